/// A position in a source file.
///
/// Offsets count bytes of the file on disk, including a byte order mark. Lines end with LF or CR LF; a lone CR is an
/// ordinary character. Columns are 1-based and do not count a byte order mark.
package struct Position: Sendable, Equatable {
  /// 0-based byte offset in the file.
  package var offset: Int
  /// 1-based line.
  package var line: Int
  /// 1-based column in Unicode code points; an invalid UTF-8 byte counts as one.
  package var column: Int
  /// 1-based column in UTF-16 code units.
  package var columnUTF16: Int

  package init(offset: Int, line: Int, column: Int, columnUTF16: Int) {
    self.offset = offset
    self.line = line
    self.column = column
    self.columnUTF16 = columnUTF16
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
