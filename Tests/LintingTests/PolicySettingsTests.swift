import Testing

@testable import Linting

@Suite("What the configuration changes in a run")
struct SettingsTests {
  private func lint(_ text: String, _ configuration: String) throws -> FileReport {
    let settings = try Configuration(decoding: Array(configuration.utf8), file: ".connlint.yml").lintSettings
    var file = FileLinter(path: "x.sql", linter: LintContext(settings: settings))
    _ = file.consume(Array(text.utf8).span, isLast: true)
    return file.finish()
  }

  private func rules(_ text: String, _ configuration: String) throws -> [String] {
    try lint(text, configuration).findings.map { "\($0.rule.rawValue) \($0.severity.rawValue)" }
  }

  private let statement = """
    CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'plum', 'zone' = '7');

    """

  @Test("Rules and severities")
  func selection() throws {
    #expect(try rules(statement, "") == ["exposed-secret error", "unknown-key warning"])
    #expect(try rules(statement, "ignore: [exposed-secret]") == ["unknown-key warning"])
    #expect(try rules(statement, "select: [exposed-secret]") == ["exposed-secret error"])
    #expect(
      try rules(statement, "severity: {exposed-secret: note, unknown-key: error}")
        == ["exposed-secret note", "unknown-key error"])
  }

  @Test("Keys of one's own, for all types or for one")
  func keys() throws {
    #expect(try rules(statement, "keys: {harmless: [zone]}") == ["exposed-secret error"])
    #expect(try rules(statement, "keys: {types: {openai: {harmless: [zone]}}}") == ["exposed-secret error"])
    #expect(
      try rules(statement, "keys: {types: {pinecone: {harmless: [zone]}}}")
        == ["exposed-secret error", "unknown-key warning"])
    #expect(
      try rules(statement, "keys: {types: {openai: {secret: [zone]}}}")
        == ["exposed-secret error", "exposed-secret error"])
  }

  @Test("Engines that are off are not linted")
  func engines() throws {
    #expect(try rules(statement, "engines: [confluent]").count == 2)
    let databend = "CREATE CONNECTION c STORAGE_TYPE = 's3' ACCESS_KEY_ID = 'plum' SECRET_ACCESS_KEY = 'tree';\n"
    #expect(try !rules(databend, "").isEmpty)
    #expect(try rules(databend, "engines: [exasol]").isEmpty)
  }

  @Test("Patterns of one's own")
  func patterns() throws {
    let text = statement.replacing("'plum'", with: "'${KEY}'").replacing("'7'", with: "'acme-0042'")
    let pattern =
      "rules: {patterns: [{id: acme, kind: provider, description: an Acme token, pattern: 'acme-[0-9]{4}'}]}"
    #expect(try rules(text, "") == ["unknown-key warning"])
    #expect(try rules(text, pattern) == ["secret-shaped-value error"])
    #expect(try lint(text, pattern).findings[0].message.text.contains("an Acme token"))
  }

  @Test("Comments, and what the configuration says of them")
  func suppressions() throws {
    let text = "-- connlint:ignore-next-line exposed-secret, unknown-key\n" + statement
    let report = try lint(text, "")
    #expect(report.findings.isEmpty && report.suppressedCount == 2)
    #expect(try rules(text, "suppressions: {require-reason: true}").count == 3)
    #expect(try rules(text, "suppressions: {allow-inline: false}").contains("unused-suppression warning"))
    #expect(try rules(text, "ignore: [unknown-key]").isEmpty)
    #expect(try rules(text, "severity: {unused-suppression: error}\nignore: []").isEmpty)
    let unused = "-- connlint:ignore secret-in-url\n" + statement
    #expect(
      try rules(unused, "select: [unused-suppression, secret-in-url]\nseverity: {unused-suppression: note}")
        == ["unused-suppression note"])
  }
}
