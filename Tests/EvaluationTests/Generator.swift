import Foundation
import TestSupport

/// A small pseudo-random generator with a fixed sequence for each seed (SplitMix64, Steele, Lea and Flood 2014), so
/// that the evaluation measures the same cases on every machine.
struct Generator: RandomNumberGenerator {
  private var numbers: SeededNumbers

  /// The seed of all recorded figures; `EVALUATION_SEED` generates other data.
  private static let seed = ProcessInfo.processInfo.environment["EVALUATION_SEED"].flatMap { UInt64($0) } ?? 20_261_123

  /// Creates a separate generator for each group, so that a change in one group does not change the others.
  init(_ name: String) {
    numbers = SeededNumbers(state: name.utf8.reduce(Self.seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 })
  }

  mutating func next() -> UInt64 { numbers.next() }

  /// Returns a number in 0..<`bound`.
  mutating func number(_ bound: Int) -> Int {
    Int(next() % UInt64(bound))
  }

  /// Returns true with a probability of `percent`.
  mutating func chance(_ percent: Int) -> Bool {
    number(100) < percent
  }

  /// Returns a random element of `choices`, which must not be empty.
  mutating func pick<Choices: RandomAccessCollection>(_ choices: Choices) -> Choices.Element {
    choices[choices.index(choices.startIndex, offsetBy: number(choices.count))]
  }

  /// Returns `count` random elements of `choices` in their order, or all if there are fewer.
  mutating func sample<Element>(_ choices: [Element], _ count: Int) -> [Element] {
    guard count < choices.count else { return choices }
    var taken: [Element] = []
    var wanted = count
    for (index, choice) in choices.enumerated() where number(choices.count - index) < wanted {
      taken.append(choice)
      wanted -= 1
    }
    return taken
  }

  /// Returns a random string of `length` characters from `alphabet`.
  mutating func text(_ length: Int, of alphabet: String) -> String {
    let characters = Array(alphabet)
    return String((0..<length).map { _ in pick(characters) })
  }
}
