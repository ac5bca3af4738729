/// Statements for the tests, with invented values.
enum Sample {
  /// One error.
  static let exposed = "CREATE CONNECTION plain WITH ('api-key' = 'quince-and-sorrel');\n"
  /// One error of another rule.
  static let misspelled = "CREATE CONNECTION wrong WITH ('ap-key' = 'quince-and-sorrel');\n"
  /// One warning.
  static let unknownType = "CREATE CONNECTION odd WITH ('type' = 'opnai', 'endpoint' = 'https://api.example.com');\n"
  /// Nothing to report.
  static let clean = "CREATE CONNECTION good WITH ('api-key' = '${API_KEY}');\nSELECT 1;\n"
}
