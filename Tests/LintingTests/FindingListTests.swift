import Testing

@testable import Linting

/// Findings come out of a list as they went in.
@Suite struct FindingListTests {
  private func region(_ offset: Int) -> Region {
    Region(
      start: Position(offset: offset, line: 300, column: 2, columnUTF16: 3),
      end: Position(offset: offset + 70_000, line: 301, column: 1, columnUTF16: 1))
  }

  private var full: Finding {
    Finding(
      rule: .unusedSuppression, severity: .warning,
      message: Message(id: "m", template: "{0} or {1}", arguments: ["é🙂", .neutral(.key)]),
      region: region(5_000_000_000),
      isSecret: true,
      statement: StatementSummary(
        kind: "alter", name: "a long name of a connection", type: nil, line: 299, isCommented: true),
      key: "key", suggestion: .neutral(.type), redactedByServer: false,
      evidence: Evidence(key: .near, syntax: .comment),
      corrections: [
        Fix(title: "Write", edits: [Edit(region: region(1), text: ""), Edit(region: region(2), text: "x")])
      ],
      fingerprint: Fingerprint(hash: .max),
      excerpt: MaskedExcerpt(
        lines: [MaskedExcerpt.Line(number: 300, text: "", marks: [.init(range: 3..<3, isPrimary: true)])], region: "[é]"
      ))
  }

  private func bare(_ offset: Int, _ rule: RuleName) -> Finding {
    Finding(
      rule: rule, severity: .note, message: Message(id: "n", template: "n", arguments: []), region: region(offset))
  }

  @Test func everyPartIsKept() {
    var inPieces = full
    inPieces.pieces = [region(7), region(80_000)]
    let findings = [full, bare(0, .unknownKey), inPieces]
    #expect(FindingList(findings).map { "\($0)" } == findings.map { "\($0)" })
    // Findings after these are packed.
    let packed = FindingList(Array(repeating: bare(0, .unknownKey), count: 5000) + findings)
    #expect(packed.suffix(3).map { "\($0)" } == findings.map { "\($0)" })
  }

  @Test func theyAreSortedByPlaceAndRule() {
    let many = (0..<9000).map { bare(100 - $0 % 100, $0 % 2 == 0 ? .unknownKey : .exposedSecret) }
    var list = FindingList(many)
    list.sort()
    let sorted = many.sorted { ($0.region.start.offset, $0.rule) < ($1.region.start.offset, $1.rule) }
    #expect(list.map { "\($0)" } == sorted.map { "\($0)" })
  }
}
