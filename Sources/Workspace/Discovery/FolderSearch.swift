import Linting
import OperatingSystem

/// Finds the files to lint below one folder that the user named.
struct FolderSearch {
  /// The folder, as in reports and without links. No file outside it is read.
  let top: Path
  /// Whether git decides which files of its work trees are linted. Set to false after a timeout, because the next
  /// repository would time out too.
  private(set) var asksGit: Bool
  /// Whether a git listing was used, so that ignored files are missing.
  private(set) var heedsGit = false
  private let patience: WaitingTime
  private var folders: ListedFolders

  init(below top: Path, asksGit: Bool, patience: WaitingTime) {
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

  /// Adds the files below `folder` that git tracks or would track. `root` is the absolute root of the work tree.
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
        // A submodule that is not checked out is an empty folder. Another folder in its place is searched.
        try walk(path, asksGit: asksGit, into: &collector)
      }
    }
    left.note(folder, in: &collector)
  }

  /// The path, as in reports, of a name from git; nil if it cannot be below ``top``.
  private func place(of name: Path, in places: PathResolver, _ root: Path) -> Path? {
    guard name.isOfWorkTree else { return nil }
    let path = places.reported(root.appending(name.bytes))
    return path.dropping(folder: top) == nil ? nil : path
  }

  /// Adds a file of git's list if it exists and is of a wanted kind.
  private mutating func add(
    _ path: Path, to collector: inout FileCollector, _ left: inout LeftOut
  ) throws(CommandError) {
    let folder = path.folder ?? Path("")
    let folderKind = folders.kind(of: folder)
    guard folderKind == .folder || folderKind == .link else { return }
    // A folder behind a link may be outside ``top``, so its configuration is not used.
    let kind = try collector.kind(of: path.name, in: folderKind == .link ? top : folder)
    if kind == .other {
      // Whether it exists shows when it is opened.
      if folderKind == .folder { try collector.add(SourceFile(path: path, root: top)) }
      return
    }
    // A file that is in the index but not on disk is skipped.
    guard folderKind == .folder else { return left.linked += 1 }
    guard let status = try? FileStatus.of(path) else { return }
    switch status.kind {
    case .file: try collector.add(SourceFile(path: path, root: top, size: status.size))
    case .link: left.linked += 1
    case .folder, .pipe, .socket, .device: return
    }
  }

  /// Adds the files below `folder`. Links are not followed.
  private mutating func walk(
    _ folder: Path, asksGit: Bool, into collector: inout FileCollector
  ) throws(CommandError) {
    var folders = [folder]
    var left = LeftOut()
    defer { left.note(folder, in: &collector) }
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
        case .link: if try collector.kind(of: entry.name[...], in: folder) != .other { left.linked += 1 }
        default: continue
        }
      }
    }
  }
}

extension FolderEntry {
  /// Whether this is `.git`: the repository folder, or the file in a worktree or submodule that refers to it.
  fileprivate var isGit: Bool { name.elementsEqual(".git".utf8) }
}
