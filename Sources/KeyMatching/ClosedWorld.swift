import EditDistance

extension KeyMatcher {
  /// The verdict by distance to the known keys alone; nil where words must decide.
  func closedWorldVerdict(on reading: KeyReading, known: KnownKeys) -> KeyVerdict? {
    guard !known.foldedSecrets.isEmpty || !known.foldedHarmless.isEmpty else { return nil }
    let key = reading.key
    let letters = key.letters.span
    if known.foldedHarmless.contains(where: { $0.letters == key.letters }) { return KeyVerdict(kind: .harmless) }

    let secret = Self.nearest(letters, known.foldedSecrets)
    if let secret, secret.distance == 0 {
      return KeyVerdict(kind: .style, name: known.secrets[secret.index], suggestion: known.secrets[secret.index])
    }
    let harmless = Self.nearest(letters, known.foldedHarmless)
    if let harmless, harmless.distance < secret?.distance ?? Int.max {
      // `auth-toke` is nearer to `auth token` than to `auth-type`.
      let words = reading.words(self)
      if words.isSecret, words.distance < harmless.distance { return nil }
      return KeyVerdict(
        kind: .harmless, suggestion: known.harmless[harmless.index], distance: harmless.distance)
    }
    if let secret {
      let name = known.foldedSecrets[secret.index]
      // A single edit away from a key that the server knows nothing else is likely, not even a word that exists.
      if secret.distance == 1 || keepsKnownWords(key, 0..<key.words.count, of: name.letters) {
        let words = secret.distance > 1 ? reading.words(self).kind : .near
        // `api-key-in` has a word more, and none that is misspelled.
        if words == .harmless, key.words.allSatisfy(\.isKnown) { return KeyVerdict(kind: .harmless) }
        let isSpelledWell = words == .style
        return KeyVerdict(
          kind: isSpelledWell ? .style : .near, name: known.secrets[secret.index],
          suggestion: known.secrets[secret.index],
          distance: secret.distance)
      }
    }
    if let index = reordered(key, known.foldedSecrets) {
      return KeyVerdict(kind: .near, name: known.secrets[index], suggestion: known.secrets[index], distance: 2)
    }
    return nil
  }

  /// The key of `known.secrets` that shares most words with the secret `name` or with `key` itself; the only one if
  /// there is only one.
  func suggestion(for name: String?, _ key: SplitKey, _ known: KnownKeys) -> String? {
    if known.secrets.count == 1 { return known.secrets[0] }
    let named = name.map { $0.utf8.split(separator: UInt8(ascii: " ")).map(Array.init) } ?? []
    let written = key.words.map { Array(key.letters[$0.range]) }
    var best: (index: Int, rank: (Int, Int, Int, Int))?
    for (index, candidate) in known.foldedSecrets.enumerated() {
      // The last word says what it is: a `key passphrase` is rather a password than a key.
      let sharesLast = named.last.map(candidate.words.contains) ?? false
      let rank = (
        sharesLast ? 1 : 0, candidate.words.count { named.contains($0) },
        candidate.words.count { written.contains($0) },
        -candidate.words.count
      )
      guard rank.1 + rank.2 > 0 else { continue }
      if let best, best.rank >= rank { continue }
      best = (index, rank)
    }
    return best.map { known.secrets[$0.index] }
  }

  /// The number of the nearest of `names` within the limit for its length, and how far it is.
  private static func nearest(_ letters: Span<UInt8>, _ names: [FoldedName]) -> (index: Int, distance: Int)? {
    var best: (index: Int, distance: Int)?
    // Not the names themselves: each would count three references.
    for index in names.indices {
      let name = names[index].letters
      let limit = min(limit(name.count), (best?.distance ?? Int.max) - 1)
      guard limit >= 0, let distance = editDistance(letters, name.span, limit: limit) else { continue }
      best = (index, distance)
    }
    return best
  }

  /// Edits that a known key of `length` letters may have; measured on the known keys, no two of which are so near.
  private static func limit(_ length: Int) -> Int {
    switch length {
    case ...3: 0
    case 4...5: 1
    case 6...11: 2
    default: 3
    }
  }

  /// The known key that has the same words in another order.
  private func reordered(_ key: SplitKey, _ names: [FoldedName]) -> Int? {
    guard key.words.count > 1 else { return nil }
    let words = key.words.map { Array(key.letters[$0.range]) }.sorted { $0.lexicographicallyPrecedes($1) }
    return names.firstIndex { name in
      name.words.count == words.count && name.words.sorted { $0.lexicographicallyPrecedes($1) } == words
    }
  }
}
