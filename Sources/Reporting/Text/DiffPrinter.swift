import Linting

/// Writes hunks as a unified diff for people: control characters are escaped, secrets are hidden on both sides.
package struct DiffPrinter: Sendable {
  /// The diff so far; empty if there are no hunks.
  package private(set) var diff = DiffText()
  private let path: String

  /// Creates a diff of the file that reports call `path`.
  package init(path: String) {
    self.path = Escaping.oneLine(path)
  }

  package mutating func add(_ hunk: DiffHunk) {
    var text = ""
    if diff.isEmpty {
      text = """
        # For reading, not for patching: secrets are shown as \(DiffHunk.secretText).
        --- a/\(path)
        +++ b/\(path)

        """
    }
    let old = DiffPrinter.range(hunk.oldStart, hunk.count(of: .old))
    let new = DiffPrinter.range(hunk.newStart, hunk.count(of: .new))
    text += "@@ -\(old) +\(new) @@\n"
    for line in hunk.lines {
      let mark =
        switch line.side {
        case .both: " "
        case .old: "-"
        case .new: "+"
        }
      text += mark + DiffPrinter.escape(line.text) + "\n"
      if line.lacksLineEnd { text += "\\ No newline at end of file\n" }
    }
    diff.append(text)
  }

  private static func range(_ start: Int, _ count: Int) -> String {
    count == 1 ? "\(start)" : "\(start),\(count)"
  }

  /// Escapes control characters and CI commands, but not tabs.
  private static func escape(_ text: String) -> String {
    let blanks = text.prefix { $0 == " " || $0 == "\t" }
    let rest = text.dropFirst(blanks.count).split(separator: "\t", omittingEmptySubsequences: false)
    guard let first = rest.first else { return text }
    return blanks
      + ([Escaping.lineStart(String(first))] + rest.dropFirst().map { Escaping.oneLine(String($0)) })
      .joined(separator: "\t")
  }
}
