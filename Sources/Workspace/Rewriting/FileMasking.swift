import Linting
import OperatingSystem
import Reporting

/// Masks files and texts, independently of each other.
package struct FileMasking: Sendable {
  /// What to do with the masked text.
  package enum Mode: Sendable {
    /// Replace the file.
    case write
    /// Write nothing; the result contains the diff.
    case diff
    /// Write nothing; the result says whether the file would change.
    case check
  }

  package var style = MaskStyle.redacted
  package var fixKeys = false
  package var mode = Mode.write

  package init(style: MaskStyle = .redacted, fixKeys: Bool = false, mode: Mode = .write) {
    self.style = style
    self.fixKeys = fixKeys
    self.mode = mode
  }

  /// The maximum size of text that is masked in memory (standard input), in bytes: 1 GiB.
  package static let memoryLimit = 1 << 30

  /// Masks the file at `path`, called `name` in reports. `root` is the folder in which it was found; nil if the user
  /// named the file. Errors are in the result.
  package func mask(
    _ path: Path, below root: Path? = nil, named name: String, with linter: LintContext, _ buffer: inout ReadBuffer
  ) -> MaskResult {
    var result = MaskResult(path: name)
    do throws(RewriteError) {
      let file = try FileRewriter(path, below: root)
      var fileLinter = FileLinter(
        path: name, linter: linter, showing: mode == .diff ? .diff : .none, findsDoubts: true)
      do throws(ReadFailure) {
        try buffer.feed(file.descriptor) { window, isLast in fileLinter.consume(window, isLast: isLast) }
      } catch {
        throw .unread(error.text)
      }
      let report = fileLinter.finish()
      result.add(report)
      // A file that is not text is reported as `lint` does; it has nothing to mask.
      guard report.unread == nil else { return result }
      let plan = try plan(consume report, with: linter, &result) { body throws(RewriteError) in try file.read(body) }
      if mode == .write { _ = try file.rewrite(plan.edits) }
    } catch {
      result.failure = error
    }
    return result
  }

  /// Masks `bytes` and returns the masked bytes; nil on failure. With ``Mode/check`` and ``Mode/diff`` the bytes must
  /// not be printed.
  package func mask(_ bytes: [UInt8], named name: String, with linter: LintContext) -> (
    result: MaskResult, masked: [UInt8]?
  ) {
    var fileLinter = FileLinter(path: name, linter: linter, showing: mode == .diff ? .diff : .none, findsDoubts: true)
    var start = 0
    while start < bytes.count || start == 0 {
      // In windows, as for files, so that memory is freed after each window.
      let end = min(bytes.count, start + FileLinter.windowSize)
      start += fileLinter.consume(bytes.span.extracting(start..<end), isLast: end == bytes.count)
      if end == bytes.count { break }
    }
    let report = fileLinter.finish()
    var result = MaskResult(path: name)
    result.add(report)
    guard report.unread == nil else { return (result, nil) }
    do throws(RewriteError) {
      let plan = try plan(consume report, with: linter, &result) { body throws(RewriteError) in
        _ = try body(bytes.span, true)
      }
      return (result, EditSplicer.apply(plan.edits, to: bytes))
    } catch {
      result.failure = error
      return (result, nil)
    }
  }

  /// A function that reads the original bytes from first to last. It can be called several times.
  private typealias Reading =
    ((Span<UInt8>, _ isLast: Bool) throws(RewriteError) -> Bool) throws(RewriteError) -> Void

  /// Plans the edits, checks that no secret remains, and makes the diff.
  private func plan(
    _ report: consuming FileReport, with linter: LintContext, _ result: inout MaskResult, reading read: Reading
  ) throws(RewriteError) -> MaskPlan {
    let path = report.path
    let (plan, left, last) = try MaskPlan.complete(report: consume report, style: style, fixKeys: fixKeys) {
      (names) throws(RewriteError) in
      try read { (window, _) throws(RewriteError) in
        names.scan(window)
        return true
      }
    } relint: { (edits) throws(RewriteError) in
      try lint(MaskedText(edits: edits, path: path, linter: linter), reading: read)
    }
    result.maskedCount = plan.maskedCount
    result.changeCount = plan.changes.count { !$0.isContinued }
    result.unmaskableCount = plan.unmaskableCount
    if left > 0 { throw .secretsRemain(left) }
    result.leftovers = Leftover.all(in: last)
    if linter.settings.selects {
      let text = MaskedText(edits: plan.edits, path: path, linter: linter, overridesSelection: true)
      result.leftovers = Leftover.all(in: try lint(text, reading: read))
    }
    if mode == .diff { result.diff = try diff(plan, path: path, reading: read) }
    return plan
  }

  private func lint(_ text: consuming MaskedText, reading read: Reading) throws(RewriteError) -> FileReport {
    var text = text
    try read { (window, isLast) throws(RewriteError) in
      text.consume(window, isLast: isLast)
      return true
    }
    return try text.finish()
  }

  private func diff(_ plan: MaskPlan, path: String, reading read: Reading) throws(RewriteError) -> DiffText {
    var diff = MaskedDiff(plan: plan)
    var printer = DiffPrinter(path: path)
    try read { (window, isLast) throws(RewriteError) in
      try diff.consume(window, isLast: isLast) { (hunk) throws(RewriteError) in printer.add(hunk) }
      return !diff.isDone
    }
    return printer.diff
  }
}

/// The result of masking one file.
package struct MaskResult: Sendable {
  /// The path for reports.
  package var path: String
  /// The reason why the file was not read, or not completely; nil if it was.
  package var unread: String?
  /// Whether the search stopped because the user's value patterns take too long.
  package var isGivenUp = false
  /// The findings before masking, counted.
  package var statistics = Statistics()
  /// The number of secrets that were, or would be, masked.
  package var maskedCount = 0
  /// The number of changes: secrets and, if requested, keys.
  package var changeCount = 0
  /// The number of findings with a secret at an unknown position.
  package var unmaskableCount = 0
  /// Secrets that remain, or may remain, in the masked text.
  package var leftovers: [Leftover] = []
  /// Why nothing was written; exit code 2.
  package var failure: RewriteError?
  /// The diff, if requested; empty without changes.
  package var diff = DiffText()

  package init(path: String, unread: String? = nil) {
    self.path = path
    self.unread = unread
  }

  /// Adds what `report` says of the file before masking. Its findings may take much memory, so they are only counted.
  mutating func add(_ report: FileReport) {
    unread = report.unread
    isGivenUp = report.isGivenUp
    statistics.add(report)
  }

  /// Whether nothing was masked because the file is no text.
  package var isNoText: Bool { unread != nil && !isGivenUp }
}
