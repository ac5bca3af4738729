import Bytes

/// A key brought to ASCII, before it is taken apart.
enum PlainKey {
  /// Bytes of a key that are looked at; nobody writes longer ones by hand.
  static let longest = 256
  /// Stands for everything between words.
  static let separator: UInt8 = 0x20

  /// The letters (their case kept), digits and `$`, `@`, `!` of `key`; everything else is a separator, except what is
  /// not seen. Accented, full-width, Cyrillic and Greek letters become the ASCII letters that they look like.
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

  /// `byte`, or a separator for what is no letter, digit or leet sign.
  private static func classify(_ byte: UInt8) -> UInt8 {
    byte.isLetter || byte.isDigit || isLeetSign(byte) ? byte : separator
  }

  private static func isLeetSign(_ byte: UInt8) -> Bool { byte == 0x24 || byte == 0x40 || byte == 0x21 }

  /// `plain` with digits and signs that touch a letter read as the letters they look like (`p4ssw0rd`); nil if there
  /// are none.
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
