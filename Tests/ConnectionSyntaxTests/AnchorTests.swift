import Bytes
import CSearch
import TestSupport
import Testing

@testable import ConnectionSyntax

struct AnchorTests {
  /// Every edit of `word`: insertions and substitutions of a few letters, deletions, swaps.
  private func edited(_ word: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    let letters = Array("aexz_3".utf8)
    for index in 0...word.count {
      for letter in letters {
        words.append(Array(word[..<index]) + [letter] + Array(word[index...]))
        if index < word.count { words.append(Array(word[..<index]) + [letter] + Array(word[(index + 1)...])) }
      }
      if index < word.count { words.append(Array(word[..<index]) + Array(word[(index + 1)...])) }
      if index + 1 < word.count {
        var swapped = word
        swapped.swapAt(index, index + 1)
        words.append(swapped)
      }
    }
    return words
  }

  private func anchors(in text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = 0
    while let (word, _) = text.withUnsafeBufferPointer({ Anchor.next(in: $0, from: offset) }) {
      found.append(word)
      offset = word.upperBound
    }
    return found
  }

  @Test func everyWordWithinTwoEditsIsFound() {
    let connection = Array("CONNECTION".utf8)
    var missed: Set<String> = []
    var count = 0
    var generator = SeededNumbers(state: 1)
    for once in edited(connection) {
      for twice in [once] + edited(once) {
        let word = String(decoding: twice, as: UTF8.self).lowercased()
        // An edit inside a swap makes it three in the restricted distance.
        guard edits(between: twice[...], and: Keywords.connection, limit: 2) != nil,
          !Keywords.nounLookalikes.contains(word)
        else { continue }
        // Any place in a vector, any neighbours.
        let before = [UInt8](repeating: 0x20, count: Int.random(in: 1...40, using: &generator))
        let text = before + twice + Array(" c WITH ('type' = 'openai')".utf8)
        count += 1
        if anchors(in: text).first != before.count..<(before.count + twice.count) { missed.insert(word) }
      }
    }
    #expect(count > 10_000)
    #expect(missed.isEmpty, "\(missed.count) of \(count): \(missed.sorted().prefix(20))")
  }

  @Test func everyVerbAndNounInOneWordIsFound() {
    var generator = SeededNumbers(state: 2)
    var missed: Set<String> = []
    for joined in ["CREATECONNECTION", "alterconnection"].map({ Array($0.utf8) }) {
      for once in edited(joined) {
        for twice in [once] + edited(once).shuffled(using: &generator).prefix(40) {
          guard edits(between: twice[...], and: joined.map(\.asciiLowercased), limit: 2) != nil else { continue }
          let before = [UInt8](repeating: 0x20, count: Int.random(in: 0...300, using: &generator))
          if anchors(in: before + twice).first != before.count..<(before.count + twice.count) {
            missed.insert(String(decoding: twice, as: UTF8.self))
          }
        }
      }
    }
    #expect(missed.isEmpty, "\(missed.count): \(missed.sorted().prefix(20))")
  }

  @Test func theWordIsFoundAtEveryPlaceOfABlock() {
    for offset in 0...520 {
      for word in [
        "create", "ALTER", "Connection", "CREATECONNECTION", "connlint", "CONN\u{200B}ECTION", "C\u{200B}ONNECTION",
        "C\u{200B}ONNECTI", "\u{421}ONNECTION", "C\u{43E}NNECTION", "ＣＯＮＮＥＣＴＩＯＮ",
      ] {
        let text = [UInt8](repeating: 0x2E, count: offset) + Array(word.utf8)
        #expect(anchors(in: text) == [offset..<text.count], "\(word) at \(offset)")
        #expect(anchors(in: text + Array(" (".utf8)) == [offset..<text.count], "\(word) at \(offset)")
      }
    }
  }

  /// The search has a way for each kind of processor, and only one of them runs here.
  @Test func everyWayToSearchFindsTheSame() {
    let pieces = [
      "connection", "conection", "CONNECTIONS", "CREATE", "alter", "createconnection", "condition", "connlint",
      "transaction", "é", "\u{200B}", "\u{A0}", "ＣＯＮ", "ction", "con", "nec", "_", "7", " ", " ", ",", "\n", "'", "x",
      "documentation", "\u{42F}", "数据",
    ].map { Array($0.utf8) }
    var generator = SeededNumbers(state: 3)
    var count = 0
    for _ in 0..<400 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0...120, using: &generator) { text += pieces.randomElement(using: &generator) ?? [] }
      text.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress else { return }
        for offset in 0...bytes.count {
          var found = connlint_word()
          var plain = connlint_word()
          let isFound = connlint_find_word(base, bytes.count, offset, &found) != 0
          let isFoundPlainly = connlint_find_word_plain(base, bytes.count, offset, &plain) != 0
          #expect(isFound == isFoundPlainly && found.start == plain.start && found.end == plain.end)
          count += isFound ? 1 : 0
        }
      }
    }
    #expect(count > 100_000)
  }

  @Test(arguments: [
    "created_at", "transaction", "description", "collection", "connector", "content", "connection_id", "alternative",
    "max_connections", "recreate", "salter", "creates", "disconnection", "seconds", "necessary", "nectar",
  ])
  func otherWordsAreNot(_ word: String) {
    #expect(anchors(in: Array("a \(word) b".utf8)).isEmpty)
  }

  @Test(arguments: [
    "CREATE TABLE t (id INT)", "create or replace\tview v", "ALTER TABLE ONLY t", "create\n  temporary table t",
    "create a new one", "ALTER DATABASE d",
  ])
  func verbsOfOtherStatementsAreNot(_ text: String) {
    #expect(anchors(in: Array(text.utf8)).isEmpty)
  }

  @Test(arguments: [
    "CREATE my_conn WITH (", "CREATE SERVER s", "CREATE SUBSCRIPTION s", "CREATE OR REPLACE /* t */ TABLE t",
    "CREATE `table` WITH", "CREATE", "CREATE TABLE", "create tables (", "CREATE {{ x }} TABLE t",
  ])
  func verbsThatMayBeginAStatementAre(_ text: String) {
    #expect(anchors(in: Array(text.utf8)) == [0..<6])
  }

  @Test func blanksOfOtherAlphabetsPartWords() {
    let text = Array("\u{FEFF}CREATE\u{A0}CONNECTION\u{3000}c".utf8)
    let words = anchors(in: text).map { String(decoding: text[$0], as: UTF8.self) }
    #expect(words == ["CREATE", "CONNECTION"])
  }

  @Test func verbsBehindDisguiseAreFound() {
    for blank in ["\u{FEFF}", "\u{A0}", "\u{2018}", "\u{200B}"] {
      for offset in 0...120 {
        for verb in ["CREATE", "alter"] {
          let before = [UInt8](repeating: 0x2E, count: offset) + Array(blank.utf8)
          let text = before + Array("\(verb) my_conn WITH".utf8)
          #expect(anchors(in: text) == [before.count..<before.count + verb.utf8.count], "\(verb) at \(offset)")
        }
      }
    }
  }

  @Test func aWordIsFoundAgainFromItsOwnBeginning() {
    for text in [
      "CREA\u{A0}TECONNECTION c", "CREATE\u{A0}CONNECTION\u{3000}c", "CREATE\u{2003}CONECTION c", "ALTER CONNECTION c",
    ] {
      let bytes = Array(text.utf8)
      for word in anchors(in: bytes) {
        let again = bytes.withUnsafeBufferPointer { Anchor.next(in: $0, from: word.lowerBound)?.word }
        #expect(again == word, "\(text)")
      }
    }
  }

  @Test func lettersOfOtherAlphabetsAreFolded() {
    for word in ["ＣＯＮＮＥＣＴＩＯＮ", "CONN\u{200B}ECTION", "\u{421}ONNECTION"] {
      #expect(anchors(in: Array("CREATE \(word) c".utf8)).count == 2, "\(word)")
    }
  }
}
