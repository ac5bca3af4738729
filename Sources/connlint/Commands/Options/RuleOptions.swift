import ArgumentParser
import Linting
import Workspace

/// The options that select the rules.
struct RuleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Run only these rules.", valueName: "rule,..."), completion: .list(ruleNames))
  var select: [String] = []

  @Option(help: ArgumentHelp("Do not run these rules.", valueName: "rule,..."), completion: .list(ruleNames))
  var ignore: [String] = []

  /// The options as a selection, without the parser's types.
  var selection: RuleSelection {
    RuleSelection(selected: select, ignored: ignore)
  }
}

private let ruleNames = RuleName.allCases.map(\.rawValue)
