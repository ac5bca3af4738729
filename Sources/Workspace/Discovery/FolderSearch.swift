import Linting
import OperatingSystem

/// Finds the files to lint below one folder that the user named.
struct FolderSearch {
  /// The folder, as reports show it and without links. Nothing outside of it is looked at.
  let top: Path
  /// Whether git decides which files of its work trees are looked at. False once git was silent for too long: asking
  /// about the next repository would take as long.
  private(set) var asksGit: Bool
  /// Whether git left out what it ignores, somewhere.
  private(set) var heedsGit = false
  private let patience: Patience
  private var folders: ListedFolders

  init(below top: Path, asksGit: Bool, patience: Patience) {
    self.top = top
    self.asksGit = asksGit
    self.patience = patience
    folders = ListedFolders(top: top)
  }

  /// Adds the files to `collector`.
  mutating func add(to collector: inout FileCollector) throws(CommandError) {
    if asksGit, let root = Repository.root(above: collector.absolute(top)) {
      try list(top, of: root, into: &collector)
    } else {
      try walk(top, asksGit: asksGit, into: &collector)
    }
  }

  /// Adds the files below `folder` that git would track in the work tree with the root `root`, which is absolute.
  private mutating func list(_ folder: Path, of root: Path, into collector: inout FileCollector) throws(CommandError) {
    let listing: GitListing
    do {
      let inner = collector.absolute(folder).dropping(folder: root) ?? Path("")
      listing = try GitListing(of: Repository(root: root, patience: patience), below: inner)
    } catch {
      if case .silent = error { asksGit = false }
      let consequence = asksGit ? "" : " and is not asked again"
      collector.note(.warning, folder, "\(error.text)\(consequence); files that git ignores are linted as well")
      return try walk(folder, asksGit: false, into: &collector)
    }
    heedsGit = true
    let places = PathResolver(workingFolder: collector.workingFolder)
    var left = LeftOut()
    for name in listing.files {
      guard let path = place(of: name, in: places, root) else {
        left.impossible += 1
        continue
      }
      try add(path, to: &collector, &left)
    }
    for name in listing.repositories {
      guard let path = place(of: name, in: places, root) else {
        left.impossible += 1
        continue
      }
      guard folders.kind(of: path) == .folder else { continue }
      if asksGit, FileStatus.exists(path.appending(".git")) {
        try list(path, of: collector.absolute(path), into: &collector)
      } else {
        // A submodule that is not checked out is an empty folder. A folder that was made in its place is walked.
        try walk(path, asksGit: asksGit, into: &collector)
      }
    }
    left.note(folder, in: &collector)
  }

  /// Where a name of git's list is, as reports show it; nil if that cannot be below ``top``.
  private func place(of name: Path, in places: PathResolver, _ root: Path) -> Path? {
    guard name.isOfWorkTree else { return nil }
    let path = places.reported(root.appending(name.bytes))
    return path.dropping(folder: top) == nil ? nil : path
  }

  /// Adds a file of git's list if it is one on the disk, and of a kind that is wanted.
  private mutating func add(
    _ path: Path, to collector: inout FileCollector, _ left: inout LeftOut
  ) throws(CommandError) {
    let folder = path.folder ?? Path("")
    let folderKind = folders.kind(of: folder)
    guard folderKind == .folder || folderKind == .link else { return }
    // The configuration of a folder elsewhere is not asked what is to be linted.
    let kind = try collector.kind(of: path.name, in: folderKind == .link ? top : folder)
    if kind == .other {
      // What has become of it on the disk shows when it is opened.
      if folderKind == .folder { try collector.add(SourceFile(path: path, root: top)) }
      return
    }
    // A file of the index that was deleted from the disk is not linted.
    guard folderKind == .folder else { return left.linked += 1 }
    guard let status = try? FileStatus.of(path) else { return }
    switch status.kind {
    case .file: try collector.add(SourceFile(path: path, root: top, size: status.size))
    case .link: left.linked += 1
    case .folder, .pipe, .socket, .device: return
    }
  }

  /// Adds the files below `folder`. Links are not followed: what they point to is found in its own place.
  private mutating func walk(
    _ folder: Path, asksGit: Bool, into collector: inout FileCollector
  ) throws(CommandError) {
    var folders = [folder]
    while let folder = folders.popLast() {
      let entries: [FolderEntry]
      do {
        entries = try readFolder(folder)
      } catch {
        collector.note(.error, folder, error.text)
        continue
      }
      if asksGit, self.asksGit, entries.contains(where: \.isGit) {
        try list(folder, of: collector.absolute(folder), into: &collector)
        continue
      }
      for entry in entries {
        switch entry.kind {
        case .folder where !entry.isGit:
          let inner = folder.appending(entry.name)
          if !collector.excludes(folder: inner) { folders.append(inner) }
        case .file: try collector.add(SourceFile(path: folder.appending(entry.name), root: top))
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
