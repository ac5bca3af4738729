import Linting
import OperatingSystem
import Reporting

/// Writes messages about the run to standard error.
struct Console {
  /// Whether only errors are written.
  var isQuiet = false

  /// Writes the notice as one line.
  func say(_ notice: Notice) {
    if isQuiet, notice.severity != .error { return }
    say(notice.line)
  }

  /// Writes `connlint: error: text`.
  func fail(_ text: String) {
    say(Notice(severity: .error, text: text))
  }

  /// Writes one line. The caller must escape untrusted text.
  func say(_ line: String) {
    write(line + "\n")
  }

  /// Writes `text` unchanged.
  func write(_ text: String) {
    // If standard error is closed, there is no other place for the message.
    try? writeAll(Array(text.utf8), to: 2)
  }
}
