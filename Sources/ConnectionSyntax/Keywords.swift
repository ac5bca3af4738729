import CRuleRecords
import EditDistance
import RuleRecords
import RuleTables

/// The words of SQL that the parser goes by: `Rules/statements.yml`.
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
  static var prepositions: WordSet { WordSet(connlint_prepositions) }
  /// Clauses whose literal is no secret in itself.
  package static var plainClauses: WordSet { WordSet(connlint_plain_clauses) }
  /// Qualifiers that the SQL of many engines has.
  package static var standardQualifiers: WordSet { WordSet(connlint_standard_qualifiers) }

  /// No clause is longer, in bytes.
  static let longestClause = 16

  /// Whether `key`, which is in lower case, gives the type of a connection.
  package static func givesType(_ key: String) -> Bool { Tables.statements.type_keys.contains(key) }

  /// Whether `text` introduces lists in one engine or another: `OPTIONS`, `WITH OPTIONS`, `USING`.
  static func isListIntroduction(_ text: String) -> Bool {
    let words = text.utf8.split(separator: 0x20).map { String(Substring($0)) }
    guard let last = words.last, WordSet(connlint_lists | connlint_last_list_words).contains(last) else {
      return false
    }
    return words.dropLast().allSatisfy(lists.contains)
  }

  /// Whether `word` is a keyword of CONNECTION statements in one engine or another, whatever its case.
  package static func has(_ word: String) -> Bool {
    let word = word.lowercased()
    return WordSet(connlint_clauses | connlint_qualifiers).contains(word) || isListIntroduction(word)
  }
}

/// The words of one or more lists of `Rules/statements.yml`.
package struct WordSet: Sendable {
  private let kinds: UInt32

  init(_ kinds: Int) {
    self.kinds = UInt32(kinds)
  }

  /// Whether `word`, which must be in lower case, is one of them.
  package func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { contains($0.span) }
  }

  /// The same for bytes.
  func contains(_ word: Span<UInt8>) -> Bool {
    let record = Tables.statements
    let words = record.wordRecords
    guard let number = record.slots.number(of: word, where: { words[$0].text.equals(word) }) else { return false }
    return words[number].kinds & kinds != 0
  }
}

extension SpellingList {
  /// The first word of the list that `word` is at most so many edits from as the list says.
  func nearest(to word: ArraySlice<UInt8>) -> String? {
    for spelling in spellings {
      let text = spelling.word.string
      if edits(between: word, and: Array(text.utf8), limit: Int(spelling.edits)) != nil { return text }
    }
    return nil
  }
}

/// The edits that turn `word` into the lower-case `other`, ignoring ASCII case; nil if there are more than `limit`.
func edits(between word: ArraySlice<UInt8>, and other: [UInt8], limit: Int) -> Int? {
  guard abs(word.count - other.count) <= limit else { return nil }
  return editDistance(word.map(lowercase), other, limit: limit)
}
