import Testing

@testable import ValueMatching

@Suite("What a value must hold before a pattern is run")
struct ValuePrefilterTests {
  private static let needs = [[], ["@"], ["-"], ["ab"], ["sk-"], ["eight-by"], ["more-than-eight"], ["tail", "«"]]
  private static let prefilter = ValuePrefilter(
    needs.map { ValuePattern(id: "", kind: .provider, description: "", needs: $0, source: "") })

  /// The numbers of the patterns that may match.
  private func admitted(_ value: String) -> [Int] {
    let bytes = Array(value.utf8)
    let admitted = Self.prefilter.admitted(to: bytes.span)
    return Self.needs.indices.filter { admitted.first(in: $0..<$0 + 1) != nil }
  }

  @Test(
    "Needles count wherever they stand, in any case of letters",
    arguments: [
      ("", [0]), ("a", [0]), ("b", [0]), ("k-", [0, 2]), ("user@host", [0, 1]), ("X", [0]), ("AB", [0, 3]),
      ("a b", [0]), ("cab", [0, 3]), ("sk-", [0, 2, 4]), ("1 SK-2", [0, 2, 4]), ("s-k", [0, 2]),
      ("eight-by", [0, 2, 5]),
      ("ight-by", [0, 2]), ("more-than-eigh", [0, 2]), ("No More-Than-Eight.", [0, 2, 6]), ("more-than-fight", [0, 2]),
      ("tai", [0]), ("tail", [0, 7]), ("a«", [0, 7]), ("»", [0]),
    ] as [(String, [Int])])
  func needles(value: String, expected: [Int]) {
    #expect(admitted(value) == expected)
  }

  @Test("A pattern whose needle is one letter always runs")
  func oneLetter() {
    let pattern = ValuePattern(id: "", kind: .provider, description: "", needs: ["x"], source: "")
    #expect(ValuePrefilter([pattern]).admitted(to: [UInt8]().span).first(in: 0..<1) == 0)
  }
}
