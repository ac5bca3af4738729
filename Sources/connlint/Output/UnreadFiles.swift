import Linting

/// Keeps what is said of files that are no text within bounds: a folder may hold thousands of them.
struct UnreadFiles {
  /// Files that are named one by one.
  private static let limit = 20

  private var count = 0

  /// Whether a line is to be written for this file. Errors always are.
  mutating func isWorthSaying(_ notice: Notice) -> Bool {
    if notice.severity == .error { return true }
    count += 1
    return count <= UnreadFiles.limit
  }

  /// What is said of the others.
  var rest: [Notice] {
    let others = count - UnreadFiles.limit
    if others <= 0 { return [] }
    return [Notice(severity: .warning, text: "\(others) more file\(others == 1 ? " was" : "s were") not read")]
  }
}
