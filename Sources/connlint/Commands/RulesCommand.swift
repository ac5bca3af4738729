import ArgumentParser
import Linting
import Reporting

/// `connlint rules`: lists the rules.
struct RulesCommand: ExecutableCommand {
  static let configuration = CommandConfiguration(commandName: "rules", abstract: "List the rules.")

  /// The values of `--format`.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown
  }

  @Option(help: "The form of the list.")
  var format = Format.text

  func execute() -> ExitStatus {
    let rules = RuleBook.standard
    let text =
      switch format {
      case .text: rules.listing()
      case .json: rules.json()
      case .markdown: rules.document()
      }
    return printToEnd(text)
  }
}
