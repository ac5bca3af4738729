import EditDistance
import Linting
import OperatingSystem
import Reporting
import Workspace

/// Suggests a correction for an unknown command or an invalid value of an option.
enum DidYouMean {
  /// A line about the first such mistake in `arguments`, for runs that have failed; nil if there is none. `commands`
  /// are the names of all commands.
  static func hint(for arguments: [String], commands: [String]) -> String? {
    if let first = arguments.first, !first.hasPrefix("-"), !commands.contains(first),
      !FileStatus.exists(Path(argument: first)), let command = nearest(to: first, among: commands)
    {
      return "  '\(ArgumentText.display(first))' is no command; did you mean '\(command)'?"
    }
    let command = arguments.first.flatMap { commands.contains($0) ? $0 : nil } ?? "lint"
    for (index, argument) in arguments.enumerated() where argument.hasPrefix("--") {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let value = parts.count == 2 ? parts[1] : arguments.dropFirst(index + 1).first
      let known = values(of: parts[0], command)
      guard let value, !known.isEmpty, !known.contains(value), let meant = nearest(to: value, among: known) else {
        continue
      }
      return "  \(parts[0]) has no value '\(ArgumentText.display(value))'; did you mean '\(meant)'?"
    }
    return nil
  }

  /// The values of an option that accepts a fixed set; empty for other options.
  private static func values(of option: String, _ command: String) -> [String] {
    switch (option, command) {
    case ("--format", "lint"): ReportFormat.allCases.map(\.rawValue)
    case ("--format", "inspect"): InspectionFormat.allCases.map(\.rawValue)
    case ("--format", "rules"): RulesCommand.Format.allCases.map(\.rawValue)
    case ("--fail-on", "lint"): FailureThreshold.allCases.map(\.rawValue)
    case ("--style", "mask"): MaskStyle.allCases.map(\.rawValue)
    case ("--color", "lint"), ("--color", "mask"): ColorChoice.allCases.map(\.rawValue)
    default: []
    }
  }

  /// The word of `known` nearest to `word`: at most one edit, two if `word` is longer than 4 bytes.
  private static func nearest(to word: String, among known: [String]) -> String? {
    EditDistance.nearest(to: word.lowercased(), among: known, limit: word.utf8.count > 4 ? 2 : 1)
  }
}
