import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The exit code is always 0, 1 or 2.
@Suite struct ExitCodeTests {
  @Test func cleanFileGivesZeroAndNoOutput() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.clean)
    let outcome = try Program.run(["a.sql"], in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages == "Found no problems in 1 file.\n")
  }

  @Test(arguments: [["a.sql"], ["lint", "a.sql"], ["lint"], [], ["."], ["./a.sql"], ["--", "a.sql"]])
  func findingsGiveOne(arguments: [String]) throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.lines.count == 1)
    #expect(outcome.text.hasPrefix("a.sql:1:44: error: "))
    #expect(outcome.text.hasSuffix("[exposed-secret]\n"))
  }

  @Test(arguments: [
    ["--no-such-flag"], ["--jobs", "0"], ["--jobs", "x"], ["--jobs"], ["--format", "xml"], ["--color", "blue"],
    ["--fail-on", "fatal"], ["--select", "no-such-rule"], ["--ignore", "exposed-secrt"], ["-0"], ["-x.sql"],
    ["--config", "a", "--no-config"], ["-", "--files-from", "-"], ["explain"], ["explain", "nothing"],
    ["rules", "--format", "sarif"], ["rules", "extra"], ["mask", "--style", "hash"], ["--select", ""],
    ["--staged", "-"],
  ])
  func wrongUsageGivesTwo(arguments: [String]) throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.hasPrefix("connlint: error: "))
  }

  @Test func missingPathGivesTwoAndTheRestIsLinted() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    let outcome = try Program.run(["missing.sql", "a.sql"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.lines.count == 1)
    #expect(outcome.messages.contains("connlint: error: missing.sql: no such file or folder\n"))
  }

  @Test func folderWithoutSQLGivesAWarningAndZero() throws {
    let folder = try TestFolder()
    try folder.write("empty/readme.txt", "connection\n")
    let outcome = try Program.run(["empty"], in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.messages.hasPrefix("connlint: warning: empty: holds no SQL files\n"))
  }

  @Test func failOnSetsTheThreshold() throws {
    let folder = try TestFolder()
    try folder.write("warning.sql", Sample.unknownType)
    try folder.write("error.sql", Sample.exposed)
    #expect(try Program.run(["warning.sql"], in: folder).code == 1)
    #expect(try Program.run(["warning.sql", "--fail-on", "error"], in: folder).code == 0)
    #expect(try Program.run(["warning.sql", "--fail-on", "note"], in: folder).code == 1)
    #expect(try Program.run(["error.sql", "--fail-on", "error"], in: folder).code == 1)
    #expect(try Program.run(["error.sql", "--fail-on", "never"], in: folder).code == 0)
  }

  @Test func exitZeroForgivesFindingsButNoErrors() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    let outcome = try Program.run(["--exit-zero", "a.sql"], in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.lines.count == 1)
    #expect(try Program.run(["--exit-zero", "a.sql", "missing"], in: folder).code == 2)
  }

  @Test func brokenReadGivesTwo() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    // Not even the superuser can read the first byte of this file.
    let outcome = try Program.run(["/proc/self/mem", "a.sql"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.lines.count == 1)
    #expect(outcome.messages.contains("connlint: error: /proc/"))
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser can read everything"))
  func unreadableFileGivesTwo() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    chmod(folder.path + "/a.sql", 0)
    let outcome = try Program.run([], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.messages.contains("connlint: error: a.sql: permission denied\n"))
  }

  @Test func pipesAndDevicesAreRefusedAtOnce() throws {
    let folder = try TestFolder()
    mkfifo(folder.path + "/pipe.sql", 0o600)
    let named = try Program.run(["pipe.sql", "/dev/null"], in: folder)
    #expect(named.code == 2)
    #expect(named.messages.contains("pipe.sql: is a pipe, not a regular file"))
    #expect(named.messages.contains("/dev/null: is a device, not a regular file"))
    let walked = try Program.run(["."], in: folder)
    #expect(walked.code == 0)
  }
}
