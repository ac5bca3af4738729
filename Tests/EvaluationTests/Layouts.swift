/// A context of a statement, for example a comment or a host language; it transforms a script.
struct Layout: Sendable {
  var name: String
  /// Whether multi-line values keep their text.
  var keepsLines = true
  var apply: @Sendable (Script, inout Generator) -> Script

  static let all: [Layout] = [
    Layout(name: "as it is") { script, _ in script },
    Layout(name: "one line", keepsLines: false) { script, _ in script.replacing("\n", with: " ") },
    Layout(name: "CRLF") { script, _ in (Script("-- first\n") + script).replacing("\n", with: "\r\n") },
    Layout(name: "tabs for blanks", keepsLines: false) { script, _ in outside(script) { $0 == " " ? "\t" : String($0) }
    },
    Layout(name: "lower case") { script, _ in outside(script) { $0.lowercased() } },
    Layout(name: "comments between") { script, random in
      let comments = [" /* it's; a (comment */ ", "\n-- don't use 'old' here \n", " /* 'old' */ ", "\n--\n"]
      return outside(script, everywhere: false) { character in
        character == " " && random.chance(30) ? random.pick(comments) : String(character)
      }
    },
    Layout(name: "line comments", keepsLines: false) { script, random in
      prefixed(script, random.pick(["-- ", "--", "  --  ", "# "]))
    },
    Layout(name: "block comment") { script, _ in Script("/*\n") + script + "\n*/\nSELECT 1;\n" },
    Layout(name: "block comment with stars", keepsLines: false) { script, _ in
      Script("/**\n") + prefixed(script, " * ") + "\n */\n"
    },
    Layout(name: "notebook", keepsLines: false) { script, _ in
      Script("-- Databricks notebook source\n-- MAGIC %sql\n") + prefixed(script, "-- MAGIC ") + "\n"
    },
    Layout(name: "notebook of Python", keepsLines: false) { script, _ in
      Script("# MAGIC %sql\n") + prefixed(script, "# MAGIC ") + "\n"
    },
    Layout(name: "string literal") { script, random in
      let (open, close) = random.pick([
        ("EXECUTE IMMEDIATE '", "';"), ("EXECUTE STATEMENT '", "';"), ("SELECT run('", "');"),
      ])
      return Script(open) + script.replacing("'", with: "''") + "\(close)\n"
    },
    Layout(name: "dollar quotes") { script, random in
      let quote = random.pick(["$$", "$body$", "$q$"])
      return Script("DO \(quote)\nBEGIN\n") + script + "\nEND \(quote);\n"
    },
    Layout(name: "Markdown fence") { script, _ in Script("Don't run this:\n\n```sql\n") + script + "\n```\n" },
    Layout(name: "Jinja") { script, random in
      let open = random.pick([
        "{% if target.name == 'prod' %}", "{%- call statement('x') -%}", "{{ config(pre_hook=\"x\") }}",
      ])
      return Script(open + "\n") + script + "\n{% endif %}\n"
    },
    Layout(name: "Python string") { script, _ in Script("spark.sql(\"\"\"\n") + script + "\n\"\"\")\n" },
    Layout(name: "after an unclosed quote") { script, _ in
      Script("INSERT INTO t VALUES ('it's broken);\nSELECT 'a;\n\n") + script + "\n"
    },
    Layout(name: "after an unclosed comment") { script, _ in Script("/* never closed\nSELECT 1;\n\n") + script + "\n" },
    Layout(name: "after prose") { script, _ in
      Script("-- Don't forget: the team's connection isn't ready.\nUSE CATALOG `c`;\nSET 'x' = 'y';\n") + script + "\n"
    },
    Layout(name: "byte order mark") { script, _ in Script("\u{feff}") + script + "\n" },
    Layout(name: "no end of line") { script, _ in script },
    Layout(name: "statement set") { script, _ in
      Script("EXECUTE STATEMENT SET BEGIN\nINSERT INTO a SELECT * FROM b;\n") + script + "\nEND;\n"
    },
  ]

  /// Changes the characters outside the planted texts; those in quotes only if `everywhere`.
  private static func outside(
    _ script: Script, everywhere: Bool = true, _ change: (Character) -> String
  ) -> Script {
    var result = Script()
    var offset = 0
    var isQuoted = false
    let planted = script.planted[0]
    var secret = ""
    for character in script.text {
      if offset >= planted.lowerBound, offset < planted.upperBound {
        secret.append(character)
        offset += character.utf8.count
        if offset == planted.upperBound { result.plant(secret) }
        continue
      }
      if character == "'" { isQuoted.toggle() }
      result += isQuoted && !everywhere ? String(character) : change(character)
      offset += character.utf8.count
    }
    return result
  }

  private static func prefixed(_ script: Script, _ prefix: String) -> Script {
    (Script(prefix) + script).replacing("\n", with: "\n" + prefix)
  }
}

extension Script {
  static func + (left: Script, right: Script) -> Script {
    var sum = left
    sum += right
    return sum
  }
}
