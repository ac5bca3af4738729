import Linting
import OperatingSystem

/// The command-line options that select rules.
package struct RuleSelection: Equatable {
  /// The values of `--select` and `--ignore`: comma-separated names of rules.
  package var selected: [String] = []
  package var ignored: [String] = []
  /// The value of `--fail-on`; nil if the option is not given.
  package var threshold: FailureThreshold?

  package init(selected: [String] = [], ignored: [String] = []) {
    self.selected = selected
    self.ignored = ignored
  }

  /// Overrides the settings of the configuration file.
  package func apply(to configuration: inout Configuration) throws(CommandError) {
    configuration.override(
      select: selected.isEmpty ? nil : try RuleSelection.parse(selected), ignore: try RuleSelection.parse(ignored),
      failOn: threshold.map(\.severity))
  }

  private static func parse(_ lists: [String]) throws(CommandError) -> [RuleName] {
    var rules: [RuleName] = []
    for name in lists.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      rules.append(try RuleName(argument: name.filter { $0 != " " }))
    }
    return rules
  }
}

/// The values of `--fail-on`.
package enum FailureThreshold: String, CaseIterable, Sendable {
  case error, warning, note, never

  /// The lowest severity that causes exit code 1; nil for `never`.
  package var severity: Severity? { Severity(rawValue: rawValue) }
}

extension RuleName {
  /// Finds the rule `argument`. The error suggests a similar name.
  package init(argument: String) throws(CommandError) {
    guard let rule = RuleName(rawValue: argument.lowercased()) else {
      let near = RuleName.nearest(to: argument).map { "; did you mean '\($0.rawValue)'?" }
      throw .setting("there is no rule '\(ArgumentText.display(argument))'\(near ?? " ('connlint rules' lists them)")")
    }
    self = rule
  }
}
