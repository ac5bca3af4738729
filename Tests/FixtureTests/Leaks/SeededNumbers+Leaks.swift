import TestSupport

extension SeededNumbers {
  /// Returns true with a probability of `percent`.
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &self)]
  }

  /// Generates a secret that, as SECURITY.md promises, is never shown as a name: in every eight characters a letter
  /// follows a digit twice, or there is a sign that names do not contain.
  mutating func secret() -> String {
    let alphabet = Array(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789012345678901234567890123456789".utf8)
    let signs = Array(pick(["", "", "!#^~", "!#^~%&$|*", "=/+!", "-_.", "@:,;^"]).utf8)
    let length = Int.random(in: 12...40, using: &self)
    var text: [UInt8] = []
    while text.count < length {
      text.append(!text.isEmpty && !signs.isEmpty && chance(20) ? pick(signs) : pick(alphabet))
      if text.count >= 8, !SeededNumbers.isPromised(text.suffix(8)) { text.removeLast(4) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isPromised(_ part: ArraySlice<UInt8>) -> Bool {
    var returns = 0
    for index in part.indices.dropLast() where isDigit(part[index]) && isLetter(part[index + 1]) { returns += 1 }
    return returns >= 2 || part.contains { [0x21, 0x23, 0x5E, 0x7E, 0x25, 0x7C].contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
