import ConnectionSyntax
import Foundation
import Testing

/// Time in proportion to bytes, for any bytes: a seeded search for texts on which the parser looks at more than it should.
///
/// A pattern is a beginning (an open comment, an open literal, half a statement) and some pieces that repeat. What the
/// parser looks at is counted, not timed, so that the same patterns give the same figures on every machine.
/// `GROWTH_PATTERNS=20000` tries that many, `GROWTH_SEED=7` others. `Tests/Growth/search` does the same with the whole
/// program and a clock.
@Suite struct GrowthTests {
  /// Beginnings and pieces, as `Tests/Growth/pieces.json` has them.
  struct Pieces: Decodable {
    var prefixes: [String]
    var pieces: [String]
  }

  /// What a text of twice the size may cost, and what no one looks at the growth of: so many looks a byte are in
  /// proportion whatever half the text costs.
  private static let growthLimit = 2.6
  private static let fairLooks = 48

  private static let pieces: Pieces? = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Growth/pieces.json")
    return (try? Data(contentsOf: file)).flatMap { try? JSONDecoder().decode(Pieces.self, from: $0) }
  }()

  private static func looks(at text: [UInt8]) -> Int {
    StatementParser.parse(text, from: 0, isLast: true).looks
  }

  private static func text(_ prefix: String, _ unit: String, size: Int) -> [UInt8] {
    var text = Array(prefix.utf8)
    let unit = Array(unit.utf8)
    while text.count < size { text += unit }
    return text
  }

  /// What is wrong with a pattern, if anything is.
  private static func fault(_ prefix: String, _ unit: String) -> String? {
    let sizes = [6 << 10, 12 << 10, 24 << 10]
    let costs = sizes.map { looks(at: text(prefix, unit, size: $0)) }
    func isBad(_ index: Int) -> Bool {
      costs[index] > fairLooks * sizes[index] && Double(costs[index]) > growthLimit * Double(costs[index - 1])
    }
    // What was begun when the budget ended may still be read to its end.
    let bound = sizes[2] * (2 * ReadingBudget.looksPerByte + 16) + ReadingBudget.reserve
    guard isBad(1) || isBad(2) || costs[2] > bound else { return nil }
    return "\(costs) looks: \(String(reflecting: prefix)) + \(String(reflecting: unit)) ..."
  }

  @Test func looksGrowWithTheText() throws {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["GROWTH_PATTERNS"].flatMap { Int($0) } ?? 120
    var random = SplitMix(state: environment["GROWTH_SEED"].flatMap { UInt64($0) } ?? 1)
    let pieces = try #require(GrowthTests.pieces)
    var faults: [String] = []
    for _ in 0..<count {
      let prefix = pieces.prefixes.randomElement(using: &random) ?? ""
      var unit = ""
      for _ in 0..<Int.random(in: 1...4, using: &random) { unit += pieces.pieces.randomElement(using: &random) ?? "" }
      if let fault = GrowthTests.fault(prefix, unit) { faults.append(fault) }
    }
    #expect(faults.isEmpty, "\(faults.count) of \(count):\n\(faults.joined(separator: "\n"))")
  }

  /// What fixtures make the parser look at is far below what it may.
  @Test func filesOfPeopleAreReadSeveralTimesAtMost() throws {
    var worst = (looks: 0.0, name: "")
    for fixture in FixtureCase.all {
      let bytes = try fixture.load().bytes
      let looks = Double(GrowthTests.looks(at: bytes)) / Double(max(1024, bytes.count))
      if looks > worst.looks { worst = (looks, fixture.name) }
    }
    #expect(worst.looks < Double(ReadingBudget.looksPerByte) / 2, "\(worst)")
  }
}

/// Steele, Lea and Flood's generator: short, and the same everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
