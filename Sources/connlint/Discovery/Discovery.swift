import Linting

/// Turns the names that the user gave into the files to lint.
struct Discovery {
  /// Whether git decides which files of its work trees are looked at.
  let asksGit: Bool
  /// The name that standard input is reported under.
  let inputName: Path
  private(set) var collector: FileCollector
  private var resolver: PathResolver

  init(collector: FileCollector, asksGit: Bool, inputName: Path) {
    self.asksGit = asksGit
    self.inputName = inputName
    self.collector = collector
    resolver = PathResolver(workingFolder: collector.workingFolder)
  }

  /// Adds what `argument` stands for: a file, what a folder holds, or standard input for `-`.
  mutating func add(_ argument: Path) throws(CommandError) {
    if argument.isStandardInput {
      let path = resolver.reported(collector.absolute(inputName).normalised)
      try collector.add(SourceFile(path: path, content: .standardInput, isNamed: true))
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
    let usesGit = asksGit && isInRepository(collector.absolute(folder))
    if usesGit { try listWithGit(folder) } else { try walk(folder, asksGit: asksGit) }
    if collector.list.files.count == before {
      let advice = usesGit ? " that git does not ignore (--no-ignore looks at all)" : ""
      collector.note(.warning, argument, "holds no SQL files\(advice)")
    }
  }

  /// Adds the SQL files that git would track below `folder`.
  private mutating func listWithGit(_ folder: Path) throws(CommandError) {
    let listing: GitListing
    do {
      listing = try GitListing(folder: folder)
    } catch {
      collector.note(.warning, folder, "\(error.text); files that git ignores are linted as well")
      try walk(folder, asksGit: false)
      return
    }
    for name in listing.files {
      let path = folder.appending(name.bytes)
      guard try collector.isSQL(path.name, in: path.folder ?? Path("")) else { continue }
      // What is deleted but still in the index is no concern of a linter.
      guard let status = try? FileStatus.of(path), status.kind == .file else { continue }
      try collector.add(SourceFile(path: path, size: status.size))
    }
    for name in listing.repositories {
      let path = folder.appending(name.bytes)
      // A submodule that is not checked out is an empty folder.
      if FileStatus.exists(path.appending(".git")) { try listWithGit(path) }
    }
  }

  /// Adds the SQL files below `folder`. Links are not followed: what they point to is found in its own place.
  private mutating func walk(_ folder: Path, asksGit: Bool) throws(CommandError) {
    var folders = [folder]
    while let folder = folders.popLast() {
      let entries: [FolderEntry]
      do {
        entries = try readFolder(folder)
      } catch {
        collector.note(.error, folder, error.text)
        continue
      }
      if asksGit, entries.contains(where: \.isGit) {
        try listWithGit(folder)
        continue
      }
      for entry in entries {
        switch entry.kind {
        case .folder where !entry.isGit:
          let inner = folder.appending(entry.name)
          if !collector.excludes(folder: inner) { folders.append(inner) }
        case .file:
          if try collector.isSQL(entry.name, in: folder) {
            try collector.add(SourceFile(path: folder.appending(entry.name)))
          }
        default: continue
        }
      }
    }
  }
}

extension FolderEntry {
  /// Whether this is git's own folder, or the file that stands for it in a worktree or submodule.
  fileprivate var isGit: Bool { name.elementsEqual(".git".utf8) }
}
