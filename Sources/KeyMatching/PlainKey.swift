import Bytes

/// Converts a key to ASCII before it is split.
enum PlainKey {
  /// Maximum number of bytes of a key that are examined.
  static let longest = 256
  /// Replaces every sequence of characters between words.
  static let separator: UInt8 = .space

  /// Returns the letters (case kept), digits and `$`, `@`, `!` of `key`. Invisible characters are removed; all other
  /// characters become separators. Accented, full-width, Cyrillic and Greek letters become look-alike ASCII letters.
  static func fold(_ key: String) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(min(key.utf8.count, longest))
    var isASCII = true
    for byte in key.utf8.prefix(longest) {
      if byte >= 0x80 {
        isASCII = false
        break
      }
      plain.append(classify(byte))
    }
    if isASCII { return plain }
    plain.removeAll(keepingCapacity: true)
    for scalar in key.unicodeScalars.prefix(longest) {
      if scalar.isASCII {
        plain.append(classify(UInt8(truncatingIfNeeded: scalar.value)))
      } else if let text = LookAlike.ascii(scalar) {
        for byte in text.utf8 { plain.append(classify(byte)) }
      } else {
        plain.append(separator)
      }
    }
    return plain
  }

  /// Returns `byte`, or a separator if it is not a letter, digit or leet sign.
  private static func classify(_ byte: UInt8) -> UInt8 {
    byte.isLetter || byte.isDigit || isLeetSign(byte) ? byte : separator
  }

  private static func isLeetSign(_ byte: UInt8) -> Bool { byte == .dollar || byte == .at || byte == .exclamationMark }

  /// Replaces digits and signs next to a letter by the letters that they look like: `p4ssw0rd` becomes `password`.
  /// Returns nil if there are none.
  static func undoingLeet(_ plain: [UInt8]) -> [UInt8]? {
    var result = plain
    var found = false
    for index in plain.indices {
      guard let letter = leetLetter(plain[index]) else { continue }
      let isTouched =
        (index > 0 && result[index - 1].isLetter)
        || (index + 1 < plain.count && (plain[index + 1].isLetter || leetLetter(plain[index + 1]) != nil))
      if isTouched {
        result[index] = letter
        found = true
      }
    }
    return found ? result : nil
  }

  /// Returns the text that the keys of a Russian keyboard give on a Latin one: `зфыыцщкв` is `password`. Returns nil if
  /// `key` has other letters.
  static func onLatinKeyboard(_ key: String) -> [UInt8]? {
    guard key.utf8.contains(where: { $0 == 0xD0 || $0 == 0xD1 }) else { return nil }
    var result: [UInt8] = []
    for scalar in key.unicodeScalars.prefix(longest) {
      // Capitals are 32 below the small letters.
      let small = (0x410...0x42F).contains(scalar.value) ? scalar.value + 32 : scalar.value
      if scalar.isASCII {
        result.append(classify(UInt8(truncatingIfNeeded: scalar.value)))
      } else if (0x430...0x44F).contains(small) {
        result.append(classify(keyboard.withUTF8Buffer { $0[Int(small - 0x430)] }))
      } else {
        return nil
      }
    }
    return result
  }

  /// The keys of the letters from U+0430 to U+044F on a Latin keyboard.
  private static let keyboard: StaticString = "f,dult;pbqrkvyjghcnea[wxio]sm'.z"

  private static func leetLetter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"), UInt8(ascii: "!"): UInt8(ascii: "i")
    case UInt8(ascii: "3"): UInt8(ascii: "e")
    case UInt8(ascii: "4"), UInt8(ascii: "@"): UInt8(ascii: "a")
    case UInt8(ascii: "5"), UInt8(ascii: "$"): UInt8(ascii: "s")
    case UInt8(ascii: "7"): UInt8(ascii: "t")
    case UInt8(ascii: "8"): UInt8(ascii: "b")
    case UInt8(ascii: "9"): UInt8(ascii: "g")
    default: nil
    }
  }
}
