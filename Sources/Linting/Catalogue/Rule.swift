/// A rule in `Rules/rules.yml`. Used by `rules`, `explain`, the SARIF metadata and `Rules/README.md`.
package struct Rule: Sendable {
  package var name: RuleName
  package var severity: Severity
  /// One line without the final period.
  package var summary: String
  /// The meaning of the rule and the risk; plain text with an empty line between paragraphs.
  package var explanation: String
  /// How to fix a finding.
  package var remedy: String
  /// SQL with a finding of this rule.
  package var badExample: String
  /// SQL without a finding.
  package var goodExample: String
  /// CWE numbers, the most specific one first.
  package var cwe: [Int]
  /// GitHub's security severity, 0.1 to 10.0; nil for rules that do not concern security.
  package var securitySeverity: String?
  /// `very-high`, `high`, `medium` or `low`.
  package var precision: String
  /// Message templates by id; `{0}`, `{1}` ... are placeholders for arguments.
  package var messages: [(id: String, template: String)]

  package init(
    name: RuleName, severity: Severity, summary: String, explanation: String, remedy: String,
    badExample: String, goodExample: String, cwe: [Int], securitySeverity: String?,
    precision: String, messages: [(id: String, template: String)]
  ) {
    self.name = name
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.remedy = remedy
    self.badExample = badExample
    self.goodExample = goodExample
    self.cwe = cwe
    self.securitySeverity = securitySeverity
    self.precision = precision
    self.messages = messages
  }
}
