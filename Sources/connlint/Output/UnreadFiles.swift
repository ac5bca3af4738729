import Linting
import Workspace

/// Keeps what is said of files that are not read within bounds: a folder may hold thousands of them.
struct UnreadFiles {
  /// Files that are named one by one.
  private static let limit = 20

  /// Files of a kind that nobody asked for, of which a few are named.
  private static let namedOmissions = 3

  private var count = 0
  private var omitted: [Omission: (names: [String], count: Int)] = [:]

  /// Whether a line is to be written for this file. Errors always are.
  mutating func isWorthSaying(_ notice: Notice) -> Bool {
    if notice.severity == .error { return true }
    count += 1
    return count <= UnreadFiles.limit
  }

  /// Counts a file that was left out, though all files are wanted.
  mutating func add(_ omission: Omission, _ path: String) {
    omitted[omission, default: ([], 0)].count += 1
    if omitted[omission, default: ([], 0)].count <= UnreadFiles.namedOmissions {
      omitted[omission, default: ([], 0)].names.append(path)
    }
  }

  /// What is said of the others.
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
