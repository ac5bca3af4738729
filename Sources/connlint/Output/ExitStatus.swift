/// What the exit code says.
enum ExitStatus: Int32, Comparable {
  /// Nothing to report, or all masked.
  case success = 0
  /// Findings at or over `--fail-on`, or files that would change.
  case findings = 1
  /// Wrong usage, bad configuration, a file that cannot be read or written. Wins over ``findings``.
  case failure = 2

  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}
