import Linting
import OperatingSystem
import Reporting

/// The command-line options for the report.
struct ReportRequest: Equatable {
  var format = ReportFormat.text
  /// The path of the report; nil for standard output.
  var output: Path?
  /// Whether the exit code is 0 even if there are findings.
  var exitsZero = false
  /// The baseline file, whose findings are left out.
  var baseline: Path?
  /// The baseline file to write, with the findings of this run.
  var newBaseline: Path?
}
