/// The program's own name, version and addresses, as every report and `--version` give them.
package enum Tool {
  /// The name of the program.
  package static let name = "connlint"
  /// The version, as semantic versioning writes it.
  package static let version = "0.1.0"
  /// One line for reports that have a place for it.
  package static let summary = "A linter for secrets in SQL CONNECTION statements."
  /// Where the program comes from.
  package static let informationURI = "https://github.com/connlint/connlint"

  /// Where editors find the schema of the configuration.
  package static let schemaURI =
    "https://raw.githubusercontent.com/connlint/connlint/main/Rules/connlint.schema.json"

  /// The heading of `rule` in the generated page of all rules.
  package static func helpURI(rule: String) -> String {
    "\(informationURI)/blob/main/Rules/README.md#\(rule)"
  }
}
