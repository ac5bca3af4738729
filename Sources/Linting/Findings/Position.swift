/// A place in a source file.
///
/// Offsets count the bytes of the file as it is on disk, a byte order mark included. Lines end at LF or CR LF; a lone CR
/// is an ordinary character. Columns start at 1 and do not count a byte order mark.
package struct Position: Sendable, Equatable {
  /// 0-based byte offset in the file.
  package var offset: Int
  // A file has many findings, and a finding two positions: half a word each, which stops at 4,294,967,295.
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

  /// 1-based column in Unicode code points; a byte that is no UTF-8 counts as one.
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

/// A stretch of a source file; `end` is exclusive.
package struct Region: Sendable, Equatable {
  package var start: Position
  package var end: Position

  package init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }
}
