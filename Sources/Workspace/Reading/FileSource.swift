import Linting
import OperatingSystem

/// The result of linting one file.
package struct FileResult: Sendable {
  package var report: FileReport
  /// The index of the file's configuration.
  package var configuration: Int
  /// Set if the file could not be read or is not text.
  package var notice: Notice?
  /// Why a file was left out that was only looked at since all files are; nil if it was linted.
  package var omission: Omission?
}

/// Why a file is not linted that neither the user named nor its kind selects.
package enum Omission: CaseIterable, Sendable {
  case noText, tooLarge

  /// `FILES are no text`.
  package func verb(_ count: Int) -> String {
    let be = count == 1 ? "is" : "are"
    return switch self {
    case .noText: "\(be) no text"
    case .tooLarge: "\(be) larger than 64 MiB"
    }
  }
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
  package func lint(_ file: SourceFile, with linter: LintContext, _ state: inout ReadingState) -> FileResult {
    lint(file, with: linter) { consume throws(ReadFailure) in
      if file.isStandardInput { return try state.buffer.feed(.standardInput, to: consume) }
      let descriptor = try FileSource.open(file, &state)
      try state.buffer.feed(descriptor, to: consume)
    }
  }

  /// Lints the windows that `read` provides.
  package func lint(
    _ file: SourceFile, with linter: LintContext,
    _ read: ((Span<UInt8>, Bool) -> Int) throws(ReadFailure) -> Void
  ) -> FileResult {
    let name = file.path.text
    var fileLinter = FileLinter(
      file.origin, linter: linter, showing: wantsExcerpts ? .excerpts : .none, inspects: inspects)
    do throws(ReadFailure) {
      try read { window, isLast in fileLinter.consume(window, isLast: isLast) }
    } catch {
      var report = fileLinter.finish()
      report.unread = error.text
      if case .tooLarge = error {
        return FileResult(report: report, configuration: file.configuration, omission: .tooLarge)
      }
      let notice = Notice(severity: .error, path: name, text: error.text)
      return FileResult(report: report, configuration: file.configuration, notice: notice)
    }
    let report = fileLinter.finish()
    guard let reason = report.unread else { return FileResult(report: report, configuration: file.configuration) }
    if file.isGuess, !report.isGivenUp {
      return FileResult(report: report, configuration: file.configuration, omission: .noText)
    }
    // A binary file in a folder is only a warning; a file that the user named must be readable.
    let severity: Severity = file.isNamed || report.isGivenUp ? .error : .warning
    let verb = inspects ? "read" : "linted"
    let extent = report.isGivenUp ? "not \(verb) to its end" : "not \(verb)"
    let notice = Notice(severity: severity, path: name, text: "\(extent): \(reason)")
    return FileResult(report: report, configuration: file.configuration, notice: notice)
  }

  /// Looks at the beginning of a file that nobody asked to lint. A file that cannot be read holds no statement.
  package func glance(at file: SourceFile, _ state: inout ReadingState) -> Glance {
    do {
      let descriptor = try FileSource.open(file, &state)
      return try state.buffer.first(StatementSearch.reach, of: descriptor) { bytes in
        Glance(holdsStatement: StatementSearch.finds(in: bytes), isCut: bytes.count == StatementSearch.reach)
      }
    } catch {
      return Glance()
    }
  }

  private static func open(_ file: SourceFile, _ state: inout ReadingState) throws(ReadFailure) -> Descriptor {
    let status: FileStatus
    do throws(SystemError) {
      let descriptor =
        if let root = file.root { try state.open(file.path, below: root) } else {
          try Descriptor.reading(file.path)
        }
      status = try descriptor.status()
      if status.kind == .file, !file.isGuess || status.size <= SourceFile.guessLimit { return descriptor }
    } catch {
      throw .system(error)
    }
    if status.kind == .file { throw .tooLarge }
    // The file was replaced since it was found. Do not block on a pipe.
    throw .notAFile
  }
}
