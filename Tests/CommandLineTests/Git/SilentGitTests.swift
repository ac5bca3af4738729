import OperatingSystem
import Testing

@testable import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// connlint does not wait forever for git.
@Suite struct SilentGitTests {
  private static let scripts = [
    "mkfifo .git/pipe && git config include.path pipe",
    "mkfifo .git/pipe && git config core.excludesFile \"$PWD/.git/pipe\"",
    "mkfifo .gitignore",
    // Git tries every way to match this name.
    """
    printf '%s\\n' '*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b' >.gitignore
    touch "$(printf '%0200d' 0 | tr 0 a).sql"
    """,
  ]

  @Test(arguments: scripts) func foldersAreWalkedInstead(script: String) throws {
    let scene = try HostileScene(HostileRepository("", script))
    let folder = Path(scene.folder.path + "/work")
    // Absolute names work in any working folder.
    let elsewhere = Path("/nowhere")
    let collector = try FileCollector(
      workingFolder: elsewhere,
      configurations: try ConfigurationSet(.none, rules: RuleSelection(), workingFolder: elsewhere),
      request: PathRequest())
    var discovery = Discovery(
      collector: collector, asksGit: true, inputName: Path("-"), patience: WaitingTime(milliseconds: 1000))
    let start = monotonicSeconds()
    try discovery.add(folder.appending("db"))
    try discovery.add(folder)
    #expect(monotonicSeconds() - start < 20)
    let list = discovery.collector.list
    for name in ["db/a.sql", "b.sql"] {
      #expect(list.files.contains { $0.path == folder.appending(Array(name.utf8)) })
    }
    let texts = list.notices.map(\.text)
    #expect(
      texts.filter { $0.hasPrefix("git ") } == [
        "git gave no answer for 1 seconds and is not asked again; files that git ignores are linted as well"
      ])
  }

  @Test func aReaderDoesNotWaitEither() throws {
    let scene = try HostileScene(HostileRepository("", Self.scripts[0]))
    let repository = Repository(root: Path(scene.folder.path + "/work"), patience: WaitingTime(milliseconds: 200))
    #expect(throws: GitError.self) { try repository.ask(words("rev-parse", "HEAD")) }
    let git = try repository.talk(words("cat-file", "--batch"))
    var byte: UInt8 = 0
    #expect(throws: SystemError.timedOut) {
      try withUnsafeMutableBytes(of: &byte) { place throws(SystemError) in try git.output.read(into: place) }
    }
  }

  @Test func aProgramThatIsGivenUpIsGone() throws {
    let folder = try TestFolder()
    let call = ProgramCall(
      program: Path("/bin/sh"), arguments: words("-c", "echo $$ >\(folder.path)/pid; exec sleep 100"),
      environment: environmentEntries(["PATH"]), patience: WaitingTime(milliseconds: 500))
    #expect(throws: SystemError.timedOut) { try ProgramResult(of: call) }
    let identifier = try #require(pid_t(try folder.read("pid").dropLast()))
    // If nobody had waited for the process, its number would still exist.
    #expect(kill(identifier, 0) == -1)
  }
}
