import Bytes
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
    try addFiles(listing.files, of: root, in: places, to: &collector, &left)
    for name in listing.repositories {
      guard Path(name).isOfWorkTree, let path = place(of: name, in: places, root), path != top else {
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

  /// Adds the files of git's list. Neighbours usually have the same folder.
  private mutating func addFiles(
    _ names: [ArraySlice<UInt8>], of root: Path, in places: PathResolver, to collector: inout FileCollector,
    _ left: inout LeftOut
  ) throws(CommandError) {
    var last: ListedFolder?
    for name in names {
      let slash = name.lastIndex(of: .slash)
      let folderName = name[..<(slash ?? name.startIndex)]
      let file = name[(slash.map { $0 + 1 } ?? name.startIndex)...]
      let place: ListedFolder
      if let last, last.name == folderName, last.isRoot == (slash == nil) {
        place = last
      } else {
        place = listedFolder(folderName, isRoot: slash == nil, in: places, root)
        last = place
      }
      if let path = place.path, file.isNameInWorkTree {
        try add(file, in: path, place.kind, to: &collector, &left)
      } else {
        left.impossible += 1
      }
    }
  }

  /// The folder `name` of git's list; `isRoot` if it is the work tree itself.
  private mutating func listedFolder(
    _ name: ArraySlice<UInt8>, isRoot: Bool, in places: PathResolver, _ root: Path
  ) -> ListedFolder {
    guard isRoot || Path(name).isOfWorkTree, let path = place(of: name, in: places, root) else {
      return ListedFolder(name: name, isRoot: isRoot)
    }
    return ListedFolder(name: name, isRoot: isRoot, path: path, kind: folders.kind(of: path))
  }

  /// The path, as in reports, of the folder `name` of git's list; nil if it is neither ``top`` nor below it.
  private func place(of name: ArraySlice<UInt8>, in places: PathResolver, _ root: Path) -> Path? {
    let path = places.reported(name.isEmpty ? root : root.appending(name))
    return path == top || path.dropping(folder: top) != nil ? path : nil
  }

  /// Adds a file of git's list, in a folder of `kind`, if it exists and is of a wanted kind.
  private mutating func add(
    _ name: ArraySlice<UInt8>, in folder: Path, _ folderKind: FileStatus.Kind?, to collector: inout FileCollector,
    _ left: inout LeftOut
  ) throws(CommandError) {
    guard folderKind == .folder || folderKind == .link else { return }
    // A folder behind a link may be outside ``top``, so its configuration is not used.
    let kind = try collector.kinds(in: folderKind == .link ? top : folder).kind(of: name)
    if kind == .other {
      // Whether it exists shows when it is opened.
      if folderKind == .folder { try collector.add(other: name, in: folder, below: top) }
      return
    }
    // A file that is in the index but not on disk is skipped.
    guard folderKind == .folder else { return left.linked += 1 }
    let path = folder.appending(name)
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
    // The folders of one depth after the other, so that files that are too deep to be looked into are known early.
    var next = 0
    var left = LeftOut()
    defer { left.note(folder, in: &collector) }
    while next < folders.count {
      let folder = folders[next]
      next += 1
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
      let kinds = try collector.kinds(in: folder)
      for entry in entries {
        switch entry.kind {
        case .folder where !entry.isGit:
          let inner = folder.appending(entry.name)
          if !collector.excludes(folder: inner) { folders.append(inner) }
        case .file where kinds.kind(of: entry.name[...]) == .other:
          try collector.add(other: entry.name[...], in: folder, below: top)
        case .file: try collector.add(SourceFile(path: folder.appending(entry.name), root: top))
        case .link: if kinds.kind(of: entry.name[...]) != .other { left.linked += 1 }
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
