import Linting

/// The files of a run, and the notices of the search for them.
package struct FileList {
  /// Sorted by the bytes of the path, without duplicates.
  package var files: [SourceFile] = []
  package var notices: [Notice] = []

  /// Sorts the files and removes duplicates; an entry that the user named is kept.
  mutating func putInOrder() {
    files.sort { left, right in
      left.path == right.path ? left.isNamed && !right.isNamed : left.path < right.path
    }
    var kept: [SourceFile] = []
    kept.reserveCapacity(files.count)
    for file in files where kept.last?.path != file.path { kept.append(file) }
    files = kept
  }
}
