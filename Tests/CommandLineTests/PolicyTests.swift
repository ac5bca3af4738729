import Testing

/// Configuration files, excludes and baselines.
@Suite struct PolicyTests {
  private func paths(_ outcome: Outcome) -> [String] {
    outcome.lines.map { String($0.prefix { $0 != ":" }) }
  }

  @Test func theNearestConfigurationCountsUpToTheRepositoryRoot() throws {
    let folder = try TestFolder()
    try folder.write(".connlint.yml", "ignore: [exposed-secret]\n")
    try folder.write("a.sql", Sample.exposed)
    try folder.write("repo/.git/HEAD", "ref: refs/heads/main\n")
    try folder.write("repo/b.sql", Sample.exposed)
    try folder.write("repo/sub/.connlint.yml", "severity: { exposed-secret: note }\n")
    try folder.write("repo/sub/deep/c.sql", Sample.exposed)
    let outcome = try Program.run(["--no-ignore"], in: folder)
    #expect(outcome.code == 1)
    #expect(paths(outcome) == ["repo/b.sql", "repo/sub/deep/c.sql"])
    #expect(outcome.lines.map { $0.contains(": note: ") } == [false, true])
    #expect(try Program.run(["--no-ignore", "a.sql", "repo/sub"], in: folder).code == 0)

    let none = try Program.run(["--no-ignore", "--no-config"], in: folder)
    #expect(paths(none) == ["a.sql", "repo/b.sql", "repo/sub/deep/c.sql"])
    let one = try Program.run(["--no-ignore", "--config", "repo/sub/.connlint.yml"], in: folder)
    #expect(one.code == 0)
    #expect(one.lines.count == 3)
    let input = ["--stdin-filename", "repo/sub/not/there.sql", "-"]
    #expect(try Program.run(input, in: folder, input: Array(Sample.exposed.utf8)).code == 0)
  }

  @Test func theCommandLineWinsOverTheConfiguration() throws {
    let folder = try TestFolder()
    try folder.write(".connlint.yml", "ignore: [exposed-secret]\nfail-on: never\n")
    try folder.write("a.sql", Sample.exposed + Sample.misspelled)
    #expect(try Program.run(["a.sql"], in: folder).code == 0)
    #expect(try Program.run(["--fail-on", "error", "a.sql"], in: folder).code == 1)
    let selected = try Program.run(["--select", "exposed-secret", "a.sql"], in: folder)
    #expect(selected.lines.count == 1)
    #expect(selected.text.contains("[exposed-secret]"))
  }

  @Test(arguments: ["ignor: []\n", "fail-on: sometimes\n", "- x\n", "a: [\n", "exclude: ['[']\n", "severity: 3\n"])
  func brokenConfigurationGivesTwoWithItsLine(text: String) throws {
    let folder = try TestFolder()
    try folder.write(".connlint.yml", text)
    try folder.write("a.sql", Sample.exposed)
    let outcome = try Program.run(["a.sql"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.hasPrefix("connlint: error: .connlint.yml:"))
    #expect(try Program.run(["--no-config", "a.sql"], in: folder).code == 1)
    #expect(try Program.run(["config"], in: folder).code == 2)
  }

  @Test func missingConfigurationGivesTwo() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    let outcome = try Program.run(["--config", "none.yml", "a.sql"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.messages.contains("none.yml: the configuration cannot be read: no such file or folder"))
  }

  @Test func configPrintsWhatIsInForce() throws {
    let folder = try TestFolder()
    try folder.write("sub/.connlint.yml", "fail-on: error\n")
    try folder.write("sub/a.sql", "")
    let none = try Program.run(["config"], in: folder)
    #expect(none.code == 0)
    #expect(none.text.contains("fail-on: warning"))
    let sub = try Program.run(["config", "sub/a.sql"], in: folder)
    #expect(sub.text.contains("# from sub/.connlint.yml"))
    #expect(sub.text.contains("fail-on: error"))
    #expect(try Program.run(["config", "missing"], in: folder).code == 2)
  }

  @Test func extensionsComeFromTheConfiguration() throws {
    let folder = try TestFolder()
    try folder.write("sub/.connlint.yml", "extensions: [psql, sql.j2]\n")
    for name in ["a.psql", "sub/b.PSQL", "sub/c.sql", "sub/d.Sql.J2", "sub/e.j2"] {
      try folder.write(name, Sample.exposed)
    }
    let expected = ["sub/b.PSQL", "sub/c.sql", "sub/d.Sql.J2"]
    #expect(paths(try Program.run([], in: folder)) == expected)
    try folder.makeRepository()
    #expect(paths(try Program.run([], in: folder)) == expected)
  }

  @Test func excludedFilesAreLeftOutUnlessTheyAreNamed() throws {
    let folder = try TestFolder()
    try folder.write("sub/.connlint.yml", "exclude: [gen/]\n")
    for name in ["a.sql", "vendor/b.sql", "sub/gen/c.sql", "sub/d.sql"] { try folder.write(name, Sample.exposed) }
    #expect(paths(try Program.run([], in: folder)) == ["a.sql", "sub/d.sql", "vendor/b.sql"])
    #expect(paths(try Program.run(["--exclude", "vendor", "--exclude", "d.*"], in: folder)) == ["a.sql"])
    let named = ["--exclude", "vendor/", "vendor/b.sql", "sub/gen/c.sql"]
    #expect(paths(try Program.run(named, in: folder)) == ["sub/gen/c.sql", "vendor/b.sql"])
    let forced = try Program.run(["--force-exclude"] + named, in: folder)
    #expect(forced.code == 0)
    #expect(forced.output.isEmpty)
    #expect(try Program.run(["--exclude", "[", "a.sql"], in: folder).code == 2)
  }

  @Test func baselineLeavesOutWhatIsKnown() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    let written = try Program.run(["--write-baseline", "known.json"], in: folder)
    #expect(written.code == 0)
    #expect(written.messages.contains("known.json: lists the findings of this run: 1"))
    #expect(try Program.run(["--baseline", "known.json"], in: folder).code == 0)

    try folder.write("a.sql", "SELECT 1;\n" + Sample.exposed + Sample.misspelled)
    let outcome = try Program.run(["--baseline", "known.json"], in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.lines.count == 1)
    #expect(outcome.messages.contains("; 1 suppressed."))

    try folder.write("a.sql", Sample.clean)
    let stale = try Program.run(["--baseline", "known.json"], in: folder)
    #expect(stale.code == 0)
    #expect(stale.messages.contains("connlint: warning: known.json: no finding any more for 'a.sql: exposed-secret"))
  }

  @Test func brokenBaselineGivesTwo() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    try folder.write("broken.json", "[ { \"version\": 7 } ]\n")
    for name in ["missing.json", "broken.json", "a.sql"] {
      let outcome = try Program.run(["--baseline", name, "a.sql"], in: folder)
      #expect(outcome.code == 2)
      #expect(outcome.messages.hasPrefix("connlint: error: \(name)"))
    }
  }
}
