import Linting
import OperatingSystem
import Reporting

/// Masks one file or text: the whole way from its bytes to its masked bytes. Files are independent of each other.
package struct FileMasking: Sendable {
  /// What becomes of the masked text.
  package enum Mode: Sendable {
    /// It takes the file's place.
    case write
    /// Nothing is written; the result has the diff.
    case diff
    /// Nothing is written; the result says whether anything would change.
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

  /// The largest text that is masked in memory, as it comes from standard input: 1 GiB.
  package static let memoryLimit = 1 << 30

  /// Masks the file at `path`, which reports call `name` and which was found below the folder `root` unless the user
  /// named it. Throws nothing: the result says what went wrong.
  package func mask(
    _ path: Path, below root: Path? = nil, named name: String, with linter: Linter, _ buffer: inout ReadBuffer
  ) -> MaskResult {
    var result = MaskResult(report: FileReport(path: name))
    do throws(RewriteError) {
      let file = try FileRewriter(path, below: root)
      var fileLinter = FileLinter(
        path: name, linter: linter, showing: mode == .diff ? .diff : .none, findsDoubts: true)
      do throws(ReadFailure) {
        try buffer.feed(file.descriptor) { window, isLast in fileLinter.consume(window, isLast: isLast) }
      } catch {
        throw .unread(error.text)
      }
      result.report = fileLinter.finish()
      // A file that is not text is reported as `lint` reports it; there is nothing to mask in it.
      guard result.report.unread == nil else { return result }
      let plan = try plan(result.report, with: linter, &result) { body throws(RewriteError) in try file.read(body) }
      if mode == .write { _ = try file.rewrite(plan.edits) }
    } catch {
      result.failure = error
    }
    return result
  }

  /// Masks `bytes`, and returns what they become; nil if something went wrong. With ``Mode/check`` and ``Mode/diff`` the
  /// bytes are not to be printed.
  package func mask(_ bytes: [UInt8], named name: String, with linter: Linter) -> (result: MaskResult, masked: [UInt8]?)
  {
    var fileLinter = FileLinter(path: name, linter: linter, showing: mode == .diff ? .diff : .none, findsDoubts: true)
    var start = 0
    while start < bytes.count || start == 0 {
      // In windows, as a file is: what is made of a window is forgotten before the next.
      let end = min(bytes.count, start + FileLinter.windowSize)
      start += fileLinter.consume(bytes.span.extracting(start..<end), isLast: end == bytes.count)
      if end == bytes.count { break }
    }
    var result = MaskResult(report: fileLinter.finish())
    guard result.report.unread == nil else { return (result, nil) }
    do throws(RewriteError) {
      let plan = try plan(result.report, with: linter, &result) { body throws(RewriteError) in
        _ = try body(bytes.span, true)
      }
      return (result, EditSplicer.apply(plan.edits, to: bytes))
    } catch {
      result.failure = error
      return (result, nil)
    }
  }

  /// Reads the bytes that are being masked, from the first to the last, as often as it is called.
  private typealias Reading =
    ((Span<UInt8>, _ isLast: Bool) throws(RewriteError) -> Bool) throws(RewriteError) -> Void

  /// Plans the edits, makes sure that they leave no secret, and makes the diff.
  private func plan(
    _ report: FileReport, with linter: Linter, _ result: inout MaskResult, reading read: Reading
  ) throws(RewriteError) -> MaskPlan {
    let (plan, left, last) = try MaskPlan.complete(report: report, style: style, fixKeys: fixKeys) {
      (names) throws(RewriteError) in
      try read { (window, _) throws(RewriteError) in
        names.scan(window)
        return true
      }
    } relint: { (edits) throws(RewriteError) in
      try lint(MaskedText(edits: edits, path: report.path, linter: linter), reading: read)
    }
    result.maskedCount = plan.maskedCount
    result.changeCount = plan.changes.count
    result.unmaskableCount = plan.unmaskableCount
    if left > 0 { throw .secretsRemain(left) }
    result.leftovers = Leftover.all(in: last)
    if linter.settings.selects {
      let text = MaskedText(edits: plan.edits, path: report.path, linter: linter, overridesSelection: true)
      result.leftovers = Leftover.all(in: try lint(text, reading: read))
    }
    if mode == .diff { result.diff = try diff(plan, path: report.path, reading: read) }
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

/// What masking one file gave.
package struct MaskResult: Sendable {
  /// The findings before masking.
  package var report: FileReport
  /// Places that hold a secret and were, or would be, masked.
  package var maskedCount = 0
  /// Places that change: secrets and, on request, keys.
  package var changeCount = 0
  /// Findings about a secret whose place is not known.
  package var unmaskableCount = 0
  /// What the masked text still holds or may hold.
  package var leftovers: [Leftover] = []
  /// Why nothing was written; the exit code is 2.
  package var failure: RewriteError?
  /// The diff, if it was asked for: empty without changes.
  package var diff = DiffText()

  package init(report: FileReport) {
    self.report = report
  }

  /// Whether nothing was masked because the file is no text.
  package var isNoText: Bool { report.unread != nil && !report.isGivenUp }
}
