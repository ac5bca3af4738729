import OperatingSystem

/// A repository that git can be asked about.
package struct Repository {
  /// How long git may be silent. A list of a million files on a slow disk comes after half of that.
  package static var patience: Patience { Patience(milliseconds: 60_000) }

  private let folder: Path?
  private let variables: [[UInt8]]
  private let patience: Patience

  /// The repository whose work tree has the root `root`: absolute, without links, and found by ``root(above:)``.
  ///
  /// Git is told where the work tree is and looks for the repository there and nowhere else. Otherwise a folder of
  /// tracked files that has the form of a repository would count as one, and `core.worktree` could name any folder.
  package init(root: Path, patience: Patience = Repository.patience) {
    folder = root
    self.patience = patience
    variables = [
      Array("GIT_WORK_TREE=".utf8) + root.bytes,
      Array("GIT_CEILING_DIRECTORIES=".utf8) + (root.folder ?? root).bytes,
    ]
  }

  /// The repository that the next commit goes to. Git starts hooks at the root of the work tree and tells them in the
  /// environment which index the commit is made of, and where the repository is if it is not right there.
  package init(committedIn workingFolder: Path) throws(GitError) {
    patience = Repository.patience
    if environmentVariable("GIT_DIR") != nil {
      folder = nil
      variables = environmentEntries(["GIT_DIR", "GIT_COMMON_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"])
    } else {
      guard let root = Repository.root(above: workingFolder) else { throw .noRepository }
      folder = root
      variables = Repository(root: root).variables + environmentEntries(["GIT_INDEX_FILE"])
    }
  }

  /// The root of the work tree that `folder` (absolute, without links) lies in: the folder itself or the nearest one
  /// above that holds `.git`. A folder inside `.git` lies in none.
  package static func root(above folder: Path) -> Path? {
    var next: Path? = folder
    while let here = next {
      if FileStatus.exists(here.appending(".git")) { return here }
      if here.name.elementsEqual(".git".utf8) { return nil }
      next = here.folder
    }
    return nil
  }

  /// What a git command prints. An exit code that is not among `codes` is an error.
  package func ask(_ arguments: [[UInt8]], codes: [Int32] = [0]) throws(GitError) -> (output: [UInt8], code: Int32) {
    let call = try GitCall.make(arguments, in: folder, variables: variables, patience)
    let result: ProgramResult
    do {
      result = try ProgramResult(of: call)
    } catch {
      throw error == .timedOut ? .silent(patience) : .notStarted(error)
    }
    guard codes.contains(result.code) else { throw .refused(code: result.code, errors: result.errors) }
    return (result.output, result.code)
  }

  /// Starts a git command that reads questions and writes answers while it runs.
  package func talk(_ arguments: [[UInt8]]) throws(GitError) -> ChildProcess {
    let call = try GitCall.make(arguments, in: folder, variables: variables, patience)
    do { return try ChildProcess(call) } catch { throw .notStarted(error) }
  }
}

/// Words of a command.
func words(_ words: String...) -> [[UInt8]] {
  words.map { Array($0.utf8) }
}
