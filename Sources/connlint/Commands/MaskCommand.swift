import ArgumentParser
import Linting
import Workspace

/// `connlint mask`: rewrites files with the secret values masked.
struct MaskCommand: ExecutableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mask", abstract: "Rewrite files with the secret values masked.",
    discussion: """
      Only the bytes between the quotes change; everything else stays. '-' reads standard
      input and writes the result to standard output. Masking does not take a value out of
      version control's history: rotate the credentials.
      """)

  @OptionGroup(title: "Files") var files: PathOptions
  @OptionGroup(title: "Rules") var rules: RuleOptions
  @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions
  @OptionGroup(title: "Masking") var masking: MaskOptions
  @OptionGroup(title: "Run") var console: ConsoleOptions

  func execute() -> ExitStatus {
    var run = MaskRun(paths: files.request, masking: masking.request)
    run.rules = rules.selection
    run.configuration = configuration.choice
    run.console = console.settings
    return run.execute()
  }
}

/// The options that select the replacement for secrets and what is written.
struct MaskOptions: ParsableArguments {
  @Option(help: "'[REDACTED]', or '${NAME_KEY}' made of the connection's name and the key.")
  var style = MaskStyle.redacted

  @Flag(help: "Correct misspelled keys as well.")
  var fixKeys = false

  @Flag(help: "Print what would change, secrets masked on both sides; write nothing.")
  var diff = false

  @Flag(help: "Only say whether anything would change; write nothing.")
  var check = false

  func validate() throws {
    if diff, check { throw ValidationError("--diff and --check exclude each other") }
  }

  /// The options as a request, without the parser's types.
  var request: FileMasking {
    FileMasking(style: style, fixKeys: fixKeys, mode: diff ? .diff : check ? .check : .write)
  }
}

extension MaskStyle: ExpressibleByArgument {}
