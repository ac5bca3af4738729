import Foundation
import Linting
import Reporting
import Testing

/// Every case in `Fixtures/`, see `Fixtures/README.md`.
struct FixtureTests {
  @Test func thereAreCases() {
    #expect(FixtureCase.all.count >= 200)
  }

  @Test(arguments: FixtureCase.all) func findings(_ fixture: FixtureCase) throws {
    let source = try fixture.load()
    let report = lint(source.bytes, as: fixture)
    for fault in Expectations(source: source, report: report).faults() { record(fault, of: fixture) }
    let windowed = lint(source.bytes, as: fixture, step: 61)
    #expect(
      windowed.findings.map(Summary.init) == report.findings.map(Summary.init),
      "Fixtures/\(fixture.name): small windows give other findings")
    #expect(report.byteCount == source.bytes.count && windowed.byteCount == source.bytes.count)
  }

  @Test(arguments: FixtureCase.all) func masking(_ fixture: FixtureCase) throws {
    let source = try fixture.load()
    let masked = mask(source.bytes, lint(source.bytes, as: fixture))
    let expected = (try? Data(contentsOf: fixture.maskedFile)).map { [UInt8]($0) }
    let stored = FixtureCase.withTokens(masked)
    if ProcessInfo.processInfo.environment["UPDATE_FIXTURES"] == "1" {
      if masked != source.bytes {
        try Data(stored).write(to: fixture.maskedFile)
      } else if expected != nil {
        try FileManager.default.removeItem(at: fixture.maskedFile)
      }
    } else if stored != expected ?? FixtureCase.withTokens(source.bytes) {
      let line =
        zip(stored.split(separator: 0x0A), (expected ?? stored).split(separator: 0x0A))
        .enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
      record(
        Expectations.Fault(line: line + 1, text: "masked otherwise than \(fixture.maskedFile.lastPathComponent)"),
        of: fixture)
    }
    let report = lint(masked, as: fixture)
    for finding in report.findings where finding.secret != nil {
      let text =
        "after masking: \(finding.rule.rawValue) at \(finding.region.start.line):\(finding.region.start.column)"
      record(Expectations.Fault(line: 1, text: text), of: fixture)
    }
    if mask(masked, report) != masked {
      record(Expectations.Fault(line: 1, text: "masking twice changes something"), of: fixture)
    }
  }

  @Test(arguments: FixtureCase.all) func noReportHoldsASecret(_ fixture: FixtureCase) throws {
    let source = try fixture.load()
    let report = lint(source.bytes, as: fixture, wantsExcerpts: true)
    let masked = String(decoding: mask(source.bytes, report), as: UTF8.self)
    // A value that also occurs elsewhere in the file, for example `password`, cannot be searched for.
    let values = report.findings.compactMap { $0.secret.map { source.bytes[$0.start.offset..<$0.end.offset] } }
      .map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.count >= 5 && !masked.contains($0) && !fixture.name.contains($0) }
    guard !values.isEmpty else { return }
    for format in ReportFormat.allCases {
      let text = written(report, as: format)
      #expect(!text.isEmpty, "\(format.rawValue) is empty")
      // The texts of the rules contain names of keys, and a bad password may be such a name.
      let plain = written(FileReport(path: fixture.name), as: format)
      for value in values where text.contains(value) && !(value.count <= 8 && plain.contains(value)) {
        record(Expectations.Fault(line: 1, text: "\(format.rawValue) shows a secret"), of: fixture)
      }
    }
  }

  private func record(_ fault: Expectations.Fault, of fixture: FixtureCase) {
    let file = FixtureCase.folder.appending(path: fixture.name).path
    if OpenFaults.holds(fixture.name) { return print("open: Fixtures/\(fixture.name):\(fault.line): \(fault.text)") }
    Issue.record(
      "Fixtures/\(fixture.name):\(fault.line): \(fault.text)",
      sourceLocation: SourceLocation(
        fileID: "Fixtures/\(fixture.name)", filePath: file, line: max(1, fault.line), column: 1))
  }

  /// The facts that must not depend on the windows.
  private struct Summary: Equatable {
    var rule: RuleName
    var region: Region
    var secret: Region?
    var message: String
    var fingerprint: String
    var statement: StatementSummary?

    init(_ finding: Finding) {
      rule = finding.rule
      region = finding.region
      secret = finding.secret
      message = finding.message.text
      fingerprint = finding.fingerprint.text
      statement = finding.statement
    }
  }
}
