import Linting
import OperatingSystem

/// Finds the files to lint for the paths that the user gave.
package struct Discovery {
  /// Whether git decides which files of its work trees are linted.
  private var asksGit: Bool
  /// The path that reports show for standard input.
  package let inputName: Path
  /// The timeout for git's output.
  private let patience: WaitingTime
  package private(set) var collector: FileCollector
  private var resolver: PathResolver

  package init(
    collector: FileCollector, asksGit: Bool, inputName: Path, patience: WaitingTime = Repository.patience
  ) {
    self.asksGit = asksGit
    self.patience = patience
    self.inputName = inputName
    self.collector = collector
    resolver = PathResolver(workingFolder: collector.workingFolder)
  }

  /// Adds the files of `argument`: a file, all files of a folder, or standard input for `-`.
  package mutating func add(_ argument: Path) throws(CommandError) {
    if argument.isStandardInput {
      let path = resolver.reported(collector.absolute(inputName).normalised)
      try collector.add(SourceFile(path: path, place: .standardInput, isNamed: true))
    } else {
      try addNamed(argument)
    }
  }

  /// Adds a file or a folder of that name, even if it is called `-`.
  mutating func addNamed(_ argument: Path) throws(CommandError) {
    let found: (path: Path, status: FileStatus)
    do {
      found = try resolver.resolve(argument)
    } catch {
      collector.note(.error, argument, error.text)
      return
    }
    switch found.status.kind {
    case .folder: try addFolder(found.path, as: argument)
    case .file, .link:
      try collector.add(SourceFile(path: found.path, isNamed: true, size: found.status.size))
    case .pipe, .socket, .device:
      collector.note(
        .error, argument, "is \(found.status.kind.text), not a regular file; give '-' to read standard input")
    }
  }

  private mutating func addFolder(_ folder: Path, as argument: Path) throws(CommandError) {
    let before = collector.list.files.count
    var search = FolderSearch(below: folder, asksGit: asksGit, patience: patience)
    try search.add(to: &collector)
    asksGit = search.asksGit
    if collector.list.files.count == before {
      let advice = search.heedsGit ? " that git does not ignore (--no-ignore looks at all)" : ""
      collector.noteEmpty(folder, argument, "holds no SQL files\(advice)")
    }
  }
}
