/// A word of another language than English, as `Rules/languages.yml` gives it.
package struct ForeignWord: Sendable {
  /// What a word says.
  package enum Meaning: String, CaseIterable, Sendable {
    case password, key, secret, token, access
    /// Whose it is: `dein`, `votre`.
    case your
    /// Where something belongs: `hier`, `ici`.
    case here
    /// What to do: `remplacer`, `wstaw`.
    case insert
    /// A word between others: `de`, `la`.
    case filler

    /// Whether it names a kind of secret.
    var isNoun: Bool {
      switch self {
      case .password, .key, .secret, .token, .access: true
      case .your, .here, .insert, .filler: false
      }
    }
  }

  /// In lower case. Latin letters without accents; several words have a space between them.
  package var text: String
  package var meaning: Meaning

  package init(text: String, meaning: Meaning) {
    self.text = text
    self.meaning = meaning
  }
}

/// The words of other languages, by their bytes.
package struct ForeignWords: Sendable {
  private struct Entry: Sendable {
    var text: [UInt8]
    var meaning: ForeignWord.Meaning
  }

  /// Sorted by text. A text that has two meanings stands here twice.
  private let entries: [Entry]
  /// The numbers of the words of other scripts than Latin, the longest first.
  private let scripts: [Int]
  /// The most bytes of a word.
  private let longest: Int

  package init(_ words: [ForeignWord]) {
    entries = words.map { Entry(text: Array($0.text.utf8), meaning: $0.meaning) }
      .sorted { $0.text.lexicographicallyPrecedes($1.text) }
    let entries = entries
    scripts = entries.indices.filter { entries[$0].text.contains { $0 >= 0x80 } && entries[$0].meaning.isNoun }
      .sorted { (entries[$1].text.count, $0) < (entries[$0].text.count, $1) }
    longest = entries.reduce(0) { max($0, $1.text.count) }
  }

  /// The names of secrets that have several words, their nouns in English: `palabra key = password`.
  var names: [String] {
    let nouns = nouns
    return entries.filter { $0.meaning.isNoun && $0.meaning != .access && $0.text.contains(0x20) && $0.text[0] < 0x80 }
      .map { entry in
        let words = entry.text.split(separator: 0x20).map { word in
          String(decoding: nouns.first { $0.text.elementsEqual(word) }?.english ?? Array(word), as: UTF8.self)
        }
        return "\(words.joined(separator: " ")) = \(entry.meaning.rawValue)"
      }
  }

  /// The nouns of one word in Latin letters.
  var nouns: [(text: [UInt8], english: [UInt8])] {
    entries.filter { $0.meaning.isNoun && !$0.text.contains(0x20) && $0.text[0] < 0x80 }
      .map { ($0.text, Array($0.meaning.rawValue.utf8)) }
  }

  /// `key` with the nouns of other scripts in English: `api密钥` becomes `api key `; nil if it has none.
  func english(_ key: String) -> String? {
    let bytes = Array(key.lowercased().utf8)
    guard bytes.count <= PlainKey.longest, bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    var result: [UInt8] = []
    var isFound = false
    var index = 0
    while index < bytes.count {
      if bytes[index] >= 0xC0, let entry = noun(startingAt: index, of: bytes) {
        result.append(PlainKey.separator)
        result += entry.meaning.rawValue.utf8
        result.append(PlainKey.separator)
        index += entry.text.count
        isFound = true
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return isFound ? String(decoding: result, as: UTF8.self) : nil
  }

  private func noun(startingAt index: Int, of bytes: [UInt8]) -> Entry? {
    for number in scripts where bytes[index...].starts(with: entries[number].text) { return entries[number] }
    return nil
  }

  // MARK: Placeholders

  /// Whether `text`, which ``fold(_:)`` made, says that a secret belongs in its place: every word is known, one of them
  /// says whose, where or what to do, and another one names the secret or does the same. `isNoun` knows English nouns.
  /// Examples: `twoj_klucz`, `hier einfuegen`, `ここにキーを入力`.
  func isPlaceholder(_ text: [UInt8], isNoun: (ArraySlice<UInt8>) -> Bool) -> Bool {
    var calls = 0
    var nouns = 0
    var index = 0
    while index < text.count {
      guard isWordByte(text[index]) else {
        index += 1
        continue
      }
      if let found = longestWord(startingAt: index, of: text) {
        switch found.meaning {
        case .your, .here, .insert: calls += 1
        case .filler: break
        case .password, .key, .secret, .token, .access: nouns += 1
        }
        index = found.end
        continue
      }
      var end = index
      while end < text.count, isWordByte(text[end]), text[end] < 0x80 { end += 1 }
      guard end > index, isNoun(text[index..<end]) else { return false }
      nouns += 1
      index = end
    }
    return calls > 0 && calls + nouns > 1
  }

  /// `value` in lower case, Latin letters without accents, all else as it is.
  static func fold(_ value: ArraySlice<UInt8>) -> [UInt8] {
    if value.allSatisfy({ $0 < 0x80 }) { return value.map(\.asciiLowercased) }
    var result: [UInt8] = []
    for scalar in String(decoding: value, as: UTF8.self).lowercased().unicodeScalars {
      let isLatin = (0xC0...0x17F).contains(scalar.value) || (0x300...0x36F).contains(scalar.value)
      if isLatin, let text = LookAlike.ascii(scalar) {
        result += text.utf8.map(\.asciiLowercased)
      } else {
        result += String(scalar).utf8
      }
    }
    return result
  }

  /// The longest word that begins at `index`. In Latin letters it ends where letters end, elsewhere anywhere.
  private func longestWord(startingAt index: Int, of text: [UInt8]) -> (meaning: ForeignWord.Meaning, end: Int)? {
    for end in stride(from: min(text.count, index + longest), to: index, by: -1) {
      if end < text.count, text[index] < 0x80, isWordByte(text[end]), text[end] < 0x80 { continue }
      if let meaning = meaning(of: text[index..<end]) { return (meaning, end) }
    }
    return nil
  }

  /// What `word` says; signs between its words count as spaces.
  private func meaning(of word: ArraySlice<UInt8>) -> ForeignWord.Meaning? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if precedes(entries[middle].text, word) { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low].text.count == word.count, !precedes(word, entries[low].text[...]) else {
      return nil
    }
    return entries[low].meaning
  }

  private func precedes(_ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>) -> Bool {
    left.lazy.map(spaced).lexicographicallyPrecedes(right.lazy.map(spaced))
  }

  private func spaced(_ byte: UInt8) -> UInt8 { isWordByte(byte) ? byte : 0x20 }

  private func isWordByte(_ byte: UInt8) -> Bool { byte >= 0x80 || byte.isLetter || byte.isDigit }
}
