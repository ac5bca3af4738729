/// One rule as `Rules/rules.yml` declares it: the source of `rules`, `explain`, SARIF's metadata and `Rules/README.md`.
package struct Rule: Sendable {
  package var name: RuleName
  package var severity: Severity
  /// One line without a period.
  package var summary: String
  /// What it means and why it matters; plain text, paragraphs apart by an empty line.
  package var explanation: String
  /// How to mend it.
  package var remedy: String
  /// SQL that gives this finding.
  package var badExample: String
  /// SQL that gives none.
  package var goodExample: String
  /// CWE numbers, the most telling one first.
  package var cwe: [Int]
  /// GitHub's scale, 0.1 to 10.0; nil for rules that are no security matter.
  package var securitySeverity: String?
  /// `very-high`, `high`, `medium` or `low`.
  package var precision: String
  /// Message templates by id, with `{0}`, `{1}` ... for arguments.
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
