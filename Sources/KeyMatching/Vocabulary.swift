import Bytes
import CRuleRecords
import EditDistance
import RuleRecords

/// What the vocabulary says about one word; a word can have several kinds.
struct WordKinds: OptionSet, Sendable {
  let rawValue: UInt16
  static let option = WordKinds(rawValue: UInt16(connlint_word_option))
  static let head = WordKinds(rawValue: UInt16(connlint_word_head))
  static let modifier = WordKinds(rawValue: UInt16(connlint_word_modifier))
  static let neutral = WordKinds(rawValue: UInt16(connlint_word_neutral))
  static let vendor = WordKinds(rawValue: UInt16(connlint_word_vendor))
  static let weak = WordKinds(rawValue: UInt16(connlint_word_weak))
  /// A word in the name of a secret or of a harmless thing.
  static let part = WordKinds(rawValue: UInt16(connlint_word_part))
  /// A harmless name of one word.
  static let harmless = WordKinds(rawValue: UInt16(connlint_word_harmless))
  /// An existing word that counts as a misspelling between the words of a secret name.
  static let lookalike = WordKinds(rawValue: UInt16(connlint_word_lookalike))
  /// A foreign word that is replaced by an English one.
  static let foreign = WordKinds(rawValue: UInt16(connlint_word_foreign))
}

/// The correctly spelled words, from `Rules/words.yml`.
struct Vocabulary: Sendable {
  private let record: VocabularyRecord

  init(_ record: VocabularyRecord) {
    self.record = record
  }

  /// Words that make the words before them harmless (`endpoint`); misspelled words are compared with these.
  var heads: Constants<UInt16> { record.heads.numbers }
  /// Words that change nothing after a name; misspelled words are compared with these.
  var neutrals: Constants<UInt16> { record.neutrals.numbers }
  /// Words that change the meaning of a name; misspelled words are compared with these.
  var modifiers: Constants<UInt16> { record.modifiers.numbers }

  /// Whether `word` is one edit away from a word of five letters or more in a secret name.
  func isNearPart(_ word: Span<UInt8>) -> Bool {
    isNear(word, record.parts.numbers, shortest: 5, limit: 1)
  }

  /// Whether `word` is at most `limit` edits away from one of the words `numbers` that have `shortest` letters or more.
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

  /// Returns the kinds of `word`; empty if it is unknown.
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
