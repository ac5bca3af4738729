import Linting

/// Turns the names that the user gave into the files to lint.
struct Discovery {
  /// Without links.
  let workingFolder: Path
  /// Whether git decides which files of its work trees are looked at.
  let asksGit: Bool
  /// The name that standard input is reported under.
  let inputName: Path

  private(set) var list = FileList()
  private var resolver: PathResolver

  init(workingFolder: Path, asksGit: Bool, inputName: Path) {
    self.workingFolder = workingFolder
    self.asksGit = asksGit
    self.inputName = inputName
    resolver = PathResolver(workingFolder: workingFolder)
  }

  /// Adds what `argument` stands for: a file, what a folder holds, or standard input for `-`.
  mutating func add(_ argument: Path) {
    if argument.isStandardInput {
      let absolute = inputName.isAbsolute ? inputName : workingFolder.appending(inputName.bytes)
      let path = resolver.reported(absolute.normalised)
      list.files.append(SourceFile(path: path, content: .standardInput, isNamed: true))
    } else {
      addNamed(argument)
    }
  }

  /// Adds a file or a folder of that name, even if it is called `-`.
  mutating func addNamed(_ argument: Path) {
    let found: (path: Path, status: FileStatus)
    do {
      found = try resolver.resolve(argument)
    } catch {
      note(.error, argument, error.text)
      return
    }
    switch found.status.kind {
    case .folder: addFolder(found.path, as: argument)
    case .file, .link:
      list.files.append(SourceFile(path: found.path, isNamed: true, size: found.status.size))
    case .pipe, .socket, .device:
      note(.error, argument, "is \(found.status.kind.text), not a regular file; give '-' to read standard input")
    }
  }

  private mutating func addFolder(_ folder: Path, as argument: Path) {
    let before = list.files.count
    let usesGit = asksGit && isInRepository(folder.isAbsolute ? folder : workingFolder.appending(folder.bytes))
    if usesGit { listWithGit(folder) } else { walk(folder, asksGit: asksGit) }
    if list.files.count == before {
      let advice = usesGit ? " that git does not ignore (--no-ignore looks at all)" : ""
      note(.warning, argument, "holds no SQL files\(advice)")
    }
  }

  /// Adds the SQL files that git would track below `folder`.
  private mutating func listWithGit(_ folder: Path) {
    let listing: GitListing
    do {
      listing = try GitListing(folder: folder)
    } catch {
      note(.warning, folder, "\(error.text); files that git ignores are linted as well")
      walk(folder, asksGit: false)
      return
    }
    for name in listing.files where hasSQLExtension(name.bytes) {
      let path = folder.appending(name.bytes)
      // What is deleted but still in the index is no concern of a linter.
      guard let status = try? FileStatus.of(path), status.kind == .file else { continue }
      list.files.append(SourceFile(path: path, size: status.size))
    }
    for name in listing.repositories {
      let path = folder.appending(name.bytes)
      // A submodule that is not checked out is an empty folder.
      if FileStatus.exists(path.appending(".git")) { listWithGit(path) }
    }
  }

  /// Adds the SQL files below `folder`. Links are not followed: what they point to is found in its own place.
  private mutating func walk(_ folder: Path, asksGit: Bool) {
    var folders = [folder]
    while let folder = folders.popLast() {
      let entries: [FolderEntry]
      do {
        entries = try readFolder(folder)
      } catch {
        note(.error, folder, error.text)
        continue
      }
      if asksGit, entries.contains(where: \.isGit) {
        listWithGit(folder)
        continue
      }
      for entry in entries {
        switch entry.kind {
        case .folder where !entry.isGit: folders.append(folder.appending(entry.name))
        case .file where hasSQLExtension(entry.name):
          list.files.append(SourceFile(path: folder.appending(entry.name)))
        default: continue
        }
      }
    }
  }

  private mutating func note(_ severity: Severity, _ path: Path, _ text: String) {
    list.notices.append(Notice(severity: severity, path: path.bytes.isEmpty ? "." : path.text, text: text))
  }
}

extension FolderEntry {
  /// Whether this is git's own folder, or the file that stands for it in a worktree or submodule.
  fileprivate var isGit: Bool { name.elementsEqual(".git".utf8) }
}
