import Foundation
import Linting
import Reporting
import Testing

/// Compares the reports of an invented run with `Fixtures/reports`. `UPDATE_FIXTURES=1 swift test` rewrites them.
@Suite struct GoldenReportTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/reports")

  @Test(arguments: ReportFormat.allCases)
  func findings(_ format: ReportFormat) throws {
    try compare(render(format, SampleRun.reports, notices: SampleRun.notices), "findings.\(format.rawValue)")
  }

  @Test(arguments: ReportFormat.allCases)
  func clean(_ format: ReportFormat) throws {
    try compare(render(format, [FileReport(path: "clean.sql", byteCount: 40)]), "clean.\(format.rawValue)")
  }

  @Test func colouredText() throws {
    try compare(render(.text, SampleRun.reports, usesColor: true), "coloured.text")
    try compare(render(.full, SampleRun.reports, usesColor: true), "coloured.full")
  }

  @Test(arguments: ReportFormat.allCases)
  func sameInputSameBytes(_ format: ReportFormat) {
    let first = render(format, SampleRun.reports, notices: SampleRun.notices)
    #expect(first == render(format, SampleRun.reports, notices: SampleRun.notices))
  }

  @Test(arguments: ReportFormat.allCases)
  func colourOnlyForPeople(_ format: ReportFormat) {
    let coloured = render(format, SampleRun.reports, usesColor: true)
    #expect(coloured.contains("\u{1B}") == format.isForPeople)
  }

  private func compare(_ actual: String, _ name: String) throws {
    let file = GoldenReportTests.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["UPDATE_FIXTURES"] == "1" {
      try FileManager.default.createDirectory(at: GoldenReportTests.folder, withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
    }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(actual == expected, "Fixtures/reports/\(name) differs; UPDATE_FIXTURES=1 swift test writes it anew")
  }
}
