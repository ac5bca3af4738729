import Linting
import OperatingSystem

/// The files of a run, and the notices of the search for them.
package struct FileList {
  /// Sorted by the bytes of the path, without duplicates.
  package var files: [SourceFile] = []
  package var notices: [Notice] = []
  /// Files of other kinds in the folders; empty unless they were asked for. Each once, and none that is to be linted.
  package var others: [SourceFile] = []
  /// The most files of other kinds that are looked into, so that this adds little to a run in a large repository.
  package static let otherLimit = 10_000
  /// Folders that the user named and that hold nothing to lint, each with what is to be said of it.
  var emptyFolders: [(path: Path, notice: Notice)] = []

  /// Sorts the files and removes duplicates; an entry that the user named is kept.
  mutating func putInOrder() {
    FileList.putInOrder(&files)
    if others.isEmpty { return }
    FileList.putInOrder(&others)
    let named = Set(files.filter(\.isNamed).map(\.path))
    if !named.isEmpty { others.removeAll { named.contains($0.path) } }
    others.removeLast(max(0, others.count - FileList.otherLimit))
  }

  private static func putInOrder(_ files: inout [SourceFile]) {
    files.sort { left, right in
      left.path == right.path ? left.isNamed && !right.isNamed : left.path < right.path
    }
    var kept: [SourceFile] = []
    kept.reserveCapacity(files.count)
    for file in files where kept.last?.path != file.path { kept.append(file) }
    files = kept
  }
}
