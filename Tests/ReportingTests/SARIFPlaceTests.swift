import Foundation
import Linting
import Testing

@testable import Reporting

/// Locations in SARIF, resolved as a consumer does: the file by URI, the text by lines and UTF-16 columns.
@Suite struct SARIFPlaceTests {
  private typealias Object = [String: Any]

  @Test(
    arguments: [
      ("db/x.sql", "db/x.sql"), ("a b#c%.sql", "a%20b%23c%25.sql"), ("a:b/c:d.sql", "a%3Ab/c%3Ad.sql"),
      ("größe.sql", "gr%C3%B6%C3%9Fe.sql"), ("🔑.sql", "%F0%9F%94%91.sql"), ("-", "-"),
      ("a\\b?&\"'.sql", "a%5Cb%3F%26%22%27.sql"),
      ("A-Za_z0~9.sql", "A-Za_z0~9.sql"),
    ])
  func relativeURIs(_ path: String, _ uri: String) {
    let members = SARIFLocations(workingDirectory: nil).artifact(path)
    #expect(JSONValue.object(members) == ["uri": .string(uri), "uriBaseId": "%SRCROOT%"])
  }

  @Test(
    arguments: [
      ("/srv/a b.sql", "file:///srv/a%20b.sql"), ("../x.sql", "file:///home/someone/x.sql"),
      ("../../y/../z.sql", "file:///home/z.sql"), ("../../../../w.sql", "file:///w.sql"),
    ])
  func outsideURIs(_ path: String, _ uri: String) {
    let members = SARIFLocations(workingDirectory: "/home/someone/project").artifact(path)
    #expect(JSONValue.object(members) == ["uri": .string(uri)])
  }

  @Test func regionsLeadToTheText() throws {
    let run = try SARIFReportTests.run(render(.sarif, SampleRun.reports))
    let results = run["results"] as? [Object] ?? []
    let findings = SampleRun.reports.flatMap { report in report.findings.map { (report.path, $0) } }
    #expect(results.count == findings.count)
    for (result, (path, finding)) in zip(results, findings) {
      let location = ((result["locations"] as? [Object])?.first)?["physicalLocation"] as? Object
      let artifact = try #require(location?["artifactLocation"] as? Object)
      let uri = try #require(artifact["uri"] as? String)
      let decoded = try #require(uri.replacing("file://", with: "").removingPercentEncoding)
      #expect(decoded == path)
      let source = try #require(SampleRun.sources.first { $0.path == decoded })
      let region = try #require(location?["region"] as? Object)
      #expect(text(region, in: source) == source.textBetween(finding.region))
      #expect(try encoding(artifact, in: run) == source.encoding.rawValue)
    }
  }

  @Test func fixesAppliedAsSARIFSays() throws {
    let run = try SARIFReportTests.run(render(.sarif, SampleRun.reports))
    let results = run["results"] as? [Object] ?? []
    let result = try #require(results.last)
    let fixes = result["fixes"] as? [Object] ?? []
    let shown = try fixes.map { fix -> String in
      let changes = try #require(fix["artifactChanges"] as? [Object])
      let replacement = try #require((changes.first?["replacements"] as? [Object])?.first)
      let region = try #require(replacement["deletedRegion"] as? Object)
      let inserted = (replacement["insertedContent"] as? Object)?["text"] as? String ?? ""
      return "\(text(region, in: SampleRun.wide)) -> \(inserted)"
    }
    #expect(shown == ["olive-press-7 -> [REDACTED]", "tokn -> token"])
    #expect(fixes.first?["description"] as? [String: String] == ["text": "Mask the value."])
  }

  /// The text of a region, its lines joined by line feeds.
  private func text(_ region: [String: Any], in source: SampleSource) -> String {
    let lines = source.text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    let (first, last) = (region["startLine"] as? Int ?? 0, region["endLine"] as? Int ?? 0)
    var units = Array(lines[first - 1...last - 1].joined(separator: "\n").utf16)
    let tail = lines[last - 1].utf16.count - ((region["endColumn"] as? Int ?? 0) - 1)
    units.removeLast(tail)
    units.removeFirst((region["startColumn"] as? Int ?? 0) - 1)
    return String(decoding: units, as: UTF16.self)
  }

  private func encoding(_ artifact: [String: Any], in run: [String: Any]) throws -> String? {
    guard let index = artifact["index"] as? Int else { return run["defaultEncoding"] as? String }
    let entry = try #require((run["artifacts"] as? [Object])?[index])
    #expect((entry["location"] as? Object)?["uri"] as? String == artifact["uri"] as? String)
    return entry["encoding"] as? String
  }
}
