import ArgumentParser
import Reporting

/// The options for messages and threads.
struct ConsoleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Work on so many files at once (default: one per processor).", valueName: "n"))
  var jobs: Int?

  @Option(help: "When to use colours.")
  var color = ColorChoice.auto

  @Flag(help: "Say nothing about the run but errors.")
  var quiet = false

  @Flag(help: "Say how many findings each rule gave.")
  var statistics = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number of 1 or more") }
  }

  /// The options as settings, without the parser's types.
  var settings: ConsoleSettings {
    ConsoleSettings(jobs: jobs, color: color, isQuiet: quiet, wantsStatistics: statistics)
  }
}

extension ColorChoice: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
