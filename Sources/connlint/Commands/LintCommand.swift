import ArgumentParser
import Workspace

/// `connlint lint`: reports findings and changes nothing.
struct LintCommand: ExecutableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Report findings; changes nothing (the default).")

  @OptionGroup(title: "Files") var files: PathOptions
  @Flag(help: "Lint what is in git's index, not the working tree.") var staged = false
  @OptionGroup(title: "Rules") var rules: RuleOptions
  @Option(help: "The lowest severity that makes the exit code 1 (default: warning).")
  var failOn: FailureThreshold?
  @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions
  @OptionGroup(title: "Report") var report: ReportOptions
  @OptionGroup(title: "Run") var console: ConsoleOptions

  func execute() -> ExitStatus { run.execute() }

  /// The options as a run, without the parser's types.
  var run: LintRun {
    var run = LintRun(paths: files.request)
    run.isStaged = staged
    run.rules = rules.selection
    run.rules.threshold = failOn
    run.configuration = configuration.choice
    run.report = report.request
    run.console = console.settings
    return run
  }
}

extension FailureThreshold: ExpressibleByArgument {}
