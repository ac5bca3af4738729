/// Why git was of no help.
struct GitError: Error {
  /// One line, as it stands after a colon.
  var text: String
}

/// The variables that tie git to one repository, after `git rev-parse --local-env-vars`. A hook sets some of them; they
/// would mislead a question about another folder.
let gitLocalVariables = [
  "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_INTERNAL_SUPER_PREFIX", "GIT_NAMESPACE",
]

/// What a git command prints, run in `folder` or, without one, here.
func runGit(_ arguments: [String], in folder: Path? = nil, hidden: [String] = []) throws(GitError) -> [UInt8] {
  let result: ChildProcess.Result
  do {
    result = try ChildProcess.run(gitCommand(arguments, in: folder), hidden: hidden)
  } catch {
    throw GitError(text: error.isMissing ? "git is not installed" : "git cannot be started: \(error.text)")
  }
  guard result.code == 0 else {
    let firstLine = result.errors.prefix { $0 != UInt8(ascii: "\n") }
    let text = String(decoding: firstLine, as: UTF8.self)
    throw GitError(text: text.isEmpty ? "git ended with code \(result.code)" : "git says '\(text)'")
  }
  return result.output
}

/// The words of a git command.
func gitCommand(_ arguments: [String], in folder: Path? = nil) -> [[UInt8]] {
  var words = [Array("git".utf8)]
  if let folder { words += [Array("-C".utf8), folder.bytes.isEmpty ? Array(".".utf8) : folder.bytes] }
  // The file system monitor is a program that the repository's configuration names: not to be started from here.
  words += [Array("-c".utf8), Array("core.fsmonitor=false".utf8)]
  return words + arguments.map { Array($0.utf8) }
}

/// Whether `folder` (absolute) lies in a repository: it or one above holds `.git`.
func isInRepository(_ folder: Path) -> Bool {
  var next: Path? = folder
  while let here = next {
    if FileStatus.exists(here.appending(".git")) { return true }
    next = here.folder
  }
  return false
}
