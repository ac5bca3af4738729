import Testing

/// Which files are linted, and which paths reports show.
@Suite struct DiscoveryTests {
  /// The paths: the text before the first colon of each line.
  private func paths(_ outcome: Outcome) -> [String] {
    outcome.lines.map { String($0.prefix { $0 != ":" }) }
  }

  @Test func foldersAreWalkedForSQLFilesInAnyCase() throws {
    let folder = try TestFolder()
    for name in ["a.sql", "B.SQL", "c.ddl", "d.Hql", "e.flink", ".hidden/f.sql", "g/h/i.sql", "j.txt", "sql", "k.sqlx"]
    {
      try folder.write(name, Sample.exposed)
    }
    try folder.write(".git-like/x.sql", Sample.exposed)
    try folder.makeFolder("folder.sql")
    let expected = [
      ".git-like/x.sql", ".hidden/f.sql", "B.SQL", "a.sql", "c.ddl", "d.Hql", "e.flink", "g/h/i.sql",
    ]
    #expect(paths(try Program.run([], in: folder)) == expected)
    #expect(paths(try Program.run([folder.path], in: folder)) == expected)
    #expect(paths(try Program.run(["g/..//./g/h"], in: folder)) == ["g/h/i.sql"])
  }

  @Test func namedFilesAreLintedWhateverTheirExtension() throws {
    let folder = try TestFolder()
    try folder.write("notes.txt", Sample.exposed)
    #expect(paths(try Program.run(["notes.txt"], in: folder)) == ["notes.txt"])
  }

  @Test func aFileThatIsNamedTwiceIsLintedOnce() throws {
    let folder = try TestFolder()
    try folder.write("a/b.sql", Sample.exposed)
    try folder.link("l.sql", to: "a/b.sql")
    try folder.link("m", to: "a")
    let arguments = ["a/b.sql", "./a//b.sql", folder.path + "/a/b.sql", "a", "l.sql", "m/b.sql", "m"]
    #expect(paths(try Program.run(arguments, in: folder)) == ["a/b.sql"])
  }

  @Test func linksAreNotFollowedInAWalk() throws {
    let folder = try TestFolder()
    let other = try TestFolder()
    try other.write("x.sql", Sample.exposed)
    try folder.write("a.sql", Sample.clean)
    try folder.link("l.sql", to: other.path + "/x.sql")
    try folder.link("l", to: other.path)
    try folder.link("loop", to: ".")
    #expect(try Program.run([], in: folder).code == 0)
    #expect(paths(try Program.run(["l.sql"], in: folder)) == [other.path + "/x.sql"])
    let dangling = try TestFolder()
    try dangling.link("l.sql", to: "nothing")
    #expect(try Program.run(["l.sql"], in: dangling).code == 2)
  }

  @Test func namesAreBytes() throws {
    let folder = try TestFolder()
    try folder.write(rawName: [0x61, 0xFF, 0x2E, 0x73, 0x71, 0x6C], Sample.exposed)
    try folder.write("b\nc.sql", Sample.exposed)
    try folder.write("-d.sql", Sample.exposed)
    try folder.write("e f\u{10FF41}é.sql", Sample.exposed)
    let walked = try Program.run([], in: folder)
    #expect(walked.lines.count == 4)
    #expect(walked.messages.hasPrefix("Found 4 problems (4 errors) in 4 of 4 files.\n4 can be masked"))
    let names: [[UInt8]] = [
      [0x61, 0xFF, 0x2E, 0x73, 0x71, 0x6C], Array("b\nc.sql".utf8), Array("./-d.sql".utf8),
      Array("e f\u{10FF41}é.sql".utf8),
    ]
    #expect(try Program.run(raw: names, in: folder).output == walked.output)
    // With an option, the argument parser handles the names.
    let parsed = [Array("--quiet".utf8), Array("--".utf8)] + names.dropLast() + [names[3]]
    #expect(try Program.run(raw: parsed, in: folder).output == walked.output)
    #expect(try Program.run(["--", "-d.sql"], in: folder).text.hasPrefix("-d.sql:1:44: "))
  }

  @Test func namesThatLookLikeOptionsGetAHint() throws {
    let folder = try TestFolder()
    try folder.write("-x\n::error::.sql", Sample.exposed)
    let outcome = try Program.run(["-x\n::error::.sql"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.messages.contains("There is a file of that name: write './-x\\x0A::error::.sql'"))
    #expect(!outcome.messages.contains("\n::"))
  }

  @Test func reportsSayWhereFilesOutsideAre() throws {
    let folder = try TestFolder()
    let other = try TestFolder()
    try other.write("x.sql", Sample.exposed)
    let name = other.path.split(separator: "/").last.map(String.init) ?? ""
    #expect(paths(try Program.run(["../\(name)/x.sql"], in: folder)) == [other.path + "/x.sql"])
  }

  @Test(arguments: ["lint", "mask", "rules", "explain", "config", "help"])
  func aFileMayBeCalledLikeACommand(name: String) throws {
    let folder = try TestFolder()
    try folder.write(name, Sample.exposed)
    #expect(paths(try Program.run(["./" + name], in: folder)) == [name])
    #expect(paths(try Program.run(["lint", name], in: folder)) == [name])
  }

  @Test func orderIsFixedWhateverTheNumberOfThreads() throws {
    let folder = try TestFolder()
    for number in 0..<300 {
      let text = number % 3 == 0 ? Sample.exposed : number % 7 == 0 ? Sample.misspelled : Sample.clean
      try folder.write("d\(number % 10)/\(number).sql", String(repeating: text, count: number % 5 + 1))
    }
    for format in ["text", "json", "sarif"] {
      let single = try Program.run(["--jobs", "1", "--format", format], in: folder)
      #expect(single.code == 1)
      for jobs in ["2", "8", "64"] {
        let several = try Program.run(["--jobs", jobs, "--format", format], in: folder)
        #expect(several.output == single.output)
        #expect(several.errors == single.errors)
      }
    }
  }
}
