import TestSupport

/// A text with planted secrets: one or more statements, with faults, inside code of a host language.
struct LeakCase {
  let bytes: [UInt8]
  /// Each has 12 characters or more.
  let secrets: [String]
  /// Window size in bytes; nil for a single window.
  let step: Int?

  init(seed: UInt64) {
    var numbers = SeededNumbers(state: seed)
    var text = ""
    var secrets: [String] = []
    for _ in 0..<numbers.pick([1, 1, 1, 2, 3]) {
      var statement = LeakStatement(&numbers)
      secrets += statement.secrets
      statement.addFaults(&numbers)
      text += text.isEmpty ? statement.text : numbers.pick([" ", "\n", "\n\n"]) + statement.text
    }
    self.secrets = secrets
    bytes = Array(LeakCase.hosted(text, &numbers).utf8)
    step = numbers.chance(15) ? Int.random(in: 20...400, using: &numbers) : nil
  }

  /// Returns `sql` embedded in other code.
  private static func hosted(_ sql: String, _ numbers: inout SeededNumbers) -> String {
    let lines = sql.split(separator: "\n", omittingEmptySubsequences: false)
    let escaped = lines.map { $0.replacing("\"", with: "\\\"") }
    switch Int.random(in: 0..<16, using: &numbers) {
    case 0: return "cursor.execute(\"\"\"\n\(sql)\n\"\"\")\n"
    case 1: return "tEnv.executeSql(" + escaped.map { "\"\($0)\\n\"" }.joined(separator: " +\n  ") + ");\n"
    case 2: return "tEnv.executeSql(" + lines.map { "\"  \($0)\\n\"" }.joined(separator: " +\n") + ");\n"
    case 3: return "await run(`\n\(sql)`);\n"
    case 4: return "sql: |\n" + lines.map { "  \($0)\n" }.joined()
    case 5: return "psql -c \"\(escaped.joined(separator: "\n"))\"\n"
    case 6: return "psql -c '\(sql.replacing("'", with: "'\\''"))'\n"
    case 7: return "# Notes\n\n```sql\n\(sql)\n```\n"
    case 8: return "{\"sql\": \"" + escaped.joined(separator: "\\n") + "\"}\n"
    case 9: return lines.map { "-- \($0)\n" }.joined()
    case 10: return "EXECUTE IMMEDIATE '\(sql.replacing("'", with: "''"))';\n"
    default: return sql + "\n"
    }
  }
}

extension LeakStatement {
  /// Damages the statement at up to four places.
  mutating func addFaults(_ numbers: inout SeededNumbers) {
    var bytes = Array(text.unicodeScalars)
    for _ in 0..<numbers.pick([0, 1, 1, 2, 3, 4]) {
      let signs: [Unicode.Scalar] = numbers.pick([["'"], ["'"], [","], ["(", ")"], ["="], [" "], ["\n"]])
      let places = bytes.indices.filter { signs.contains(bytes[$0]) }
      guard !places.isEmpty else { continue }
      let place = numbers.pick(places)
      switch Int.random(in: 0..<5, using: &numbers) {
      case 0, 1: bytes.remove(at: place)
      case 2: bytes.insert(bytes[place], at: place)
      case 3:
        let others: [Unicode.Scalar] =
          switch bytes[place] {
          case "'": ["\"", "`", "\u{2019}", "\u{201C}"]
          case ",": [";", "\u{FF0C}", " "]
          case "(", ")": ["[", "]", "{", "\u{FF08}"]
          case "=": [":", ">", "-"]
          default: ["\u{A0}", "\t"]
          }
        bytes[place] = numbers.pick(others)
      default: if numbers.chance(25) { bytes.removeSubrange(place...) } else { bytes.remove(at: place) }
      }
    }
    replaceText(with: String(String.UnicodeScalarView(bytes)))
  }
}
