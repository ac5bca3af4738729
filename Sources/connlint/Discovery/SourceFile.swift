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
  /// The folder, as reports show it, that the user named and below which the file was found: no link may lead out of it.
  /// Nil if the user named the file, which may be a link.
  var root: Path?
  /// Whether the user named it, rather than a folder that holds it.
  var isNamed = false
  /// The index of its configuration in the run's ``ConfigurationSet``.
  var configuration = 0
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
