/// The program's name, version and URLs for reports and `--version`.
package enum Tool {
  /// The program's name.
  package static let name = "connlint"
  /// Semantic version.
  package static let version = "0.1.0"
  /// A one-line description for reports.
  package static let summary = "A linter for secrets in SQL CONNECTION statements."
  /// The project's home page.
  package static let informationURI = "https://github.com/connlint/connlint"

  /// The URL of the configuration's JSON schema, for editors.
  package static let schemaURI =
    "https://raw.githubusercontent.com/connlint/connlint/main/Rules/connlint.schema.json"

  /// The URL of the section about `rule` in the generated list of rules.
  package static func helpURI(rule: String) -> String {
    "\(informationURI)/blob/main/Rules/README.md#\(rule)"
  }
}
