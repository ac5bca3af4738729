import ArgumentParser
import Linting
import Reporting

/// What the report looks like, where it goes, and when it makes the run fail.
struct ReportOptions: ParsableArguments {
  @Option(help: "The form of the report.")
  var format = ReportFormat.text

  @Option(
    help: ArgumentHelp("Write the report there; the console still gets text.", valueName: "file"), completion: .file())
  var output: String?

  @Option(help: "The lowest severity that makes the exit code 1.")
  var failOn = FailureThreshold.warning

  @Flag(help: "Findings do not change the exit code.")
  var exitZero = false

  @Option(help: ArgumentHelp("Leave out the findings that this file lists.", valueName: "file"), completion: .file())
  var baseline: String?

  @Option(help: ArgumentHelp("List the findings in this file for --baseline.", valueName: "file"), completion: .file())
  var writeBaseline: String?
}

extension FailureThreshold: ExpressibleByArgument {}
