import OperatingSystem

/// What git knows of the files below a folder of a work tree.
package struct GitListing {
  /// Tracked files and untracked ones that are not ignored, relative to the root of the work tree; some may be gone from
  /// the disk, and an index can hold any name.
  package private(set) var files: [Path] = []
  /// Submodules and other repositories inside, relative to the root of the work tree.
  package private(set) var repositories: [Path] = []

  /// Asks git, which knows its own rules best, about the files of `repository` below `folder`, which is relative to the
  /// root; empty for all.
  init(of repository: Repository, below folder: Path) throws(GitError) {
    // The tags `H` and `?` distinguish tracked files from untracked ones, whatever their names.
    let question = words("ls-files", "-z", "-t", "--stage", "--cached", "--others", "--exclude-standard", "--")
    self.init(output: try repository.ask(question + [folder.bytes].filter { !$0.isEmpty }).output)
  }

  /// What git printed: entries that end in a zero byte.
  package init(output: [UInt8]) {
    for entry in output.split(separator: 0) { add(entry) }
  }

  /// Takes `? NAME`, or `H 100644 OBJECT STAGE<tab>NAME` with another letter for some files.
  private mutating func add(_ entry: ArraySlice<UInt8>) {
    guard entry.first != UInt8(ascii: "?") else {
      let name = entry.dropFirst(2)
      // An untracked repository ends in a slash.
      if name.last == UInt8(ascii: "/") { repositories.append(Path(name.dropLast())) } else { files.append(Path(name)) }
      return
    }
    guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")) else { return }
    let path = Path(entry[(tab + 1)...])
    switch entry.dropFirst(2).prefix(6) {
    case let mode where mode.elementsEqual("160000".utf8): repositories.append(path)
    case let mode where mode.elementsEqual("120000".utf8): return
    default: files.append(path)
    }
  }
}
