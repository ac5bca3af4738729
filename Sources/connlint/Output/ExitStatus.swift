/// The exit codes.
enum ExitStatus: Int32, Comparable {
  /// No findings, or everything is masked.
  case success = 0
  /// Findings of at least the severity `--fail-on`, or files that would change.
  case findings = 1
  /// Wrong usage, an invalid configuration, or a file that cannot be read or written. Takes precedence over
  /// ``findings``.
  case failure = 2

  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}
