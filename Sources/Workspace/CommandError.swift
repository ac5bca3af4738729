import Linting
import OperatingSystem

/// Why a run cannot begin.
package enum CommandError: Error {
  /// The options are wrong.
  case usage(String)
  /// A file that the run needs is wrong or missing.
  case file(Path, String)
  /// A line of a file is wrong; line and column are 1-based.
  case place(file: String, line: Int, column: Int, String)
  /// Something else in the environment, git for example.
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
