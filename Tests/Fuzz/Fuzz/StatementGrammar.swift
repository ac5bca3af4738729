/// Generates statements with errors from a grammar. Each input byte selects one alternative, so libFuzzer mutates
/// statements and not letters.
struct StatementGrammar {
  private var choices: ArraySlice<UInt8>
  private(set) var text: [UInt8] = []

  /// The text that `bytes` select.
  static func text(_ bytes: [UInt8]) -> [UInt8] {
    var grammar = StatementGrammar(choices: bytes[...])
    while !grammar.choices.isEmpty, grammar.text.count < 8192 { grammar.addStatement() }
    return grammar.text
  }

  private init(choices: ArraySlice<UInt8>) {
    self.choices = choices
  }

  private mutating func addStatement() {
    add(StatementGrammar.hosts)
    add(StatementGrammar.heads)
    add(StatementGrammar.names)
    add(StatementGrammar.lists)
    for _ in 0..<next() % 8 {
      addFault()
      add(StatementGrammar.keys)
      addFault()
      add(StatementGrammar.separators)
      add(StatementGrammar.values)
      addFault()
      add(StatementGrammar.commas)
    }
    add(StatementGrammar.ends)
  }

  /// Adds an error for one byte in four.
  private mutating func addFault() {
    let choice = next()
    if choice & 3 == 3 { text += StatementGrammar.faults[choice / 4 % StatementGrammar.faults.count].utf8 }
  }

  private mutating func add(_ pieces: [String]) {
    text += pieces[next() % pieces.count].utf8
  }

  private mutating func next() -> Int { Int(choices.popFirst() ?? 0) }

  private static let hosts = [
    "", "", "", "\n", "-- ", "/* ", "EXECUTE IMMEDIATE '", "cursor.execute(\"\"\"\n", "sql = \"", "$$",
    "# MAGIC %sql\n",
    "psql -c \"", "{\"sql\": \"", "-- connlint:ignore-next-line exposed-secret\n",
  ]
  private static let heads = [
    "CREATE CONNECTION ", "CREATE CONNECTION IF NOT EXISTS ", "ALTER CONNECTION ", "CREATE OR REPLACE CONNECTION ",
    "CREATE FOREIGN CONNECTION ", "CREATE EXTERNAL CONNECTION ", "CREATE SUBSCRIPTION s CONNECTION ",
    "CRAETE CONECTION ",
    "CREATE TABLE t (i INT) ENGINE=FEDERATED CONNECTION=", "CONNECTION ", "create connection\n  ", "CREATECONNECTION ",
  ]
  private static let names = [
    "c", "`openai-prod`", "\"db\".\"s\".\"c\"", "", "my_conn", "'c'", "x9y8z7w6v5u4t3s2", "${NAME}",
    "'host=h user=u password=x9y8z7w6v5'",
  ]
  private static let lists = [
    " WITH (", " WITH (", " SET (", " OPTIONS (", " TYPE http OPTIONS (", " TO KAFKA (",
    " TO 'h:1521/x' USER 'u' IDENTIFIED BY ",
    " AS ", " (", " WITH ", " TO openai PROPERTIES (", " STORAGE_TYPE='s3' ",
  ]
  private static let keys = [
    "'type'", "'api-key'", "'ap-key'", "'password'", "'endpoint'", "'username'", "'colour'", "password",
    "sasl.password",
    "\"token\"", "`secret`", "'x9y8z7w6v5u4t3s2'", "'password p7u2m9x4'", "'aws-secret-key'", "'client-id'", "host",
    "'mongodb://app:x9y8z7w6v5@h/db'", "'service-key'", "SASL PASSWORD", "''",
  ]
  private static let separators = [" = ", " = ", "=", " ", " => ", ": ", "", " == ", "\n=\n", " TO "]
  private static let values = [
    "'openai'", "'x9y8z7w6v5u4t3s2'", "'plum-tree-tea'", "'https://u:x9y8z7w6v5@h/x?token=a1b2c3d4e5'", "'${KEY}'",
    "'[REDACTED]'", "'a' || 'x9y8z7w6v5'", "'x9y8z7w6v5' 'a1b2c3d4e5'", "\"x9y8z7w6v5\"", "$$x9y8z7w6v5$$",
    "CONCAT('x9y8', 'z7w6v5')", "x9y8z7w6v5", "'it''s x9y8z7w6v5'", "E'x9y8\\'z7w6v5'",
    "'{\"private_key\": \"x9y8z7w6v5\"}'",
    "{{ secret('x') }}", "''", "'databricks'", "'x9y8\nz7w6v5'",
  ]
  private static let commas = [
    ",\n  ", ", ", ",", "", ";", ",,", " -- was 'api-key' = 'x9y8z7w6v5'\n,", " /* plum */ , ",
  ]
  private static let ends = [
    ");\n", ")\n", ";", "", "';\n", "\"\"\")\n", ") */\n", "$$;", "\";\n", " -- connlint:ignore exposed-secret\n",
    "\\n\"}\n",
  ]
  private static let faults = [
    "'", "''", "\"", "`", "\u{2019}", "\u{201C}", "(", ")", "[", "{", ",", ";", "=", "\\", "\\'", "--", "/*", "*/",
    "$$",
    "\u{A0}", "\u{FF0C}", "\u{FF08}", "\n", "\r", "\t", "\0", "\u{202E}", "\u{FEFF}", "E'", "CREATE CONNECTION ",
    "WITH ",
    "${", "}", "[REDACTED]", "||", "+", "x9y8z7w6v5", "@", "://", "é",
  ]
}
