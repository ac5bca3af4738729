/// The files that the next commit would change: what git's index holds other than the last commit.
struct StagedFiles {
  /// Without links.
  private let workingFolder: Path
  /// The root of the work tree.
  private let root: Path

  /// Finds the repository of the working folder, or the one that the environment names, as in a hook.
  init(workingFolder: Path) throws(CommandError) {
    self.workingFolder = workingFolder
    let output = try StagedFiles.ask(["rev-parse", "--show-toplevel"])
    root = Path(output.last == UInt8(ascii: "\n") ? output.dropLast() : output[...])
  }

  /// Adds the SQL files among them; if `isLimited`, only those that `limits` name (whatever their extension) or hold.
  func add(to collector: inout FileCollector, limits: [Path], isLimited: Bool) throws(CommandError) {
    // The objects' names, rather than the files', so that any name of a file is safe to ask for.
    let output = try StagedFiles.ask([
      "diff", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--diff-filter=ACMRT",
    ])
    var resolver = PathResolver(workingFolder: workingFolder)
    let limits = limits.map { resolver.resolveFolder(of: $0) }
    var matched = Set<Path>()
    let fields = output.split(separator: 0)
    for (change, name) in zip(fields, fields.dropFirst()) where change.first == UInt8(ascii: ":") {
      guard let object = StagedFiles.object(in: change) else { continue }
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

  private static func ask(_ arguments: [String]) throws(CommandError) -> [UInt8] {
    do {
      return try runGit(arguments)
    } catch {
      throw .setting("the index cannot be read: \(error.text)")
    }
  }

  /// The object that a line `:MODE MODE OBJECT OBJECT STATUS` says is in the index; nil if that is no file.
  private static func object(in change: ArraySlice<UInt8>) -> [UInt8]? {
    let parts = change.split(separator: UInt8(ascii: " "))
    guard parts.count == 5, parts[1].starts(with: "100".utf8) else { return nil }
    return Array(parts[3])
  }
}
