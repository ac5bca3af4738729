import Linting
import OperatingSystem
import Reporting

/// What the user said about the report of a run.
struct ReportRequest: Equatable {
  var format = ReportFormat.text
  /// Where the report goes; nil for standard output.
  var output: Path?
  /// Whether findings leave the exit code alone.
  var exitsZero = false
  /// The file that lists the findings to leave out.
  var baseline: Path?
  /// The file that is to list the findings of this run.
  var newBaseline: Path?
}
