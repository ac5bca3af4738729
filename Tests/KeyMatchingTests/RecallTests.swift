import KeyMatching
import Testing

/// Measures how many keys for secrets are found when they are misspelled or in another style. The minimum rates are a
/// little below the measured ones; a change that falls below a minimum made the matcher worse.
@Suite("Keys for secrets are found")
struct RecallTests {
  let matcher = KeyMatcher()

  @Test("every single edit of a Confluent key, in its closed world", arguments: Confluent.secrets)
  func singleEditsClosed(key: String) {
    let missed = Misspelling.singleEdits(of: key).filter { !matcher.classify($0, known: Confluent.keys).isSecret }
    #expect(missed == [])
  }

  @Test("single edits of a Confluent key by words alone, but for those that make another word")
  func singleEditsOpen() {
    let lost: Set = ["taken"]
    for key in Confluent.secrets {
      let edits = Misspelling.singleEdits(of: key).enumerated().filter {
        $0.offset % 3 == 0 || lost.contains($0.element)
      }
      let missed = edits.map(\.element).filter { !matcher.classify($0).isSecret }
      #expect(Set(missed).subtracting(lost) == [])
    }
  }

  @Test("two edits of a long Confluent key", arguments: [true, false])
  func twoEdits(closed: Bool) {
    var random = SplitMix(seed: 2026)
    var keys: [String] = []
    for key in Confluent.secrets where key.utf8.count >= 8 {
      for _ in 0..<200 {
        let once = Misspelling.edited(key, &random)
        keys.append(Misspelling.edited(once, &random))
      }
    }
    expectFound(keys, closed ? Confluent.keys : .open, floor: closed ? 0.995 : 0.985)
  }

  @Test("misspellings that people make", arguments: [true, false])
  func byPeople(closed: Bool) {
    expectFound(KeyCorpus.keys("misspelled"), closed ? Confluent.keys : .open, floor: 0.995)
  }

  @Test("keys of many systems in their own style", arguments: [true, false])
  func foreign(closed: Bool) {
    expectFound(KeyCorpus.keys("secrets"), closed ? Confluent.keys : .open, floor: 1)
  }

  @Test("the same in any other style", arguments: Misspelling.styles.map(\.name))
  func otherStyles(name: String) throws {
    let style = try #require(Misspelling.styles.first { $0.name == name })
    expectFound(KeyCorpus.keys("secrets").map { style.write(Misspelling.words(of: $0)) }, .open, floor: 0.99)
  }

  @Test("one edit anywhere in a foreign key of six letters or more", arguments: [true, false])
  func foreignMisspelled(closed: Bool) {
    var random = SplitMix(seed: 7)
    var keys: [String] = []
    for key in KeyCorpus.keys("secrets") where key.utf8.count >= 6 {
      for _ in 0..<6 { keys.append(Misspelling.edited(key, &random)) }
    }
    expectFound(keys, closed ? Confluent.keys : .open, floor: 0.985)
  }

  @Test("leet, look-alikes and characters that are not seen")
  func disguised() {
    let swaps: [(Character, String)] = [
      ("a", "4"), ("e", "3"), ("o", "0"), ("s", "5"), ("a", "@"), ("a", "\u{430}"), ("e", "\u{435}"), ("o", "\u{3BF}"),
      ("s", "\u{455}"), ("p", "\u{440}"), ("c", "\u{441}"), ("e", "\u{E9}"), ("t", "\u{FF54}"), ("k", "k\u{200B}"),
      ("s", "\u{AD}s"), ("o", "o\u{308}"), ("i", "\u{131}"), ("a", "\u{1D41A}"),
    ]
    var keys: [String] = []
    for key in Confluent.secrets {
      for (plain, disguise) in swaps where key.contains(plain) {
        keys.append(String(key.flatMap { $0 == plain ? Array(disguise) : [$0] }))
      }
    }
    expectFound(keys, Confluent.keys, floor: 1)
    expectFound(keys, .open, floor: 1)
  }

  private func expectFound(
    _ keys: [String], _ known: KnownKeys, floor: Double, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let missed = keys.filter { !matcher.classify($0, known: known).isSecret }
    let found = 1 - Double(missed.count) / Double(max(keys.count, 1))
    #expect(!keys.isEmpty, sourceLocation: sourceLocation)
    #expect(
      found >= floor, "found \(found) of \(keys.count); missed \(missed.prefix(40))", sourceLocation: sourceLocation)
  }
}
