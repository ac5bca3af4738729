import ConnectionSyntax
import Foundation
import TestSupport
import Testing

/// Run time must be linear in the file size for any bytes: a seeded search for texts that the parser reads too often.
///
/// A pattern is a prefix (an open comment, an open literal, half a statement) and repeated pieces. Byte reads ("looks")
/// are counted instead of time, so that the figures are the same on every machine. `GROWTH_PATTERNS=20000` tests that
/// many patterns, `GROWTH_SEED=7` other ones. `Tests/Growth/search` does the same with the whole program and a clock.
@Suite struct GrowthTests {
  /// The prefixes and pieces in `Tests/Growth/pieces.json`.
  struct Pieces: Decodable {
    var prefixes: [String]
    var pieces: [String]
  }

  /// The maximum growth of the cost when the size doubles; up to `fairLooks` looks per byte, growth is ignored.
  private static let growthLimit = 2.6
  private static let fairLooks = 48

  private static let pieces: Pieces? = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Growth/pieces.json")
    return (try? Data(contentsOf: file)).flatMap { try? JSONDecoder().decode(Pieces.self, from: $0) }
  }()

  private static func looks(at text: [UInt8]) -> Int {
    let parsed = StatementParser.parse(text, from: 0, isLast: true)
    for statement in parsed.statements {
      let whole = 0..<(statement.host?.text ?? text).count
      let ranges = [statement.range] + statement.options.flatMap { [$0.key, $0.value] } + statement.literals
      #expect(ranges.allSatisfy { whole.lowerBound <= $0.lowerBound && $0.upperBound <= whole.upperBound })
    }
    return parsed.looks
  }

  private static func text(_ prefix: String, _ unit: String, size: Int) -> [UInt8] {
    var text = Array(prefix.utf8)
    let unit = Array(unit.utf8)
    while text.count < size { text += unit }
    return text
  }

  /// Returns the error for a pattern, or nil.
  private static func fault(_ prefix: String, _ unit: String) -> String? {
    let sizes = [6 << 10, 12 << 10, 24 << 10]
    let costs = sizes.map { looks(at: text(prefix, unit, size: $0)) }
    func isBad(_ index: Int) -> Bool {
      costs[index] > fairLooks * sizes[index] && Double(costs[index]) > growthLimit * Double(costs[index - 1])
    }
    // A part that is begun before the budget ends may be read to its end.
    let bound = sizes[2] * (2 * ReadingBudget.looksPerByte + 16) + ReadingBudget.reserve
    guard isBad(1) || isBad(2) || costs[2] > bound else { return nil }
    return "\(costs) looks: \(String(reflecting: prefix)) + \(String(reflecting: unit)) ..."
  }

  @Test func looksGrowWithTheText() throws {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["GROWTH_PATTERNS"].flatMap { Int($0) } ?? 120
    var random = SeededNumbers(state: environment["GROWTH_SEED"].flatMap { UInt64($0) } ?? 1)
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

  /// Real fixtures cost far less than the limit.
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
