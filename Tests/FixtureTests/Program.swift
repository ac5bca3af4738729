import Linting
import Reporting

/// A linter with the built-in rules, shared by all tests.
private let sharedLinter = LintContext()

/// Lints `bytes` in one window, or in windows of `step` bytes; a window grows only if nothing in it was consumed.
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

/// Returns the output of `connlint mask` for `bytes`.
func mask(_ bytes: [UInt8], _ report: FileReport) -> [UInt8] {
  EditSplicer.apply(MaskPlan(report: report).edits, to: bytes)
}

/// Returns one report in one format.
func written(_ report: FileReport, as format: ReportFormat) -> String {
  var reporter = format.makeReporter(rules: RuleBook.standard.rules)
  var summary = RunSummary()
  summary.add(report)
  reporter.begin()
  reporter.file(report)
  reporter.end(summary, notices: [])
  return String(decoding: reporter.takeOutput(), as: UTF8.self)
}
