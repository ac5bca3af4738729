import Bytes
import CRuleRecords
import RuleRecords

/// The key words of languages other than English, from `Rules/languages.yml`.
struct ForeignWords: Sendable {
  /// The meaning of a word.
  enum Meaning: Sendable {
    /// The word names a kind of secret; `english` is the English word for it.
    case noun(english: StaticText)
    /// Possessive: `dein`, `votre`.
    case your
    /// Place: `hier`, `ici`.
    case here
    /// Instruction: `remplacer`, `wstaw`.
    case insert
    /// Function word without a meaning of its own: `de`, `la`.
    case filler

    var isFiller: Bool { if case .filler = self { true } else { false } }
  }

  /// Sorted by bytes, unique. Words in Latin letters are stored without accents.
  private let words: Constants<ForeignWord>

  init(_ words: Constants<ForeignWord>) {
    self.words = words
  }

  /// Upper bound for the length of a word in bytes.
  private static let longest = 64

  /// Replaces non-Latin nouns in `key` by English ones: `api密钥` becomes `api key `. Returns nil if there are none.
  func english(_ key: String) -> String? {
    guard key.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    let bytes = Array(Self.fold(Array(key.utf8)[...]).prefix(PlainKey.longest))
    var result: [UInt8] = []
    var isFound = false
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0xC0, let (english, end) = noun(startingAt: index, of: bytes) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      result.append(PlainKey.separator)
      result += english
      result.append(PlainKey.separator)
      index = end
      isFound = true
    }
    return isFound ? String(decoding: result, as: UTF8.self) : nil
  }

  /// Finds the longest noun that begins at `index`.
  private func noun(startingAt index: Int, of bytes: [UInt8]) -> (english: [UInt8], end: Int)? {
    for end in stride(from: min(bytes.count, index + Self.longest), to: index, by: -1) {
      if let english = english(noun: bytes[index..<end]) { return (english, end) }
    }
    return nil
  }

  /// Returns the English word for `word`, or nil if `word` is not a noun.
  func english(noun word: ArraySlice<UInt8>) -> [UInt8]? {
    guard case .noun(let english) = meaning(of: word) else { return nil }
    return Array(english.string.utf8)
  }

  // MARK: Placeholders

  /// Whether `text`, folded by ``fold(_:)``, asks the reader to insert a secret: every word is known, one is a
  /// possessive, a place or an instruction, and another one is a noun or again one of these. `isNoun` recognises
  /// English nouns. Examples: `twoj_klucz`, `hier einfuegen`, `ここにキーを入力`.
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
        case .noun: nouns += 1
        }
        index = found.end
        continue
      }
      if let found = inflectedWord(startingAt: index, of: text) {
        if case .insert = found.meaning { calls += 1 } else { nouns += 1 }
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

  /// Converts `value` to lower case and removes accents from Latin and Greek letters; other characters stay.
  static func fold(_ value: ArraySlice<UInt8>) -> [UInt8] {
    if value.allSatisfy({ $0 < 0x80 }) { return value.map(\.asciiLowercased) }
    var result: [UInt8] = []
    for scalar in String(decoding: value, as: UTF8.self).lowercased().unicodeScalars {
      let isLatin = (0xC0...0x36F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value)
      if isLatin, let text = LookAlike.ascii(scalar) {
        result += text.utf8.map(\.asciiLowercased)
      } else {
        result += String(greek[scalar] ?? scalar).utf8
      }
    }
    return result
  }

  private static let greek: [Unicode.Scalar: Unicode.Scalar] = [
    "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ϊ": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ς": "σ",
  ]

  /// Finds the longest word that begins at `index`. A Latin word must end before a non-letter; others need not.
  private func longestWord(startingAt index: Int, of text: [UInt8]) -> (meaning: Meaning, end: Int)? {
    guard mayStartWord(at: index, of: text) else { return nil }
    for end in stride(from: min(text.count, index + Self.longest), to: index, by: -1) {
      if end < text.count, text[index] < 0x80, isWordByte(text[end]), text[end] < 0x80 { continue }
      if let meaning = meaning(of: text[index..<end]) { return (meaning, end) }
    }
    return nil
  }

  /// Finds the noun or instruction at `index` with an ending of at most four letters that the list does not have:
  /// `klucz` in `kluczem`. The stem has at least four letters.
  private func inflectedWord(startingAt index: Int, of text: [UInt8]) -> (meaning: Meaning, end: Int)? {
    var end = index
    while end < text.count, isWordByte(text[end]) { end += 1 }
    let letterSize = text[index] < 0x80 ? 1 : 2
    let shortest = index + 4 * letterSize
    guard end > shortest, end - index <= Self.longest, mayStartWord(from: text[index..<shortest]) else { return nil }
    for stem in stride(from: end - 1, through: max(shortest, end - 4 * letterSize), by: -1) {
      switch meaning(of: text[index..<stem]) {
      case .noun(let english): return (.noun(english: english), end)
      case .insert: return (.insert, end)
      default: continue
      }
    }
    return nil
  }

  /// Whether a word of the list begins with `start`.
  private func mayStartWord(from start: ArraySlice<UInt8>) -> Bool {
    let found = words.partitioningIndex { order($0.text, start) >= 0 }
    return found < words.count && words[found].text.withSpan { hasPrefix($0, start) }
  }

  /// Whether a word of the list begins with the Latin letters at `index`, up to the first other byte. Most values have no
  /// such word, and one search shows it.
  private func mayStartWord(at index: Int, of text: [UInt8]) -> Bool {
    var end = index
    while end < min(text.count, index + Self.longest), isWordByte(text[end]), text[end] < 0x80 { end += 1 }
    return end == index || mayStartWord(from: text[index..<end])
  }

  private func hasPrefix(_ letters: Span<UInt8>, _ start: ArraySlice<UInt8>) -> Bool {
    start.count <= letters.count && start.indices.allSatisfy { letters[$0 - start.startIndex] == start[$0] }
  }

  // MARK: Look-up

  /// Returns the meaning of `word`, or nil if it is unknown. Punctuation inside `word` is compared as a space.
  func meaning(of word: ArraySlice<UInt8>) -> Meaning? {
    let found = words.partitioningIndex { order($0.text, word) >= 0 }
    guard found < words.count, order(words[found].text, word) == 0 else { return nil }
    return switch words[found].meaning {
    case connlint_your: .your
    case connlint_here: .here
    case connlint_insert: .insert
    case connlint_filler: .filler
    default: .noun(english: words[found].english)
    }
  }

  /// Three-way comparison: negative if `text` sorts before `word`, 0 if they are equal.
  private func order(_ text: StaticText, _ word: ArraySlice<UInt8>) -> Int {
    text.withSpan { letters in
      for offset in 0..<min(letters.count, word.count) {
        let byte = word[word.startIndex + offset]
        let other = isWordByte(byte) ? byte : .space
        if letters[offset] != other { return Int(letters[offset]) - Int(other) }
      }
      return letters.count - word.count
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool { byte >= 0x80 || byte.isLetter || byte.isDigit }
}
