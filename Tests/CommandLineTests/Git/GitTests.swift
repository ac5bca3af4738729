import Testing

/// Work trees, and git's index.
@Suite struct GitTests {
  private func paths(_ outcome: Outcome) -> [String] {
    outcome.lines.map { String($0.prefix { $0 != ":" }) }
  }

  @Test func ignoredFilesAreLeftOut() throws {
    let folder = try TestFolder()
    try folder.makeRepository()
    try folder.write(".gitignore", "build/\nold.sql\n")
    for name in ["new.sql", "old.sql", "build/x.sql", "tracked.sql", "deleted.sql"] {
      try folder.write(name, Sample.exposed)
    }
    try folder.write("build/forced.sql", Sample.exposed)
    try Program.require(["git", "add", "-f", "tracked.sql", "deleted.sql", "build/forced.sql"], in: folder)
    try Program.require(["rm", "deleted.sql"], in: folder)
    #expect(paths(try Program.run([], in: folder)) == ["build/forced.sql", "new.sql", "tracked.sql"])
    #expect(paths(try Program.run(["old.sql"], in: folder)) == ["old.sql"])
    let all = ["build/forced.sql", "build/x.sql", "new.sql", "old.sql", "tracked.sql"]
    #expect(paths(try Program.run(["--no-ignore"], in: folder)) == all)
  }

  @Test func whatGitIgnoresIsNamedInTheWarning() throws {
    let folder = try TestFolder()
    try folder.makeRepository()
    try folder.write(".gitignore", "build/\n")
    try folder.write("build/x.sql", Sample.exposed)
    let outcome = try Program.run(["build"], in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.messages.contains("build: holds no SQL files that git does not ignore (--no-ignore looks at all)"))
  }

  @Test func repositoriesInsideKeepTheirOwnRules() throws {
    let folder = try TestFolder()
    try folder.write("plain.sql", Sample.exposed)
    try folder.write("inner/a.sql", Sample.exposed)
    try folder.write("inner/ignored.sql", Sample.exposed)
    try folder.write("inner/.gitignore", "ignored.sql\n")
    try Program.require(["git", "init", "-q", "inner"], in: folder)
    #expect(paths(try Program.run([], in: folder)) == ["inner/a.sql", "plain.sql"])
    try folder.makeRepository()
    #expect(paths(try Program.run([], in: folder)) == ["inner/a.sql", "plain.sql"])
  }

  @Test func withoutGitIgnoredFilesAreLintedWithAWarning() throws {
    let folder = try TestFolder()
    try folder.makeRepository()
    try folder.write(".gitignore", "*.sql\n")
    try folder.write("a.sql", Sample.exposed)
    let outcome = try Program.run([], in: folder, environment: ["PATH": "/nonexistent"])
    #expect(outcome.code == 1)
    #expect(outcome.messages.contains("connlint: warning: .: git is not installed; "))
  }

  @Test func variablesOfAHookDoNotMislead() throws {
    let folder = try TestFolder()
    try folder.makeRepository()
    try folder.write("sub/a.sql", Sample.exposed)
    let outcome = try Program.run(["sub"], in: folder, environment: ["GIT_DIR": ".git", "GIT_INDEX_FILE": "x"])
    #expect(paths(outcome) == ["sub/a.sql"])
    #expect(!outcome.messages.contains("warning"))
  }

  @Test func stagedReadsTheIndexNotTheWorkTree() throws {
    let folder = try TestFolder()
    try folder.makeRepository()
    try folder.write("a.sql", Sample.clean)
    try folder.write("committed.sql", Sample.exposed)
    try Program.require(["git", "add", "."], in: folder)
    try Program.require(["git", "commit", "-q", "-m", "x"], in: folder)
    #expect(try Program.run(["--staged"], in: folder).code == 0)

    try folder.write("a.sql", Sample.exposed)
    #expect(try Program.run(["--staged"], in: folder).code == 0)
    try folder.write("new\nname.sql", "SELECT 1;\n" + Sample.misspelled)
    try folder.write("notes.txt", Sample.exposed)
    try Program.require(["git", "add", "."], in: folder)
    try folder.write("a.sql", Sample.clean)
    try Program.require(["rm", "new\nname.sql"], in: folder)
    let outcome = try Program.run(["--staged"], in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.lines.count == 2)
    #expect(outcome.text.hasPrefix("a.sql:1:44: error: "))
    #expect(outcome.text.contains("\\x0Aname.sql:2:43: error: "))
    #expect(paths(try Program.run(["--staged", "a.sql"], in: folder)) == ["a.sql"])
    #expect(paths(try Program.run(["--staged", "notes.txt"], in: folder)) == ["notes.txt"])
    #expect(try Program.run(["--staged", "committed.sql"], in: folder).code == 0)
    #expect(try Program.run(["--staged", "nothing.sql"], in: folder).code == 2)
  }

  @Test(arguments: ["false", "true"]) func stagedPathsAreRelativeToTheFolder(setting: String) throws {
    let folder = try TestFolder()
    try folder.makeRepository()
    try Program.require(["git", "config", "diff.relative", setting], in: folder)
    try Program.require(["git", "config", "diff.orderFile", "/nothing"], in: folder)
    try folder.write("sub/a.sql", Sample.exposed)
    try folder.write("other/b.sql", Sample.exposed)
    try Program.require(["git", "add", "."], in: folder)
    let script = "cd sub && \"$0\" --staged"
    let outcome = try Program.require(["sh", "-c", script + " || test $? = 1", Program.path], in: folder)
    #expect(paths(outcome) == [folder.path + "/other/b.sql", "a.sql"])
    #expect(paths(try Program.run(["--staged", "sub"], in: folder)) == ["sub/a.sql"])
  }

  @Test func namesAreNoPatterns() throws {
    let folder = try TestFolder()
    try folder.makeRepository()
    for name in [":(exclude)x", "*", ":!"] {
      try folder.write(name + "/a.sql", Sample.exposed)
      #expect(paths(try Program.run(["./" + name], in: folder)).count == 1, "\(name)")
    }
  }

  @Test func stagedHonoursTheRepositoryOfAHook() throws {
    let folder = try TestFolder()
    try folder.makeRepository()
    try folder.write("a.sql", Sample.exposed)
    try Program.require(["git", "add", "."], in: folder)
    try Program.require(["mv", ".git", "elsewhere"], in: folder)
    #expect(try Program.run(["--staged"], in: folder).code == 2)
    let outcome = try Program.run(
      ["--staged"], in: folder, environment: ["GIT_DIR": "elsewhere", "GIT_WORK_TREE": "."])
    #expect(outcome.text.hasPrefix("a.sql:1:44: "))
  }

  @Test func stagedHonoursTheIndexOfAHook() throws {
    let folder = try TestFolder()
    try folder.makeRepository()
    try folder.write("a.sql", Sample.exposed)
    try Program.require(["env", "GIT_INDEX_FILE=.git/other", "git", "add", "."], in: folder)
    #expect(try Program.run(["--staged"], in: folder).code == 0)
    #expect(try Program.run(["--staged"], in: folder, environment: ["GIT_INDEX_FILE": ".git/other"]).code == 1)
  }

  @Test func stagedWithoutARepositoryIsAnError() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    let outcome = try Program.run(["--staged"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("connlint: error: the index cannot be read: there is no git repository"))
  }
}
