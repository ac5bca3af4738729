import Linting

/// The values of `--fail-on`.
enum FailureThreshold: String, CaseIterable, Sendable {
  case error, warning, note, never

  /// What the exit code says about the findings of a run.
  func status(of summary: RunSummary) -> ExitStatus {
    let count =
      switch self {
      case .error: summary.errors
      case .warning: summary.errors + summary.warnings
      case .note: summary.errors + summary.warnings + summary.notes
      case .never: 0
      }
    return count > 0 ? .findings : .success
  }
}
