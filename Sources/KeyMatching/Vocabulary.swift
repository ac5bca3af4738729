import CRuleRecords
import EditDistance
import RuleRecords

/// What is known of a single word.
struct WordKinds: OptionSet, Sendable {
  let rawValue: UInt16
  static let option = WordKinds(rawValue: UInt16(connlint_word_option))
  static let head = WordKinds(rawValue: UInt16(connlint_word_head))
  static let modifier = WordKinds(rawValue: UInt16(connlint_word_modifier))
  static let neutral = WordKinds(rawValue: UInt16(connlint_word_neutral))
  static let vendor = WordKinds(rawValue: UInt16(connlint_word_vendor))
  static let weak = WordKinds(rawValue: UInt16(connlint_word_weak))
  /// Part of a secret's or a harmless name.
  static let part = WordKinds(rawValue: UInt16(connlint_word_part))
  /// A harmless name by itself.
  static let harmless = WordKinds(rawValue: UInt16(connlint_word_harmless))
  /// An existing word that between the words of a secret's name is one of them misspelled.
  static let lookalike = WordKinds(rawValue: UInt16(connlint_word_lookalike))
  /// A word of another language that is read as an English one.
  static let foreign = WordKinds(rawValue: UInt16(connlint_word_foreign))
}

/// Every word that counts as correctly spelled: `Rules/words.yml`.
struct Vocabulary: Sendable {
  private let record: VocabularyRecord

  init(_ record: VocabularyRecord) {
    self.record = record
  }

  /// Words that make what stands before them harmless, for comparison with misspelled ones.
  var heads: Constants<UInt16> { record.heads.numbers }
  /// Words that change nothing behind a name, for the same.
  var neutrals: Constants<UInt16> { record.neutrals.numbers }
  /// The modifiers, for the same.
  var modifiers: Constants<UInt16> { record.modifiers.numbers }

  /// Whether `word` is a single edit away from a word of five letters or more that secret names are made of.
  func isNearPart(_ word: Span<UInt8>) -> Bool {
    isNear(word, record.parts.numbers, shortest: 5, limit: 1)
  }

  /// Whether `word` is at most `limit` edits away from one of the words `numbers` that has `shortest` letters or more.
  func isNear(_ word: Span<UInt8>, _ numbers: Constants<UInt16>, shortest: Int, limit: Int) -> Bool {
    let words = record.records
    return record.letters.withSpan { letters in
      for number in numbers {
        let range = words[Int(number)].range
        guard range.count >= shortest else { continue }
        if editDistance(word, letters.extracting(range), limit: limit) != nil { return true }
      }
      return false
    }
  }

  /// What is known of `word`; empty for a word that is not known.
  func kinds(of word: Span<UInt8>) -> WordKinds {
    let words = record.records
    let number = record.letters.withSpan { letters in
      record.slots.number(of: word) { letters.extracting(words[$0].range).equals(word) }
    }
    return number.map { WordKinds(rawValue: words[$0].kinds) } ?? []
  }
}

extension WordRecord {
  fileprivate var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}
