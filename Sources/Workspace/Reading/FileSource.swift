import Linting
import OperatingSystem

/// The result of linting one file.
package struct FileResult: Sendable {
  package var report: FileReport
  /// The index of the file's configuration.
  package var configuration: Int
  /// Set if the file could not be read or is not text.
  package var notice: Notice?
}

/// Opens files and passes them to the linter.
package struct FileSource: Sendable {
  package var wantsExcerpts = false
  /// Whether the report describes how each statement was parsed.
  package var inspects = false

  package init(wantsExcerpts: Bool = false, inspects: Bool = false) {
    self.wantsExcerpts = wantsExcerpts
    self.inspects = inspects
  }

  /// Lints one file. Errors are in the result.
  package func lint(_ file: SourceFile, with linter: Linter, _ state: inout ReadingState) -> FileResult {
    lint(file, with: linter) { consume throws(ReadFailure) in
      if case .standardInput = file.content { return try state.buffer.feed(.standardInput, to: consume) }
      let descriptor = try FileSource.open(file, &state)
      try state.buffer.feed(descriptor, to: consume)
    }
  }

  /// Lints the windows that `read` provides.
  package func lint(
    _ file: SourceFile, with linter: Linter,
    _ read: ((Span<UInt8>, Bool) -> Int) throws(ReadFailure) -> Void
  ) -> FileResult {
    let name = file.path.text
    var fileLinter = FileLinter(
      path: name, linter: linter, showing: wantsExcerpts ? .excerpts : .none, inspects: inspects)
    do throws(ReadFailure) {
      try read { window, isLast in fileLinter.consume(window, isLast: isLast) }
    } catch {
      var report = fileLinter.finish()
      report.unread = error.text
      let notice = Notice(severity: .error, path: name, text: error.text)
      return FileResult(report: report, configuration: file.configuration, notice: notice)
    }
    let report = fileLinter.finish()
    guard let reason = report.unread else { return FileResult(report: report, configuration: file.configuration) }
    // A binary file in a folder is only a warning; a file that the user named must be readable.
    let severity: Severity = file.isNamed || report.isGivenUp ? .error : .warning
    let verb = inspects ? "read" : "linted"
    let extent = report.isGivenUp ? "not \(verb) to its end" : "not \(verb)"
    let notice = Notice(severity: severity, path: name, text: "\(extent): \(reason)")
    return FileResult(report: report, configuration: file.configuration, notice: notice)
  }

  private static func open(_ file: SourceFile, _ state: inout ReadingState) throws(ReadFailure) -> Descriptor {
    do throws(SystemError) {
      let descriptor =
        if let root = file.root { try state.open(file.path, below: root) } else {
          try Descriptor.reading(file.path)
        }
      if try descriptor.status().kind == .file { return descriptor }
    } catch {
      throw .system(error)
    }
    // The file was replaced since it was found. Do not block on a pipe.
    throw .notAFile
  }
}
