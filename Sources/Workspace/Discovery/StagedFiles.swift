import OperatingSystem

/// The files that the next commit would change: what git's index holds other than the last commit.
struct StagedFiles {
  let repository: Repository
  /// Without links.
  private let workingFolder: Path
  /// The root of the work tree.
  private let root: Path
  /// The tree of the last commit; the empty tree before the first one.
  private let tree: [UInt8]

  /// Finds the repository of the working folder, or the one that the environment names, as in a hook.
  init(workingFolder: Path) throws(CommandError) {
    self.workingFolder = workingFolder
    do {
      repository = try Repository(committedIn: workingFolder)
      (root, tree) = try StagedFiles.base(of: repository)
    } catch {
      throw .setting("the index cannot be read: \(error.text)")
    }
  }

  /// Adds them; if `isLimited`, only those that `limits` name (whatever their extension) or hold.
  func add(to collector: inout FileCollector, limits: [Path], isLimited: Bool) throws(CommandError) {
    var resolver = PathResolver(workingFolder: workingFolder)
    let limits = limits.map { resolver.resolveFolder(of: $0) }
    var matched = Set<Path>()
    let fields = try changes().split(separator: 0)
    for (change, name) in zip(fields, fields.dropFirst()) where change.first == UInt8(ascii: ":") {
      guard let object = StagedFiles.object(in: change) else { continue }
      guard Path(name).isOfWorkTree else {
        collector.note(.error, Path(name), "no file of a work tree can have this name")
        continue
      }
      let path = root.appending(name)
      let hits = limits.filter { path == $0 || path.dropping(folder: $0) != nil }
      matched.formUnion(hits)
      if isLimited, hits.isEmpty { continue }
      try collector.add(
        SourceFile(path: resolver.reported(path), content: .blob(object), isNamed: hits.contains(path)))
    }
    for limit in limits where !matched.contains(limit) && !FileStatus.exists(limit) {
      collector.note(.error, resolver.reported(limit), SystemError.noSuchFile.text)
    }
  }

  /// The changes, as `diff-index` prints them. `diff` would heed the user's `diff.*` settings, `diff.relative` among them.
  private func changes() throws(CommandError) -> [UInt8] {
    // The objects' names, rather than the files', so that any name of a file is safe to ask for.
    let question = words(
      "diff-index", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--ignore-submodules",
      "--diff-filter=ACMRT")
    do {
      return try repository.ask(question + [tree]).output
    } catch {
      throw .setting("the index cannot be read: \(error.text)")
    }
  }

  private static func base(of repository: Repository) throws(GitError) -> (root: Path, tree: [UInt8]) {
    let lineFeed = UInt8(ascii: "\n")
    // Without a commit it says only where the work tree is.
    let (output, code) = try repository.ask(
      words("rev-parse", "--show-toplevel", "--quiet", "--verify", "HEAD^{tree}"), codes: [0, 1])
    if code != 0 {
      let empty = try repository.ask(words("hash-object", "-t", "tree", "/dev/null")).output
      return (Path(output.dropLast()), empty.dropLast())
    }
    guard let end = output.dropLast().lastIndex(of: lineFeed) else {
      throw .refused(code: code, errors: [])
    }
    return (Path(output[..<end]), Array(output[(end + 1)...].dropLast()))
  }

  /// The object that a line `:MODE MODE OBJECT OBJECT STATUS` says is in the index; nil if that is no file.
  private static func object(in change: ArraySlice<UInt8>) -> [UInt8]? {
    let parts = change.split(separator: UInt8(ascii: " "))
    guard parts.count == 5, parts[1].starts(with: "100".utf8) else { return nil }
    return Array(parts[3])
  }
}

extension Path {
  /// Whether a file of a work tree can have this name, relative to the root: an index can hold any.
  var isOfWorkTree: Bool {
    staysInside && !parts.contains { part in part.count == 4 && Path(part).text.lowercased() == ".git" }
  }
}
