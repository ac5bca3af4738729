/// A set of ASCII characters: one bit each, in two words.
///
/// Nearly every byte of a statement is a letter or a blank that means nothing by itself. Loops run over those by asking
/// a set, at a fraction of what a ``Symbol`` costs, and look closely at the byte where they stop.
struct ByteSet {
  /// The characters from 0, and those from 64 on.
  var low: UInt64
  var high: UInt64

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 0x40 ? low : high) >> UInt64(byte & 0x3F) & 1 != 0
  }

  // Numbers, because what is computed first would have to be asked for behind a lock.

  /// What goes on with a word whatever stands around it: letters, digits and `! # $ % & + . ? @ ^ _ ~`, but not what
  /// comments and escapes begin with.
  static let plainWord = ByteSet(low: 0x83FF_487A_0000_0000, high: 0x47FF_FFFE_C7FF_FFFF)
  /// What neither ends a literal nor begins a template: all but control characters, quotes and `# $ % < \ {`.
  static let plainLiteral = ByteSet(low: 0xEFFF_FF43_0000_2200, high: 0x77FF_FFFE_EFFF_FFFF)
  /// What means nothing in the literal of a program: all but line ends, quotes, round brackets and `# $ % & < \ {`.
  static let plainHostText = ByteSet(low: 0xEFFF_FC03_FFFF_FBFF, high: 0xF7FF_FFFE_EFFF_FFFF)
  /// What templates begin with: `# $ % < {`.
  static let templateStart = ByteSet(low: 0x1000_0038_0000_0000, high: 0x0800_0000_0000_0000)
  /// What no trivia begins with: letters, digits, quotes and `_ = ( ) , ; : < $ [ ]`.
  static let solid = ByteSet(low: 0x3FFF_1394_0000_0000, high: 0x07FF_FFFF_AFFF_FFFE)
}

extension Lexer {
  /// The first offset from `offset` on, up to `end`, whose byte is not in `set`.
  @inline(__always)
  func skip(_ set: ByteSet, from offset: Int, to end: Int) -> Int {
    var index = offset
    while index < end, set.contains(text[index]) { index += 1 }
    return index
  }
}
