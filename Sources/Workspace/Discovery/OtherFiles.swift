import Bytes
import Linting
import OperatingSystem

/// Files of other kinds in the folders of a run, in which statements were found. They are not linted; without a word people
/// would think so.
package struct OtherFiles {
  /// Names that are given.
  private static let shownNames = 3
  /// With more endings than these, `all` says it shorter.
  private static let shownEndings = 5

  private var paths: [Path] = []
  /// The number of files that were read, and of those that were not read to their end.
  private var read = (all: 0, cut: 0)

  package init() {}

  /// Adds the file at `path`.
  package mutating func add(_ path: Path, _ glance: Glance) {
    read.all += 1
    if glance.isCut { read.cut += 1 }
    if glance.holdsStatement { paths.append(path) }
  }

  /// What is to be said of the list: `notices` of a run, with one note on these files. It takes the place of a warning that
  /// a folder, which holds one of them, has nothing to lint.
  package func notices(of list: FileList) -> [Notice] {
    let empty = list.emptyFolders.filter { folder in
      !paths.contains { $0.dropping(folder: folder.path) != nil }
    }
    return list.notices + empty.map(\.notice) + (note(of: list).map { [$0] } ?? [])
  }

  private func note(of list: FileList) -> Notice? {
    guard !paths.isEmpty else { return nil }
    let names = paths.sorted().prefix(OtherFiles.shownNames).map(\.text)
    let rest = paths.count - names.count
    let shown = names.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    let verbs = paths.count == 1 ? "file of another kind holds" : "files of other kinds hold"
    let what = paths.count == 1 ? "it" : "them"
    return Notice(
      severity: .note,
      text:
        "\(paths.count) \(verbs) CONNECTION statements, not linted: \(shown); "
        + "'--extensions \(endings)' lints \(what)\(limits(of: list))")
  }

  /// What was not read of the files of other kinds.
  private func limits(of list: FileList) -> String {
    var text = ""
    if list.otherCount > read.all { text += "; only \(read.all) of \(list.otherCount) such files were read" }
    if read.cut > 0 {
      text += "; of \(read.cut) large file\(read.cut == 1 ? "" : "s") only the first \(StatementSearch.reach >> 10) KiB"
    }
    return text
  }

  /// The value of `--extensions` that takes all of them.
  private var endings: String {
    var found: Set<String> = []
    for path in paths {
      guard let ending = path.ending, ending.count <= 10,
        ending.allSatisfy({ $0.isLowerCaseLetter || $0.isDigit })
      else { return Configuration.allFiles }
      found.insert(String(decoding: ending, as: UTF8.self))
    }
    return found.count > OtherFiles.shownEndings ? Configuration.allFiles : found.sorted().joined(separator: ",")
  }
}

extension Path {
  /// The part of the name after the last dot, in lower case; nil if there is no dot.
  fileprivate var ending: [UInt8]? {
    let name = name
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
    return name[(dot + 1)...].map { $0.asciiLowercased }
  }
}
