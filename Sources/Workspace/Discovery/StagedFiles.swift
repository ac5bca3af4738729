import Bytes
import OperatingSystem

/// The files that differ between git's index and the last commit.
package struct StagedFiles {
  let repository: Repository
  /// Without links.
  private let workingFolder: Path
  /// The root of the work tree.
  private let root: Path
  /// The tree of the last commit; the empty tree if there is no commit.
  private let tree: [UInt8]

  /// Uses the repository of the working folder, or the one in the environment variables that git sets in hooks.
  init(workingFolder: Path) throws(CommandError) {
    self.workingFolder = workingFolder
    do {
      repository = try Repository(committedIn: workingFolder)
      (root, tree) = try StagedFiles.base(of: repository)
    } catch {
      throw .setting("the index cannot be read: \(error.text)")
    }
  }

  /// Adds the staged files. If `isLimited`, adds only files that `limits` name (with any extension) or contain.
  func add(to collector: inout FileCollector, limits: [Path], isLimited: Bool) throws(CommandError) {
    var resolver = PathResolver(workingFolder: workingFolder)
    let limits = limits.map { resolver.resolveFolder(of: $0) }
    var matched = Set<Path>()
    for (name, object) in StagedFiles.entries(in: try changes()) {
      guard Path(name).isOfWorkTree else {
        collector.note(.error, Path(name), "no file of a work tree can have this name")
        continue
      }
      let path = root.appending(name)
      let hits = limits.filter { path == $0 || path.dropping(folder: $0) != nil }
      matched.formUnion(hits)
      if isLimited, hits.isEmpty { continue }
      try collector.add(
        SourceFile(path: resolver.reported(path), place: .index(object: object), isNamed: hits.contains(path)))
    }
    for limit in limits where !matched.contains(limit) && !FileStatus.exists(limit) {
      collector.note(.error, resolver.reported(limit), SystemError.noSuchFile.text)
    }
  }

  /// The output of `diff-index`. Unlike `diff`, it ignores the user's `diff.*` settings, for example `diff.relative`.
  private func changes() throws(CommandError) -> [UInt8] {
    // Later calls use the names of the objects, which are safe to pass, whatever the file names are.
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
    // Without a commit, the output is only the root of the work tree.
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

  /// The files and their objects in `output` of `diff-index`.
  package static func entries(in output: [UInt8]) -> [(name: ArraySlice<UInt8>, object: [UInt8])] {
    let fields = output.split(separator: 0)
    return zip(fields, fields.dropFirst()).compactMap { change, name in
      guard change.first == UInt8(ascii: ":"), let object = object(in: change) else { return nil }
      return (name, object)
    }
  }

  /// The index object in a line `:MODE MODE OBJECT OBJECT STATUS`; nil if it is not a file.
  private static func object(in change: ArraySlice<UInt8>) -> [UInt8]? {
    let parts = change.split(separator: UInt8(ascii: " "))
    guard parts.count == 5, parts[1].starts(with: "100".utf8) else { return nil }
    return Array(parts[3])
  }
}

extension Path {
  /// Whether a file in a work tree can have this path, relative to the root. An index can contain any name.
  package var isOfWorkTree: Bool {
    bytes.split(separator: .slash, omittingEmptySubsequences: false).allSatisfy(\.isNameInWorkTree)
  }
}

extension ArraySlice<UInt8> {
  /// Whether a file or a folder in a work tree can have this name.
  var isNameInWorkTree: Bool {
    switch count {
    case 0: false
    case 1: first != .dot
    case 2: !elementsEqual("..".utf8)
    case 4: !lazy.map(\.asciiLowercased).elementsEqual(".git".utf8)
    default: true
    }
  }
}
