import Linting
import OperatingSystem

/// The error that prevents a run.
package enum CommandError: Error {
  /// Wrong options.
  case usage(String)
  /// A required file is missing or invalid.
  case file(Path, String)
  /// An invalid line of a file; line and column are 1-based.
  case place(file: String, line: Int, column: Int, String)
  /// Another error of the environment, for example of git.
  case setting(String)

  package var notice: Notice {
    switch self {
    case .usage(let text): Notice(severity: .error, text: "\(text) (see --help)")
    case .file(let path, let text): Notice(severity: .error, path: path.text, text: text)
    case .place(let file, let line, let column, let text):
      Notice(severity: .error, path: "\(file):\(line):\(column)", text: text)
    case .setting(let text): Notice(severity: .error, text: text)
    }
  }
}
