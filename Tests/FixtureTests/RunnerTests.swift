import Foundation
import Linting
import Testing

/// Tests of the runner itself: it parses annotations as described in `Fixtures/README.md`, and it can fail.
@Suite struct RunnerTests {
  @Test func readsCarets() throws {
    let note = "exposed-secret [name=back tick key=SASL PASSWORD redacted=true]: did you mean 'api-key'"
    let expectation = try #require(Expectation(annotation: "--   ^^^ \(note)", below: 7))
    #expect(expectation.start == .init(line: 7, column: 6))
    #expect(expectation.end == .init(line: 7, column: 9))
    #expect(expectation.rule == "exposed-secret")
    #expect(expectation.properties.map(\.name) == ["name", "key", "redacted"])
    #expect(expectation.properties.map(\.value) == ["back tick", "SASL PASSWORD", "true"])
    #expect(expectation.message == "did you mean 'api-key'")
  }

  @Test func readsColumns() throws {
    let below = try #require(Expectation(annotation: "--@1-7 misspelled-keyword", below: 2))
    #expect(below.start == .init(line: 2, column: 1) && below.end == .init(line: 2, column: 7))
    let beside = try #require(Expectation(sidecar: "3:5-9:2 exposed-secret: x"))
    #expect(beside.start == .init(line: 3, column: 5) && beside.end == .init(line: 9, column: 2))
  }

  @Test(arguments: ["-- ^", "-- ^^^ no_rule", "-- a ^^^ exposed-secret", "SELECT 1; -- ^^ exposed-secret"])
  func leavesCommentsAlone(_ line: String) {
    #expect(Expectation(annotation: line[...], below: 1) == nil)
  }

  /// Compares an expectation for the first three characters with a report of one finding of `rule` there.
  private func faults(_ rule: RuleName, announced: String = "exposed-secret: plain") throws -> [String] {
    let start = Position(offset: 0, line: 1, column: 1, columnUTF16: 1)
    let region = Region(start: start, end: Position(offset: 3, line: 1, column: 4, columnUTF16: 4))
    let message = Message(id: "m", template: "It is plain.", arguments: [])
    let finding = Finding(rule: rule, severity: .error, message: message, region: region, isSecret: true)
    let expectation = try #require(Expectation(sidecar: "4:1-4 \(announced)"))
    let source = FixtureCase.Source(bytes: Array("abc".utf8), expectations: [expectation], storedLines: [4])
    return Expectations(source: source, report: FileReport(path: "x", findings: [finding])).faults().map(\.text)
  }

  @Test func missingAndUnexpectedFindingsAreFaults() throws {
    #expect(try faults(.exposedSecret).isEmpty)
    #expect(try faults(.brokenStatement).count == 2)
    #expect(try faults(.exposedSecret, announced: "exposed-secret: fancy").count == 1)
    #expect(try faults(.exposedSecret, announced: "exposed-secret [redacted=true]").count == 1)
    #expect(try faults(.unknownKey, announced: "unknown-key").count == 1)
  }

  /// Annotations and masked files both describe the secrets; they must agree.
  @Test(arguments: FixtureCase.all) func annotationsAgreeWithTheMaskedFile(_ fixture: FixtureCase) throws {
    let source = try fixture.load()
    let ruler = Ruler(source.bytes)
    let isUTF16 = source.bytes.prefix(2).contains(0) || [[0xFF, 0xFE], [0xFE, 0xFF]].contains(source.bytes.prefix(2))
    let highFirst = source.bytes.first == 0xFE || source.bytes.first == 0
    let mask: [UInt8] = Array("[REDACTED]".utf8).flatMap { (byte: UInt8) -> [UInt8] in
      isUTF16 ? (highFirst ? [0, byte] : [byte, 0]) : [byte]
    }
    var edits: [(start: Int, end: Int)] = []
    for expectation in source.expectations {
      let rule = try #require(RuleName(rawValue: expectation.rule), "\(fixture.name): no rule '\(expectation.rule)'")
      let start = try #require(
        source.linted(expectation.start).flatMap { ruler.offset(line: $0.line, column: $0.column) })
      let end = try #require(source.linted(expectation.end).flatMap { ruler.offset(line: $0.line, column: $0.column) })
      if rule.carriesSecret { edits.append((start, end)) }
    }
    var masked = source.bytes
    for edit in edits.sorted(by: { $0.start > $1.start }) { masked.replaceSubrange(edit.start..<edit.end, with: mask) }
    let expected =
      (try? Data(contentsOf: fixture.maskedFile)).map { [UInt8]($0) } ?? FixtureCase.withTokens(source.bytes)
    #expect(FixtureCase.withTokens(masked) == expected, "Fixtures/\(fixture.name)")
  }
}
