import Linting

/// A run over invented files with difficult content: unusual names, encodings, line ends, wide characters.
enum SampleRun {
  /// Values that must not appear in any report.
  static let secrets = [
    "plum-tree-tea", "walnut-grove-9", "pear-5\n  sorbet", "olive-press-7", "quince-jam-31", "fig-leaf-55",
  ]

  /// `text` with all secrets redacted.
  static func masked(_ text: String) -> String {
    secrets.reduce(text) { $0.replacing($1, with: "[REDACTED]") }
  }

  static let plain = SampleSource(
    path: "db/openai.sql",
    text: """
      CREATE CONNECTION demo WITH (
        'type' = 'openai',
        'ap-key' = 'plum-tree-tea',
        'colour' = 'mauve'
      );

      """)

  /// A byte order mark, a tab, CRLF, a character outside the basic plane, and a name that must be escaped in URIs.
  static let oddName = SampleSource(
    path: "db/größe #1 100%.sql",
    text: "CREATE CONNECTION demo WITH (\r\n\t/* 🔑 鍵 */ 'api-key' = 'walnut-grove-9'\r\n);\r\n", hasByteOrderMark: true)

  static let severalLines = SampleSource(
    path: "a:b/lines.sql", text: "CREATE CONNECTION demo\n  WITH ('password' = 'pear-5\n  sorbet');\n")

  static let wide = SampleSource(
    path: "db/utf16.sql", text: "CREATE CONNECTION demo WITH (\r\n  'tokn' = 'olive-press-7' -- 👩‍🔬\r\n);\r\n",
    encoding: .utf16LittleEndian, hasByteOrderMark: true)

  /// A name that contains log commands, and a key that contains markup.
  static let hostile = SampleSource(
    path: "::error::##[group]\u{1B}[31m\n.sql",
    text: "CREATE CONNECTION demo WITH ('<b>{0}[x](y)\u{202E}##vso[' = 'quince-jam-31');\n")

  static let outside = SampleSource(
    path: "/srv/sql/far.sql", text: "CREATE CONNECTION demo WITH ('secret' = 'fig-leaf-55');\n")

  static let sources = [outside, hostile, severalLines, oddName, plain, wide]

  /// The reports in the order of the run.
  static let reports: [FileReport] = [
    report(outside, [outside.secretFinding(.exposedSecret, key: "secret", value: "fig-leaf-55", redacted: true)]),
    report(
      hostile,
      [hostile.secretFinding(.missingSecret, key: "<b>{0}[x](y)\u{202E}##vso[", value: "quince-jam-31", redacted: nil)]),
    report(severalLines, [severalLines.secretFinding(.brokenStatement, key: "password", value: "pear-5\n  sorbet")]),
    FileReport(path: "clean.sql", byteCount: 120, statementCount: 2, suppressedCount: 1),
    report(oddName, [oddName.secretFinding(.exposedSecret, key: "api-key", value: "walnut-grove-9", redacted: true)]),
    report(
      plain,
      [
        plain.secretFinding(.misspelledSecretKey, key: "ap-key", value: "plum-tree-tea", suggestion: "api-key"),
        plain.wordFinding(.unknownKey, word: "colour"),
        plain.wordFinding(.unusedSuppression, word: ");", severity: .note),
      ]),
    report(wide, [wide.secretFinding(.misspelledSecretKey, key: "tokn", value: "olive-press-7", suggestion: "token")]),
  ]

  static let notices = [
    Notice(severity: .error, path: "db/locked.sql", text: "permission denied"),
    Notice(severity: .warning, text: "no SQL files in {this} folder"),
  ]

  private static func report(_ source: SampleSource, _ findings: [Finding]) -> FileReport {
    FileReport(
      path: source.path, findings: findings, encoding: source.encoding, byteCount: source.bytes.count,
      statementCount: 1)
  }
}
