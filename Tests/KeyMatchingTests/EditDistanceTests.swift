import EditDistance
import KeyMatching
import Testing

@Suite("Edit distance")
struct EditDistanceTests {
  @Test(
    "counts insertions, deletions, substitutions and swaps",
    arguments: [
      ("token", "token", 0), ("token", "tokn", 1), ("token", "tokken", 1), ("token", "taken", 1), ("token", "tokne", 1),
      ("password", "passwrod", 1), ("password", "pasword", 1), ("api-key", "apy-kee", 2), ("secret", "sercte", 2),
      ("ca", "abc", 3), ("", "abc", 3), ("kitten", "sitting", 3), ("CONNECTION", "conection", 1),
    ])
  func distances(a: String, b: String, distance: Int) {
    #expect(editDistance(a, b, limit: 5) == distance)
    #expect(editDistance(b, a, limit: 5) == distance)
    #expect(editDistance(a, b, limit: distance) == distance)
    if distance > 0 { #expect(editDistance(a, b, limit: distance - 1) == nil) }
  }

  @Test("agrees with the plain definition on random strings")
  func agreesWithDefinition() {
    var random = SplitMix(seed: 11)
    for _ in 0..<3000 {
      let a = random.bytes(count: Int(random.next(below: 9)), letters: 4)
      let b = random.bytes(count: Int(random.next(below: 9)), letters: 4)
      let expected = Self.plainDistance(a, b)
      for limit in 0...8 { #expect(editDistance(a, b, limit: limit) == (expected <= limit ? expected : nil)) }
    }
  }

  @Test("agrees with it on strings of up to 64 bytes, the highest bit of a number included")
  func agreesOnLongStrings() {
    var random = SplitMix(seed: 12)
    for _ in 0..<300 {
      let a = random.bytes(count: 40 + Int(random.next(below: 25)), letters: 3)
      let b = random.bytes(count: 40 + Int(random.next(below: 25)), letters: 3)
      let expected = Self.plainDistance(a, b)
      for limit in [expected - 1, expected, 64] {
        #expect(editDistance(a, b, limit: limit) == (expected <= limit ? expected : nil))
      }
    }
  }

  @Test("refuses stretches of over 64 bytes instead of overrunning its table")
  func longStrings() {
    let long = [UInt8](repeating: 1, count: 300)
    var other = long
    other[0] = 2
    #expect(editDistance(long, other, limit: 3) == 1)
    other[299] = 3
    #expect(editDistance(long, other, limit: 3) == nil)
    #expect(editDistance([UInt8](repeating: 1, count: 64), [UInt8](repeating: 2, count: 64), limit: 64) == 64)
  }

  @Test("finds the nearest candidate, the first of equals")
  func nearestCandidate() {
    #expect(nearest(to: "selct", among: ["ignore", "select", "selects"], limit: 2) == "select")
    #expect(nearest(to: "abc", among: ["abd", "abe"], limit: 1) == "abd")
    #expect(nearest(to: "abc", among: ["xyz"], limit: 2) == nil)
  }

  /// The textbook algorithm with the full table.
  private static func plainDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var table = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        if i == 0 || j == 0 {
          table[i][j] = i + j
          continue
        }
        var cost = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, table[i - 2][j - 2] + 1) }
        table[i][j] = cost
      }
    }
    return table[a.count][b.count]
  }
}
