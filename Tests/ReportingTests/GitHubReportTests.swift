import Foundation
import Linting
import Testing

@testable import Reporting

@Suite struct GitHubReportTests {
  @Test func errorsComeFirst() {
    let levels = render(.github, SampleRun.reports.reversed()).split(separator: "\n").map {
      $0.split(separator: " ")[0]
    }
    #expect(levels == Array(repeating: "::error", count: 6) + ["::warning", "::notice"])
  }

  /// Decodes the commands as GitHub's runner does (actions/runner, `ActionCommand.cs`) and compares.
  @Test(arguments: SampleRun.reports)
  func decodesBack(_ report: FileReport) throws {
    for finding in report.findings {
      let line = GitHubReporter.command(finding, path: report.path)
      #expect(line.hasSuffix("\n") && line.dropLast().allSatisfy { !$0.isNewline })
      let parts = line.dropFirst(2).components(separatedBy: "::")
      let head = try #require(parts.first)
      let properties = head.drop { $0 != " " }.dropFirst().split(separator: ",").map { pair in
        pair.split(separator: "=", maxSplits: 1).map { String($0).removingPercentEncoding ?? "undecodable" }
      }
      let values = Dictionary(uniqueKeysWithValues: properties.map { ($0[0], $0[1]) })
      let path = report.path.replacing("\u{1B}", with: "\\x1B").replacing("##[", with: "\\x23#[")
      #expect(values["file"] == path)
      #expect(values["line"] == String(finding.region.start.line))
      #expect(values["title"] == "connlint (\(finding.rule.rawValue))")
      #expect((values["col"] == nil) == (finding.region.start.line != finding.region.end.line))
    }
  }

  @Test func percentSignsSurvive() {
    var finding = SampleRun.plain.wordFinding(.unknownKey, word: "colour")
    finding.message = Message(id: "x", template: "'{0}' is 100%, a:b.", arguments: ["a%0Ab\nc"])
    let line = GitHubReporter.command(finding, path: "a,b:c%.sql")
    #expect(line.hasPrefix("::warning file=a%2Cb%3Ac%25.sql,line=4,endLine=4,col=4,endColumn=10,title="))
    #expect(line.hasSuffix("::'a%250Ab\\x0Ac' is 100%25, a:b.\n"))
  }
}
