import Bytes
import RuleRecords
import RuleTables

/// Decides whether an option's key is a key for secrets, in any spelling.
///
/// A key is first compared with the keys that its connection type takes, then word by word with secret names.
package final class KeyMatcher: Sendable {
  let splitter: KeySplitter
  let harmlessNames: SecretNames
  let foreign = ForeignWords(Tables.foreign)
  private let readings = KeyReadings()

  /// Creates a matcher with the words of `Rules/words.yml` and `Rules/languages.yml`.
  package init() {
    splitter = KeySplitter(
      vocabulary: Vocabulary(Tables.vocabulary), names: SecretNames(Tables.secrets), foreign: foreign)
    harmlessNames = SecretNames(Tables.harmless)
  }

  /// Returns the class of `key` in a connection that takes the keys `known`.
  package func classify(_ key: String, known: KnownKeys = .open) -> KeyClass {
    let lowercased = key.utf8.map(\.asciiLowercased)
    if let index = known.secretKeys.index(of: lowercased.span) {
      let name = known.secretKeys[index].text.string
      return KeyClass(kind: .exact, name: name, suggestion: name)
    }
    if known.harmlessKeys.index(of: lowercased.span) != nil { return KeyClass(kind: .harmless) }

    let plain = PlainKey.fold(foreign.english(key) ?? key)
    var first = classify(plain: plain, known: known)
    if first.kind == .style, !key.utf8.allSatisfy({ $0 < 0x80 }) {
      // The key contains look-alikes, for example Cyrillic letters: no server accepts it.
      first.kind = .near
      first.distance = 1
    }
    if first.isSecret { return first }
    guard let meant = PlainKey.onLatinKeyboard(key) ?? PlainKey.undoingLeet(plain) else { return first }
    var second = classify(plain: meant, known: known)
    guard second.isSecret else { return first }
    second.kind = .near
    second.distance = max(second.distance, 1)
    return second
  }

  /// Whether the literal `value` is a text in any supported language that asks for a secret: `TWOJ_KLUCZ`.
  package func isPlaceholder(_ value: ArraySlice<UInt8>) -> Bool {
    guard value.count <= Self.longestPlaceholder else { return false }
    return foreign.isPlaceholder(ForeignWords.fold(value)) { word in
      !splitter.vocabulary.kinds(of: word.span).isDisjoint(with: [.part, .vendor])
    }
  }

  /// Maximum length of such a text in bytes.
  private static let longestPlaceholder = 80

  /// Whether `word` is in the vocabulary, or one edit away from a word of the secret names.
  package func knows(word: some Sequence<UInt8>) -> Bool {
    let letters = word.map(\.asciiLowercased)
    return !splitter.vocabulary.kinds(of: letters.span).isEmpty || splitter.vocabulary.isNearPart(letters.span)
  }

  private func classify(plain: [UInt8], known: KnownKeys) -> KeyClass {
    let reading = readings.reading(of: plain) { splitter.split($0) }
    let key = reading.key
    guard !key.words.isEmpty else { return KeyClass(kind: .unknown) }
    if let keyClass = closedWorldClass(of: reading, known: known) { return keyClass }
    var keyClass = reading.words(self)
    if keyClass.name != nil || keyClass.kind == .weak {
      keyClass.suggestion = suggestion(for: keyClass.name, key, known)
    }
    return keyClass
  }
}
