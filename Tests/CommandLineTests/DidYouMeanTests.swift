import Testing

@testable import connlint

/// A misspelled command or value gives a suggestion and exit code 2.
@Suite struct DidYouMeanTests {
  @Test(arguments: [
    (["lnt"], "'lnt' is no command; did you mean 'lint'?"),
    (["inspct", "a.sql"], "'inspct' is no command; did you mean 'inspect'?"),
    (["--format", "jsn"], "--format has no value 'jsn'; did you mean 'json'?"),
    (["lint", "--fail-on=eror", "a.sql"], "--fail-on has no value 'eror'; did you mean 'error'?"),
    (["mask", "--style", "rdacted"], "--style has no value 'rdacted'; did you mean 'redacted'?"),
    (["rules", "--format", "markdwn"], "--format has no value 'markdwn'; did you mean 'markdown'?"),
    (["inspect", "--format", "JSON"], "--format has no value 'JSON'; did you mean 'json'?"),
    (["--color", "alway"], "--color has no value 'alway'; did you mean 'always'?"),
  ])
  func aSlipIsTold(_ arguments: [String], _ hint: String) throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.clean)
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.messages.contains("  \(hint)\n"), "\(outcome.messages)")
  }

  @Test(arguments: [
    ["no-such-file.sql"], ["--format", "xml"], ["mask", "--style", "hash"], ["explain", "lint"], ["./lnt"],
  ])
  func nothingIsMadeUp(_ arguments: [String]) throws {
    let folder = try TestFolder()
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.code == 2)
    #expect(!outcome.messages.contains("did you mean"), "\(outcome.messages)")
  }

  @Test func aFileOfThatNameIsAFile() throws {
    let folder = try TestFolder()
    try folder.write("lnt", Sample.clean)
    let outcome = try Program.run(["lnt"], in: folder)
    #expect(outcome.code == 0)
    #expect(!outcome.messages.contains("command"))
  }
}
