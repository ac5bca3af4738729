import Testing

/// `connlint mask` from end to end.
@Suite struct MaskTests {
  private let masked = "CREATE CONNECTION plain WITH ('api-key' = '[REDACTED]');\n"

  @Test func filesAreMaskedOnce() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    try folder.write("sub/b.sql", Sample.clean)
    let outcome = try Program.run(["mask"], in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("a.sql: 1 value masked\n"))
    #expect(outcome.messages.contains("Values were masked in 1 file. They remain in version-control history"))
    #expect(try folder.read("a.sql") == masked)
    #expect(try folder.read("sub/b.sql") == Sample.clean)
    #expect(try Program.run([], in: folder).code == 0)
    let again = try Program.run(["mask"], in: folder)
    #expect(again.code == 0)
    #expect(again.messages == "Nothing to mask in 2 files.\n")
    #expect(try folder.names() == ["a.sql", "sub"])
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let folder = try TestFolder()
    let outcome = try Program.run(["mask", "-"], in: folder, input: Array(Sample.exposed.utf8))
    #expect(outcome.code == 0)
    #expect(outcome.text == masked)
    let clean = try Program.run(["mask", "-"], in: folder, input: Array(Sample.clean.utf8))
    #expect(clean.text == Sample.clean)
    let excluded = ["mask", "--force-exclude", "--exclude", "x.sql", "--stdin-filename", "x.sql", "-"]
    #expect(try Program.run(excluded, in: folder, input: Array(Sample.exposed.utf8)).text == Sample.exposed)
    let binary = try Program.run(["mask", "-"], in: folder, input: [0x41, 0, 0x42, 0x43, 0, 0, 7])
    #expect(binary.code == 2)
    #expect(binary.output.isEmpty)
  }

  @Test func styleAndKeysAreChosen() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.misspelled)
    let outcome = try Program.run(["mask", "--style", "env", "--fix-keys", "a.sql"], in: folder)
    #expect(outcome.code == 0)
    #expect(try folder.read("a.sql") == "CREATE CONNECTION wrong WITH ('api-key' = '${WRONG_API_KEY}');\n")
    #expect(outcome.messages.contains("a.sql: 1 value masked, 1 key corrected"))
  }

  @Test func diffAndCheckWriteNothing() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    let diff = try Program.run(["mask", "--diff", "a.sql"], in: folder)
    #expect(diff.code == 1)
    #expect(diff.text.contains("+CREATE CONNECTION plain WITH ('api-key' = '[REDACTED]');"))
    #expect(!diff.text.contains("quince"))
    let check = try Program.run(["mask", "--check", "a.sql"], in: folder)
    #expect(check.code == 1)
    #expect(check.output.isEmpty)
    #expect(check.messages.contains("1 file of 1 would change."))
    #expect(try folder.read("a.sql") == Sample.exposed)
    try folder.write("a.sql", Sample.clean)
    #expect(try Program.run(["mask", "--diff", "a.sql"], in: folder).code == 0)
    #expect(try Program.run(["mask", "--check", "a.sql"], in: folder).code == 0)
    #expect(try Program.run(["mask", "--check", "--diff", "a.sql"], in: folder).code == 2)
  }

  @Test func oneBadFileDoesNotStopTheRest() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    try folder.write("linked.sql", Sample.exposed)
    try Program.require(["ln", "linked.sql", "other.txt"], in: folder)
    let outcome = try Program.run(["mask", "linked.sql", "missing.sql", "a.sql"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.messages.contains("connlint: error: linked.sql: it has 2 names (hard links)"))
    #expect(outcome.messages.contains("connlint: error: missing.sql: no such file or folder"))
    #expect(try folder.read("a.sql") == masked)
    #expect(try folder.read("linked.sql") == Sample.exposed)
  }

  @Test func ignoredRulesAreNotMasked() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    let outcome = try Program.run(["mask", "--ignore", "exposed-secret", "a.sql"], in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.messages.contains("a secret is left: exposed-secret is not selected"))
    #expect(try folder.read("a.sql") == Sample.exposed)
  }

  @Test func quietSaysNothing() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    let outcome = try Program.run(["mask", "--quiet", "--statistics", "a.sql"], in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.messages == "1  exposed-secret\n")
  }
}
