import OperatingSystem

/// The values of `--color`.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never

  /// Whether to use colours on standard output. Checks the option, `NO_COLOR`, `FORCE_COLOR` and `CLICOLOR_FORCE`,
  /// `CLICOLOR`, and last whether output is a terminal with colours.
  ///
  /// Sources: no-color.org, force-color.org, bixense.com/clicolors.
  func usesColor(
    isTerminal: Bool, environment: (String) -> String?
  ) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if environment("NO_COLOR").map(\.isEmpty) == false { return false }
    for name in ["FORCE_COLOR", "CLICOLOR_FORCE"] {
      if let value = environment(name), !value.isEmpty, value != "0" { return true }
    }
    if environment("CLICOLOR") == "0" { return false }
    return isTerminal && environment("TERM") != "dumb"
  }
}
