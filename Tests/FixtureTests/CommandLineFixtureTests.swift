import Foundation
import Testing

/// Every case of `Fixtures/command-line/`, see `Fixtures/README.md`.
struct CommandLineFixtureTests {
  @Test func thereAreCases() {
    #expect(CommandLineCase.all.count >= 20)
  }

  @Test(arguments: CommandLineCase.all) func run(_ fixture: CommandLineCase) throws {
    let outcome = try fixture.run()
    if ProcessInfo.processInfo.environment["UPDATE_FIXTURES"] == "1" { try fixture.store(outcome) }
    let expected = fixture.expected()
    let advice: Comment = "if that is meant, UPDATE_FIXTURES=1 swift test --filter FixtureTests writes it anew"
    #expect(outcome.exitCode == expected.exitCode, advice)
    #expect(outcome.stdout == expected.stdout, advice)
    #expect(outcome.stderr == expected.stderr, advice)
    #expect(outcome.files == expected.files, "files that the run made or changed; \(advice)")
  }
}
