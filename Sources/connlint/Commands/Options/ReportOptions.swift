import ArgumentParser
import OperatingSystem
import Reporting

/// The options for the report's format and destination.
struct ReportOptions: ParsableArguments {
  @Option(help: "The form of the report.")
  var format = ReportFormat.text

  @Option(
    help: ArgumentHelp("Write the report there; the console still gets text.", valueName: "file"), completion: .file())
  var output: String?

  @Flag(help: "Findings do not change the exit code.")
  var exitZero = false

  @Option(help: ArgumentHelp("Leave out the findings that this file lists.", valueName: "file"), completion: .file())
  var baseline: String?

  @Option(help: ArgumentHelp("List the findings in this file for --baseline.", valueName: "file"), completion: .file())
  var writeBaseline: String?

  /// The options as a request, without the parser's types.
  var request: ReportRequest {
    ReportRequest(
      format: format, output: output.map(Path.init(argument:)), exitsZero: exitZero,
      baseline: baseline.map(Path.init(argument:)), newBaseline: writeBaseline.map(Path.init(argument:)))
  }
}
