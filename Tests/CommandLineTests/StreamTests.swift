import Foundation
import Testing

/// Standard output, standard error, and closed pipes.
@Suite struct StreamTests {
  @Test func closedPipeIsACleanEnd() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", String(repeating: Sample.exposed, count: 5000))
    let script = "{ \"$0\" a.sql; echo $? >code; } | head -n 1"
    let outcome = try Program.require(["sh", "-c", script, Program.path], in: folder)
    #expect(outcome.lines.count == 1)
    #expect(try folder.read("code") == "1\n")
    #expect(
      outcome.messages == "Found 5000 problems (5000 errors) in 1 of 1 file.\n"
        + "5000 can be masked with 'connlint mask'.\n")
  }

  @Test func fullDiskIsAnError() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    let outcome = try Program.run(["a.sql"], in: folder, output: "/dev/full")
    #expect(outcome.code == 2)
    #expect(outcome.messages.contains("connlint: error: the report cannot be written: no space left on the device\n"))
    #expect(try Program.run(["rules"], in: folder, output: "/dev/full").code == 2)
    #expect(try Program.run(["--help"], in: folder, output: "/dev/full").code == 2)
  }

  @Test func quietSaysErrorsOnly() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    try folder.makeFolder("empty")
    let outcome = try Program.run(["--quiet", "a.sql", "empty", "missing"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.lines.count == 1)
    #expect(outcome.messages == "connlint: error: missing: no such file or folder\n")
  }

  @Test func statisticsCountTheRules() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed + Sample.misspelled + Sample.exposed)
    let outcome = try Program.run(["--statistics", "a.sql"], in: folder)
    #expect(outcome.messages.contains("2  exposed-secret\n1  misspelled-secret-key\n"))
  }

  @Test(arguments: [
    (["--color", "always"], [:], true), (["--color", "never"], ["FORCE_COLOR": "1"], false),
    ([], ["FORCE_COLOR": "1"], true), ([], ["CLICOLOR_FORCE": "1"], true), ([], ["FORCE_COLOR": "0"], false),
    ([], ["FORCE_COLOR": "1", "NO_COLOR": "1"], false), ([], [:], false),
    (["--color", "always", "--format", "json"], [:], false),
  ])
  func coloursFollowOptionAndEnvironment(
    arguments: [String], environment: [String: String], isColored: Bool
  ) throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    let outcome = try Program.run(arguments + ["a.sql"], in: folder, environment: environment)
    #expect(outcome.code == 1)
    #expect(outcome.output.contains(0x1B) == isColored)
  }

  @Test(arguments: ["text", "full", "json", "jsonl", "sarif", "github", "gitlab", "markdown"])
  func everyFormatReportsWithoutTheSecret(format: String) throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed + Sample.misspelled)
    let outcome = try Program.run(["--format", format, "a.sql"], in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.text.contains("exposed-secret"))
    #expect(!outcome.text.contains("quince"))
    #expect(!outcome.messages.contains("quince"))
  }

  @Test func versionAndHelpGoToStandardOutput() throws {
    let folder = try TestFolder()
    for arguments in [
      ["--version"], ["lint", "--version"], ["--help"], ["-h"], ["help", "lint"], ["mask", "--help"],
    ] {
      let outcome = try Program.run(arguments, in: folder)
      #expect(outcome.code == 0)
      #expect(!outcome.output.isEmpty)
      #expect(outcome.errors.isEmpty)
    }
    let help = try Program.run(["lint", "--help"], in: folder)
    #expect(help.lines.allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreGenerated(shell: String) throws {
    let folder = try TestFolder()
    let outcome = try Program.run(["--generate-completion-script", shell], in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.text.contains("fail-on"))
  }

  @Test func rulesAndExplanationsArePrinted() throws {
    let folder = try TestFolder()
    let list = try Program.run(["rules"], in: folder)
    #expect(list.code == 0)
    #expect(list.lines.count == 10)
    #expect(try Program.run(["rules", "--format", "markdown"], in: folder).text.hasPrefix("#"))
    let json = try Program.run(["rules", "--format", "json"], in: folder)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.output)) }
    let explanation = try Program.run(["explain", "exposed-secret"], in: folder)
    #expect(explanation.code == 0)
    #expect(explanation.text.hasPrefix("exposed-secret (error)\n"))
    let wrong = try Program.run(["explain", "exposed-secrets"], in: folder)
    #expect(wrong.messages.contains("did you mean 'exposed-secret'?"))
  }

  @Test func rulesAreSelectedAndIgnored() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed + Sample.misspelled)
    let selected = try Program.run(["--select", "exposed-secret", "a.sql"], in: folder)
    #expect(selected.lines.count == 1)
    #expect(selected.text.hasSuffix("[exposed-secret]\n"))
    let ignored = try Program.run(["--ignore", "exposed-secret", "a.sql"], in: folder)
    #expect(ignored.lines.count == 1)
    #expect(ignored.text.hasSuffix("[misspelled-secret-key]\n"))
    let both = [
      "--select", "exposed-secret, misspelled-secret-key", "--ignore", "misspelled-secret-key,exposed-secret",
    ]
    #expect(try Program.run(both + ["a.sql"], in: folder).code == 0)
  }
}
