import Linting
import Reporting

/// Invariants of linting and masking for any input. The fuzz target (`Tests/Fuzz`) also uses this file.
struct MaskInvariants: Sendable {
  private let linter = LintContext()

  /// The violated invariants, without quoting `bytes`. With `step`, the text is also linted in windows of about `step`
  /// bytes.
  func violations(of bytes: [UInt8], step: Int? = nil) -> [String] {
    let report = lint(bytes, wantsExcerpts: true)
    var broken = places(report, in: bytes)
    // UTF-16 without a byte order mark is recognised by zero bytes; a small first window may not contain enough of
    // them.
    let showsEncoding = !bytes.contains(0) || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if let step, showsEncoding, key(of: lint(bytes, step: step)) != key(of: report) {
      broken.append("windows of \(step) bytes give other findings")
    }
    guard broken.isEmpty, report.unread == nil else { return broken }
    for style in MaskStyle.allCases {
      for fixKeys in [false, true] {
        broken += masking(report, of: bytes, style: style, fixKeys: fixKeys).map { "\(style), \(fixKeys): \($0)" }
      }
    }
    return broken + leaks(report, of: bytes)
  }

  /// Lints in one window, or in windows of `step` bytes, which grow only while the linter consumes nothing.
  func lint(_ bytes: [UInt8], step: Int? = nil, wantsExcerpts: Bool = false) -> FileReport {
    var fileLinter = FileLinter(path: "a.sql", linter: linter, showing: wantsExcerpts ? .excerpts : .none)
    var start = 0
    var size = max(1, step ?? bytes.count)
    while true {
      let end = min(bytes.count, start + size)
      let isLast = end == bytes.count
      let taken = fileLinter.consume(bytes.span.extracting(start..<end), isLast: isLast)
      if isLast { return fileLinter.finish() }
      start += taken
      size = taken == 0 ? size * 2 : max(1, step ?? bytes.count) + (end - start)
    }
  }

  // MARK: Findings

  /// Ranges are inside the file, in order, and do not split characters; lines and columns are 1-based and increase with
  /// the offsets.
  private func places(_ report: FileReport, in bytes: [UInt8]) -> [String] {
    var broken: [String] = []
    var last = 0
    for finding in report.findings {
      let rule = finding.rule.rawValue
      if finding.region.start.offset < last { broken.append("\(rule): findings are out of order") }
      last = finding.region.start.offset
      for region in [finding.region, finding.secret].compactMap(\.self) + finding.fixes.flatMap(\.edits).map(\.region) {
        let (start, end) = (region.start, region.end)
        if start.offset < 0 || end.offset > bytes.count || start.offset > end.offset {
          broken.append("\(rule): a range is not in the file")
        } else if (start.offset | end.offset) % report.encoding.unitSize != 0 {
          broken.append("\(rule): a range cuts a unit in two")
        }
        if (start.line, start.column) > (end.line, end.column) || min(start.line, start.column, start.columnUTF16) < 1 {
          broken.append("\(rule): a position is impossible")
        }
      }
      if finding.rule.carriesSecret != (finding.secret != nil) { broken.append("\(rule): secret or none is wrong") }
    }
    for range in report.hidden where range.lowerBound < 0 || range.upperBound > bytes.count {
      broken.append("a hidden range is not in the file")
    }
    return broken
  }

  private func key(of report: FileReport) -> [String] {
    report.findings.map { finding in
      let (start, end) = (finding.region.start, finding.region.end)
      return "\(finding.rule.rawValue) \(start.offset) \(start.line) \(start.column) \(end.offset)"
    } + [report.unread ?? ""]
  }

  // MARK: Masking

  /// Bytes outside the edits are unchanged, no maskable finding remains, and masking again changes nothing.
  private func masking(_ report: FileReport, of bytes: [UInt8], style: MaskStyle, fixKeys: Bool) -> [String] {
    let (plan, left) = plan(report, of: bytes, style: style, fixKeys: fixKeys)
    let masked = EditSplicer.apply(plan.edits, to: bytes)
    var broken: [String] = []
    if !keepsTheRest(plan.edits, bytes, masked) { broken.append("bytes outside the ranges differ") }
    let second = plan.edits.isEmpty ? report : lint(masked)
    if second.encoding != report.encoding { broken.append("the encoding changed") }
    let rest = second.findings.filter { $0.secret != nil }
    // The program refuses such a file; random bytes cause this only by joining many pieces of statements.
    if left > 0 { return broken + ["it would be refused"] }
    if !rest.isEmpty { broken.append("after masking: \(rest.map(\.rule.rawValue))") }
    if rest.isEmpty, !fixKeys, !self.plan(second, of: masked, style: style, fixKeys: fixKeys).plan.edits.isEmpty {
      broken.append("masking twice changes something")
    }
    return broken
  }

  private func plan(
    _ report: FileReport, of bytes: [UInt8], style: MaskStyle, fixKeys: Bool
  ) -> (plan: MaskPlan, left: Int) {
    let (plan, left, _) = MaskPlan.complete(report: report, style: style, fixKeys: fixKeys) { names in
      names.scan(bytes.span)
    } relint: { edits in
      lint(EditSplicer.apply(edits, to: bytes))
    }
    return (plan, left)
  }

  private func keepsTheRest(_ edits: [ByteEdit], _ bytes: [UInt8], _ masked: [UInt8]) -> Bool {
    var (old, new) = (0, 0)
    for edit in edits {
      let kept = edit.range.lowerBound - old
      guard kept >= 0, new + kept <= masked.count else { return false }
      guard bytes[old..<old + kept].elementsEqual(masked[new..<new + kept]) else { return false }
      guard masked[(new + kept)...].starts(with: edit.replacement) else { return false }
      (old, new) = (edit.range.upperBound, new + kept + edit.replacement.count)
    }
    return old <= bytes.count && bytes[old...].elementsEqual(masked[new...])
  }

  // MARK: Reports

  /// No report and no diff contains a secret. Checks only unambiguous secrets: at least eight characters, letters that
  /// follow a digit twice (others may read like names, see SECURITY.md), not in the masked text.
  private func leaks(_ report: FileReport, of bytes: [UInt8]) -> [String] {
    guard report.encoding == .utf8 else { return [] }
    let plan = plan(report, of: bytes, style: .redacted, fixKeys: false).plan
    let masked = String(decoding: EditSplicer.apply(plan.edits, to: bytes), as: UTF8.self)
    let secrets = plan.edits.map { String(decoding: bytes[$0.range], as: UTF8.self) }.filter { secret in
      secret.utf8.count >= 8
        && secret.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
        && zip(secret, secret.dropFirst()).count { $0.isNumber && $1.isLetter } >= 2 && !masked.contains(secret)
    }
    guard !secrets.isEmpty else { return [] }
    var broken: [String] = []
    for format in ReportFormat.allCases {
      let text = written(report, as: format)
      if secrets.contains(where: text.contains) { broken.append("the format \(format.rawValue) shows a secret") }
    }
    var diff = MaskedDiff(plan: plan)
    var shown = ""
    diff.consume(bytes.span, isLast: true) { hunk in shown += hunk.lines.map(\.text).joined(separator: "\n") }
    if secrets.contains(where: shown.contains) { broken.append("the diff shows a secret") }
    return broken
  }

  private func written(_ report: FileReport, as format: ReportFormat) -> String {
    var reporter = format.makeReporter(rules: [])
    var summary = RunSummary()
    summary.add(report)
    reporter.begin()
    reporter.file(report)
    reporter.end(summary, notices: [])
    return String(decoding: reporter.takeOutput(), as: UTF8.self)
  }
}
