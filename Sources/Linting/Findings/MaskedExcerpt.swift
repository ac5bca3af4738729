/// Source lines as a report may show them: every secret that the lines touch is replaced, control characters are escaped,
/// long lines are cut around what matters.
///
/// This is the only way from source text to output.
package struct MaskedExcerpt: Sendable, Equatable {
  package struct Line: Sendable, Equatable {
    /// 1-based line in the file.
    package var number: Int
    /// The masked text, without the line end.
    package var text: String
    /// Where `text` is to be underlined.
    package var marks: [Mark]

    package init(number: Int, text: String, marks: [Mark]) {
      self.number = number
      // What a text grew by while it was put together is not kept: there may be very many.
      self.text = String(decoding: Array(text.utf8), as: UTF8.self)
      self.marks = marks
    }
  }

  /// A stretch of a masked line, in Unicode code points from its start.
  package struct Mark: Sendable, Equatable {
    private var start: UInt32
    private var end: UInt32
    /// The finding itself; a mark that is not primary points at what belongs to it (the key of a value).
    package var isPrimary: Bool

    package init(range: Range<Int>, isPrimary: Bool) {
      start = UInt32(clamping: range.lowerBound)
      end = UInt32(clamping: range.upperBound)
      self.isPrimary = isPrimary
    }

    package var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// In order, without gaps: a line before the finding, its lines, nothing after.
  package var lines: [Line]
  /// The finding's own region, masked.
  package var region: String

  package init(lines: [Line], region: String) {
    self.lines = lines
    self.region = region
  }
}
