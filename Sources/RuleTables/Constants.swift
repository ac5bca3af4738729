import CRules

/// A constant array of one of the tables.
@frozen
@usableFromInline
package struct Constants<Element>: RandomAccessCollection, @unchecked Sendable {
  @usableFromInline
  let elements: UnsafeBufferPointer<Element>

  @inlinable
  package init(_ start: UnsafePointer<Element>?, _ count: UInt32) {
    elements = UnsafeBufferPointer(start: start, count: Int(count))
  }

  @inlinable
  package var startIndex: Int { 0 }

  @inlinable
  package var endIndex: Int { elements.count }

  @inlinable
  package subscript(index: Int) -> Element { elements[index] }
}

extension StaticTextList: @retroactive @unchecked Sendable {}

extension StaticTextList {
  @inlinable
  package var texts: Constants<StaticText> { Constants(start, count) }

  /// Whether one of the texts is `text`, byte for byte.
  package func contains(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for candidate in texts where candidate.equals(bytes) { return true }
    return false
  }
}

extension StaticNumberList {
  @inlinable
  package var numbers: Constants<UInt16> { Constants(start, count) }
}

extension KnownKeyList {
  @inlinable
  package var keys: Constants<KnownKey> { Constants(start, count) }
}

extension TypeRecord: @retroactive @unchecked Sendable {}

extension TypeRecord {
  /// Alternatives; each names keys that must all be given.
  package var alternatives: Constants<StaticTextList> { Constants(required, required_count) }
}

extension EngineRecord: @retroactive @unchecked Sendable {}

extension EngineRecord {
  package var alternatives: Constants<ConditionRecord> { Constants(conditions, condition_count) }
  package var typeRecords: Constants<TypeRecord> { Constants(types, type_count) }
}

extension VocabularyRecord: @retroactive @unchecked Sendable {}

extension VocabularyRecord {
  @inlinable
  package var records: Constants<WordRecord> { Constants(words, word_count) }
}

extension NameListRecord: @retroactive @unchecked Sendable {}

extension NameListRecord {
  @inlinable
  package var records: Constants<NameRecord> { Constants(names, count) }
}

extension RuleRecord: @retroactive @unchecked Sendable {}

extension RuleRecord {
  package var templates: Constants<MessageRecord> { Constants(messages, message_count) }
}

/// What is known when the program is built: `Rules/*.yml`, as constant tables.
package enum Tables {
  private static var catalogue: CatalogueRecord { connlint_rule_tables().pointee }

  /// In the order in which they are tried on a statement; the last takes what no other does.
  package static var engines: Constants<EngineRecord> { Constants(catalogue.engines, catalogue.engine_count) }
  /// Every word of keys that counts as correctly spelled.
  package static var vocabulary: VocabularyRecord { catalogue.vocabulary }
  /// Names of secrets.
  package static var secrets: NameListRecord { catalogue.secrets }
  /// Names that hold none.
  package static var harmless: NameListRecord { catalogue.harmless }
  /// Placeholders first; otherwise in the order in which they are asked.
  package static var patterns: Constants<PatternRecord> { Constants(catalogue.patterns, catalogue.pattern_count) }
  /// In the order of precedence.
  package static var rules: Constants<RuleRecord> { Constants(catalogue.rules, catalogue.rule_count) }
  /// `Rules/README.md`.
  package static var document: StaticText { catalogue.document }
}
