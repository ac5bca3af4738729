import Bytes

/// The syntactic meaning of a character, independent of its Unicode variant: a full-width `（` is `(`, a typographic `’`
/// is a quote, a no-break space is a space.
struct Symbol {
  enum Kind {
    case word
    case space
    case newline
    case quote
    case mark
    /// At or after the end of the text.
    case end
  }

  var kind: Kind
  /// The equivalent ASCII character; 0 for words.
  var ascii: UInt8
  /// Length in bytes.
  var length: Int
  /// Whether it is a non-ASCII variant of an ASCII character.
  var isForeign = false

  static let end = Symbol(kind: .end, ascii: 0, length: 0)
}

extension Symbol {
  /// Creates the symbol of an ASCII byte.
  @inline(__always)
  init(ascii byte: UInt8) {
    self.init(kind: asciiKind(byte), ascii: byte, length: 1)
  }
}

/// Returns the symbol at `offset`; ``Symbol/end`` at or after `limit`.
func symbol(at offset: Int, in text: [UInt8], limit: Int) -> Symbol {
  guard offset < limit else { return .end }
  let byte = text[offset]
  if byte < 0x80 { return Symbol(ascii: byte) }
  // Truncated and invalid UTF-8 sequences count as letters of a word.
  guard offset + 1 < limit, text[offset + 1] & 0xC0 == 0x80 else { return Symbol(kind: .word, ascii: 0, length: 1) }
  let second = text[offset + 1]
  if byte == 0xC2 {
    switch second {
    case 0xA0, 0xAD: return Symbol(kind: .space, ascii: .space, length: 2, isForeign: true)  // no-break, soft hyphen
    case 0xAB, 0xBB: return Symbol(kind: .quote, ascii: .doubleQuote, length: 2, isForeign: true)  // « »
    case 0xB4: return Symbol(kind: .quote, ascii: .singleQuote, length: 2, isForeign: true)  // acute accent
    default: return Symbol(kind: .word, ascii: 0, length: 2)
    }
  }
  guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF, offset + 2 < limit, text[offset + 2] & 0xC0 == 0x80 else {
    return Symbol(kind: .word, ascii: 0, length: 1)
  }
  let third = text[offset + 2]
  switch (byte, second, third) {
  case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF), (0xE2, 0x81, 0x9F...0xA4), (0xE3, 0x80, 0x80),
    (0xEF, 0xBB, 0xBF):
    return Symbol(kind: .space, ascii: .space, length: 3, isForeign: true)
  case (0xE2, 0x80, 0x98...0x9B), (0xE2, 0x80, 0xB2), (0xE2, 0x80, 0xB9...0xBA), (0xEF, 0xBC, 0x87):
    return Symbol(kind: .quote, ascii: .singleQuote, length: 3, isForeign: true)
  case (0xE2, 0x80, 0x9C...0x9F), (0xE2, 0x80, 0xB3), (0xEF, 0xBC, 0x82):
    return Symbol(kind: .quote, ascii: .doubleQuote, length: 3, isForeign: true)
  case (0xEF, 0xBD, 0x80): return Symbol(kind: .quote, ascii: .backtick, length: 3, isForeign: true)
  case (0xE3, 0x80, 0x81): return Symbol(kind: .mark, ascii: .comma, length: 3, isForeign: true)  // ideographic comma
  // The full-width forms of `!` to `~` are in ASCII order.
  case (0xEF, 0xBC, 0x81...0xBF), (0xEF, 0xBD, 0x81...0x9E):
    let ascii = second == 0xBC ? third - 0x60 : third - 0x20
    let kind = asciiKind(ascii)
    return Symbol(kind: kind, ascii: kind == .word ? 0 : ascii, length: 3, isForeign: kind != .word)
  default: return Symbol(kind: .word, ascii: 0, length: 3)
  }
}

/// The kind of an ASCII character. Words contain letters, digits and the signs of option names
/// (`_ - . $ @ # / \ % & * + ! ? ~ ^`); the lexer ends a word before `--` and `/*`.
@inline(__always)
private func asciiKind(_ byte: UInt8) -> Symbol.Kind {
  // A switch instead of a table: each access to a global array takes a lock, and this runs for every byte.
  switch byte {
  case .lineFeed: .newline
  case 0x00...0x20, 0x7F: .space
  case .doubleQuote, .singleQuote, .backtick: .quote
  case .leftParenthesis, .rightParenthesis, .comma, .colon, .semicolon, .lessThan, .equals, .greaterThan, .leftBracket,
    .rightBracket, .leftBrace, .verticalBar, .rightBrace:
    .mark
  default: .word
  }
}

/// Whether `byte` is a letter, a digit, `_`, or a byte of a non-ASCII character.
@inline(__always)
func isNameByte(_ byte: UInt8) -> Bool {
  byte.isLetter || byte.isDigit || byte == .underscore || byte >= 0x80
}

/// Whether a multi-byte blank begins at `offset`. Zero-width characters do not count: they occur inside words.
func isForeignBlank(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
  guard offset >= 0, offset + 1 < text.count else { return false }
  if text[offset] == 0xC2 { return text[offset + 1] == 0xA0 }
  guard offset + 2 < text.count, text[offset + 1] == 0x80 || text[offset + 1] == 0x81 else { return false }
  switch (text[offset], text[offset + 1], text[offset + 2]) {
  case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return true
  default: return false
  }
}

/// Whether a multi-byte blank ends before `offset`.
func endsForeignBlank(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
  offset >= 2 && text[offset - 2] == 0xC2 && isForeignBlank(offset - 2, in: text)
    || offset >= 3 && text[offset - 3] != 0xC2 && isForeignBlank(offset - 3, in: text)
}

/// Whether the character at `offset` has zero width.
func isZeroWidth(_ offset: Int, in text: [UInt8], limit: Int) -> Bool {
  guard offset + 1 < limit, text[offset] >= 0xC2 else { return false }
  if text[offset] == 0xC2 { return text[offset + 1] == 0xAD }
  guard offset + 2 < limit else { return false }
  switch (text[offset], text[offset + 1], text[offset + 2]) {
  case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0...0xA4), (0xEF, 0xBB, 0xBF): return true
  default: return false
  }
}

/// Whether `bytes` contain `word`, which is in lower case (case-insensitive).
func holds(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
  word.withUTF8Buffer { word in
    bytes.indices.dropLast(word.count - 1).contains { start in
      word.indices.allSatisfy { bytes[start + $0].asciiLowercased == word[$0] }
    }
  }
}
