import Foundation
import Linting
import Reporting
import Testing

/// Requirements of SARIF 2.1.0 that the schema cannot express, and of its consumers. Numbers are sections of the
/// standard.
@Suite struct SARIFReportTests {
  private typealias Object = [String: Any]

  private let text = render(.sarif, SampleRun.reports, notices: SampleRun.notices)

  @Test func rootComesFirst() {
    let start = """
      {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
      """
    #expect(text.hasPrefix(start))
  }

  /// 3.14.23, 3.14.26, 3.14.27, 3.14.14, 3.17.
  @Test(arguments: [SampleRun.reports, []])
  func run(_ reports: [FileReport]) throws {
    let run = try SARIFReportTests.run(render(.sarif, reports))
    #expect((run["results"] as? [Any])?.count == reports.reduce(0) { $0 + $1.findings.count })
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    #expect(run["newlineSequences"] as? [String] == ["\r\n", "\n"])
    let base = (run["originalUriBaseIds"] as? Object)?["%SRCROOT%"] as? Object
    #expect(base?.keys.sorted() == ["description"])
    #expect((run["automationDetails"] as? Object)?["id"] as? String == "connlint/")
    let invocation = (run["invocations"] as? [Object])?.first
    #expect(invocation?["executionSuccessful"] as? Bool == true)
  }

  /// 3.20.14, 3.20.21, 3.58.
  @Test func noticesThatAreErrorsFailTheRun() throws {
    for notice in SampleRun.notices {
      let run = try SARIFReportTests.run(render(.sarif, [], notices: [notice]))
      let invocation = try #require((run["invocations"] as? [Object])?.first)
      #expect(invocation["executionSuccessful"] as? Bool == (notice.severity != .error))
      let notification = (invocation["toolExecutionNotifications"] as? [Object])?.first
      #expect(notification?["level"] as? String == notice.severity.rawValue)
      #expect((notification?["locations"] == nil) == (notice.path == nil))
      #expect((run["results"] as? [Any])?.isEmpty == true)
    }
  }

  @Test func rulesAreAllThereInOrder() throws {
    let driver = try #require((SARIFReportTests.run(text)["tool"] as? Object)?["driver"] as? Object)
    let rules = try #require(driver["rules"] as? [Object])
    #expect(rules.map { $0["id"] as? String } == RuleName.allCases.map(\.rawValue))
    #expect(rules[2]["name"] as? String == "SecretInUrl")
    for rule in rules {
      for field in ["shortDescription", "fullDescription", "help"] {
        let text = (rule[field] as? Object)?["text"] as? String ?? ""
        #expect(!text.isEmpty && (field == "help" || text.count <= 1024 && text.hasSuffix(".")))
      }
      let properties = rule["properties"] as? Object
      let tags = properties?["tags"] as? [String] ?? []
      #expect(tags.count <= 10 && tags.contains("security") == (properties?["security-severity"] is String))
      #expect(rule["helpUri"] as? String == Tool.helpURI(rule: rule["id"] as? String ?? ""))
    }
  }

  /// 3.11.3 to 3.11.11, 3.27.5, 3.27.9.
  @Test func results() throws {
    let run = try SARIFReportTests.run(text)
    let rules = ((run["tool"] as? Object)?["driver"] as? Object)?["rules"] as? [Object] ?? []
    for result in run["results"] as? [Object] ?? [] {
      let rule = rules[result["ruleIndex"] as? Int ?? -1]
      #expect(rule["id"] as? String == result["ruleId"] as? String)
      let message = try #require(result["message"] as? Object)
      let shown = message["text"] as? String ?? ""
      #expect(!shown.isEmpty && !shown.contains { "{}<>[]".contains($0) })
      let templates = rule["messageStrings"] as? Object
      let template = (templates?[message["id"] as? String ?? ""] as? Object)?["text"] as? String ?? ""
      #expect(Message.fill(template, with: (message["arguments"] as? [String] ?? []).map { .own($0) }) == shown)
      #expect(result["suppressions"] == nil && result["fingerprints"] == nil && result["kind"] == nil)
      let fingerprint = (result["partialFingerprints"] as? Object)?["connlintFinding/v1"] as? String
      #expect(fingerprint?.count == 16)
    }
  }

  @Test func nothingThatConsumersTakeWrong() {
    for field in ["byteOffset", "charOffset", "hashes", "contents", "startTimeUtc", "commandLine", "rank"] {
      let isThere = text.contains("\"\(field)\"")
      #expect(!isThere, "\(field)")
    }
  }

  @Test func unknownMessagesHaveTheirText() throws {
    var finding = SampleRun.plain.wordFinding(.unknownKey, word: "colour")
    finding.message = Message(id: "nowhere", template: "The {0} <i>.", arguments: ["{x}"])
    let run = try SARIFReportTests.run(render(.sarif, [FileReport(path: "x.sql", findings: [finding])]))
    let message = (run["results"] as? [Object])?.first?["message"] as? [String: String]
    #expect(message == ["text": "The ｛x｝ ＜i＞."])
  }

  /// 3.29.5: a context that does not contain the region is omitted.
  @Test func contextHoldsTheRegion() throws {
    var finding = SampleRun.severalLines.secretFinding(.brokenStatement, key: "password", value: "pear-5\n  sorbet")
    finding.excerpt?.lines.removeLast()
    let run = try SARIFReportTests.run(render(.sarif, [FileReport(path: "x.sql", findings: [finding])]))
    let location = ((run["results"] as? [Object])?.first?["locations"] as? [Object])?.first
    let place = location?["physicalLocation"] as? Object
    #expect(place?["region"] != nil && place?["contextRegion"] == nil)
  }

  /// The only run of a log.
  static func run(_ log: String) throws -> [String: Any] {
    let root = try JSONSerialization.jsonObject(with: Data(log.utf8)) as? [String: Any]
    return try #require((root?["runs"] as? [[String: Any]])?.first)
  }
}
