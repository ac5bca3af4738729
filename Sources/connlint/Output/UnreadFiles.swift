import Linting
import Workspace

/// Limits the messages about files that were not read, because a folder may contain thousands of them.
struct UnreadFiles {
  /// The maximum number of files that are named individually.
  private static let limit = 20

  /// Files of a kind that nobody asked for, of which a few are named.
  private static let namedOmissions = 3

  private var count = 0
  private var omitted: [Omission: (names: [String], count: Int)] = [:]

  /// Whether to write a message for this file. Always true for errors.
  mutating func isWorthSaying(_ notice: Notice) -> Bool {
    if notice.severity == .error { return true }
    count += 1
    return count <= UnreadFiles.limit
  }

  /// Counts a file that was skipped although every text file is wanted.
  mutating func add(_ omission: Omission, _ path: String) {
    omitted[omission, default: ([], 0)].count += 1
    if omitted[omission, default: ([], 0)].count <= UnreadFiles.namedOmissions {
      omitted[omission, default: ([], 0)].names.append(path)
    }
  }

  /// Notices about the other files.
  var rest: [Notice] {
    var notices: [Notice] = []
    let others = count - UnreadFiles.limit
    if others > 0 {
      notices.append(
        Notice(severity: .warning, text: "\(others) more file\(others == 1 ? " was" : "s were") not read"))
    }
    for omission in Omission.allCases {
      guard let (names, count) = omitted[omission] else { continue }
      let more = count > names.count ? " and \(count - names.count) more" : ""
      let text =
        "\(count) file\(count == 1 ? "" : "s") \(omission.verb(count)): \(names.joined(separator: ", "))\(more)"
      notices.append(Notice(severity: .note, text: text))
    }
    return notices
  }
}
