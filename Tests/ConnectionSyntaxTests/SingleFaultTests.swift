import Testing

@testable import ConnectionSyntax

/// Statements with one fault: a character is missing, doubled or another one, or the text ends too soon. The value must
/// still be that of an option, or at least a literal of the statement, to the byte.
struct SingleFaultTests {
  /// One statement of each kind of engine; the value stands between « and ».
  private static let statements: [(engine: String, text: String)] = [
    (
      "confluent",
      "CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://h.example/v1', 'api-key' = '«plum-tree-tea»');"
    ),
    (
      "databricks",
      "CREATE CONNECTION c TYPE postgresql OPTIONS (host 'h.example', user 'u', password '«plum-tree-tea»');"
    ),
    ("materialize", "CREATE CONNECTION c TO POSTGRES (HOST 'h.example', USER 'u', PASSWORD = '«plum-tree-tea»');"),
    ("risingwave", "CREATE CONNECTION c WITH (type = 'kafka', properties.sasl.password = '«plum-tree-tea»');"),
    ("exasol", "CREATE CONNECTION c TO 'jdbc:exa:h.example' USER 'u' IDENTIFIED BY '«plum-tree-tea»';"),
    (
      "databend",
      "CREATE CONNECTION c STORAGE_TYPE = 's3' ACCESS_KEY_ID = '${ID}' SECRET_ACCESS_KEY = '«plum-tree-tea»';"
    ),
    ("hazelcast", "CREATE DATA CONNECTION c TYPE JDBC SHARED OPTIONS ('user' = 'u', 'password' = '«plum-tree-tea»');"),
    ("cockroachdb", "CREATE EXTERNAL CONNECTION c AS '«postgres://u:plum-tree-tea@h.example:5432/d»';"),
    ("postgresql", "CREATE SUBSCRIPTION c CONNECTION '«host=h.example password=plum-tree-tea»' PUBLICATION p;"),
    ("mysql", "CREATE TABLE t (id INT) ENGINE=FEDERATED CONNECTION='«mysql://u:plum-tree-tea@h.example/d/t»';"),
    (
      "upsolver",
      "CREATE POSTGRES CONNECTION c CONNECTION_STRING = 'jdbc:x://h.example/d' USER_NAME = 'u' PASSWORD = '«plum-tree-tea»';"
    ),
    (
      "databend",
      "CREATE STAGE s URL = 's3://b/' CONNECTION = (ACCESS_KEY_ID = '${ID}' SECRET_ACCESS_KEY = '«plum-tree-tea»');"
    ),
    (
      "greptimedb",
      "COPY t TO 's3://b/x' WITH (FORMAT = 'x') CONNECTION (REGION = 'r', SECRET_ACCESS_KEY = '«plum-tree-tea»');"
    ),
  ]

  /// What stands for a sign when somebody errs.
  private static let substitutes: [UInt8: [String]] = [
    0x27: ["\"", "`", "’"], 0x2C: [";", " "], 0x28: ["[", "{"], 0x29: ["]", "}"], 0x3D: [":", "=>"],
  ]

  /// Every text that one fault makes of `statement`, outside its value, with the value's range.
  private func faults(of statement: String) -> [(text: [UInt8], value: Range<Int>)] {
    let parts = statement.split(whereSeparator: { $0 == "«" || $0 == "»" }).map { Array($0.utf8) }
    let (before, value, after) = (parts[0], parts[1], parts[2])
    var faults: [(text: [UInt8], value: Range<Int>)] = []
    func add(_ before: [UInt8], _ after: [UInt8]) {
      faults.append((before + value + after, before.count..<(before.count + value.count)))
    }
    for (part, isBefore) in [(before, true), (after, false)] {
      for index in part.indices {
        var changes = [[], [part[index], part[index]]]
        changes += (SingleFaultTests.substitutes[part[index]] ?? []).map { Array($0.utf8) }
        for change in changes {
          let changed = Array(part[..<index]) + change + Array(part[(index + 1)...])
          if isBefore { add(changed, after) } else { add(before, changed) }
        }
        if !isBefore { add(before, Array(after[..<index])) }
      }
    }
    return faults
  }

  @Test(arguments: statements.indices)
  func theValueIsFoundToTheByte(_ place: Int) {
    let (engine, statement) = SingleFaultTests.statements[place]
    let faults = faults(of: statement)
    let missed = faults.filter { fault in
      let parsed = StatementParser.parse(fault.text, from: 0, isLast: true)
      return !parsed.statements.contains { statement in
        statement.options.contains { $0.value == fault.value && $0.form != .reference }
          || statement.literals.contains(fault.value)
      }
    }
    let share = 100 * Double(faults.count - missed.count) / Double(faults.count)
    let texts = missed.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: "\n")
    #expect(faults.count > 50)
    #expect(share >= 99, "\(engine): \(share) % of \(faults.count)\n\(texts)")
  }
}
