import Testing

@testable import Linting

@Suite("The next line that has code")
struct DirectivePlacementTests {
  private func lines(_ text: String, after offset: Int = 0, landmarks: [Int] = []) -> Int? {
    var placement = DirectivePlacement(text: Array(text.utf8), landmarks: landmarks)
    return placement.linesToCode(after: offset)
  }

  @Test(
    "Blank lines and comments do not count",
    arguments: [
      ("-- d\nSELECT 1", 1), ("-- d\r\n\r\n  SELECT 1", 2), ("-- d\n-- why\n/* and\n why */\nSELECT", 4),
      ("-- d\n/* a */ SELECT", 1), ("-- d\n# why\nSELECT", 2), ("# MAGIC -- d\n# MAGIC SELECT", 1),
      ("/* d */ SELECT 1;\nSELECT 2", 1), ("/* d\n more */\nSELECT", 2), ("-- d\n// why\n\tSELECT", 2),
      ("-- d\n-- it's\n'x'", 2),
    ])
  func counted(text: String, expected: Int) {
    #expect(lines(text) == expected)
  }

  @Test("Without code after it there is none", arguments: ["-- d", "-- d\n", "-- d\n-- x\n/* open", "/* d */ SELECT"])
  func none(text: String) {
    #expect(lines(text) == nil)
  }

  @Test("A statement in a comment counts as code")
  func landmarks() {
    let text = "-- d\n-- why\n-- CREATE\nSELECT"
    #expect(lines(text, landmarks: [text.utf8.count, 15]) == 2)
    #expect(lines(text) == 3)
  }

  @Test("A pile of directives takes no longer than it is long, and each gets its own number")
  func pile() {
    let count = 50_000
    let text = Array((String(repeating: "-- d\n", count: count) + "SELECT").utf8)
    var placement = DirectivePlacement(text: text, landmarks: [])
    let clock = ContinuousClock()
    var wrong = 0
    let time = clock.measure {
      for index in 0..<count where placement.linesToCode(after: index * 5) != count - index { wrong += 1 }
    }
    #expect(wrong == 0)
    #expect(time < .seconds(10))
  }
}
