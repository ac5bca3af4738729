import EditDistance

/// The keys that one engine or connection type is known to take: its closed world.
package final class KnownKeys: Sendable {
  /// Keys whose values are secrets, as they are to be written.
  package let secrets: [String]
  /// All other keys, identifiers such as `client-id` included.
  package let harmless: [String]
  let foldedSecrets: [FoldedName]
  let foldedHarmless: [FoldedName]
  /// Few, so that a search is faster than a hash.
  private let lowercasedSecrets: [String]
  private let lowercasedHarmless: [String]

  package init(secrets: [String], harmless: [String]) {
    self.secrets = secrets
    self.harmless = harmless
    foldedSecrets = secrets.map(FoldedName.init)
    foldedHarmless = harmless.map(FoldedName.init)
    lowercasedSecrets = secrets.map { $0.lowercased() }
    lowercasedHarmless = harmless.map { $0.lowercased() }
  }

  /// Whether `key`, which must be in lower case, is one of ``secrets``, whatever their case.
  package func hasSecret(_ key: String) -> Bool { lowercasedSecrets.contains(key) }

  /// Whether `key`, which must be in lower case, is one of ``harmless``, whatever their case.
  package func hasHarmless(_ key: String) -> Bool { lowercasedHarmless.contains(key) }

  /// No closed world: words alone decide.
  package static let open = KnownKeys(secrets: [], harmless: [])
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
