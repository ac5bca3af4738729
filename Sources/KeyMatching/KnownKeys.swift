import EditDistance

/// The keys that one engine or connection type is known to take: its closed world.
package final class KnownKeys: Sendable {
  /// Keys whose values are secrets, as they are to be written.
  package let secrets: [String]
  /// All other keys, identifiers such as `client-id` included.
  package let harmless: [String]
  private let late = SetOnce<FoldedKeys>()

  package init(secrets: [String], harmless: [String]) {
    self.secrets = secrets
    self.harmless = harmless
  }

  var foldedSecrets: [FoldedName] { folded.secrets }
  var foldedHarmless: [FoldedName] { folded.harmless }

  /// Prepared when it is first asked for: a run meets few of the types that there are.
  private var folded: FoldedKeys {
    if let folded = late.value { return folded }
    return late.set(FoldedKeys(secrets, harmless))
  }

  /// Whether `key`, which must be in lower case, is one of ``secrets``, whatever their case.
  package func hasSecret(_ key: String) -> Bool { folded.lowercasedSecrets.contains(key) }

  /// Whether `key`, which must be in lower case, is one of ``harmless``, whatever their case.
  package func hasHarmless(_ key: String) -> Bool { folded.lowercasedHarmless.contains(key) }

  /// The key that is nearest to `key`, which must be in lower case, at most `limit` edits away; the first of equals,
  /// ``harmless`` before ``secrets``.
  package func nearest(to key: String, limit: Int) -> String? {
    let letters = Array(key.utf8)
    var best: String?
    var bound = limit
    for (keys, folded) in [(harmless, foldedHarmless), (secrets, foldedSecrets)] {
      for (name, other) in zip(keys, folded) where bound >= 0 {
        guard let distance = editDistance(letters, other.lowercased, limit: bound) else { continue }
        best = name
        bound = distance - 1
      }
    }
    return best
  }

  /// No closed world: words alone decide.
  package static let open = KnownKeys(secrets: [], harmless: [])
}

/// Keys prepared for comparison.
private final class FoldedKeys: Sendable {
  let secrets: [FoldedName]
  let harmless: [FoldedName]
  /// Few, so that a search is faster than a hash.
  let lowercasedSecrets: [String]
  let lowercasedHarmless: [String]

  init(_ secrets: [String], _ harmless: [String]) {
    self.secrets = secrets.map(FoldedName.init)
    self.harmless = harmless.map(FoldedName.init)
    lowercasedSecrets = secrets.map { $0.lowercased() }
    lowercasedHarmless = harmless.map { $0.lowercased() }
  }
}

/// A known key taken apart.
struct FoldedName: Sendable {
  /// As it is written, in lower case.
  let lowercased: [UInt8]
  /// Its letters without separators.
  let letters: [UInt8]
  /// Its words.
  let words: [[UInt8]]

  init(_ key: String) {
    lowercased = key.utf8.map(\.asciiLowercased)
    var letters: [UInt8] = []
    var words: [[UInt8]] = []
    letters.reserveCapacity(lowercased.count)
    var start = 0
    while start < lowercased.count {
      while start < lowercased.count, !lowercased[start].isLetter, !lowercased[start].isDigit { start += 1 }
      var end = start
      while end < lowercased.count, lowercased[end].isLetter || lowercased[end].isDigit { end += 1 }
      if start < end {
        words.append(Array(lowercased[start..<end]))
        letters += lowercased[start..<end]
      }
      start = end
    }
    self.letters = letters
    self.words = words
  }
}
