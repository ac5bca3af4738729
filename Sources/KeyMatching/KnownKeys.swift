import Bytes
import CRuleRecords
import EditDistance
import RuleRecords

/// The keys that one engine or connection type is known to take: its closed world.
package struct KnownKeys: Sendable {
  /// Keys whose values are secrets.
  package let secretKeys: Constants<KnownKey>
  /// All other keys, identifiers such as `client-id` included.
  package let harmlessKeys: Constants<KnownKey>
  /// Where the keys are that a user knows.
  private let storage: [KeyStorage]

  /// Keys of the constant tables.
  package init(secrets: KnownKeyList, harmless: KnownKeyList) {
    secretKeys = secrets.keys
    harmlessKeys = harmless.keys
    storage = []
  }

  /// Keys as they are to be written.
  package init(secrets: [String], harmless: [String]) {
    self.init(
      KeyStorage([], and: secrets.map(PreparedKey.init)), KeyStorage([], and: harmless.map(PreparedKey.init)))
  }

  private init(_ secrets: KeyStorage, _ harmless: KeyStorage) {
    secretKeys = secrets.keys
    harmlessKeys = harmless.keys
    storage = [secrets, harmless]
  }

  /// No closed world: words alone decide.
  package static var open: KnownKeys { KnownKeys(secrets: [], harmless: []) }

  /// These keys and those of a user, which take the place of equal ones.
  package func adding(secrets: [String], harmless: [String]) -> KnownKeys {
    let taken = Set((secrets + harmless).map { $0.lowercased() })
    func rest(_ keys: Constants<KnownKey>) -> [KnownKey] { keys.filter { !taken.contains($0.lowercase.string) } }
    return KnownKeys(
      KeyStorage(rest(secretKeys), and: secrets.map(PreparedKey.init)),
      KeyStorage(rest(harmlessKeys), and: harmless.map(PreparedKey.init)))
  }

  /// The keys for secrets, as they are to be written.
  package var secrets: [String] { secretKeys.map(\.text.string) }

  /// The other keys, as they are to be written.
  package var harmless: [String] { harmlessKeys.map(\.text.string) }

  /// Whether `key`, which must be in lower case, is a key for secrets, whatever the case of that one.
  package func hasSecret(_ key: String) -> Bool { key.withBytes(secretKeys.index(of:)) != nil }

  /// Whether `key`, which must be in lower case, is another known key, whatever the case of that one.
  package func hasHarmless(_ key: String) -> Bool { key.withBytes(harmlessKeys.index(of:)) != nil }

  /// The key that is nearest to `key`, which must be in lower case, at most `limit` edits away; the first of equals,
  /// harmless ones before those for secrets.
  package func nearest(to key: String, limit: Int) -> String? {
    key.withBytes { nearest(to: $0, limit: limit) }
  }

  private func nearest(to letters: Span<UInt8>, limit: Int) -> String? {
    var found: StaticText?
    var limit = limit
    for keys in [harmlessKeys, secretKeys] {
      let best = EditDistance.nearest(among: keys.indices, limit: limit) { index, limit in
        keys[index].lowercase.withSpan { editDistance(letters, $0, limit: limit) }
      }
      guard let best else { continue }
      found = keys[best.index].text
      limit = best.distance - 1
    }
    return found?.string
  }
}

extension Constants<KnownKey> {
  /// The number of the key that is `key` in lower case. There are few, so that a search is faster than a hash.
  func index(of key: Span<UInt8>) -> Int? {
    for index in indices where self[index].lowercase.equals(key) { return index }
    return nil
  }
}

extension KnownKey {
  /// Its words.
  var words: [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for index in 0..<Int(lowercase.count) {
      let byte = lowercase[index]
      if byte.isLetter || byte.isDigit {
        word.append(byte)
      } else if !word.isEmpty {
        words.append(word)
        word = []
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
