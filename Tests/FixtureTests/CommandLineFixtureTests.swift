import Foundation
import Testing

/// Every case of `Fixtures/command-line/`, see `Fixtures/README.md`.
@Suite(.disabled("until the commands land")) struct CommandLineFixtureTests {
  @Test func thereAreCases() {
    #expect(CommandLineCase.all.count >= 20)
  }

  @Test(arguments: CommandLineCase.all) func run(_ fixture: CommandLineCase) throws {
    let outcome = try fixture.run()
    if ProcessInfo.processInfo.environment["UPDATE_FIXTURES"] == "1" { try fixture.store(outcome) }
    let expected = fixture.expected()
    #expect(outcome.exitCode == expected.exitCode)
    #expect(outcome.stdout == expected.stdout)
    #expect(outcome.stderr == expected.stderr)
    #expect(outcome.files == expected.files, "files that the run made or changed")
  }
}
