import Bytes
import YAML

/// An engine in `Rules/connections.yml`.
package struct EngineDeclaration: Sendable {
  package var id: String
  package var title: String
  /// What stores and shows the values; nil for a server.
  package var keeper: String?
  /// How to write a statement without a secret, one sentence.
  package var remedy: String?
  package var conditions: [ConditionDeclaration]
  /// `open`, `closed` or `typed`.
  package var world: String
  package var redaction: String
  /// Keys, or parts of keys, whose values are masked.
  package var redacted: [String]
  /// Clauses and keys whose values are never masked, in lower case.
  package var clear: [String]
  package var accepts: [String]
  /// In lower case.
  package var containers: [String]
  /// Keys, in lower case, whose value may be a list of members, each of which is classified.
  package var members: [String]
  /// Types, in lower case, that identify the engine although their keys are unknown.
  package var plugins: [String]
  package var secretParameters: [String]
  package var harmlessParameters: [String]
  package var forms: [FormDeclaration]
  /// The keys for secrets of all types.
  package var secrets: [String]
  /// The other keys of all types.
  package var harmless: [String]
  /// The keys that every type has and that hold no secret.
  private var plain: [String]
  /// The keys for secrets if a statement's type is missing or unknown.
  package var untypedSecrets: [String]
  /// In the order of the file.
  package var types: [TypeDeclaration]
  /// The id of the engine that defines the types: this one or another.
  package var typeOwner: String
  /// What the keys of the other engine's types have for a hyphen.
  package var hyphen: String
  package var source: String
}

/// A connection type and its keys.
package struct TypeDeclaration: Sendable {
  package var name: String
  package var secrets: [String]
  package var harmless: [String]
  /// Alternatives; each is a list of keys that are all required.
  package var required: [[String]]
}

/// One alternative of `when`: all fields that are present must match.
package struct ConditionDeclaration: Sendable {
  package var noun: String?
  package var qualifier: String?
  package var clause: String?
  package var literal: String?
  package var list: String?
  package var key: String?
  /// `bare`, `quoted` or `spaced`.
  package var keys: String?
  package var isOwnType: Bool
  package var without: String?
}

extension EngineDeclaration {
  private static let fields = [
    "id", "title", "keeper", "remedy", "when", "world", "redaction", "redacted", "clear", "accepts", "secret", "plain",
    "seen",
    "untyped",
    "containers", "members", "plugins", "parameters", "types", "types-of", "hyphen", "forms", "source",
  ]
  private static let redactions = redactionsByKey + ["known-keys", "all", "never", "unknown"]
  private static let redactionsByKey = ["exact-keys", "any-case", "key-parts"]
  /// The kinds of syntax problems; `SyntaxCheck` has the same names.
  private static let faults = [
    "bare-key", "bare-value", "double-quotes", "backticks", "missing-separator", "colon", "arrow", "missing-comma",
    "missing-list", "missing-name", "wrong-keyword",
  ]

  /// Parses `Rules/connections.yml`. Conditions may use the nouns and clauses of `statements`.
  package static func decode(_ bytes: [UInt8], statements: StatementDeclaration) throws(YAMLError)
    -> [EngineDeclaration]
  {
    let list = try Node.document(bytes).mapping(of: ["engines"]).required("engines")
    let nodes = try list.sequence()
    var engines: [EngineDeclaration] = []
    for (index, node) in nodes.enumerated() {
      let engine = try EngineDeclaration(node, statements)
      if engines.contains(where: { $0.id == engine.id }) { throw node.error("the id '\(engine.id)' occurs twice") }
      let isLast = index == nodes.count - 1
      guard engine.conditions.isEmpty == isLast else {
        throw node.error(isLast ? "the last engine takes every statement: 'when' is []" : "'when' is empty")
      }
      engines.append(engine)
    }
    for index in engines.indices where engines[index].typeOwner != engines[index].id {
      guard let owner = engines.first(where: { $0.id == engines[index].typeOwner }) else {
        throw nodes[index].error("there is no engine '\(engines[index].typeOwner)'")
      }
      engines[index].takeTypes(of: owner)
    }
    return engines
  }

  private init(_ node: Node, _ statements: StatementDeclaration) throws(YAMLError) {
    let fields = try node.mapping(of: Self.fields)
    id = try fields.required("id").string()
    title = try fields.required("title").string()
    keeper = try fields["keeper"]?.string()
    remedy = try fields["remedy"]?.string()
    source = try fields.required("source").string()
    world = try fields.required("world").choice(of: ["closed", "open", "typed"])
    redaction = try fields.required("redaction").choice(of: Self.redactions)
    conditions = []
    for condition in try fields.required("when").sequence() {
      conditions.append(try ConditionDeclaration(condition, statements))
    }
    accepts = []
    for fault in try fields["accepts"]?.sequence() ?? [] { accepts.append(try fault.choice(of: Self.faults)) }
    redacted = try fields.keys("redacted")
    guard redacted.isEmpty != Self.redactionsByKey.contains(redaction) else {
      throw node.error("'redacted' goes together with 'redaction: \(Self.redactionsByKey.joined(separator: ", "))'")
    }
    clear = try fields.keys("clear").map { $0.lowercased() }
    containers = try fields.keys("containers").map { $0.lowercased() }
    members = try fields.keys("members").map { $0.lowercased() }
    plugins = try fields.keys("plugins").map { $0.lowercased() }
    let parameters = try fields["parameters"]?.mapping(of: ["secret", "plain"])
    secretParameters = try parameters?.keys("secret") ?? []
    harmlessParameters = try parameters?.keys("plain") ?? []
    forms = []
    for form in try fields["forms"]?.sequence() ?? [] { forms.append(try FormDeclaration(form)) }
    let secret = try fields.keys("secret")
    plain = try fields.keys("plain")
    if let both = secret.first(where: plain.contains) { throw node.error("'\(both)' is under 'secret' and 'plain'") }
    types = []
    for entry in try fields["types"]?.mapping().entries ?? [] {
      types.append(try TypeDeclaration(entry.key, entry.value, secret: secret, plain: plain))
    }
    typeOwner = try fields["types-of"]?.string() ?? id
    if typeOwner != id, !types.isEmpty { throw node.error("'types' and 'types-of' exclude each other") }
    hyphen = try fields["hyphen"]?.string() ?? "-"
    // Keys that the engine has and the server masks.
    let masked = world == "typed" ? redacted.sorted() : []
    secrets = (secret + types.flatMap(\.secrets) + masked).unique
    harmless = (plain + (try fields.keys("seen")) + types.flatMap(\.harmless)).unique
    untypedSecrets = secrets + (try fields.keys("untyped"))
  }

  /// Copies the types of `owner`. In a closed world each type also has the keys of this engine.
  private mutating func takeTypes(of owner: EngineDeclaration) {
    types = owner.types
    guard world == "closed" else { return }
    for index in types.indices {
      types[index].write(hyphen: hyphen)
      types[index].secrets = (secrets + types[index].secrets).unique
      types[index].harmless = (plain + types[index].harmless).unique
    }
    typeOwner = id
    secrets = (secrets + types.flatMap(\.secrets)).unique
    harmless = (harmless + types.flatMap(\.harmless)).unique
    untypedSecrets = (untypedSecrets + secrets).unique
  }
}

extension TypeDeclaration {
  fileprivate mutating func write(hyphen: String) {
    func written(_ key: String) -> String { key.replacing("-", with: hyphen) }
    secrets = secrets.map(written)
    harmless = harmless.map(written)
    required = required.map { $0.map(written) }
  }

  fileprivate init(_ name: String, _ node: Node, secret: [String], plain: [String]) throws(YAMLError) {
    let fields = try node.mapping(of: ["secret", "plain", "required"])
    self.name = name
    secrets = secret + (try fields.keys("secret"))
    harmless = plain + (try fields.keys("plain"))
    if let both = secrets.first(where: harmless.contains) {
      throw node.error("'\(both)' of '\(name)' is a key for secrets and another one")
    }
    required = []
    for alternative in try fields["required"]?.sequence() ?? [] {
      for key in try alternative.sequence() where !(secrets + harmless).contains(try key.string()) {
        throw key.error("'\(name)' requires '\(try key.string())' and does not have it")
      }
      required.append(try alternative.strings())
    }
  }
}

extension ConditionDeclaration {
  fileprivate init(_ node: Node, _ statements: StatementDeclaration) throws(YAMLError) {
    let fields = try node.mapping(of: [
      "noun", "qualifier", "clause", "literal", "list", "key", "keys", "types", "without",
    ])
    if fields.entries.isEmpty { throw node.error("a condition is empty") }
    noun = try fields["noun"]?.choice(of: statements.nounNames)
    qualifier = try fields["qualifier"]?.string()
    clause = try fields["clause"].map { node throws(YAMLError) in try statements.clause(node) }
    literal = try fields["literal"].map { node throws(YAMLError) in try statements.clause(node) }
    list = try fields["list"]?.string()
    key = try fields["key"]?.string().lowercased()
    keys = try fields["keys"]?.choice(of: ["bare", "quoted", "spaced"])
    isOwnType = try fields["types"]?.choice(of: ["own"]) != nil
    without = try fields["without"]?.string()
  }
}

extension Mapping {
  /// Reads the keys in `field`: ASCII and unique.
  fileprivate func keys(_ field: String) throws(YAMLError) -> [String] {
    var keys: [String] = []
    for node in try self[field]?.sequence() ?? [] {
      let key = try node.string()
      guard !key.isEmpty, key.utf8.allSatisfy({ $0 >= .space && $0 < 0x7F }) else {
        throw node.error("the key '\(key)' is no ASCII text")
      }
      if keys.contains(key) { throw node.error("the key '\(key)' occurs twice") }
      keys.append(key)
    }
    return keys
  }
}

extension [String] {
  /// The texts without duplicates; the first occurrence stays.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
