/// Group 5: placeholders, alone and inside URLs, and literals that look like placeholders.
enum Placeholders {
  static func all(scale: Int) -> [Case] {
    whole(scale) + inStrings(scale) + traps(scale)
  }

  /// Fills a style with invented names for NAME, Name, name and na-me.
  static func filled(_ style: String, using random: inout Generator) -> String {
    let words = random.pick([
      ["openai", "key"], ["pg", "password"], ["kafka", "secret"], ["db", "pw"], ["api", "token"], ["orders", "cred"],
      ["aws", "secret", "key"], ["snowflake", "pat"], ["mongo", "pwd"], ["x", "y"],
    ])
    return style.replacing("NAME", with: words.joined(separator: "_").uppercased())
      .replacing("na-me", with: words.joined(separator: "-"))
      .replacing("Na.me", with: words.joined(separator: "."))
      .replacing("name", with: words.joined(separator: "_"))
  }

  private static func whole(_ scale: Int) -> [Case] {
    var random = Generator("placeholders")
    var cases: [Case] = []
    for (heading, style) in Corpus.sections("placeholders.txt") {
      for round in 0..<(6 * scale) {
        let value = filled(style, using: &random)
        let engine = round % 2 == 0 ? Engine.confluent : random.pick(Engine.withOptions)
        let written: Option.Value = .plain(value)
        let options: [Option]
        var type: ConfluentType?
        if engine == .confluent {
          let chosen = random.pick(ConfluentType.all)
          type = chosen
          options =
            chosen.secrets.map { Option($0, written) }
            + chosen.identities.map { Option($0, .plain(ConfluentType.value(of: $0))) }
        } else {
          options = [Option(random.pick(engine.secretKeys), written)]
        }
        let script = Statements.make(engine, type: type, options, using: &random)
        cases.append(
          Case(
            group: "5a placeholders: \(heading)", engine: engine.rawValue, label: value, text: script.text + "\n",
            expectation: .noError))
      }
    }
    return cases
  }

  private static let styles = [
    "${NAME}", "$NAME", "$(NAME)", "{{ env_var('NAME') }}", "{{ name }}", "{{name}}", "${{ secrets.NAME }}",
    "<password>",
    "<your-token>", "****", "[REDACTED]", "%NAME%", "#{NAME}", "__NAME__", "@@NAME@@", "${env:NAME}",
    "${vault:kv/na-me#name}",
    "YOUR_PASSWORD", "xxxx", "<PASSWORD>", "%(name)s", "{name}", "changeme", "REDACTED", "XXXXXXXX",
  ]

  private static func inStrings(_ scale: Int) -> [Case] {
    var random = Generator("placeholders in URLs")
    var cases: [Case] = []
    let keys: [(Engine, String)] = [
      (.confluent, "endpoint"), (.flink, "url"), (.databricks, "url"), (.hazelcast, "jdbcUrl"), (.small, "base_url"),
      (.risingWave, "mongodb.url"),
    ]
    for shape in Corpus.lines("placeholder-urls.txt") {
      for style in styles {
        for _ in 0..<scale {
          let value = shape.replacing("PH", with: filled(style, using: &random))
          let (engine, key) = random.pick(keys)
          let script = Statements.harmless(engine, using: &random, [Option(key, .plain(value))])
          cases.append(
            Case(
              group: "5b placeholders in URLs and the like", engine: engine.rawValue, label: value,
              text: script.text + "\n", expectation: .noError))
        }
      }
    }
    return cases
  }

  private static func traps(_ scale: Int) -> [Case] {
    var random = Generator("traps")
    var cases: [Case] = []
    for style in Corpus.lines("traps.txt") {
      for round in 0..<(5 * scale) {
        let value = filled(style, using: &random).replacing("'", with: "''")
        let engine = round % 2 == 0 ? Engine.confluent : random.pick(Engine.withOptions)
        let type = random.pick(ConfluentType.all)
        let key = engine == .confluent ? random.pick(type.secrets) : random.pick(engine.secretKeys)
        var options = engine == .confluent ? Statements.filled(type, without: [key], using: &random) : []
        options.append(Option(key, .secret(value)))
        let script = Statements.make(engine, type: engine == .confluent ? type : nil, options, using: &random)
        cases.append(
          Case(
            group: "5c traps: literals like placeholders", engine: engine.rawValue, label: value,
            text: script.text + "\n", expectation: .secret, planted: script.planted))
      }
    }
    return cases
  }
}
