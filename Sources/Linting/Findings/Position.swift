/// A position in a source file.
///
/// Offsets count bytes of the file on disk, including a byte order mark. Lines end with LF or CR LF; a lone CR is an
/// ordinary character. Columns are 1-based and do not count a byte order mark.
package struct Position: Sendable, Equatable {
  /// 0-based byte offset in the file.
  package var offset: Int
  // 32-bit numbers save memory, because every finding has two positions; they are clamped at 4,294,967,295.
  private var shortLine: UInt32
  private var shortColumn: UInt32
  private var shortColumnUTF16: UInt32

  package init(offset: Int, line: Int, column: Int, columnUTF16: Int) {
    self.offset = offset
    shortLine = UInt32(clamping: line)
    shortColumn = UInt32(clamping: column)
    shortColumnUTF16 = UInt32(clamping: columnUTF16)
  }

  /// 1-based line.
  package var line: Int {
    get { Int(shortLine) }
    set { shortLine = UInt32(clamping: newValue) }
  }

  /// 1-based column in Unicode code points; an invalid UTF-8 byte counts as one.
  package var column: Int {
    get { Int(shortColumn) }
    set { shortColumn = UInt32(clamping: newValue) }
  }

  /// 1-based column in UTF-16 code units.
  package var columnUTF16: Int {
    get { Int(shortColumnUTF16) }
    set { shortColumnUTF16 = UInt32(clamping: newValue) }
  }
}

/// A range of a source file; `end` is exclusive.
package struct Region: Sendable, Equatable {
  package var start: Position
  package var end: Position

  package init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }
}
