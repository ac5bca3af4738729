import Foundation
import Testing

/// Every case of `Fixtures/command-line/`, see `Fixtures/README.md`.
struct CommandLineFixtureTests {
  @Test func thereAreCases() {
    #expect(CommandLineCase.all.count >= 20)
  }

  @Test(arguments: CommandLineCase.all) func run(_ fixture: CommandLineCase) throws {
    let outcome = try fixture.run()
    // The secrets in these cases; the output must never contain them, even after an update of the fixtures.
    for value in ["plum-tree-tea", "hunter-gatherer", "another-value"] {
      let texts = [outcome.stdout, outcome.stderr] + outcome.files.values
      #expect(!texts.contains { $0.contains(value) }, "a secret in what the run wrote")
    }
    if ProcessInfo.processInfo.environment["UPDATE_FIXTURES"] == "1" { try fixture.store(outcome) }
    let expected = fixture.expected()
    let advice: Comment = "if that is meant, UPDATE_FIXTURES=1 swift test --filter FixtureTests writes it anew"
    #expect(outcome.exitCode == expected.exitCode, advice)
    #expect(outcome.stdout == expected.stdout, advice)
    #expect(outcome.stderr == expected.stderr, advice)
    #expect(outcome.files == expected.files, "files that the run made or changed; \(advice)")
  }
}
