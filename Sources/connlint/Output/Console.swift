import Linting
import OperatingSystem
import Reporting

/// Standard error: what is said about the run, as opposed to the report.
struct Console {
  /// Whether only errors are said.
  var isQuiet = false

  /// Writes one line for the notice.
  func say(_ notice: Notice) {
    if isQuiet, notice.severity != .error { return }
    say(notice.line)
  }

  /// Writes `connlint: error: text`.
  func fail(_ text: String) {
    say(Notice(severity: .error, text: text))
  }

  /// Writes one line of text, which must not hold anything that is not ours to print.
  func say(_ line: String) {
    write(line + "\n")
  }

  /// Writes text as it is.
  func write(_ text: String) {
    // There is nobody left to tell if standard error is gone.
    try? writeAll(Array(text.utf8), to: 2)
  }
}
