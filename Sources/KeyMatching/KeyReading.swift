import Synchronization

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
  private let readings = Mutex<[[UInt8]: KeyReading]>([:])
  /// What a file full of keys that nobody else has may take: about a megabyte.
  private static let limit = 2048
  private static let longestKey = 64

  /// The reading of `plain`, which `split` makes if it is new.
  func reading(of plain: [UInt8], split: ([UInt8]) -> SplitKey) -> KeyReading {
    if let known = readings.withLock({ $0[plain] }) { return known }
    let reading = KeyReading(split(plain))
    if plain.count <= KeyReadings.longestKey {
      readings.withLock { if $0.count < KeyReadings.limit { $0[plain] = reading } }
    }
    return reading
  }
}
