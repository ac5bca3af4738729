import Bytes
import Linting
import OperatingSystem

/// The files of a run, and the notices of the search for them.
package struct FileList {
  /// Sorted by the bytes of the path, without duplicates.
  package var files: [SourceFile] = []
  package var notices: [Notice] = []
  /// Files of other kinds in the folders; empty unless they were asked for. Each once, and none that is to be linted.
  package var others: [SourceFile] = []
  /// The number of files of other kinds, of which ``others`` has ``otherLimit`` at most: those in the fewest folders.
  package private(set) var otherCount = 0
  /// The most files of other kinds that are looked into, so that this adds little to a run in a large repository.
  package static let otherLimit = 5_000
  /// Folders that the user named and that hold nothing to lint, each with what is to be said of it.
  var emptyFolders: [(path: Path, notice: Notice)] = []

  /// Adds a file of another kind. Far more than the limit are never kept.
  mutating func add(other file: SourceFile) {
    others.append(file)
    otherCount += 1
    if others.count >= 8 * FileList.otherLimit {
      FileList.putInOrder(&others)
      keepNearest()
    }
  }

  /// Sorts the files and removes duplicates; an entry that the user named is kept.
  mutating func putInOrder() {
    FileList.putInOrder(&files)
    if others.isEmpty { return }
    let all = others.count
    FileList.putInOrder(&others)
    otherCount -= all - others.count
    let named = Set(files.filter(\.isNamed).map(\.path))
    if !named.isEmpty { others.removeAll { named.contains($0.path) } }
    otherCount = max(otherCount, others.count)
    keepNearest()
  }

  /// Keeps the files of other kinds in the fewest folders: `main.tf` rather than `vendor/a/b/c.go`. Sorted input stays
  /// sorted within a depth.
  private mutating func keepNearest() {
    guard others.count > FileList.otherLimit else { return }
    var byDepth: [Int: [SourceFile]] = [:]
    for file in others { byDepth[file.path.bytes.count { $0 == .slash }, default: []].append(file) }
    others = []
    for depth in byDepth.keys.sorted() {
      others += (byDepth[depth] ?? []).prefix(FileList.otherLimit - others.count)
      if others.count == FileList.otherLimit { break }
    }
  }

  private static func putInOrder(_ files: inout [SourceFile]) {
    files.sort { left, right in
      if left.path != right.path { return left.path < right.path }
      return left.place != right.place ? left.place < right.place : left.isNamed && !right.isNamed
    }
    var kept: [SourceFile] = []
    kept.reserveCapacity(files.count)
    for file in files where kept.last?.path != file.path || kept.last?.place != file.place { kept.append(file) }
    files = kept
  }
}
