import LazyReferences

/// A key taken apart, and what its words say, once somebody asks. The same for every engine and type.
final class KeyReading: Sendable {
  let key: SplitKey
  private let answer = SetOnce<Answer>()

  private final class Answer: Sendable {
    let verdict: KeyVerdict

    init(_ verdict: KeyVerdict) {
      self.verdict = verdict
    }
  }

  init(_ key: SplitKey) {
    self.key = key
  }

  /// The verdict by words alone.
  func words(_ matcher: KeyMatcher) -> KeyVerdict {
    (answer.value ?? answer.set(Answer(matcher.wordVerdict(on: key)))).verdict
  }
}

/// The keys that were read before: the statements of a repository have the same few misspelled and unknown keys over and
/// over, and reading one takes tens of thousands of instructions.
struct KeyReadings: ~Copyable, Sendable {
  /// A table of words rather than a dictionary, whose type would be made when the first key is read.
  struct Known {
    var keys = WordTable(capacity: 64, bytes: 1024)
    /// For each number in `keys`.
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
  /// What a file full of keys that nobody else has may take: about a megabyte.
  private static let limit = 2048
  private static let longestKey = 64

  /// The reading of `plain`, which `split` makes if it is new.
  func reading(of plain: [UInt8], split: ([UInt8]) -> SplitKey) -> KeyReading {
    if let reading = known.withLock({ $0.reading(of: plain) }) { return reading }
    let reading = KeyReading(split(plain))
    if plain.count <= KeyReadings.longestKey {
      known.withLock { if $0.readings.count < KeyReadings.limit { $0.add(reading, of: plain) } }
    }
    return reading
  }
}
