import OperatingSystem

/// How git is started, whatever the machine and the repository have set.
///
/// A repository's configuration names programs and servers, and it need not be the user's own: an archive can hold it. So
/// git gets an environment of its own, in which it starts no program and fetches nothing. SECURITY.md lists what git
/// offers and what becomes of it here.
enum GitCall {
  /// The variables of the program's own environment that git gets. Users keep what concerns their repositories in their configuration:
  /// `safe.directory`, `core.excludesFile`.
  private static let passed = [
    "HOME", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
    // Git asks who called sudo before it says that a repository belongs to somebody else.
    "SUDO_UID",
    // Without these some machines cannot start git.
    "TMPDIR", "LD_LIBRARY_PATH", "DEVELOPER_DIR",
  ]

  /// The variables that are set for git.
  private static let fixed = [
    // Messages that tests and people can recognise.
    "LC_ALL=C",
    // A partial clone fetches objects that it lacks, with programs that its configuration names. Git before 2.39.4 does
    // not know the first of these; no protocol is left to it.
    "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=",
    // What is in the index counts, not what `refs/replace` puts in its place.
    "GIT_NO_REPLACE_OBJECTS=1",
    // Reading must not write to the index.
    "GIT_OPTIONAL_LOCKS=0",
    // A file may be called `:(exclude)db`.
    "GIT_LITERAL_PATHSPECS=1",
    // The user's configuration may name files for records of every call.
    "GIT_TRACE2=0", "GIT_TRACE2_EVENT=0", "GIT_TRACE2_PERF=0",
  ]

  /// Settings that no configuration file overrides.
  private static let settings = [
    // The file system monitor is a program.
    "core.fsmonitor=false",
    // Tracked files can look like a repository without a work tree.
    "safe.bareRepository=explicit",
  ]

  /// The call of git with `arguments`, started in `folder` (without one: here), with more `variables` in its environment.
  static func make(
    _ arguments: [[UInt8]], in folder: Path?, variables: [[UInt8]], _ patience: Patience
  ) throws(GitError) -> ProgramCall {
    let folders = programFolders()
    guard let program = folders.lazy.map({ $0.appending("git") }).first(where: isProgram) else { throw .notInstalled }
    let path = Array("PATH=".utf8) + folders.map(\.bytes).joined(separator: [UInt8(ascii: ":")])
    var words = folder.map { [Array("-C".utf8), $0.bytes] } ?? []
    for setting in settings { words += [Array("-c".utf8), Array(setting.utf8)] }
    return ProgramCall(
      program: program, arguments: words + arguments,
      environment: [path] + environmentEntries(passed) + fixed.map { Array($0.utf8) } + variables, patience: patience)
  }
}
