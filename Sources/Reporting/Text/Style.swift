import Linting

/// Terminal colours, on or off.
struct Style: Sendable {
  /// An emphasis, as parameters of the SGR escape sequence (ECMA-48, 8.3.117).
  enum Emphasis: String {
    case strong = "1"
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case frame = "1;34"

    init(_ severity: Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .note
      }
    }
  }

  var isOn: Bool

  /// Returns `text` with `emphasis` if colours are on.
  func callAsFunction(_ text: String, _ emphasis: Emphasis) -> String {
    isOn ? "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m" : text
  }
}
