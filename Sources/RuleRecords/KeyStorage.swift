import CRuleRecords

/// The memory of keys, some of which a user knows.
package final class KeyStorage: Sendable {
  private let texts: TextStorage
  private let records: ArrayStorage<KnownKey>

  /// The records of `known`, whose texts must live as long as this, and after them those of `keys`.
  package init(_ known: [KnownKey], and keys: [PreparedKey]) {
    texts = TextStorage(keys.flatMap { [$0.text, $0.lowercase, $0.letters] })
    let copies = texts.texts().texts
    let own = keys.indices.map { index in
      KnownKey(text: copies[3 * index], lowercase: copies[3 * index + 1], letters: copies[3 * index + 2])
    }
    records = ArrayStorage(known + own)
  }

  /// Valid while this object lives.
  package var keys: Constants<KnownKey> { Constants(records.start, records.count) }
}
