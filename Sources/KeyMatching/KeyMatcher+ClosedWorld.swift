import Bytes
import CRuleRecords
import EditDistance
import RuleRecords

extension KeyMatcher {
  /// Returns the class by edit distance to the known keys; nil if words must decide.
  func closedWorldClass(of reading: KeyReading, known: KnownKeys) -> KeyClass? {
    guard !known.secretKeys.isEmpty || !known.harmlessKeys.isEmpty else { return nil }
    let key = reading.key
    let letters = key.letters.span
    if known.harmlessKeys.contains(where: { $0.letters.equals(key.letters.span) }) {
      return KeyClass(kind: .harmless)
    }

    let secret = Self.nearest(letters, known.secretKeys)
    if let secret, secret.distance == 0 {
      let name = known.secretKeys[secret.index].text.string
      return KeyClass(kind: .style, name: name, suggestion: name)
    }
    let harmless = Self.nearest(letters, known.harmlessKeys)
    if let harmless, harmless.distance < secret?.distance ?? Int.max {
      // `auth-toke` is nearer to the secret name `auth token` than to the key `auth-type`.
      let words = reading.words(self)
      if words.isSecret, words.distance < harmless.distance { return nil }
      return KeyClass(
        kind: .harmless, suggestion: known.harmlessKeys[harmless.index].text.string, distance: harmless.distance)
    }
    if let secret {
      let meant = known.secretKeys[secret.index]
      // At distance 1 from a key for secrets a misspelling is likely, even if the key is an existing word.
      if secret.distance == 1 || keepsKnownWords(key, 0..<key.words.count, of: meant.letters) {
        let words = secret.distance > 1 ? reading.words(self).kind : .near
        // `api-key-in` has an additional word and no misspelling.
        if words == .harmless, key.words.allSatisfy(\.isKnown) { return KeyClass(kind: .harmless) }
        let isSpelledWell = words == .style
        let name = meant.text.string
        return KeyClass(
          kind: isSpelledWell ? .style : .near, name: name, suggestion: name, distance: secret.distance)
      }
    }
    if let name = reordered(key, known.secretKeys) {
      return KeyClass(kind: .near, name: name, suggestion: name, distance: 2)
    }
    return nil
  }

  /// Returns the key in `known.secrets` that shares most words with the secret `name` or with `key`; if there is only
  /// one key, returns that.
  func suggestion(for name: String?, _ key: SplitKey, _ known: KnownKeys) -> String? {
    if known.secretKeys.count == 1 { return known.secretKeys[0].text.string }
    let named = name.map { $0.utf8.split(separator: UInt8(ascii: " ")).map(Array.init) } ?? []
    let written = key.words.map { Array(key.letters[$0.range]) }
    var best: (index: Int, rank: (Int, Int, Int, Int))?
    for (index, candidate) in known.secretKeys.enumerated() {
      let words = candidate.words
      // The last word is the noun: `key passphrase` is more like a password than like a key.
      let sharesLast = named.last.map(words.contains) ?? false
      let rank = (
        sharesLast ? 1 : 0, words.count { named.contains($0) }, words.count { written.contains($0) }, -words.count
      )
      guard rank.1 + rank.2 > 0 else { continue }
      if let best, best.rank >= rank { continue }
      best = (index, rank)
    }
    return best.map { known.secretKeys[$0.index].text.string }
  }

  /// Returns the index and distance of the nearest of `keys` within the limit for its length.
  private static func nearest(_ letters: Span<UInt8>, _ keys: Constants<KnownKey>) -> (index: Int, distance: Int)? {
    EditDistance.nearest(among: keys.indices, limit: Int.max) { index, limit in
      let meant = keys[index].letters
      let limit = min(limit, Self.limit(Int(meant.count)))
      return meant.withSpan { editDistance(letters, $0, limit: limit) }
    }
  }

  /// Maximum edits for a known key of `length` letters. Measured: no two known keys are that close to each other.
  private static func limit(_ length: Int) -> Int {
    switch length {
    case ...3: 0
    case 4...5: 1
    case 6...11: 2
    default: 3
    }
  }

  /// Returns the known key that has the same words in another order.
  private func reordered(_ key: SplitKey, _ keys: Constants<KnownKey>) -> String? {
    guard key.words.count > 1 else { return nil }
    func sorted(_ words: [[UInt8]]) -> [[UInt8]] { words.sorted { $0.lexicographicallyPrecedes($1) } }
    let words = sorted(key.words.map { Array(key.letters[$0.range]) })
    return keys.first { sorted($0.words) == words }?.text.string
  }
}
