import Foundation
import TestSupport
import Testing

@testable import ConnectionSyntax

struct StatementParserTests {
  private func parse(_ text: String) -> [Statement] {
    StatementParser.parse(Array(text.utf8), from: 0, isLast: true).statements
  }

  @Test func offsetsAreThoseOfTheText() throws {
    let text = "SELECT 1;\n CREATE CONNECTION `a-b` WITH ('type' = 'openai', 'api-key' = 'x''y');"
    let statement = try #require(parse(text).first)
    let bytes = Array(text.utf8)
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    #expect(statement.range.lowerBound == 11)
    #expect(statement.name.map(string) == "a-b")
    #expect(statement.options.map { string($0.key) } == ["type", "api-key"])
    #expect(statement.options.map { string($0.value) } == ["openai", "x''y"])
    #expect(statement.problems.isEmpty)
    #expect(statement.lists == ["WITH"])
  }

  @Test func windowsLeaveWhatTheyCannotSeeWhole() {
    let statement = "CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' = 'x');\n"
    let text = Array((String(repeating: "-- filler\n", count: 150_000) + statement).utf8)
    let first = StatementParser.parse(text, from: 0, isLast: false)
    #expect(first.statements.isEmpty)
    #expect(first.end <= text.count - statement.utf8.count)
    #expect(StatementParser.parse(text, from: first.end, isLast: true).statements.count == 1)
  }

  @Test func aStatementWithoutEndIsCutAndSaysSo() throws {
    let text = "CREATE CONNECTION c WITH (" + String(repeating: "'key' = 'value',\n", count: 80_000)
    let statement = try #require(parse(text).first)
    #expect(statement.problems.contains { $0.kind == .tooLong })
  }

  @Test func aValueOfHalfAMebibyteIsReadWhole() throws {
    let value = String(repeating: "ab''c\n", count: 100_000)
    let statement = try #require(
      parse("CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' = '" + value + "');").first)
    #expect(statement.options.map(\.value.count) == [6, value.utf8.count])
    #expect(statement.problems.isEmpty)
  }

  @Test(arguments: ["-- connlint:ignore ", "/* connlint:ignore x */ connlint:ignore "])
  func aLineIsReadOnceForItsDirectives(_ piece: String) {
    let text = Array(String(repeating: piece, count: 500).utf8)
    let parsed = StatementParser.parse(text, from: 0, isLast: true)
    #expect(parsed.directives.map(\.count).reduce(0, +) <= text.count)
    #expect(parsed.looks < 8 * text.count)
  }

  @Test func directivesInABlockCommentAreReadOnce() {
    let text = Array(("/*\n" + String(repeating: "connlint:ignore x\n", count: 3_000) + "*/").utf8)
    let parsed = StatementParser.parse(text, from: 0, isLast: true)
    #expect(parsed.directives.count == 3_000)
    #expect(parsed.looks < 8 * text.count)
  }

  @Test(arguments: ["create connection to the server\n", "We create connection for each user, then we go on.\n"])
  func proseIsNoStatementHoweverOftenItComes(_ sentence: String) {
    let text = Array(String(repeating: sentence, count: 2_000).utf8)
    let parsed = StatementParser.parse(text, from: 0, isLast: true)
    #expect(parsed.statements.isEmpty)
    #expect(parsed.looks < 8 * text.count)
  }

  @Test func whatIsTooTangledIsReportedOnceAndTheRestIsRead() throws {
    let tangle = String(repeating: "-- CREATE CONNECTION a=", count: 8_000) + "\n"
    let filler = String(repeating: "SELECT 1;\n", count: 20_000)
    let text = tangle + filler + "CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' = 'x');\n"
    let found = parse(text)
    let tangled = try #require(found.first)
    #expect(tangled.problems.map(\.kind) == [.tooTangled] && tangled.options.isEmpty)
    #expect(found.count == 2 && found[1].options.count == 2)
    // What was not read reaches to the next statement.
    #expect(tangled.range.upperBound == found[1].range.lowerBound)
  }

  /// Four times the input may take four times as long and some more; what is quadratic takes sixteen times as long.
  @Test(arguments: [
    "CONNECTION ", "CREATE CONNECTION ", "CREATE CONNECTION c WITH ( ", "CREATE CONNECTION c WITH ('a ",
    "CREATE CONNECTION c WITH ('api-key' = 'a ", "/* CREATE CONNECTION c WITH ( ", "-- CREATE CONNECTION c WITH (\n",
    "CREATE CONNECTION `a", "CREATE OR REPLACE TEMPORARY ", "/* ", "connlint:ignore ", "'a ", "{{ ", "((", "\n# :",
  ])
  func theCostGrowsWithTheText(_ piece: String) {
    func cost(_ count: Int) -> Double {
      let text = Array(("CREATE CONNECTION c WITH ('k' = " + String(repeating: piece, count: count)).utf8)
      let times = (0..<3).map { _ in
        let start = secondsOfThread()
        _ = StatementParser.parse(text, from: 0, isLast: true)
        return secondsOfThread() - start
      }
      return times.min() ?? 0
    }
    let count = 1_500
    let once = cost(count)
    #expect(cost(4 * count) < 10 * once + 0.05, "\(piece)")
  }
}
