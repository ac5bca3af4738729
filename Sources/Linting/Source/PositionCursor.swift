import CSearch

/// Walks through a file once and tells lines and columns on the way. It only goes forward, so that a file of any size and
/// any number of findings costs one pass.
struct PositionCursor {
  /// Where the cursor is, in bytes of UTF-8 text from the file's beginning.
  private(set) var textOffset = 0
  private var line = 1
  private var column = 1
  private var columnUTF16 = 1
  /// UTF-16 units before the cursor.
  private var units = 0
  private let encoding: SourceEncoding
  private let markLength: Int

  /// A cursor at the beginning of a file with a byte order mark of `markLength` bytes, which the text does not hold if it
  /// was UTF-16.
  init(encoding: SourceEncoding, markLength: Int) {
    self.encoding = encoding
    self.markLength = markLength
  }

  /// Whether offsets in the file are those in the text.
  var countsBytes: Bool { encoding == .utf8 }

  /// The position of `offset`, at or after the last one asked for. `text` is the window that begins at `base`.
  mutating func position(of offset: Int, in text: Span<UInt8>, base: Int) -> Position {
    advance(to: offset, in: text, base: base)
    // Bytes of UTF-16 follow from its units; bytes of UTF-8 are the text's.
    let bytes = encoding == .utf8 ? textOffset : markLength + 2 * units
    return Position(offset: bytes, line: line, column: column, columnUTF16: columnUTF16)
  }

  /// Moves on to `offset`.
  mutating func advance(to offset: Int, in text: Span<UInt8>, base: Int) {
    skipLines(to: offset, in: text, base: base)
    while textOffset < offset {
      let index = textOffset - base
      var end = index
      while end < offset - base, text[end] < 0x80, text[end] != 0x0A { end += 1 }
      if end > index {
        column += end - index
        columnUTF16 += end - index
        units += end - index
        textOffset = base + end
        continue
      }
      if text[index] == 0x0A {
        line += 1
        (column, columnUTF16) = (1, 1)
        units += 1
        textOffset += 1
        continue
      }
      let length = min(UTF8Sequence.length(at: index, in: text), offset - textOffset)
      textOffset += length
      let isMark = textOffset == 3 && length == 3 && markLength == 3 && encoding == .utf8
      if !isMark {
        column += 1
        columnUTF16 += length == 4 ? 2 : 1
      }
      units += length == 4 ? 2 : 1
    }
  }

  /// Counts whole lines at memory speed as far as it can. Not for UTF-16, where every unit counts.
  private mutating func skipLines(to offset: Int, in text: Span<UInt8>, base: Int) {
    guard encoding == .utf8, offset - textOffset > 64 else { return }
    let start = textOffset - base
    var end = offset - base
    while end > start, text[end - 1] != 0x0A { end -= 1 }
    guard end > start else { return }
    line += text.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { connlint_count_line_feeds($0 + start, end - start) } ?? 0
    }
    (column, columnUTF16) = (1, 1)
    textOffset = base + end
  }
}

/// The shape of characters in UTF-8 (RFC 3629).
enum UTF8Sequence {
  /// The bytes of the character at `index`; 1 for a byte that belongs to none.
  static func length(at index: Int, in text: Span<UInt8>) -> Int {
    let first = text[index]
    guard first >= 0xC2 else { return 1 }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    guard length > 1, index + length <= text.count else { return 1 }
    for offset in 1..<length where text[index + offset] & 0xC0 != 0x80 { return 1 }
    // Overlong forms, surrogates, and what lies beyond U+10FFFF.
    let second = text[index + 1]
    switch first {
    case 0xE0: return second >= 0xA0 ? 3 : 1
    case 0xED: return second < 0xA0 ? 3 : 1
    case 0xF0: return second >= 0x90 ? 4 : 1
    case 0xF4: return second < 0x90 ? 4 : 1
    default: return length
    }
  }
}
