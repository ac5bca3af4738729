import Linting

/// One thing to lint.
struct SourceFile: Sendable {
  /// Where its bytes come from.
  enum Content: Sendable {
    case file
    case standardInput
    /// An object of git's store, by its hexadecimal name.
    case blob([UInt8])
  }

  /// As reports show it and as it is opened: relative to the working folder for files below it.
  var path: Path
  var content = Content.file
  /// Whether the user named it, rather than a folder that holds it.
  var isNamed = false
  /// In bytes; 0 where it is not known.
  var size = 0
}

/// What a run is to lint, and what went wrong while it was looked for.
struct FileList {
  /// Sorted by the bytes of the path, each file once.
  var files: [SourceFile] = []
  var notices: [Notice] = []

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

/// Whether a name in a folder is that of a SQL file: `.sql`, `.ddl`, `.hql` or `.flink` in any case.
func hasSQLExtension(_ name: some BidirectionalCollection<UInt8>) -> Bool {
  guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
  let folded = name[name.index(after: dot)...].map { $0 | 0x20 }
  return ["sql", "ddl", "hql", "flink"].contains { folded.elementsEqual($0.utf8) }
}
