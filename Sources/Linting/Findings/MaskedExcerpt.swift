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
      self.text = text
      self.marks = marks
    }
  }

  /// A stretch of a masked line, in Unicode code points from its start.
  package struct Mark: Sendable, Equatable {
    package var range: Range<Int>
    /// The finding itself; a mark that is not primary points at what belongs to it (the key of a value).
    package var isPrimary: Bool

    package init(range: Range<Int>, isPrimary: Bool) {
      self.range = range
      self.isPrimary = isPrimary
    }
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
