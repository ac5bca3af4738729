/// The part of a statement before the options, in the forms that each engine accepts.
enum Heads {
  static func confluent(isAlter: Bool, temporary: Bool, using random: inout Generator) -> String {
    let plain = random.pick(Statements.names)
    let name = random.pick([plain, "`\(plain)`", "`\(plain.replacing("_", with: "-"))`", "`cat`.`db`.`\(plain)`"])
    if isAlter {
      return "ALTER CONNECTION \(random.chance(30) ? "IF EXISTS " : "")\(name) SET"
    }
    let create =
      temporary
      ? random.pick(["CREATE", "CREATE TEMPORARY", "CREATE TEMPORARY SYSTEM"])
      : random.pick(["CREATE", "CREATE", "CREATE OR REPLACE"])
    let exists = random.chance(25) ? "IF NOT EXISTS " : ""
    let comment = random.chance(15) ? " COMMENT 'the team''s connection'" : ""
    return "\(create) CONNECTION \(exists)\(name)\(comment)\(random.chance(50) ? " " : "\n")WITH"
  }

  static func databricks(using random: inout Generator) -> String {
    let name = random.pick(Statements.names)
    return random.pick([
      "CREATE CONNECTION \(name) TYPE postgresql\nOPTIONS",
      "CREATE CONNECTION IF NOT EXISTS \(name) TYPE MYSQL OPTIONS",
      "CREATE CONNECTION `\(name)` TYPE HTTP OPTIONS", "ALTER CONNECTION \(name) OPTIONS",
      "ALTER CONNECTION \(name) SET OPTIONS", "CREATE CONNECTION \(name)\n  TYPE snowflake\n  OPTIONS",
    ])
  }

  static func risingWave(using random: inout Generator) -> String {
    let name = random.pick(Statements.names)
    return random.pick([
      "CREATE CONNECTION \(name) WITH", "CREATE CONNECTION IF NOT EXISTS \(name)\nWITH",
      "ALTER CONNECTION \(name) CONNECTOR WITH",
    ])
  }

  static func materialize(using random: inout Generator) -> String {
    let name = random.pick(Statements.names)
    return random.pick([
      "CREATE CONNECTION \(name) TO KAFKA", "CREATE CONNECTION IF NOT EXISTS \(name)\n  TO CONFLUENT SCHEMA REGISTRY",
      "CREATE CONNECTION \(name) TO POSTGRES", "CREATE CONNECTION \(name) TO AWS",
    ])
  }

  static func databend(using random: inout Generator) -> String {
    let name = random.pick(Statements.names)
    return random.pick([
      "CREATE CONNECTION \(name) STORAGE_TYPE = 's3'", "CREATE OR REPLACE CONNECTION \(name)\n  STORAGE_TYPE='azblob'",
      "CREATE CONNECTION IF NOT EXISTS \(name) STORAGE_TYPE = 'oss'",
    ])
  }

  static func hazelcast(using random: inout Generator) -> String {
    let name = random.pick(Statements.names)
    return random.pick([
      "CREATE DATA CONNECTION \(name) TYPE JDBC SHARED OPTIONS",
      "CREATE OR REPLACE DATA CONNECTION \(name)\nTYPE JDBC NOT SHARED\nOPTIONS",
      "CREATE DATA CONNECTION IF NOT EXISTS \(name) TYPE Mongo SHARED OPTIONS",
    ])
  }

  static func small(using random: inout Generator) -> String {
    let name = random.pick(Statements.names)
    return random.pick([
      "CREATE CONNECTION \(name) TYPE = rest_api OPTIONS", "CREATE CONNECTION \(name)\n  TYPE = rest_api\n  OPTIONS",
      "CREATE CONNECTION \(name) TYPE FILE PROPERTIES",
    ])
  }
}

extension Statements {
  static func script(
    _ head: String, _ open: String, _ options: [Option], _ close: String, style: OptionStyle = .quoted,
    using random: inout Generator
  ) -> Script {
    var script = Script(head + open)
    let isMultiline = random.chance(50)
    let equals = random.pick([" = ", "=", " = "])
    let omitsEquals = random.chance(60)
    let between = style == .databend ? "" : ","
    for (index, option) in options.enumerated() {
      if index > 0 { script += between }
      script += isMultiline ? "\n  " : index > 0 ? " " : ""
      switch style {
      case .quoted: script += "'\(option.key)'" + equals
      case .databricks:
        script += isIdentifier(option.key, dots: true) ? option.key : "'\(option.key)'"
        script += omitsEquals ? " " : equals
      case .bareEquals, .databend:
        script += isIdentifier(option.key, dots: true) ? option.key : "\"\(option.key)\""
        script += equals
      case .materialize: script += option.key + (omitsEquals ? " " : equals)
      }
      switch option.value {
      case .plain(let text): script += "'" + text.replacing("'", with: "''") + "'"
      case .bare(let text): script += text
      case .secret(let text):
        script += "'"
        script.plant(text)
        script += "'"
      }
    }
    script += (isMultiline && !close.isEmpty ? "\n" : "") + close + ";"
    return script
  }

  static func isIdentifier(_ key: String, dots: Bool) -> Bool {
    !key.isEmpty && key.utf8.first.map { !(48...57).contains($0) } == true
      && key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || (dots && $0 == ".")) }
  }
}
