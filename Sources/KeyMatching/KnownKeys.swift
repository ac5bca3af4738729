import Bytes
import CRuleRecords
import EditDistance
import RuleRecords

/// The closed list of keys that one engine or connection type takes.
package struct KnownKeys: Sendable {
  /// Keys whose values are secrets.
  package let secretKeys: Constants<KnownKey>
  /// All other keys, including identifiers such as `client-id`.
  package let harmlessKeys: Constants<KnownKey>
  /// Owns the memory of the user's keys. Keys may be added several times, and later lists use the texts of earlier ones.
  private let storage: [KeyStorage]

  /// Creates a list from the constant tables.
  package init(secrets: KnownKeyList, harmless: KnownKeyList) {
    secretKeys = secrets.keys
    harmlessKeys = harmless.keys
    storage = []
  }

  /// Creates a list from keys in their canonical spelling.
  package init(secrets: [String], harmless: [String]) {
    self.init(
      KeyStorage([], and: secrets.map(PreparedKey.init)), KeyStorage([], and: harmless.map(PreparedKey.init)))
  }

  private init(_ secrets: KeyStorage, _ harmless: KeyStorage, after earlier: [KeyStorage] = []) {
    secretKeys = secrets.keys
    harmlessKeys = harmless.keys
    storage = earlier + [secrets, harmless]
  }

  /// The empty list: words alone decide.
  package static let open = KnownKeys()

  private init() {
    secretKeys = Constants(nil, 0)
    harmlessKeys = Constants(nil, 0)
    storage = []
  }

  /// Returns this list with the user's keys added; they replace equal keys.
  package func adding(secrets: [String], harmless: [String]) -> KnownKeys {
    let taken = Set((secrets + harmless).map { $0.lowercased() })
    func rest(_ keys: Constants<KnownKey>) -> [KnownKey] { keys.filter { !taken.contains($0.lowercase.string) } }
    return KnownKeys(
      KeyStorage(rest(secretKeys), and: secrets.map(PreparedKey.init)),
      KeyStorage(rest(harmlessKeys), and: harmless.map(PreparedKey.init)), after: storage)
  }

  /// The keys for secrets in their canonical spelling.
  package var secrets: [String] { secretKeys.map(\.text.string) }

  /// The other keys in their canonical spelling.
  package var harmless: [String] { harmlessKeys.map(\.text.string) }

  /// Whether `key` is one of the keys for secrets in its canonical spelling.
  package func hasSecret(exactly key: String) -> Bool { secretKeys.contains { $0.text.equals(key) } }

  /// Whether `key`, in lower case, is one of the keys for secrets (compared case-insensitively).
  package func hasSecret(_ key: String) -> Bool { key.withBytes(secretKeys.index(of:)) != nil }

  /// Whether `key`, in lower case, is one of the other known keys (compared case-insensitively).
  package func hasHarmless(_ key: String) -> Bool { key.withBytes(harmlessKeys.index(of:)) != nil }

  /// Returns the known key nearest to `key` (in lower case), at most `limit` edits away. On a tie, harmless keys come
  /// before keys for secrets, and earlier keys before later ones.
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
  /// Returns the index of the key that is `key` in lower case. Linear search, which is faster than hashing a few keys.
  func index(of key: Span<UInt8>) -> Int? {
    for index in indices where self[index].lowercase.equals(key) { return index }
    return nil
  }
}

extension KnownKey {
  /// The words of the key.
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
