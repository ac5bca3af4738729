import Linting

/// What a run is to lint, and what went wrong while it was looked for.
package struct FileList {
  /// Sorted by the bytes of the path, each file once.
  package var files: [SourceFile] = []
  package var notices: [Notice] = []

  /// Sorts the files and drops those that came twice; a name that the user gave wins.
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
