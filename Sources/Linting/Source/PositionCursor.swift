import Bytes
import CSearch

/// Computes lines and columns in one pass through a file's text. It only moves forwards, so the cost does not depend on
/// the number of findings.
struct PositionCursor {
  /// The cursor's offset, in bytes of UTF-8 text from the start of the file.
  private(set) var textOffset = 0
  private var line = 1
  private var column = 1
  private var columnUTF16 = 1
  /// Whether the text begins with a byte order mark, which has no column.
  private let hasMark: Bool

  /// Creates a cursor at the start of a text.
  init(hasMark: Bool) {
    self.hasMark = hasMark
  }

  /// Returns the position of `offset` in `text`, which is the window that begins at `base` of the file's text. Not before
  /// the last one.
  mutating func position(of offset: Int, in text: Span<UInt8>, base: Int, _ map: SourceMap) -> Position {
    advance(to: base + offset, in: text, base: base)
    return Position(
      offset: map.offset(of: offset, in: text), line: line, column: column, columnUTF16: columnUTF16)
  }

  /// Moves to `offset`.
  mutating func advance(to offset: Int, in text: Span<UInt8>, base: Int) {
    skipLines(to: offset, in: text, base: base)
    while textOffset < offset {
      let index = textOffset - base
      var end = index
      while end < offset - base, text[end] < 0x80, text[end] != .lineFeed { end += 1 }
      if end > index {
        column += end - index
        columnUTF16 += end - index
        textOffset = base + end
        continue
      }
      if text[index] == .lineFeed {
        line += 1
        (column, columnUTF16) = (1, 1)
        textOffset += 1
        continue
      }
      let length = min(UTF8Sequence.length(at: index, in: text), offset - textOffset)
      textOffset += length
      let isMark = hasMark && textOffset == 3 && length == 3
      if !isMark {
        column += 1
        columnUTF16 += length == 4 ? 2 : 1
      }
    }
  }

  /// Fast path that counts whole lines.
  private mutating func skipLines(to offset: Int, in text: Span<UInt8>, base: Int) {
    guard offset - textOffset > 64 else { return }
    let start = textOffset - base
    var end = offset - base
    while end > start, text[end - 1] != .lineFeed { end -= 1 }
    guard end > start else { return }
    line += text.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { connlint_count_line_feeds($0 + start, end - start) } ?? 0
    }
    (column, columnUTF16) = (1, 1)
    textOffset = base + end
  }
}

/// The length of characters in UTF-8 (RFC 3629).
enum UTF8Sequence {
  /// Returns the number of bytes of the character at `index`; 1 for an invalid byte.
  static func length(at index: Int, in text: Span<UInt8>) -> Int {
    let first = text[index]
    guard first >= 0xC2 else { return 1 }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    guard length > 1, index + length <= text.count else { return 1 }
    for offset in 1..<length where text[index + offset] & 0xC0 != 0x80 { return 1 }
    // Rejects overlong forms, surrogates, and values above U+10FFFF.
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
