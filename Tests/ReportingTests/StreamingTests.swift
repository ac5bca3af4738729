import Foundation
import Linting
import Reporting
import Testing

/// Requirements for every format: bounded memory, no secrets, large runs work.
@Suite struct StreamingTests {
  @Test(arguments: ReportFormat.allCases)
  func cleanFilesLeaveNoTrace(_ format: ReportFormat) {
    var reporter = format.makeReporter(rules: SampleRules.all)
    reporter.begin()
    _ = reporter.takeOutput()
    for number in 1...2_000 {
      reporter.file(FileReport(path: "clean/\(number).sql", encoding: .utf16BigEndian, byteCount: 9))
      #expect(reporter.takeOutput().isEmpty)
    }
    reporter.end(RunSummary(), notices: [])
    #expect(!String(decoding: reporter.takeOutput(), as: UTF8.self).contains("clean"))
  }

  @Test(arguments: ReportFormat.allCases)
  func showsNoSecret(_ format: ReportFormat) {
    let report = render(format, SampleRun.reports, notices: SampleRun.notices)
    for secret in SampleRun.secrets {
      for word in secret.split(whereSeparator: \.isWhitespace) {
        let isShown = report.contains(word)
        #expect(!isShown, "\(word)")
      }
    }
    let showsBadExample = report.contains("never-shown")
    #expect(!showsBadExample)
  }

  /// GitHub's report is sorted by severity; all others keep the order of the run.
  @Test(arguments: ReportFormat.allCases)
  func keepsTheOrder(_ format: ReportFormat) {
    let report = render(format, SampleRun.reports)
    let names = ["far.sql", "lines.sql", "openai.sql", "utf16.sql"]
    let places = names.compactMap { report.range(of: $0)?.lowerBound }
    #expect(places.count == names.count)
    #expect(places == places.sorted())
  }

  @Test(arguments: ReportFormat.allCases)
  func sixThousandFindings(_ format: ReportFormat) throws {
    let finding = SampleRun.plain.secretFinding(.exposedSecret, key: "ap-key", value: "plum-tree-tea")
    let reports = (1...60).map {
      FileReport(path: "many/\($0).sql", findings: Array(repeating: finding, count: 100))
    }
    let report = render(format, reports)
    #expect(report.components(separatedBy: "many/").count - 1 >= 6_000)
    if format == .gitlab {
      let issues = try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [[String: Any]] ?? []
      #expect(issues.count == 6_000)
    }
  }

  @Test(arguments: [ReportFormat.text, .full, .github])
  func oneLineForEachFinding(_ format: ReportFormat) {
    let count = SampleRun.reports.reduce(0) { $0 + $1.findings.count }
    let lines = render(format, SampleRun.reports).split(separator: "\n")
    let starts = lines.filter { $0.contains("holds a literal") }
    #expect(starts.count == count)
    if format != .full { #expect(lines.count == count) }
    #expect(lines.allSatisfy { format == .github || !$0.hasPrefix("::") })
    #expect(lines.allSatisfy { !$0.contains("##[") && !$0.contains("##vso[") })
  }
}
