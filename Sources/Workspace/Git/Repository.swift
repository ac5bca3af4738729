import OperatingSystem

/// A git repository.
package struct Repository {
  /// The timeout for git's output. A listing of a million files on a slow disk takes half of it.
  package static var patience: WaitingTime { WaitingTime(milliseconds: 60_000) }

  private let folder: Path?
  private let variables: [[UInt8]]
  private let patience: WaitingTime

  /// The repository of the work tree with the root `root`: absolute, without links, from ``root(above:)``.
  ///
  /// Git gets this root and searches no other folder. Otherwise tracked files in the form of a repository would be used
  /// as one, and `core.worktree` could name any folder.
  package init(root: Path, patience: WaitingTime = Repository.patience) {
    folder = root
    self.patience = patience
    variables = [
      Array("GIT_WORK_TREE=".utf8) + root.bytes,
      Array("GIT_CEILING_DIRECTORIES=".utf8) + (root.folder ?? root).bytes,
    ]
  }

  /// The repository of the next commit. Git starts hooks at the root of the work tree and passes the index, and
  /// sometimes the repository, in environment variables.
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

  /// The root of the work tree that contains `folder` (absolute, without links): the nearest folder upward with `.git`.
  /// Nil for a folder inside `.git`.
  package static func root(above folder: Path) -> Path? {
    var next: Path? = folder
    while let here = next {
      if FileStatus.exists(here.appending(".git")) { return here }
      if here.name.elementsEqual(".git".utf8) { return nil }
      next = here.folder
    }
    return nil
  }

  /// Runs a git command and returns its output. Throws if the exit code is not in `codes`.
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

  /// Starts a git command that reads requests and writes answers while it runs.
  package func talk(_ arguments: [[UInt8]]) throws(GitError) -> ChildProcess {
    let call = try GitCall.make(arguments, in: folder, variables: variables, patience)
    do { return try ChildProcess(call) } catch { throw .notStarted(error) }
  }
}

/// Converts the words of a command to bytes.
func words(_ words: String...) -> [[UInt8]] {
  words.map { Array($0.utf8) }
}
