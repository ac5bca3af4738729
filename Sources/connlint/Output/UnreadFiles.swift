import Linting

/// Limits the messages about files that are not text, because a folder may contain thousands of them.
struct UnreadFiles {
  /// The maximum number of files that are named individually.
  private static let limit = 20

  private var count = 0

  /// Whether to write a message for this file. Always true for errors.
  mutating func isWorthSaying(_ notice: Notice) -> Bool {
    if notice.severity == .error { return true }
    count += 1
    return count <= UnreadFiles.limit
  }

  /// A notice with the number of the other files.
  var rest: [Notice] {
    let others = count - UnreadFiles.limit
    if others <= 0 { return [] }
    return [Notice(severity: .warning, text: "\(others) more file\(others == 1 ? " was" : "s were") not read")]
  }
}
