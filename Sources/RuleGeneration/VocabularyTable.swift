import Bytes

/// All words of keys with their kinds, and a hash table of them.
struct VocabularyTable {
  private var words: [(text: [UInt8], kinds: Kinds)] = []
  private var numbers: [[UInt8]: Int] = [:]
  private var heads: [Int] = []
  private var modifiers: [Int] = []
  private var neutrals: [Int] = []
  private var parts: [Int] = []

  /// The kinds of a word, with the names that `tables.c` gives to the bits of `CRules.h`.
  private struct Kinds: OptionSet {
    let rawValue: Int
    static let names = [
      "OPTION", "HEAD", "MODIFIER", "NEUTRAL", "VENDOR", "WEAK", "PART", "HARMLESS", "LOOKALIKE", "FOREIGN",
    ]
    static let option = Kinds(rawValue: 1)
    static let head = Kinds(rawValue: 2)
    static let modifier = Kinds(rawValue: 4)
    static let neutral = Kinds(rawValue: 8)
    static let vendor = Kinds(rawValue: 16)
    static let weak = Kinds(rawValue: 32)
    static let part = Kinds(rawValue: 64)
    static let harmless = Kinds(rawValue: 128)
    static let lookalike = Kinds(rawValue: 256)
    static let foreign = Kinds(rawValue: 512)

    var text: String {
      Kinds.names.indices.filter { rawValue & 1 << $0 != 0 }.map { Kinds.names[$0] }.joined(separator: " | ")
    }
  }

  init(_ lists: WordLists, _ languages: ForeignWordList) {
    heads = add(lists.heads, .head)
    modifiers = add(lists.modifiers, .modifier)
    neutrals = add(lists.neutral, .neutral)
    _ = add(lists.vendors, .vendor)
    _ = add(lists.weak, .weak)
    _ = add(lists.options, .option)
    _ = add(lists.lookalikes, [.option, .lookalike])
    for entry in lists.secrets + languages.latinNames {
      for number in add(entry.name.split(separator: " ").map(String.init), .part)
      where words[number].text.count >= 5 && !parts.contains(number) { parts.append(number) }
    }
    for name in lists.harmless {
      let words = name.split(separator: " ").map(String.init)
      _ = add(words, words.count == 1 ? .harmless : .part)
    }
    // A foreign word that is also an English word counts as English.
    _ = add(languages.latinNouns.filter { numbers[Array($0.utf8)] == nil }, .foreign)
  }

  /// Adds `kind` to the words in `list` and returns their numbers.
  private mutating func add(_ list: [String], _ kind: Kinds) -> [Int] {
    list.map { word in
      let text = Array(word.utf8)
      if let number = numbers[text] {
        words[number].kinds.formUnion(kind)
        return number
      }
      words.append((text, kind))
      numbers[text] = words.count - 1
      return words.count - 1
    }
  }

  /// The C arrays.
  var text: String {
    var letters = "static const uint8_t letters[] =\n"
    for line in stride(from: 0, to: words.count, by: 12) {
      let row = words[line..<min(line + 12, words.count)].map { String(decoding: $0.text, as: UTF8.self) }
      letters += "  \"\(row.joined(separator: "\" \""))\"\n"
    }
    var start = 0
    var records: [String] = []
    for word in words {
      records.append("{ \(start), \(word.text.count), \(word.kinds.text) }")
      start += word.text.count
    }
    let rows = stride(from: 0, to: records.count, by: 4).map { row in
      "  " + records[row..<min(row + 4, records.count)].joined(separator: ", ") + ",\n"
    }
    let bits = Kinds.names.map { "#define \($0) connlint_word_\($0.lowercased())\n" }.joined()
    return letters.dropLast() + ";\n\n" + bits + "\nstatic const struct connlint_key_word words[] = {\n" + rows.joined()
      + "};\n"
  }

  /// The C initializer of `struct connlint_vocabulary`.
  var record: String {
    """
    {
        { letters, sizeof letters - 1 }, words, \(words.count),
        \(HashSlots(words.map(\.text)).slots.cNumbers),
        \(heads.cNumbers),
        \(modifiers.cNumbers),
        \(neutrals.cNumbers),
        \(parts.cNumbers),
      }
    """
  }
}

/// An open-addressing hash table: each slot is the number of a text + 1, or 0. Of duplicates only the first is in it.
struct HashSlots {
  private(set) var slots: [Int]

  init(_ texts: [[UInt8]]) {
    var size = 16
    while size < texts.count * 2 { size *= 2 }
    slots = [Int](repeating: 0, count: size)
    for (number, text) in texts.enumerated() {
      var slot = ByteHash(text.span).slot(of: size)
      while slots[slot] != 0, texts[slots[slot] - 1] != text { slot = (slot + 1) & (size - 1) }
      if slots[slot] == 0 { slots[slot] = number + 1 }
    }
  }
}
