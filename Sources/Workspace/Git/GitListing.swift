import OperatingSystem

/// The files below a folder of a work tree, according to git.
package struct GitListing {
  /// Tracked files, and untracked ones that are not ignored, relative to the root of the work tree. Some may not exist
  /// on disk, and an index can contain any name.
  package private(set) var files: [ArraySlice<UInt8>] = []
  /// Submodules and nested repositories, relative to the root of the work tree.
  package private(set) var repositories: [ArraySlice<UInt8>] = []

  /// Runs `git ls-files` in `repository`. `folder` is relative to the root; empty for the whole work tree.
  init(of repository: Repository, below folder: Path) throws(GitError) {
    // `-t` adds the tags `H` and `?`, which distinguish tracked from untracked files.
    let question = words("ls-files", "-z", "-t", "--stage", "--cached", "--others", "--exclude-standard", "--")
    self.init(output: try repository.ask(question + [folder.bytes].filter { !$0.isEmpty }).output)
  }

  /// What git printed: entries that end in a zero byte.
  package init(output: [UInt8]) {
    // By hand: the generic split takes half of the time that the search for files takes.
    var start = 0
    for index in output.indices where output[index] == 0 {
      if index > start { add(output[start..<index]) }
      start = index + 1
    }
    if start < output.count { add(output[start...]) }
  }

  /// Parses `? NAME` or `H 100644 OBJECT STAGE<tab>NAME`; some files have another letter than `H`.
  private mutating func add(_ entry: ArraySlice<UInt8>) {
    guard entry.first != .questionMark else {
      let name = entry.dropFirst(2)
      // The name of an untracked repository ends with a slash.
      if name.last == UInt8(ascii: "/") { repositories.append(name.dropLast()) } else { files.append(name) }
      return
    }
    guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")) else { return }
    let path = entry[(tab + 1)...]
    switch entry.dropFirst(2).prefix(6) {
    case let mode where mode.elementsEqual("160000".utf8): repositories.append(path)
    case let mode where mode.elementsEqual("120000".utf8): return
    // Git lists each side of a conflict.
    default: if files.last != path { files.append(path) }
    }
  }
}
