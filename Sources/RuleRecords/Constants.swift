import Bytes
import CRuleRecords

/// An array in the constant tables.
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

  /// Whether one of the texts equals `text`, byte for byte.
  package func contains(_ text: String) -> Bool {
    text.withBytes { bytes in texts.contains { $0.equals(bytes) } }
  }
}

extension StaticNumberList {
  @inlinable
  package var numbers: Constants<UInt16> { Constants(start, count) }

  /// Looks up `word` in a hash table and returns its number; `equals` compares an entry with the word.
  @inlinable
  package func number(of word: Span<UInt8>, where equals: (Int) -> Bool) -> Int? {
    number(hash: ByteHash(word), where: equals)
  }

  /// The same for the word whose hash is `hash`.
  @inlinable
  package func number(hash: ByteHash, where equals: (Int) -> Bool) -> Int? {
    let slots = numbers
    var slot = hash.slot(of: slots.count)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if equals(number) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}

extension StatementsRecord: @retroactive @unchecked Sendable {}

extension StatementsRecord {
  @inlinable
  package var wordRecords: Constants<StatementWordRecord> { Constants(words, word_count) }
  package var nounRecords: Constants<NounRecord> { Constants(nouns, noun_count) }
  package var inlineRecords: Constants<InlineRecord> { Constants(inlines, inline_count) }
  package var commandRecords: Constants<CommandRecord> { Constants(commands, command_count) }
  package var resourceRecords: Constants<ResourceRecord> { Constants(resources, resource_count) }
}

extension NounRecord {
  /// Whether the noun may follow `words`, which are in lower case.
  package func mayFollow(_ words: [String]) -> Bool {
    let after = after.texts
    return after.isEmpty || after.count == words.count && zip(after, words).allSatisfy { $0.equals($1) }
  }
}

extension SpellingList {
  package var spellings: Constants<SpellingRecord> { Constants(start, count) }
}

extension KnownKeyList {
  @inlinable
  package var keys: Constants<KnownKey> { Constants(start, count) }
}

extension TypeRecord: @retroactive @unchecked Sendable {}

extension TypeRecord {
  /// Alternatives; each is a list of keys that are all required.
  package var alternatives: Constants<StaticTextList> { Constants(required, required_count) }
}

extension EngineRecord: @retroactive @unchecked Sendable {}

extension EngineRecord {
  package var alternatives: Constants<ConditionRecord> { Constants(conditions, condition_count) }
  package var typeRecords: Constants<TypeRecord> { Constants(types, type_count) }
  package var formRecords: Constants<FormRecord> { Constants(forms, form_count) }
}

extension FormRecord: @retroactive @unchecked Sendable {}

extension FormRecord {
  package var formItems: Constants<FormItem> { Constants(items, count) }
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

extension ReasonRecord: @retroactive @unchecked Sendable {}

extension RuleRecord: @retroactive @unchecked Sendable {}

extension RuleRecord {
  package var templates: Constants<MessageRecord> { Constants(messages, message_count) }
}

extension PrefilterRecord: @retroactive @unchecked Sendable {}

extension PrefilterRecord {
  @inlinable
  package var needleRecords: Constants<Needle> { Constants(needles, needle_count) }
  /// Four words for each ASCII byte.
  @inlinable
  package var signWords: Constants<UInt64> { Constants(signs, 4 * 128) }
  /// Four words.
  @inlinable
  package var alwaysWords: Constants<UInt64> { Constants(always, 4) }
}

extension PatternRecord: @retroactive @unchecked Sendable {}
