import Bytes
import CRuleRecords
import EditDistance
import RuleRecords
import RuleTables

/// The SQL words that the parser uses, from `Rules/statements.yml`.
package enum Keywords {
  static let create = Array("create".utf8)
  static let alter = Array("alter".utf8)
  static let connection = Array("connection".utf8)
  static let subscription = Array("subscription".utf8)
  /// Verb and noun without the blank between them.
  static let createConnection = create + connection
  static let alterConnection = alter + connection

  static var qualifiers: WordSet { WordSet(connlint_qualifiers) }
  static var nounLookalikes: WordSet { WordSet(connlint_noun_lookalikes) }
  static var verbLookalikes: WordSet { WordSet(connlint_verb_lookalikes) }
  static var otherNouns: WordSet { WordSet(connlint_other_nouns) }
  static var otherNounsAndQualifiers: WordSet { WordSet(connlint_other_nouns | connlint_qualifiers) }
  static var alteringVerbs: WordSet { WordSet(connlint_altering_verbs) }
  static var noCreators: WordSet { WordSet(connlint_no_creators) }
  static var noVerbs: WordSet { WordSet(connlint_no_verbs) }
  static var statementStarts: WordSet { WordSet(connlint_statement_starts) }
  static var optionlessStarts: WordSet { WordSet(connlint_optionless_starts) }
  static var lists: WordSet { WordSet(connlint_lists) }
  static var openLists: WordSet { WordSet(connlint_open_lists) }
  static var beforeOptions: WordSet { WordSet(connlint_before_options) }
  static var clauses: WordSet { WordSet(connlint_clauses) }
  static var literalClauses: WordSet { WordSet(connlint_literal_clauses) }
  static var nameClauses: WordSet { WordSet(connlint_name_clauses) }
  static var namingWords: WordSet { WordSet(connlint_naming_words) }
  static var prepositions: WordSet { WordSet(connlint_prepositions) }
  /// Clauses whose literal is not a secret by itself.
  package static var plainClauses: WordSet { WordSet(connlint_plain_clauses) }
  /// Words that no engine accepts as an unquoted name.
  package static var reserved: WordSet { WordSet(connlint_reserved) }
  /// Qualifiers that many engines have.
  package static var standardQualifiers: WordSet { WordSet(connlint_standard_qualifiers) }

  /// Maximum length of a clause keyword in bytes.
  static let longestClause = 16

  /// Whether `key`, in lower case, gives the type of a connection.
  package static func givesType(_ key: String) -> Bool { Tables.statements.type_keys.contains(key) }

  /// Whether `text` introduces a list of options in any engine: `OPTIONS`, `WITH OPTIONS`, `USING`.
  static func isListIntroduction(_ text: String) -> Bool {
    let words = text.utf8.split(separator: .space).map { String(Substring($0)) }
    guard let last = words.last, WordSet(connlint_lists | connlint_last_list_words).contains(last) else {
      return false
    }
    return words.dropLast().allSatisfy(lists.contains)
  }

  /// Whether `word` is a keyword of CONNECTION statements in any engine (case-insensitive).
  package static func has(_ word: String) -> Bool {
    let word = word.lowercased()
    return WordSet(connlint_clauses | connlint_qualifiers).contains(word) || isListIntroduction(word)
  }
}

/// The words in one or more lists of `Rules/statements.yml`.
package struct WordSet: Sendable {
  private let kinds: UInt32

  init(_ kinds: Int) {
    self.kinds = UInt32(kinds)
  }

  /// Whether the set contains `word`, which must be in lower case.
  package func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { contains($0.span) }
  }

  /// Whether the set contains the word at `range` of `text` (case-insensitive).
  func contains<Text: RandomAccessCollection>(_ range: Range<Int>, of text: Text) -> Bool
  where Text.Element == UInt8, Text.Index == Int {
    let record = Tables.statements
    let words = record.wordRecords
    var hash = ByteHash()
    for index in range { hash.add(text[index].asciiLowercased) }
    let number = record.slots.number(hash: hash) { number in
      let word = words[number].text
      return Int(word.count) == range.count
        && range.allSatisfy { word[$0 - range.lowerBound] == text[$0].asciiLowercased }
    }
    return number.map { words[$0].kinds & kinds != 0 } ?? false
  }

  /// Whether the set contains `word`, which must be in lower case.
  func contains(_ word: Span<UInt8>) -> Bool {
    let record = Tables.statements
    let words = record.wordRecords
    guard let number = record.slots.number(of: word, where: { words[$0].text.equals(word) }) else { return false }
    return words[number].kinds & kinds != 0
  }
}

extension SpellingList {
  /// Returns the first word of the list from which `word` differs by at most the number of edits in the list.
  func nearest(to word: ArraySlice<UInt8>) -> String? {
    for spelling in spellings {
      let text = spelling.word.string
      if edits(between: word, and: Array(text.utf8), limit: Int(spelling.edits)) != nil { return text }
    }
    return nil
  }
}

/// Returns the number of edits between `word` and the lower-case `other` (case-insensitive); nil if more than `limit`.
func edits(between word: ArraySlice<UInt8>, and other: [UInt8], limit: Int) -> Int? {
  guard abs(word.count - other.count) <= limit else { return nil }
  return editDistance(word.map(\.asciiLowercased), other, limit: limit)
}
