import Linting

/// Why a command cannot begin.
enum CommandError: Error {
  /// The options are wrong.
  case usage(String)
  /// A file that the run needs is wrong or missing.
  case file(Path, String)
  /// Something else in the surroundings.
  case setting(String)

  var notice: Notice {
    switch self {
    case .usage(let text): Notice(severity: .error, text: "\(text) (see --help)")
    case .file(let path, let text): Notice(severity: .error, path: path.text, text: text)
    case .setting(let text): Notice(severity: .error, text: text)
    }
  }
}
