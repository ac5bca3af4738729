/// Source lines that are safe for a report: every secret in them is replaced, control characters are escaped, and long
/// lines are shortened around the finding.
///
/// All source text in reports is created here.
package struct MaskedExcerpt: Sendable, Equatable {
  package struct Line: Sendable, Equatable {
    /// 1-based line in the file.
    package var number: Int
    /// The masked text without the line end.
    package var text: String
    /// The ranges in `text` to underline.
    package var marks: [Mark]

    package init(number: Int, text: String, marks: [Mark]) {
      self.number = number
      // A copy, which drops the spare capacity: there may be very many lines.
      self.text = String(decoding: Array(text.utf8), as: UTF8.self)
      self.marks = marks
    }
  }

  /// A range of a masked line in Unicode code points.
  package struct Mark: Sendable, Equatable {
    private var start: UInt32
    private var end: UInt32
    /// Whether the mark is the finding itself; other marks are related places (the key of a value).
    package var isPrimary: Bool

    package init(range: Range<Int>, isPrimary: Bool) {
      start = UInt32(clamping: range.lowerBound)
      end = UInt32(clamping: range.upperBound)
      self.isPrimary = isPrimary
    }

    package var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// The lines of the finding, at most five, consecutive.
  package var lines: [Line]
  /// The finding's own region, masked.
  package var region: String

  package init(lines: [Line], region: String) {
    self.lines = lines
    self.region = region
  }
}
