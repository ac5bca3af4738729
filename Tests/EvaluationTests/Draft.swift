/// A statement in parts, into which single faults can be inserted.
struct Draft {
  struct Part {
    /// Blanks, line ends and comments before the key.
    var before: String
    var keyOpen = "'"
    var key: String
    var keyClose = "'"
    var separator = " = "
    var valueOpen = "'"
    var value: String
    var valueClose = "'"
    var comma = ","
  }

  var engine: Engine
  var verb: String
  var modifier = ""
  /// The text between verb and object.
  var joint = " "
  var object: String
  var name: String
  /// `TYPE postgresql`, `TO KAFKA` ...
  var clause = ""
  var with: String
  var open = "("
  var parts: [Part]
  var close = ")"
  var end = ";"
  /// The part whose value is the secret.
  var target: Int
  /// Whether the file ends after the secret.
  var isTruncated = false

  func script() -> Script {
    var script = Script(verb + modifier + joint + object)
    for word in [name, clause, with] where !word.isEmpty { script += " " + word }
    script += open.isEmpty && parts[0].before.isEmpty ? " " : open.isEmpty ? "" : " " + open
    for (index, part) in parts.enumerated() {
      script += part.before + part.keyOpen + part.key + part.keyClose + part.separator + part.valueOpen
      if index == target {
        script.plant(part.value)
        if isTruncated { return script }
      } else {
        script += part.value
      }
      script += part.valueClose + (index + 1 < parts.count ? part.comma : "")
    }
    script += (parts[0].before.hasPrefix("\n") && !close.isEmpty ? "\n" : "") + close + end
    return script
  }

  static let values = [
    "hunter2", "plum-tree-tea", "Summer2026", "letmein99", "abc123", "s3cr3t!pass", "trustno1", "9d8e7f6a5b4c3d2e",
    "rosebud", "blue42", "Tr0ub4dor", "zzTop", "qwerty12", "swordfish", "1234567",
  ]

  /// Creates a well-formed statement of `engine` with one unmasked secret.
  static func make(_ engine: Engine, type: ConfluentType, using random: inout Generator) -> Draft {
    var pairs: [(String, String)] = []
    var key: String
    switch engine {
    case .confluent:
      key = random.pick(type.secrets + type.optionalSecrets)
      for other in type.secrets where other != key {
        pairs.append((other, random.pick(["${PW}", "{{ app_secret }}"])))
      }
      pairs += type.identities.map { ($0, ConfluentType.value(of: $0)) }
      pairs.append(("endpoint", "https://api.example.com/v1"))
    default:
      key = random.pick(engine.secretKeys)
      pairs += random.sample(engine.usual, 1 + random.number(engine.usual.count)).map { ($0.key, $0.value) }
    }
    if random.chance(15), engine != .materialize { key = Edits.one(key, using: &random) }
    pairs.insert((key, random.pick(values)), at: random.number(pairs.count + 1))
    let before = random.pick(["\n  ", " ", "\n\t"])
    var parts = pairs.enumerated().map { index, pair in
      Part(before: index == 0 && before == " " ? "" : before, key: pair.0, value: pair.1)
    }
    if engine == .confluent || engine == .flink {
      parts.insert(Part(before: parts[0].before, key: "type", value: engine == .flink ? "http" : type.name), at: 0)
      parts[1].before = before
    }
    if [.databricks, .risingWave, .materialize].contains(engine) {
      for index in parts.indices where engine != .databricks || Statements.isIdentifier(parts[index].key, dots: true) {
        parts[index].keyOpen = ""
        parts[index].keyClose = ""
        parts[index].separator = engine == .databricks ? " " : " = "
      }
    }
    let target = parts.firstIndex { $0.key == key } ?? 0
    return head(engine, parts, target, using: &random)
  }

  private static func head(
    _ engine: Engine, _ parts: [Part], _ target: Int, using random: inout Generator
  ) -> Draft {
    let plain = random.pick(Statements.names)
    let name = random.pick([plain, "`\(plain)`"])
    switch engine {
    case .databricks:
      return Draft(
        engine: engine, verb: "CREATE", object: "CONNECTION", name: name, clause: "TYPE postgresql", with: "OPTIONS",
        parts: parts, target: target)
    case .materialize:
      return Draft(
        engine: engine, verb: "CREATE", object: "CONNECTION", name: plain, clause: "TO KAFKA", with: "", parts: parts,
        target: target)
    case .hazelcast:
      return Draft(
        engine: engine, verb: "CREATE", joint: " DATA ", object: "CONNECTION", name: plain, clause: "TYPE JDBC SHARED",
        with: "OPTIONS", parts: parts, target: target)
    default:
      let isAlter = engine != .risingWave && random.chance(20)
      return Draft(
        engine: engine, verb: isAlter ? "ALTER" : "CREATE", object: "CONNECTION", name: name,
        with: isAlter ? "SET" : "WITH", parts: parts, target: target)
    }
  }
}
