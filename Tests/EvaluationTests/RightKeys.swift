/// Group 4: all kinds of secrets under correct keys, for all engines and layouts, and inside URLs and similar strings.
enum RightKeys {
  static func all(scale: Int) -> [Case] {
    underKeys(scale) + inStrings(scale)
  }

  private static func underKeys(_ scale: Int) -> [Case] {
    var random = Generator("right keys")
    var cases: [Case] = []
    for round in 0..<(4000 * scale) {
      let layout = Layout.all[round % Layout.all.count]
      let engine = random.chance(45) ? Engine.confluent : random.pick(Engine.withOptions + [.exasol])
      let value = SecretValues.random(using: &random, isOneLine: !layout.keepsLines)
      guard fits(value.text, layout) else { continue }
      let script = statement(engine, value.text, type: ConfluentType.all[round / 2 % ConfluentType.all.count], &random)
      let whole = layout.apply(script, &random)
      cases.append(
        Case(
          group: "4a secrets under right keys", engine: engine.rawValue, label: "\(layout.name), \(value.kind)",
          text: whole.text, expectation: .secret, planted: whole.planted))
    }
    return cases
  }

  /// Whether a value does not end its surroundings, as `*/` ends a comment.
  private static func fits(_ value: String, _ layout: Layout) -> Bool {
    let enders = [
      "block comment": ["*/", "/*"], "block comment with stars": ["*/", "/*"],
      "after an unclosed comment": ["*/", "/*"],
      "dollar quotes": ["$"],
    ]
    return enders[layout.name, default: []].allSatisfy { !value.contains($0) }
  }

  private static func statement(
    _ engine: Engine, _ value: String, type: ConfluentType, _ random: inout Generator
  ) -> Script {
    switch engine {
    case .confluent:
      let key = random.pick(type.secrets + type.optionalSecrets)
      var options = Statements.filled(type, without: [key], using: &random)
      options.insert(Option(key, .secret(value)), at: random.number(options.count + 1))
      return Statements.make(engine, type: type, options, using: &random)
    case .exasol:
      let name = random.pick(Statements.names)
      var script = Script(
        random.pick([
          "CREATE CONNECTION \(name) TO 'db.example.com:5432' USER 'app' IDENTIFIED BY '",
          "CREATE OR REPLACE CONNECTION \(name)\n  TO 'jdbc:postgresql://db.example.com/orders'\n  USER 'app'\n  IDENTIFIED BY '",
          "ALTER CONNECTION \(name) TO '192.168.0.1..10:8563' USER 'sys' IDENTIFIED BY '",
          "CREATE CONNECTION \(name) TO 'https://bucket.s3.example.com' USER '' IDENTIFIED BY '",
        ]))
      script.plant(value)
      return script + "';"
    default:
      return Statements.make(engine, [Option(random.pick(engine.secretKeys), .secret(value))], using: &random)
    }
  }

  private static func inStrings(_ scale: Int) -> [Case] {
    var random = Generator("URLs")
    let mixed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    var cases: [Case] = []
    for line in Corpus.lines("secret-strings.txt") {
      guard let colon = line.range(of: ": ") else { continue }
      let engine = String(line[..<colon.lowerBound])
      let template = line[colon.upperBound...].replacing("\\n", with: "\n")
      let halves = template.split(separator: "§", maxSplits: 1)
      for _ in 0..<(14 * scale) {
        let secret: String =
          switch random.number(6) {
          case 0: random.pick(["hunter2", "letmein99", "swordfish", "Summer2026", "rosebud7", "s3cr3t"])
          case 1: random.text(8 + random.number(40), of: mixed)
          case 2: random.text(6, of: mixed) + "%40" + random.text(4, of: mixed) + "%21"
          case 3: random.text(20, of: mixed) + random.pick(["!", "$x", "-_.~", "*(9)"])
          case 4: random.text(32, of: "0123456789abcdef")
          default: "\(10_000 + random.number(1_000_000))"
          }
        var script = Script()
        script += String(halves[0])
        script.plant(secret)
        script += halves[1] + "\n"
        if let open = template.range(of: "'jdbcUrl'='") {
          // `jdbcUrl` itself is listed as a key for secrets, so the whole value is also a correct range.
          let start = template[..<open.upperBound].utf8.count
          script.alsoAccept(start..<script.planted[0].upperBound)
        }
        cases.append(
          Case(
            group: "4b secrets in URLs, conninfo, headers", engine: engine, label: String(template),
            text: script.text, expectation: .secret, planted: script.planted))
      }
    }
    return cases
  }
}
