import CRuleRecords

/// Owns the memory of a list of keys that includes a user's keys.
package final class KeyStorage: Sendable {
  private let texts: TextStorage
  private let records: ArrayStorage<KnownKey>

  /// Creates a list of `known` followed by `keys`. The texts of `known` must outlive this object.
  package init(_ known: [KnownKey], and keys: [PreparedKey]) {
    texts = TextStorage(keys.flatMap { [$0.text, $0.lowercase, $0.letters] })
    let copies = texts.texts().texts
    let own = keys.indices.map { index in
      KnownKey(text: copies[3 * index], lowercase: copies[3 * index + 1], letters: copies[3 * index + 2])
    }
    records = ArrayStorage(known + own)
  }

  /// Valid as long as this object lives.
  package var keys: Constants<KnownKey> { Constants(records.start, records.count) }
}
