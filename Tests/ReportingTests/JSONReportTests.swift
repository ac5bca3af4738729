import Foundation
import Linting
import Reporting
import Testing

/// The format of `json`, `jsonl` and `gitlab`, parsed with an independent parser.
@Suite struct JSONReportTests {
  private typealias Object = [String: Any]

  @Test func envelope() throws {
    let report = try parse(render(.json, SampleRun.reports)) as? Object ?? [:]
    #expect(report.keys.sorted() == ["findings", "summary", "tool", "version"])
    #expect(report["version"] as? Int == 1)
    #expect((report["tool"] as? [String: String]) == ["name": "connlint", "version": Tool.version])
    let expected = [
      "bytes": 648, "errors": 6, "files": 7, "notes": 1, "statements": 8, "suppressed": 1, "unread": 0, "warnings": 1,
    ]
    #expect(report["summary"] as? [String: Int] == expected)
    #expect((report["findings"] as? [Object])?.count == 8)
  }

  @Test func findingWithEverything() throws {
    let lines = render(.jsonl, SampleRun.reports).split(separator: "\n")
    #expect(lines.count == 8)
    let finding = try #require(try parse(String(lines[4])) as? Object)
    #expect(finding["rule"] as? String == "misspelled-secret-key")
    #expect(finding["severity"] as? String == "error")
    #expect(finding["path"] as? String == "db/openai.sql")
    #expect(finding["key"] as? String == "ap-key")
    #expect(finding["suggestion"] as? String == "api-key")
    #expect(finding["redacted_by_server"] as? Bool == false)
    let secret = finding["secret"] as? [String: [String: Int]]
    #expect(secret?["start"] == ["offset": 65, "line": 3, "column": 15, "column_utf16": 15])
    #expect(secret?["end"]?["offset"] == 78)
    let statement = finding["statement"] as? Object
    #expect(statement?["name"] as? String == "demo")
    #expect(statement?["commented"] as? Bool == false)
    let fixes = finding["fixes"] as? [Object]
    #expect(fixes?.map { $0["title"] as? String } == ["Mask the value", "Correct the key to 'api-key'"])
    #expect(((fixes?[1]["edits"] as? [Object])?.first)?["text"] as? String == "api-key")
  }

  @Test func absentFieldsAreNull() throws {
    let lines = render(.jsonl, SampleRun.reports).split(separator: "\n")
    let finding = try #require(try parse(String(lines[5])) as? Object)
    for field in ["secret", "statement", "suggestion", "redacted_by_server"] { #expect(finding[field] is NSNull) }
    #expect((finding["fixes"] as? [Any])?.isEmpty == true)
  }

  @Test func fieldOrder() throws {
    let fields = [
      "rule", "severity", "message", "path", "range", "secret", "statement", "key", "suggestion", "redacted_by_server",
      "evidence", "fixes", "fingerprint",
    ]
    for line in render(.jsonl, SampleRun.reports).split(separator: "\n") {
      let places = fields.compactMap { line.range(of: "\"\($0)\": ")?.lowerBound }
      #expect(places.count == fields.count)
      #expect(places == places.sorted())
    }
  }

  @Test func pathsAreNotEscaped() throws {
    for format in [ReportFormat.json, .gitlab] {
      let report = try parse(render(format, SampleRun.reports))
      let findings = (report as? Object)?["findings"] as? [Object] ?? report as? [Object] ?? []
      let paths = findings.map { ($0["path"] ?? ($0["location"] as? Object)?["path"]) as? String }
      #expect(paths.contains(SampleRun.hostile.path))
      #expect(paths.contains(SampleRun.oddName.path))
    }
  }

  @Test func codeQuality() throws {
    let issues = try #require(try parse(render(.gitlab, SampleRun.reports)) as? [Object])
    #expect(issues.count == 8)
    #expect(issues.map { $0["severity"] as? String }[4...6] == ["critical", "minor", "info"])
    for issue in issues {
      #expect(issue.keys.sorted() == ["check_name", "description", "fingerprint", "location", "severity"])
    }
    #expect(try (parse(render(.gitlab, [])) as? [Any])?.isEmpty == true)
  }

  @Test func codeQualityFingerprintsAreUnique() throws {
    let finding = SampleRun.plain.wordFinding(.unknownKey, word: "colour")
    let report = FileReport(path: "x.sql", findings: [finding, finding, finding])
    let issues = try #require(try parse(render(.gitlab, [report])) as? [Object])
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == 3)
  }

  private func parse(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8))
  }
}
