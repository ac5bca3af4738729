import Linting
import Reporting

/// The report of a run in `format`, as text.
func render(
  _ format: ReportFormat, _ reports: [FileReport], notices: [Notice] = [], usesColor: Bool = false
) -> String {
  var reporter = format.makeReporter(
    rules: SampleRules.all, usesColor: usesColor, workingDirectory: "/home/someone/project")
  var summary = RunSummary()
  var bytes: [UInt8] = []
  reporter.begin()
  for report in reports {
    summary.add(report)
    reporter.file(report)
    bytes += reporter.takeOutput()
  }
  reporter.end(summary, notices: notices)
  bytes += reporter.takeOutput()
  return String(decoding: bytes, as: UTF8.self)
}
