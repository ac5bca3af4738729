import Linting
import OperatingSystem

/// The files of a run, and the notices of the search for them.
package struct FileList {
  /// Sorted by the bytes of the path, without duplicates.
  package var files: [SourceFile] = []
  package var notices: [Notice] = []
  /// Files of other kinds in the folders, as far as they are read; empty unless they were asked for. None is to be linted.
  package private(set) var others: [SourceFile] = []
  /// All files of other kinds.
  var otherNames = NearestFiles()
  /// Folders that the user named and that hold nothing to lint, each with what is to be said of it.
  var emptyFolders: [(path: Path, notice: Notice)] = []

  /// The number of files of other kinds.
  package var otherCount: Int { otherNames.count }

  /// Sorts the files and removes duplicates; an entry that the user named is kept. Chooses the files of other kinds.
  mutating func putInOrder() {
    files.sort { left, right in
      if left.path != right.path { return left.path < right.path }
      return left.place != right.place ? left.place < right.place : left.isNamed && !right.isNamed
    }
    var kept: [SourceFile] = []
    kept.reserveCapacity(files.count)
    for file in files where kept.last?.path != file.path || kept.last?.place != file.place { kept.append(file) }
    files = kept
    otherNames.removeRepeated(files.filter(\.isNamed))
    others = otherNames.nearest()
  }
}
