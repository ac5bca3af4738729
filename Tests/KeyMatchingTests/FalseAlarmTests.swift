import KeyMatching
import Testing

/// Measures how many harmless option names are classified as keys for secrets.
@Suite("Harmless option names stay silent")
struct FalseAlarmTests {
  let matcher = KeyMatcher()

  @Test("names that the words were tuned on", arguments: [true, false])
  func tuned(closed: Bool) {
    expectSilent(KeyCorpus.keys("harmless-tuned"), closed ? Confluent.keys : .open, ceiling: 0.001)
  }

  @Test("names that nothing was tuned on", arguments: [true, false])
  func heldOut(closed: Bool) {
    expectSilent(KeyCorpus.keys("harmless-held-out"), closed ? Confluent.keys : .open, ceiling: 0.003)
  }

  @Test("all of them in other styles", arguments: Misspelling.styles.map(\.name))
  func otherStyles(name: String) throws {
    let style = try #require(Misspelling.styles.first { $0.name == name })
    let keys =
      KeyCorpus.keys("harmless-tuned").filter { $0.utf8.count % 2 == 0 } + KeyCorpus.keys("harmless-held-out")
    expectSilent(keys.map { style.write(Misspelling.words(of: $0)) }, .open, ceiling: 0.003)
  }

  @Test("all of them with one edit: most misspelled harmless names stay harmless")
  func misspelled() {
    var random = SplitMix(seed: 5)
    let keys = KeyCorpus.keys("harmless-tuned") + KeyCorpus.keys("harmless-held-out")
    expectSilent(keys.map { Misspelling.edited($0, &random) }, .open, ceiling: 0.012)
  }

  @Test("the harmless keys of a type, and single edits of them, are never taken for its secrets")
  func closedWorld() {
    for key in Confluent.harmless {
      #expect(matcher.classify(key, known: Confluent.keys) == KeyClass(kind: .harmless))
      let edits = Misspelling.singleEdits(of: key).enumerated().filter { $0.offset % 5 == 0 }.map(\.element)
      let alarms = edits.filter { matcher.classify($0, known: Confluent.keys).isSecret }
      #expect(alarms == [])
    }
  }

  private func expectSilent(
    _ keys: [String], _ known: KnownKeys, ceiling: Double, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let alarms = keys.filter { matcher.classify($0, known: known).isSecret }
    let rate = Double(alarms.count) / Double(max(keys.count, 1))
    #expect(!keys.isEmpty, sourceLocation: sourceLocation)
    #expect(rate <= ceiling, "\(rate) of \(keys.count): \(alarms.prefix(40))", sourceLocation: sourceLocation)
  }
}
