import Testing

@Suite("Rules/words.yml")
struct WordsFileTests {
  @Test("has the lists that the matcher takes, none of them empty")
  func lists() {
    let keys = WordsFile.lists.map(\.key)
    #expect(
      keys == ["secrets", "harmless", "heads", "modifiers", "neutral", "vendors", "weak", "options", "lookalikes"])
    for list in WordsFile.lists { #expect(!list.entries.isEmpty, "\(list.key)") }
  }

  @Test("is sorted, without duplicates", arguments: WordsFile.lists.map(\.key))
  func sorted(key: String) throws {
    let list = try #require(WordsFile.lists.first { $0.key == key })
    for (before, after) in zip(list.entries, list.entries.dropFirst()) {
      #expect(before < after, "\(key): '\(before)' stands before '\(after)'")
    }
  }

  @Test("is lower-case ASCII, with single spaces only in names", arguments: WordsFile.lists.map(\.key))
  func plain(key: String) throws {
    let list = try #require(WordsFile.lists.first { $0.key == key })
    for entry in list.entries {
      #expect(
        entry.utf8.allSatisfy {
          ("a"..."z").contains(Character(Unicode.Scalar($0))) || $0 == 0x20 || $0 == 0x3D
            || (0x30...0x39).contains($0)
        }, "\(entry)")
      #expect(!entry.contains("  ") && !entry.hasPrefix(" ") && !entry.hasSuffix(" "), "\(entry)")
    }
  }

  @Test("says nothing twice: no option word is a head, modifier, neutral, vendor or weak word too")
  func disjoint() {
    let others = Set(
      WordsFile.lists.filter { !["secrets", "harmless", "options"].contains($0.key) }.flatMap(\.entries))
    let options = WordsFile.lists.first { $0.key == "options" }?.entries ?? []
    #expect(options.filter(others.contains) == [])
  }
}
