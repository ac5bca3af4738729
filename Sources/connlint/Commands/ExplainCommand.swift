import ArgumentParser
import Linting
import Reporting
import Workspace

/// `connlint explain`: prints what a rule means and how to fix its findings.
struct ExplainCommand: ExecutableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule means, and how to mend what it finds.")

  @Argument(
    help: ArgumentHelp("The name of the rule, as it stands in brackets behind a finding.", valueName: "rule"),
    completion: .list(RuleName.allCases.map(\.rawValue)))
  var rule: String

  func execute() -> ExitStatus {
    exitStatus { () throws(CommandError) in
      printToEnd(RuleBook.standard.explanation(of: try RuleName(argument: rule)))
    }
  }
}
