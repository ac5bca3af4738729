import CRuleRecords
import RuleRecords
import RuleRecords
import RuleTables

/// All rules in order of precedence, from `Rules/rules.yml`.
package struct RuleBook: Sendable {
  /// Lazily initialised with the first finding.
  package static let standard = RuleBook()

  /// One rule for each ``RuleName``, in the order of its cases.
  package let rules: [Rule]

  private init() {
    rules = zip(RuleName.allCases, Tables.rules).map { Rule(name: $0, $1) }
  }

  /// Returns the rule `name`.
  package subscript(_ name: RuleName) -> Rule { rules[name.precedence] }

  /// Creates the message `id` of `rule` with `arguments`.
  package func message(_ rule: RuleName, _ id: String, _ arguments: [ShownText] = []) -> Message {
    guard let template = rules[rule.precedence].messages.first(where: { $0.id == id })?.template else {
      // A programming error, which tests find; in a release build the finding must not be lost.
      assertionFailure("Rules/rules.yml has no message '\(id)' of '\(rule.rawValue)'")
      return Message(id: id, template: self[rule].summary + ".", arguments: arguments)
    }
    return Message(id: id, template: template, arguments: arguments)
  }

  /// The text of `Rules/README.md`, which `connlint rules --format markdown` prints.
  package func document() -> String { Tables.document.string }
}

extension Rule {
  fileprivate init(name: RuleName, _ record: RuleRecord) {
    self.init(
      name: name, severity: name.severity, summary: record.summary.string, explanation: record.explanation.string,
      remedy: record.remedy.string, badExample: record.bad.string, goodExample: record.good.string,
      cwe: record.cwe.numbers.map(Int.init),
      securitySeverity: record.security_severity.isAbsent ? nil : record.security_severity.string,
      precision: record.precision.string, messages: record.templates.map { ($0.id.string, $0.text.string) })
  }
}
