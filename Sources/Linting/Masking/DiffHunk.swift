/// Neighbouring lines of a file before and after masking, every secret masked on both sides.
///
/// Such a diff is for reading: since its old side is not what the file holds, `patch` cannot apply it.
package struct DiffHunk: Sendable, Equatable {
  /// 1-based line in the file as it is.
  package var oldStart: Int
  /// 1-based line in the file after masking.
  package var newStart: Int
  /// In order; of lines that change together the old ones come first.
  package var lines: [Line]

  /// One line of a diff.
  package struct Line: Sendable, Equatable {
    package var side: Side
    /// Without the line end; control characters are not escaped yet.
    package var text: String
    /// Whether the file ends with this line and without a line end.
    package var lacksLineEnd: Bool
  }

  /// Where a line stands.
  package enum Side: Sendable, Equatable {
    case both
    case old
    case new
  }

  /// What the old side shows instead of a secret.
  package static let secretText = "[SECRET]"

  /// How many lines one side shows.
  package func count(of side: Side) -> Int {
    lines.count { $0.side == .both || $0.side == side }
  }

  /// The hunk of `lines`, the first of which stands at `oldStart` and `newStart`.
  init(oldStart: Int, newStart: Int, lines: [DiffSourceLine]) {
    self.oldStart = oldStart
    self.newStart = newStart
    self.lines = []
    var rest = lines[...]
    while let line = rest.first {
      if line.isChanged {
        let changed = rest.prefix { $0.isChanged }
        self.lines += changed.map { Line(side: .old, text: $0.old, lacksLineEnd: $0.lacksLineEnd) }
        self.lines += changed.map { Line(side: .new, text: $0.new, lacksLineEnd: $0.lacksLineEnd) }
        rest = rest.dropFirst(changed.count)
      } else {
        self.lines.append(Line(side: .both, text: line.old, lacksLineEnd: line.lacksLineEnd))
        rest.removeFirst()
      }
    }
  }
}

/// A line of the file with both of its readings.
struct DiffSourceLine: Sendable, Equatable {
  var old: String
  var new: String
  var isChanged: Bool
  var lacksLineEnd: Bool

  /// Drops the mark that a file of Unicode text may begin with.
  mutating func dropByteOrderMark() {
    if old.unicodeScalars.first == "\u{FEFF}" { old.unicodeScalars.removeFirst() }
    if new.unicodeScalars.first == "\u{FEFF}" { new.unicodeScalars.removeFirst() }
  }
}
