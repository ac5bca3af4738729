import Linting
import Reporting

/// The built-in rules, read once.
private let sharedLinter = Linter()

/// Lints `bytes` in one window, or in windows of `step` bytes that grow only while nothing of them is taken.
func lint(
  _ bytes: [UInt8], as fixture: FixtureCase, step: Int? = nil, wantsExcerpts: Bool = false, inspects: Bool = false
) -> FileReport {
  var linter = FileLinter(
    path: fixture.name, linter: sharedLinter, showing: wantsExcerpts ? .excerpts : .none, inspects: inspects)
  var start = 0
  var size = step ?? bytes.count
  repeat {
    let end = min(bytes.count, start + size)
    let isLast = end == bytes.count
    let taken = linter.consume(bytes.span.extracting(start..<end), isLast: isLast)
    if isLast { break }
    start += taken
    size = taken == 0 ? size * 2 : end - start + (step ?? 1)
  } while true
  return linter.finish()
}

/// What `connlint mask` makes of `bytes`.
func mask(_ bytes: [UInt8], _ report: FileReport) -> [UInt8] {
  EditSplicer.apply(MaskPlan(report: report).edits, to: bytes)
}

/// One report in one format.
func written(_ report: FileReport, as format: ReportFormat) -> String {
  var reporter = format.makeReporter(rules: RuleBook.standard.rules)
  var summary = RunSummary()
  summary.add(report)
  reporter.begin()
  reporter.file(report)
  reporter.end(summary, notices: [])
  return String(decoding: reporter.takeOutput(), as: UTF8.self)
}
