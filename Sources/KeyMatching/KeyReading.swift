import LazyReferences

/// A split key and its class by words, computed on first use. Independent of engine and connection type.
final class KeyReading: Sendable {
  let key: SplitKey
  private let answer = LazyReference<Answer>()

  private final class Answer: Sendable {
    let keyClass: KeyClass

    init(_ keyClass: KeyClass) {
      self.keyClass = keyClass
    }
  }

  init(_ key: SplitKey) {
    self.key = key
  }

  /// The class by words alone, cached.
  func words(_ matcher: KeyMatcher) -> KeyClass {
    (answer.value ?? answer.set(Answer(matcher.wordClass(of: key)))).keyClass
  }
}

/// A cache of split keys. The statements of a repository repeat the same few misspelled and unknown keys, and splitting
/// one costs tens of thousands of instructions.
struct KeyReadings: ~Copyable, Sendable {
  /// A word table instead of a dictionary, because Swift instantiates a generic dictionary type at run time.
  struct Known {
    var keys = WordTable(capacity: 64, bytes: 1024)
    /// `readings[i]` belongs to word `i` of `keys`.
    var readings: [KeyReading] = []

    func reading(of plain: [UInt8]) -> KeyReading? {
      let letters = plain.span
      guard let number = keys.index(of: letters) else { return nil }
      return readings[number]
    }

    mutating func add(_ reading: KeyReading, of plain: [UInt8]) {
      let letters = plain.span
      let number = keys.insert(letters)
      if number == readings.count { readings.append(reading) }
    }
  }

  private let known = Lock(Known())
  /// Maximum number of cached keys: about one megabyte, even for a file in which every key is different.
  private static let limit = 2048
  private static let longestKey = 64

  /// Returns the cached reading of `plain`, or creates one with `split`.
  func reading(of plain: [UInt8], split: ([UInt8]) -> SplitKey) -> KeyReading {
    if let reading = known.withLock({ $0.reading(of: plain) }) { return reading }
    let reading = KeyReading(split(plain))
    if plain.count <= KeyReadings.longestKey {
      known.withLock { if $0.readings.count < KeyReadings.limit { $0.add(reading, of: plain) } }
    }
    return reading
  }
}
