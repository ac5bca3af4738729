/// The width of characters in a terminal.
enum DisplayWidth {
  /// 0, 1 or 2 cells.
  static func cells(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    // Variation selector 16 selects the emoji form; two regional indicators form a flag.
    if scalars.count > 1, scalars.contains("\u{FE0F}") || scalars.allSatisfy(isRegionalIndicator) { return 2 }
    return scalars.map(cells).max() ?? 0
  }

  /// The width of a text without line ends, in cells.
  static func cells(of text: Substring) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + cells($1) }
  }

  /// The width of a single scalar, in cells.
  static func cells(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    return isWide(scalar) ? 2 : 1
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    return wideRanges.contains { $0.contains(scalar.value) }
  }

  /// The scalars with East_Asian_Width W or F in Unicode 16's EastAsianWidth.txt, as whole blocks. Emoji are found by
  /// their own property.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
