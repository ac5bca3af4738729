import Linting
import Testing

/// Statements with one fault: a character is missing, doubled or another one, or the text ends too soon. The secret must
/// still be found, to the byte.
struct SingleFaultTests {
  /// Statements of each engine; the secret stands between « and ».
  private static let statements: [String: [String]] = [
    "bigquery": ["CREATE CONNECTION c OPTIONS (connection_type = 'AWS', aws_secret_access_key = '«plum-tree-tea»');"],
    "cockroachdb": [
      "CREATE EXTERNAL CONNECTION c AS 'postgres://u:«plum-tree-tea»@h.example:5432/d';",
      "CREATE EXTERNAL CONNECTION c AS 's3://b/p?AWS_ACCESS_KEY_ID=${ID}&AWS_SECRET_ACCESS_KEY=«plum-tree-tea»';",
      "CREATE EXTERNAL CONNECTION c AS 'kafka://h.example:9092?sasl_user=u&sasl_password=«plum-tree-tea»';",
    ],
    "confluent": [
      "CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://h.example/v1', 'api-key' = '«plum-tree-tea»');",
      "CREATE CONNECTION c COMMENT 'x' WITH ('type' = 'mongodb', 'username' = 'u', 'pasword' = '«plum-tree-tea»');",
      "ALTER CONNECTION c SET ('api_key' = '«plum-tree-tea»');",
    ],
    "databend": [
      "CREATE CONNECTION c STORAGE_TYPE = 's3' ACCESS_KEY_ID = '${ID}' SECRET_ACCESS_KEY = '«plum-tree-tea»';",
      "CREATE STAGE s URL = 's3://b/' CONNECTION = (ACCESS_KEY_ID = '${ID}' SECRET_ACCESS_KEY = '«plum-tree-tea»');",
    ],
    "databricks": [
      "CREATE CONNECTION c TYPE postgresql OPTIONS (host 'h.example', user 'u', password '«plum-tree-tea»');",
      "CREATE CONNECTION c TYPE HTTP OPTIONS (host 'https://h.example', port '443', bearer_token '«plum-tree-tea»');",
      "ALTER CONNECTION c OPTIONS (host 'h.example', user 'u', password '«plum-tree-tea»');",
      // The weak one: if CREATE is misspelled, no word of it is searched.
      "CREATE SERVER c TYPE mysql OPTIONS (host 'h.example', user 'u', password '«plum-tree-tea»');",
    ],
    "exasol": [
      "CREATE CONNECTION c TO 'jdbc:exa:h.example' USER 'u' IDENTIFIED BY '«plum-tree-tea»';",
      "ALTER CONNECTION c TO 'ftp://h.example/' USER 'u' IDENTIFIED BY '«plum-tree-tea»';",
    ],
    "flink": ["CREATE TEMPORARY CONNECTION c WITH ('type' = 'jdbc', 'db.password' = '«plum-tree-tea»');"],
    "foxpro": [
      "CREATE CONNECTION c DATASOURCE 'd' USERID 'u' PASSWORD '«plum-tree-tea»'",
      "CREATE CONNECTION c CONNSTRING 'DSN=d;UID=u;Password=«plum-tree-tea»'",
    ],
    "greptimedb": [
      "COPY t TO 's3://b/x' WITH (FORMAT = 'x') CONNECTION (REGION = 'r', SECRET_ACCESS_KEY = '«plum-tree-tea»');"
    ],
    "hazelcast": [
      "CREATE DATA CONNECTION c TYPE JDBC SHARED OPTIONS ('user' = 'u', 'password' = '«plum-tree-tea»');"
    ],
    "materialize": [
      "CREATE CONNECTION c TO POSTGRES (HOST 'h.example', USER 'u', PASSWORD = '«plum-tree-tea»');",
      "CREATE CONNECTION c TO KAFKA (BROKER 'h.example:9092', SASL USERNAME 'u', SASL PASSWORD '«plum-tree-tea»');",
    ],
    "mysql": [
      "CREATE TABLE t (id INT) ENGINE=FEDERATED CONNECTION='mysql://u:«plum-tree-tea»@h.example/d/t';",
      "ALTER TABLE t CONNECTION='mysql://u:«plum-tree-tea»@h.example/d/t';",
      "CREATE TABLE t (id INT) ENGINE=SPIDER CONNECTION='host \"h\", user \"joe\", password \"«plum-tree-tea»\"';",
      """
      CREATE TABLE t (id INT NOT NULL, v INT) ENGINE=CONNECT TABLE_TYPE=JDBC TABNAME='v'
        CONNECTION='jdbc:mysql://h.example/d' OPTION_LIST='User=u,Password=«plum-tree-tea»';
      """,
    ],
    "postgresql": [
      "CREATE SUBSCRIPTION c CONNECTION 'host=h.example user=u password=«plum-tree-tea»' PUBLICATION p;",
      "ALTER SUBSCRIPTION c CONNECTION 'host=h.example user=u password=«plum-tree-tea»';",
    ],
    "qlik": [
      """
      SQL SELECT * FROM t WITH CONNECTION (URL "https://h.example", HTTPHEADER "Authorization" "Bearer «plum-tree-tea»");
      """
    ],
    "risingwave": ["CREATE CONNECTION c WITH (type = 'kafka', properties.sasl.password = '«plum-tree-tea»');"],
    "sqlserver": [
      """
      CREATE EXTERNAL DATA SOURCE s
        WITH (LOCATION = 'sqlserver://h.example', CONNECTION_OPTIONS = 'Server=h;UID=sa;PWD=«plum-tree-tea»');
      """
    ],
    "upsolver": [
      """
      CREATE POSTGRES CONNECTION c CONNECTION_STRING = 'jdbc:x://h.example/d' USER_NAME = 'u'
        PASSWORD = '«plum-tree-tea»';
      """
    ],
  ]

  /// What stands for a sign when somebody errs.
  private static let substitutes: [UInt8: [String]] = [
    0x22: ["'"], 0x27: ["\"", "`", "’"], 0x2C: [";", " "], 0x28: ["[", "{"], 0x29: ["]", "}"], 0x3D: [":", "=>"],
  ]

  /// A text with one fault, and where the secret stands in it.
  private struct Faulty {
    var text: [UInt8]
    var secret: Range<Int>
    /// The secret with the sign beside it that the fault doubled: in `password==x` a server reads `=x`.
    var widened: Range<Int>

    init(
      _ before: [UInt8], _ secret: [UInt8], _ after: [UInt8], doubledBefore: Bool = false, doubledAfter: Bool = false
    ) {
      text = before + secret + after
      self.secret = before.count..<(before.count + secret.count)
      widened = (before.count - (doubledBefore ? 1 : 0))..<(self.secret.upperBound + (doubledAfter ? 1 : 0))
    }
  }

  /// Returns the text before the secret of `statement`, the secret, and the text after it.
  private func parts(of statement: String) -> ([UInt8], [UInt8], [UInt8]) {
    let parts = statement.split(whereSeparator: { $0 == "«" || $0 == "»" }).map { Array($0.utf8) }
    return (parts[0], parts[1], parts[2])
  }

  /// Every text that one fault makes of `statement`, outside its secret.
  private func faults(of statement: String) -> [Faulty] {
    let (before, secret, after) = parts(of: statement)
    var faults: [Faulty] = []
    for index in before.indices {
      for change in changes(of: before[index]) {
        let changed = before[..<index] + change + before[(index + 1)...]
        faults.append(
          Faulty(Array(changed), secret, after, doubledBefore: index == before.count - 1 && change.count == 2))
      }
    }
    for index in after.indices {
      for change in changes(of: after[index]) {
        let changed = after[..<index] + change + after[(index + 1)...]
        faults.append(Faulty(before, secret, Array(changed), doubledAfter: index == 0 && change.count == 2))
      }
      faults.append(Faulty(before, secret, Array(after[..<index])))
    }
    return faults
  }

  private func changes(of byte: UInt8) -> [[UInt8]] {
    [[], [byte, byte]] + (SingleFaultTests.substitutes[byte] ?? []).map { Array($0.utf8) }
  }

  @Test(arguments: statements.keys.sorted())
  func theSecretIsFoundToTheByte(engine: String) throws {
    let statements = try #require(SingleFaultTests.statements[engine])
    expect(98, of: statements.flatMap(faults), "single faults, \(engine)")
  }

  /// The signs that a finger may hit; `.` and `:` can be part of a name or a separator, `<` begins a placeholder.
  private static let strays = [
    "+", ")", "(", ";", ",", "%", "/", "$", "}", "{", "@", "!", "*", "&", "~", "^", "?", "#", "]",
  ]

  /// Every text that a sign between two words of `statement` makes.
  private func strays(in statement: String) -> [Faulty] {
    let (before, secret, after) = parts(of: statement)
    return before.indices.filter { before[$0] == UInt8(ascii: " ") }.flatMap { index in
      SingleFaultTests.strays.map { Faulty(before[...index] + Array($0.utf8) + before[index...], secret, after) }
    }
  }

  @Test(arguments: statements.keys.sorted())
  func aStraySignHidesNoSecret(engine: String) throws {
    let statements = try #require(SingleFaultTests.statements[engine])
    expect(SingleFaultTests.floors[engine] ?? 90, of: statements.flatMap(strays), "stray signs, \(engine)")
  }

  /// Where clauses stand without brackets, and in clauses of other statements, fewer signs can be told from an end.
  private static let floors = ["databend": 85.0, "greptimedb": 80, "qlik": 65, "upsolver": 80]

  /// Expects that at least `percent` of `faults` show their secret to the byte.
  private func expect(_ percent: Double, of faults: [Faulty], _ name: String) {
    let linter = LintContext()
    let missed = faults.filter { fault in
      var file = FileLinter(path: "fault.sql", linter: linter)
      _ = file.consume(fault.text.span, isLast: true)
      let found = file.finish().findings.compactMap { $0.secret.map { $0.start.offset..<$0.end.offset } }
      return !found.contains(fault.secret) && !found.contains(fault.widened)
    }
    let share = 100 * Double(faults.count - missed.count) / Double(faults.count)
    let texts = missed.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: "\n")
    print("\(name): \(faults.count - missed.count) of \(faults.count)")
    #expect(faults.count > 50)
    #expect(share >= percent, "\(name): \(share) % of \(faults.count)\n\(texts)")
  }
}
