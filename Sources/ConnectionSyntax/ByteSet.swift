/// A set of ASCII characters, one bit each.
///
/// Most bytes of a statement are letters or blanks without a syntactic meaning. Loops skip them with a set, which is
/// much faster than a ``Symbol``, and examine only the byte at which they stop.
struct ByteSet {
  /// The bits of the characters 0 to 63 and 64 to 127.
  var low: UInt64
  var high: UInt64

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 0x40 ? low : high) >> UInt64(byte & 0x3F) & 1 != 0
  }

  // Literal numbers: a computed static value would be lazily initialised behind a lock.

  /// Bytes that always continue a word: letters, digits and `! # $ % & + . ? @ ^ _ ~`, without the first bytes of
  /// comments and escapes.
  static let plainWord = ByteSet(low: 0x83FF_487A_0000_0000, high: 0x47FF_FFFE_C7FF_FFFF)
  /// Bytes that neither end a literal nor begin a template: all but control characters, quotes and `# $ % < \ {`.
  static let plainLiteral = ByteSet(low: 0xEFFF_FF43_0000_2200, high: 0x77FF_FFFE_EFFF_FFFF)
  /// Bytes of most keys: letters, digits and `- . _`.
  static let plainKey = ByteSet(low: 0x03FF_6000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE)
  /// Bytes without a meaning in a host literal: all but line ends, quotes, round brackets and `# $ % & < \ {`.
  static let plainHostText = ByteSet(low: 0xEFFF_FC03_FFFF_FBFF, high: 0xF7FF_FFFE_EFFF_FFFF)
  /// First bytes of templates: `# $ % < {`.
  static let templateStart = ByteSet(low: 0x1000_0038_0000_0000, high: 0x0800_0000_0000_0000)
  /// Bytes that cannot begin trivia: letters, digits, quotes and `_ = ( ) , ; : < $ [ ]`.
  static let solid = ByteSet(low: 0x3FFF_1394_0000_0000, high: 0x07FF_FFFF_AFFF_FFFE)
  /// Bytes that cannot show a host literal around a statement: all but quotes and `& ; \`.
  static let unmarked = ByteSet(low: 0xF7FF_FF3B_FFFF_FFFF, high: 0xFFFF_FFFF_EFFF_FFFF)
  /// Bytes of prose: blanks, letters, digits and `! , - . ? _`.
  static let prose = ByteSet(low: 0x83FF_7003_0000_2600, high: 0x07FF_FFFE_87FF_FFFE)
}

extension Lexer {
  /// Returns the first offset in `offset`..<`end` whose byte is not in `set`, or `end`.
  @inline(__always)
  func skip(_ set: ByteSet, from offset: Int, to end: Int) -> Int {
    var index = offset
    while index < end, set.contains(text[index]) { index += 1 }
    return index
  }
}
