import OperatingSystem

/// Builds git calls that do not depend on the settings of the machine or the repository.
///
/// A repository's configuration can name programs and servers, and may come from somebody else, for example in an
/// archive. So git gets a restricted environment, in which it starts no program and fetches nothing. SECURITY.md lists
/// each such setting of git and how it is disabled.
enum GitCall {
  /// The environment variables that git inherits. Users keep repository settings in their configuration:
  /// `safe.directory`, `core.excludesFile`.
  private static let passed = [
    "HOME", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
    // Git checks the owner of a repository against the user who called sudo.
    "SUDO_UID",
    // Some machines cannot start git without these.
    "TMPDIR", "LD_LIBRARY_PATH", "DEVELOPER_DIR",
  ]

  /// The environment variables that are set for git.
  private static let fixed = [
    // Messages in English, which tests and users can recognise.
    "LC_ALL=C",
    // A partial clone fetches missing objects with programs that its configuration names. Git before 2.39.4 does not
    // know GIT_NO_LAZY_FETCH, so all protocols are disabled too.
    "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=",
    // Read the objects in the index, not their replacements in `refs/replace`.
    "GIT_NO_REPLACE_OBJECTS=1",
    // Do not write to the index when reading.
    "GIT_OPTIONAL_LOCKS=0",
    // Paths are not patterns: a file may be named `:(exclude)db`.
    "GIT_LITERAL_PATHSPECS=1",
    // Disables trace files that the user's configuration may request.
    "GIT_TRACE2=0", "GIT_TRACE2_EVENT=0", "GIT_TRACE2_PERF=0",
  ]

  /// Settings that no configuration file overrides.
  private static let settings = [
    // The file system monitor is an external program.
    "core.fsmonitor=false",
    // Tracked files can have the form of a bare repository.
    "safe.bareRepository=explicit",
  ]

  /// Builds a call of git with `arguments` in `folder` (nil: the working folder), with additional environment
  /// `variables`.
  static func make(
    _ arguments: [[UInt8]], in folder: Path?, variables: [[UInt8]], _ patience: WaitingTime
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
