import Bytes

/// The English indefinite article, which depends on the pronunciation of the next word.
enum Article {
  /// Returns `an` before a vowel (`an openai`), and before an abbreviation whose first letter is spoken with a vowel
  /// (`an mcp_server`, `an s3vectors`); otherwise `a` (`a mongodb`). A word without a vowel counts as an abbreviation.
  static func indefinite(for noun: String) -> StaticString {
    var letters = noun.utf8.lazy.map { $0 | 0x20 }.prefix { $0.isLowerCaseLetter }.makeIterator()
    guard let first = letters.next() else { return "a" }
    if isVowel(first) { return "an" }
    while let letter = letters.next() {
      if isVowel(letter) || letter == UInt8(ascii: "y") { return "a" }
    }
    switch first {
    case UInt8(ascii: "f"), UInt8(ascii: "h"), UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "s"), UInt8(ascii: "x"):
      return "an"
    default: return "a"
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}
