import Linting
import Testing

/// Tests of the evaluation itself: the cases contain what they declare, and the scores count correctly.
@Suite struct GeneratorTests {
  @Test func generatorsAreDeterministic() {
    let once = MisspelledKeys.all(scale: 1).map(\.text) + BrokenStatements.all(scale: 1).map(\.text)
    let again = MisspelledKeys.all(scale: 1).map(\.text) + BrokenStatements.all(scale: 1).map(\.text)
    #expect(once == again)
  }

  @Test func everySecretIsPlantedOnce() {
    let cases = MisspelledKeys.all(scale: 1) + BrokenStatements.all(scale: 1) + RightKeys.all(scale: 1)
    for measured in cases {
      let bytes = Array(measured.text.utf8)
      let isWithin = measured.planted.allSatisfy { !$0.isEmpty && $0.upperBound <= bytes.count }
      #expect(isWithin && (1...2).contains(measured.planted.count), "\(measured.label)")
      if let place = measured.planted.first, let statement = measured.statement {
        #expect(statement.contains(place.lowerBound) && place.upperBound <= statement.upperBound)
      }
    }
  }

  @Test func layoutsMoveThePlantedTextAlong() {
    var random = Generator("layouts")
    for layout in Layout.all {
      var script = Script("CREATE CONNECTION c WITH ('type' = 'rest',\n 'token' = '")
      script.plant("h\u{e9}\u{1f511}2")
      script += "');"
      let moved = layout.apply(script, &random)
      let place = moved.planted[0]
      #expect(
        String(decoding: Array(moved.text.utf8)[place], as: UTF8.self) == "h\u{e9}\u{1f511}2", "\(layout.name)")
    }
  }

  @Test func harmlessNamesAreNoSecretNames() {
    let secrets = Set(Corpus.names("secrets.txt").map { $0.lowercased() })
    let harmless = Corpus.names("harmless.txt")
    #expect(harmless.count >= 1500)
    #expect(harmless.filter { secrets.contains($0.lowercased()) } == [])
    #expect(Corpus.lines("placeholders.txt").count >= 60)
  }

  @Test func misspelledKeysAreNotTheRightOnes() {
    var random = Generator("edits")
    for key in ConfluentType.secretKeys {
      let edits = Edits.single(of: key, using: &random)
      #expect(edits.count > 5 * key.count)
      #expect(edits.allSatisfy { $0.text != key })
    }
  }

  @Test func scoresCountOnlyTheExactRange() {
    let measured = Case(
      group: "x", engine: "y", label: "", text: "'token' = 'abcdef';", expectation: .secret, planted: [11..<17])
    func finding(_ range: Range<Int>, _ severity: Severity = .error) -> Finding {
      let region = Region(start: position(range.lowerBound), end: position(range.upperBound))
      return Finding(
        rule: .exposedSecret, severity: severity, message: Message(id: "m", template: "M.", arguments: []),
        region: region, isSecret: true)
    }
    #expect(Outcome([finding(11..<17)], of: measured).isRight)
    #expect(!Outcome([finding(11..<17, .warning)], of: measured).isRight)
    #expect(!Outcome([finding(10..<18)], of: measured).isRight)
    #expect(Outcome([finding(10..<18)], of: measured).overlaps)
    #expect(Outcome([finding(0..<5)], of: measured).extra == 1)
    #expect(!Outcome([], of: measured).isRight)
  }

  private func position(_ offset: Int) -> Position {
    Position(offset: offset, line: 1, column: offset + 1, columnUTF16: offset + 1)
  }
}
