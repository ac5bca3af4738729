import ArgumentParser
import OperatingSystem
import Reporting

/// The main program: parses the arguments, runs a command and exits with 0, 1 or 2.
@main
struct Connlint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Tool.name,
    abstract: "Find secrets in SQL CONNECTION statements.",
    discussion: """
      EXAMPLES
        connlint                          lint all SQL files below this folder
        connlint db/connections.sql       lint one file
        connlint --staged                 lint what is about to be committed
        connlint --format sarif db > connlint.sarif
        connlint mask --diff db           show what masking would change
        connlint explain misspelled-secret-key

      EXIT CODES
        0  nothing to report
        1  findings
        2  anything else: wrong usage, a file that cannot be read
      """,
    version: Tool.version,
    subcommands: [
      LintCommand.self, MaskCommand.self, InspectCommand.self, RulesCommand.self, ExplainCommand.self,
      ConfigCommand.self, InitCommand.self,
    ],
    defaultSubcommand: LintCommand.self)

  static func main() {
    // These calls must come before any file is opened or read.
    guard occupyStandardStreams() else { endProgram(ExitStatus.failure.rawValue) }
    forbidCoreDumps()
    ignoreBrokenPipes()
    endProgram(run(ArgumentText.ofProgram()).rawValue)
  }

  /// Runs the command in `arguments`. If it fails, prints a suggestion for a misspelled word.
  static func run(_ arguments: [String]) -> ExitStatus {
    let status = perform(arguments)
    if status == .failure, let hint = DidYouMean.hint(for: arguments, commands: Connlint.commandNames) {
      Console().say(hint)
    }
    return status
  }

  /// Runs the command in `arguments`. Catches all errors, because exit code 1 must only mean findings.
  private static func perform(_ arguments: [String]) -> ExitStatus {
    if let run = LintRun(plain: arguments, commands: commandNames) { return run.execute() }
    if let script = CompletionScript.asked(for: arguments) { return printToEnd(script) }
    do {
      var command = try parseAsRoot(arguments)
      if let command = command as? any ExecutableCommand { return command.execute() }
      // `help` is a command of the parser.
      try command.run()
      return .success
    } catch {
      return explain(error, arguments)
    }
  }

  /// The words that the parser takes as commands and not as paths.
  static let commandNames = ["lint", "mask", "inspect", "rules", "explain", "config", "init", "help"]

  /// Prints the parser's message: help and version to standard output, errors to standard error.
  private static func explain(_ error: any Error, _ arguments: [String]) -> ExitStatus {
    let text = ArgumentText.display(fullMessage(for: error))
    guard exitCode(for: error) == .success else {
      Console().say("\(Tool.name): " + (text.hasPrefix("Error: ") ? "error: " + text.dropFirst(7) : text))
      if let name = arguments.first(where: { $0.hasPrefix("-") && FileStatus.exists(Path(argument: $0)) }) {
        Console().say("  There is a file of that name: write './\(ArgumentText.display(name))', or '--' before it.")
      }
      return .failure
    }
    return printToEnd(text + "\n")
  }
}
