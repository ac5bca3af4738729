/// Adjacent lines of a file before and after masking, with every secret masked on both sides.
///
/// The diff is only for reading: its old side differs from the file, so `patch` cannot apply it.
package struct DiffHunk: Sendable, Equatable {
  /// 1-based line in the unmasked file.
  package var oldStart: Int
  /// 1-based line in the masked file.
  package var newStart: Int
  /// In order; in a group of changed lines the old lines come first.
  package var lines: [Line]

  /// One line of a diff.
  package struct Line: Sendable, Equatable {
    package var side: Side
    /// The text without the line end; control characters are not yet escaped.
    package var text: String
    /// Whether the line is the last one of the file and has no line end.
    package var lacksLineEnd: Bool
  }

  /// The side of a diff on which a line is.
  package enum Side: Sendable, Equatable {
    case both
    case old
    case new
  }

  /// The replacement for a secret on the old side.
  package static let secretText = "[SECRET]"

  /// The number of lines on one side.
  package func count(of side: Side) -> Int {
    lines.count { $0.side == .both || $0.side == side }
  }

  /// Creates a hunk of `lines` that begins at `oldStart` and `newStart`.
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

/// A line of the file before and after masking.
struct DiffSourceLine: Sendable, Equatable {
  var old: String
  var new: String
  var isChanged: Bool
  var lacksLineEnd: Bool

  /// Removes a byte order mark.
  mutating func dropByteOrderMark() {
    if old.unicodeScalars.first == "\u{FEFF}" { old.unicodeScalars.removeFirst() }
    if new.unicodeScalars.first == "\u{FEFF}" { new.unicodeScalars.removeFirst() }
  }
}
