import ArgumentParser
import Linting
import Workspace

/// Which rules run.
struct RuleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Run only these rules.", valueName: "rule,..."), completion: .list(ruleNames))
  var select: [String] = []

  @Option(help: ArgumentHelp("Do not run these rules.", valueName: "rule,..."), completion: .list(ruleNames))
  var ignore: [String] = []

  /// The same without the parser's wrappers.
  var selection: RuleSelection {
    RuleSelection(selected: select, ignored: ignore)
  }
}

private let ruleNames = RuleName.allCases.map(\.rawValue)
