/// One option of a statement under construction.
struct Option {
  enum Value {
    /// A harmless literal.
    case plain(String)
    /// The secret literal that must be found; the raw text between the quotes.
    case secret(String)
    /// SQL that is not a string literal: `SECRET x`, `secret('s', 'k')`, a number.
    case bare(String)
  }

  var key: String
  var value: Value

  init(_ key: String, _ value: Value) {
    self.key = key
    self.value = value
  }
}

/// Well-formed statements for every engine that has options.
enum Statements {
  static let placeholders = [
    "${DB_SECRET}", "$(APP_SECRET)", "{{ env_var('APP_SECRET') }}", "<your-api-key>", "[REDACTED]", "****",
    "YOUR_API_KEY", "{{ app_secret }}", ":app_secret", "${{ secrets.APP_SECRET }}", "changeme", "%APP_SECRET%",
  ]

  static let names = [
    "orders_db", "my_conn", "prod_kafka", "c1", "weather", "billing", "crm_eu", "events", "vector_store", "lake",
  ]

  /// Creates a statement of `engine` with `options` inserted at random positions among typical ones.
  static func make(
    _ engine: Engine, type: ConfluentType? = nil, _ options: [Option], using random: inout Generator
  ) -> Script {
    var all = options
    let usual = engine.usual.filter { pair in !options.contains { $0.key.lowercased() == pair.key.lowercased() } }
    for pair in random.sample(usual, random.number(usual.count + 1)) {
      all.insert(Option(pair.key, .plain(pair.value)), at: random.number(all.count + 1))
    }
    switch engine {
    case .confluent, .flink:
      let name = type?.name ?? random.pick(["jdbc", "http", "kafka", "postgres"])
      let isAlter = random.chance(12)
      if !isAlter, !name.isEmpty {
        let cased = random.chance(20) ? name.uppercased() : name
        all.insert(Option("type", .plain(cased)), at: random.chance(85) ? 0 : random.number(all.count + 1))
      }
      return script(
        Heads.confluent(isAlter: isAlter, temporary: engine == .flink, using: &random), " (", all, ")", using: &random)
    case .databricks:
      return script(Heads.databricks(using: &random), " (", all, ")", style: .databricks, using: &random)
    case .risingWave:
      return script(Heads.risingWave(using: &random), " (", all, ")", style: .bareEquals, using: &random)
    case .materialize:
      return script(Heads.materialize(using: &random), " (", all, ")", style: .materialize, using: &random)
    case .databend:
      return script(Heads.databend(using: &random), " ", all, "", style: .databend, using: &random)
    case .hazelcast:
      return script(Heads.hazelcast(using: &random), " (", all, ")", using: &random)
    case .small:
      return script(Heads.small(using: &random), " (", all, ")", style: .bareEquals, using: &random)
    case .exasol, .cockroach, .postgres, .mysql:
      fatalError("\(engine) has no options")
    }
  }

  /// Creates a well-formed statement with placeholders or references as secrets.
  static func harmless(_ engine: Engine, using random: inout Generator, _ extra: [Option] = []) -> Script {
    if engine == .confluent {
      let type = random.pick(ConfluentType.all)
      return make(engine, type: type, extra + filled(type, using: &random), using: &random)
    }
    let key = random.pick(engine.secretKeys)
    return make(engine, extra + [Option(key, placeholder(engine, using: &random))], using: &random)
  }

  /// The credentials of a Confluent type with placeholders as secrets, without those in `omitted`.
  static func filled(
    _ type: ConfluentType, without omitted: [String] = [], using random: inout Generator
  ) -> [Option] {
    type.secrets.filter { !omitted.contains($0) }
      .map { Option($0, .plain(random.pick(placeholders))) }
      + type.identities.map { Option($0, .plain(ConfluentType.value(of: $0))) }
  }

  static func placeholder(_ engine: Engine, using random: inout Generator) -> Option.Value {
    switch engine {
    case .materialize: .bare("SECRET app_secret")
    case .risingWave: random.chance(50) ? .bare("SECRET app_secret") : .plain(random.pick(placeholders))
    case .databricks:
      random.chance(50) ? .bare("secret('prod', 'app-secret')") : .plain(random.pick(placeholders))
    default: .plain(random.pick(placeholders))
    }
  }
}

/// The syntax of options.
enum OptionStyle {
  /// `'key' = 'value'`
  case quoted
  /// `key 'value'` or `key = 'value'`; other keys than identifiers are quoted
  case databricks
  /// `key = 'value'`; other keys than identifiers are in double quotes
  case bareEquals
  /// `KEY WORDS = 'value'` or `KEY WORDS 'value'`
  case materialize
  /// `KEY = 'value'` without commas
  case databend
}
