import Testing

/// Files of other kinds that hold statements: told when they are left out, linted with `--extensions`.
@Suite struct OtherFilesTests {
  private func told(_ names: String, _ endings: String, count: Int = 1) -> String {
    let verbs = count == 1 ? "1 file of another kind holds" : "\(count) files of other kinds hold"
    return
      "connlint: note: \(verbs) CONNECTION statements, not linted: \(names); "
      + "'--extensions \(endings)' lints \(count == 1 ? "it" : "them")\n"
  }

  @Test func whatGitListsIsLookedInto() throws {
    let folder = try TestFolder()
    try folder.makeRepository()
    try folder.write(".gitignore", "build/\n")
    try folder.write("a.sql", Sample.clean)
    try folder.write("main.tf", Sample.exposed)
    try folder.write("build/x.tf", Sample.exposed)
    #expect(try Program.run([], in: folder).messages.hasPrefix(told("main.tf", "tf")))
    #expect(
      try Program.run(["--no-ignore"], in: folder).messages.hasPrefix(told("build/x.tf, main.tf", "tf", count: 2)))
    #expect(!(try Program.run(["--exclude", "*.tf"], in: folder).messages.contains("other kind")))
    // A file that is named is linted, and not told besides.
    let named = try Program.run(["main.tf", "."], in: folder)
    #expect(named.code == 1)
    #expect(!named.messages.contains("another kind"))
    #expect(try Program.run(["--extensions", "tf"], in: folder).text.hasPrefix("main.tf:1:44: error: "))
  }

  @Test func whatIsStagedIsLookedInto() throws {
    let folder = try TestFolder()
    try folder.makeRepository()
    try folder.write("main.tf", Sample.exposed)
    try folder.write("b.md", Sample.exposed)
    try Program.require(["git", "add", "main.tf"], in: folder)
    try folder.write("main.tf", "")
    let told = try Program.run(["--staged"], in: folder)
    #expect(told.code == 0)
    #expect(told.messages.hasPrefix(self.told("main.tf", "tf")))
    #expect(try Program.run(["--staged", "--quiet"], in: folder).messages.isEmpty)
    let linted = try Program.run(["--staged", "--extensions", "all"], in: folder)
    #expect(linted.code == 1)
    #expect(linted.text.hasPrefix("main.tf:1:44: error: "))
  }

  @Test func theConfigurationOfEachFolderCounts() throws {
    let folder = try TestFolder()
    try folder.write("a/.connlint.yml", "extensions: [tf]\nexclude: [old/]\n")
    for name in ["a/x.tf", "a/old/y.py", "a/z.py", "b/x.tf"] { try folder.write(name, Sample.exposed) }
    let outcome = try Program.run([], in: folder)
    #expect(outcome.lines.count == 1)
    #expect(outcome.text.hasPrefix("a/x.tf:1:44: "))
    #expect(outcome.messages.hasPrefix(told("a/z.py, b/x.tf", "py,tf", count: 2)))
  }

  @Test func whatAllCannotTakeIsCounted() throws {
    let folder = try TestFolder()
    try folder.write("a.txt", Sample.exposed)
    for number in 0..<25 { try folder.write("\(number).png", [0x50, 0, UInt8(number)]) }
    try Program.require(["truncate", "-s", "65M", "large.txt"], in: folder)
    let told = """
      connlint: note: 25 files are no text: 0.png, 1.png, 10.png and 22 more
      connlint: note: 1 file is larger than 64 MiB: large.txt

      """
    let outcome = try Program.run(["--extensions", "all"], in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.messages.hasPrefix(told))
    #expect(outcome.messages.contains("26 files not read"))
    #expect(try Program.run(["inspect", "--extensions", "all"], in: folder).messages.hasPrefix(told))
    let masked = try Program.run(["mask", "--extensions", "all"], in: folder)
    #expect(masked.code == 0)
    #expect(masked.messages.contains(told))
    // A file that is wanted by its ending must be read.
    #expect(try Program.run(["--extensions", "png"], in: folder).messages.contains("0.png: not linted"))
  }

  @Test func limitsAreTold() throws {
    let folder = try TestFolder()
    // The file in the root is read although it comes last by name.
    for number in 10_000..<12_505 { try folder.write("x/\(number).txt", "") }
    try folder.write("z.tf", Sample.exposed)
    try folder.write("b.md", Array(repeating: UInt8(ascii: "x"), count: 300 << 10))
    let outcome = try Program.run([], in: folder)
    #expect(
      outcome.messages.hasPrefix(
        told("z.tf", "tf").dropLast()
          + "; only 2500 of 2507 such files were read; of 1 large file only the first 256 KiB\n"))
  }

  /// A file counts once, however often it is found, and the files in the fewest folders are read.
  @Test func filesAreCountedOnce() throws {
    let folder = try TestFolder()
    try folder.makeRepository()
    for number in 1_000..<3_400 { try folder.write("x/\(number).txt", "") }
    for number in 1_000..<1_200 { try folder.write("a/b/\(number).txt", "") }
    try folder.write("a/b/z.tf", Sample.exposed)
    try folder.write("y/main.tf", Sample.exposed)
    try folder.write("y/named.tf", Sample.clean)
    let limits = "; only 2500 of 2602 such files were read\n"
    for options in [[], ["--no-ignore"]] {
      let outcome = try Program.run(options + [".", "x", "y/named.tf"], in: folder)
      #expect(outcome.messages.contains(told("y/main.tf", "tf").dropLast() + limits))
    }
    // The sides of a conflict are one file.
    let entries = """
      for stage in 1 2 3; do echo "100644 $(git hash-object -w y/main.tf) $stage\ty/main.tf"; done |
        git update-index --index-info
      """
    try Program.require(["sh", "-c", entries], in: folder)
    let conflict = try Program.run(["y", "y/named.tf"], in: folder).messages
    #expect(conflict.contains(told("y/main.tf", "tf")))
  }

  @Test func aLargeFileInTheIndexIsTold() throws {
    let folder = try TestFolder()
    try folder.makeRepository()
    try folder.write("main.tf", Sample.exposed)
    try Program.require(["truncate", "-s", "65M", "large.txt"], in: folder)
    try Program.require(["git", "add", "."], in: folder)
    let outcome = try Program.run(["--staged", "--extensions", "all"], in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.lines.count == 1)
    #expect(outcome.messages.contains("connlint: note: 1 file is larger than 64 MiB: large.txt\n"))
  }

  @Test func namesSayNothingThatIsNoName() throws {
    let folder = try TestFolder()
    try folder.write("a.\u{1B}[31m", Sample.exposed)
    let outcome = try Program.run([], in: folder)
    #expect(outcome.messages.hasPrefix(told("a.\\x1B[31m", "all")))
  }

  @Test func proseIsNotTold() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.clean)
    try folder.write("a.md", "To create a connection, alter connection settings or 'create connection' in the menu.\n")
    try folder.write("b.py", "connection = connect('host', 'x')\nconnection.execute(\"CREATE TABLE t (a INT)\")\n")
    try folder.write("c.bin", Array(Sample.exposed.utf8) + [0])
    #expect(!(try Program.run([], in: folder).messages.contains("note")))
  }
}
