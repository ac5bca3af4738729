import Testing

/// Contents of files, and standard input.
@Suite struct InputTests {
  @Test func emptyFileIsClean() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", "")
    let outcome = try Program.run(["a.sql"], in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.messages == "Found no problems in 1 file.\n")
  }

  @Test func fileWithZeroBytesIsNotReadInSilence() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Array(Sample.exposed.utf8) + [0] + Array(Sample.exposed.utf8))
    let named = try Program.run(["a.sql"], in: folder)
    #expect(named.code == 2)
    #expect(named.messages.contains("connlint: error: a.sql: not linted: "))
    let walked = try Program.run([], in: folder)
    #expect(walked.messages.contains("connlint: warning: a.sql: not linted: "))
  }

  @Test func binaryFileEndsWithoutATrace() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) })
    let outcome = try Program.run(["a.sql"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
  }

  @Test func lineOfEightMegabytesIsLinted() throws {
    let folder = try TestFolder()
    let filler = String(repeating: "SELECT 'x', ", count: 700_000)
    try folder.write("a.sql", filler + Sample.exposed)
    let outcome = try Program.run(["a.sql"], in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.text.hasPrefix("a.sql:1:8400044: error: "))
  }

  @Test func findingsFarApartKeepTheirPlaces() throws {
    let folder = try TestFolder()
    let filler = String(repeating: "INSERT INTO t VALUES (1, 'é');\n", count: 150_000)
    try folder.write("a.sql", filler + Sample.exposed + filler + Sample.misspelled)
    let outcome = try Program.run(["a.sql"], in: folder)
    #expect(outcome.code == 1)
    let places = outcome.lines.map { $0.prefix { $0 != " " } }
    #expect(places == ["a.sql:150001:44:", "a.sql:300002:43:"])
  }

  /// Text from standard input under the name of a file is another source than the file.
  @Test func standardInputAndTheFileOfItsNameAreBothLinted() throws {
    let folder = try TestFolder()
    try folder.write("x.sql", "\n" + Sample.exposed)
    let outcome = try Program.run(
      ["--stdin-filename", "x.sql", "-", "x.sql"], in: folder, input: Array(Sample.exposed.utf8))
    #expect(outcome.code == 1)
    #expect(outcome.lines.map { $0.prefix { $0 != " " } } == ["x.sql:2:44:", "x.sql:1:44:"])
    #expect(outcome.messages.contains("in 2 of 2 files"))
  }

  @Test func standardInputIsLinted() throws {
    let folder = try TestFolder()
    let plain = try Program.run(["-"], in: folder, input: Array(Sample.exposed.utf8))
    #expect(plain.code == 1)
    #expect(plain.text.hasPrefix("<stdin>:1:44: error: "))
    let named = try Program.run(
      ["--stdin-filename", "./db/x.sql", "-"], in: folder, input: Array(Sample.exposed.utf8))
    #expect(named.code == 1)
    #expect(named.text.hasPrefix("db/x.sql:1:44: error: "))
    #expect(try Program.run(["-"], in: folder, input: []).code == 0)
  }

  @Test func listsOfFilesAreRead() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    try folder.write("b c.sql", Sample.exposed)
    try folder.write("list", "a.sql\n\nb c.sql\n")
    #expect(try Program.run(["--files-from", "list"], in: folder).lines.count == 2)
    let zero = Array("b c.sql\0a.sql\0".utf8)
    #expect(try Program.run(["--files-from", "-", "-0"], in: folder, input: zero).lines.count == 2)
    #expect(try Program.run(["--files-from", "-"], in: folder, input: []).code == 0)
    let missing = try Program.run(["--files-from", "nothing"], in: folder)
    #expect(missing.code == 2)
    #expect(missing.messages.contains("nothing: the list of files cannot be read"))
  }
}
