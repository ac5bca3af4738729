/// Maps non-ASCII characters in an option's key to the ASCII text that they look like.
enum LookAlike {
  /// Returns the ASCII text that `scalar` looks like or is a variant of; an empty text for invisible characters
  /// (zero-width characters, combining marks); nil if it looks like no ASCII letter or digit.
  static func ascii(_ scalar: Unicode.Scalar) -> String? {
    let code = scalar.value
    switch code {
    case 0xAD, 0x34F, 0x300...0x36F, 0x483...0x489, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F,
      0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x20D0...0x20FF, 0x3164,
      0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
      return ""
    case 0xC0...0x17F:
      return letter(code - 0xC0, of: latin)
    case 0x1E00...0x1EFF:
      return letter(code - 0x1E00, of: latinAdditional)
    case 0xFF01...0xFF5E:
      return text(code - 0xFF01 + 0x21)
    case 0x24B6...0x24CF:
      return text(code - 0x24B6 + 0x41)
    case 0x24D0...0x24E9:
      return text(code - 0x24D0 + 0x61)
    case 0x1F130...0x1F149, 0x1F150...0x1F169, 0x1F170...0x1F189:
      return text((code - 0x1F130) % 32 + 0x41)
    case 0x1D400...0x1D6A3:
      // Each mathematical alphabet has 26 capitals and then 26 small letters.
      let index = (code - 0x1D400) % 52
      return text(index < 26 ? 0x41 + index : 0x61 + index - 26)
    case 0x1D7CE...0x1D7FF:
      return text((code - 0x1D7CE) % 10 + 0x30)
    case 0x391...0x3C9:
      return letter(code - 0x391, of: greek)
    case 0x400...0x45F:
      return letter(code - 0x400, of: cyrillic)
    default:
      return others[code]
    }
  }

  private static func text(_ code: UInt32) -> String? {
    UInt8(exactly: code).map { String(Unicode.Scalar($0)) }
  }

  /// Returns letter `index` of a table in which `-` means "no look-alike".
  private static func letter(_ index: UInt32, of table: StaticString) -> String? {
    guard index < table.utf8CodeUnitCount else { return nil }
    let byte = table.withUTF8Buffer { $0[Int(index)] }
    return byte == 0x2D ? nil : String(Unicode.Scalar(byte))
  }

  /// U+00C0 to U+017F without diacritics.
  private static let latin: StaticString = """
    AAAAAAACEEEEIIIIDNOOOOO-OUUUUYPsaaaaaaaceeeeiiiidnooooo-ouuuuypyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIi\
    IiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
    """

  /// U+1E00 to U+1EFF without diacritics.
  private static let latinAdditional: StaticString = """
    AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTt\
    TtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwyas----AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOo\
    OoOoUuUuUuUuUuUuUuYyYyYyYy------
    """

  /// U+0391 to U+03C9, mapped by shape.
  private static let greek: StaticString = "AB--EZH-IK-MN-O-P-STY-X--IYaeniuabydeznoiklmveonpsotuox-w"

  /// U+0400 to U+045F, mapped by shape.
  private static let cyrillic: StaticString =
    "EE---SIIJ---K-Y-A-B--E-3N-K-MHO-PCTY-X------b--Ra-brde-3uuk-mhonpcty-x------b--reeh--siij--hkuy-"

  /// Look-alikes outside these ranges.
  private static let others: [UInt32: String] = [
    0x131: "i", 0x180: "b", 0x192: "f", 0x1A0: "O", 0x1A1: "o", 0x1AF: "U", 0x1B0: "u", 0x1C0: "l", 0x218: "S",
    0x219: "s", 0x21A: "T", 0x21B: "t", 0x237: "j", 0x250: "a", 0x251: "a", 0x258: "e", 0x259: "e",
    0x25B: "e", 0x260: "g", 0x261: "g", 0x262: "G", 0x266: "h", 0x268: "i", 0x269: "i", 0x26A: "i", 0x26F: "m",
    0x271: "m", 0x272: "n", 0x273: "n", 0x274: "n", 0x275: "o", 0x280: "r", 0x282: "s", 0x288: "t", 0x289: "u",
    0x28B: "v", 0x28F: "y", 0x290: "z", 0x299: "b", 0x29C: "h", 0x29F: "l", 0x2BC: "", 0x3F2: "c", 0x3F3: "j",
    0x3F9: "C", 0x461: "w", 0x475: "v", 0x491: "r", 0x493: "r", 0x49B: "k", 0x4A3: "n", 0x4AB: "c", 0x4AF: "y",
    0x4B1: "y", 0x4B3: "x", 0x4BB: "h", 0x4C0: "l", 0x4CF: "l", 0x4D9: "e", 0x501: "d", 0x51B: "q", 0x51D: "w",
    0x555: "O", 0x570: "h", 0x578: "n", 0x57D: "u", 0x581: "g", 0x585: "o", 0x1D00: "a", 0x1D04: "c", 0x1D05: "d",
    0x1D07: "e", 0x1D0A: "j", 0x1D0B: "k", 0x1D0D: "m", 0x1D0F: "o", 0x1D18: "p", 0x1D1B: "t", 0x1D1C: "u",
    0x1D20: "v", 0x1D21: "w", 0x1D22: "z", 0x2070: "0", 0x2071: "i", 0x207F: "n", 0x2102: "C", 0x210A: "g",
    0x210B: "H", 0x210E: "h", 0x2110: "I", 0x2112: "L", 0x2113: "l", 0x2115: "N", 0x2119: "P", 0x211A: "Q",
    0x211D: "R", 0x2124: "Z", 0x212A: "K", 0x212B: "A", 0x212C: "B", 0x2130: "E", 0x2131: "F", 0x2133: "M",
    0x2134: "o", 0x2139: "i", 0x2147: "e", 0x2148: "i", 0x2170: "i", 0x217C: "l", 0x217D: "c", 0x217E: "d",
    0x217F: "m", 0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st",
  ]
}
