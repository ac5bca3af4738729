import KeyMatching
import YAML

/// What is known of engines, connection types and keys: `Rules/connections.yml`, decoded. A run of the linter reads what
/// it needs of the file, by ``EngineShelf``.
package struct ConnectionCatalogue: Sendable {
  /// In the order in which they are tried on a statement; the last takes what no other does.
  package var engines: [Engine]

  /// Decodes `bytes`, strictly: an unknown field is an error.
  package init(decoding bytes: [UInt8]) throws(YAMLError) {
    guard let document = try Node.parseOwn(bytes) else {
      throw YAMLError(kind: .syntax, line: 1, column: 1, message: "the catalogue is empty")
    }
    let list = try document.mapping(of: ["engines"]).required("engines")
    engines = []
    for node in try list.sequence() { engines.append(try Engine(decoding: node)) }
    for index in engines.indices {
      guard let other = engines[index].typesOf else { continue }
      guard let owner = engines.first(where: { $0.id == other }) else {
        throw list.error("no engine is called '\(other)'")
      }
      engines[index].takeTypes(of: owner)
    }
  }
}

extension EngineOutline {
  /// The fields of an engine that ``init(decoding:)`` reads.
  static let fields = ["id", "when", "world"]

  init(decoding fields: Mapping) throws(YAMLError) {
    id = try fields.required("id").string()
    conditions = []
    for condition in try fields.required("when").sequence() { conditions.append(try Condition(decoding: condition)) }
    let world = try fields.required("world")
    switch try world.string() {
    case "closed": isClosed = true
    case "open": isClosed = false
    default: throw world.error("'world' is closed or open")
    }
  }
}

extension Engine {
  init(decoding node: Node) throws(YAMLError) {
    let fields = try node.mapping(
      of: EngineOutline.fields + [
        "title", "redaction", "redacted", "accepts", "secret", "plain", "seen", "untyped", "containers", "types",
        "types-of", "source",
      ])
    outline = try EngineOutline(decoding: fields)
    title = try fields.required("title").string()
    source = try fields.required("source").string()
    let redaction = try fields.required("redaction")
    switch try redaction.string() {
    case "known-keys": self.redaction = .knownKeys
    case "exact-keys": self.redaction = .exactKeys(Set(try fields.required("redacted").strings()))
    case "never": self.redaction = .never
    case "unknown": self.redaction = .unknown
    default: throw redaction.error("'redaction' is known-keys, exact-keys, never or unknown")
    }
    accepts = Set(try fields["accepts"]?.strings() ?? [])
    containers = Set(try fields["containers"]?.strings().map { $0.lowercased() } ?? [])
    typesOf = try fields["types-of"]?.string()
    let secret = try fields["secret"]?.strings() ?? []
    let plain = try fields["plain"]?.strings() ?? []
    let seen = try fields["seen"]?.strings() ?? []
    types = [:]
    var allSecret = secret
    var allPlain = plain + seen
    for entry in try fields["types"]?.mapping().entries ?? [] {
      let type = try ConnectionType(name: entry.key, decoding: entry.value, secret: secret, plain: plain)
      types[entry.key.lowercased()] = type
      allSecret += type.keys.secrets
      allPlain += type.keys.harmless
    }
    if case .exactKeys(let keys) = self.redaction { allSecret += keys.sorted() }
    keys = KnownKeys(secrets: Self.unique(allSecret), harmless: Self.unique(allPlain))
    let untyped = try fields["untyped"]?.strings() ?? []
    untypedKeys = untyped.isEmpty ? keys : KnownKeys(secrets: keys.secrets + untyped, harmless: keys.harmless)
  }

  /// Takes over the types of `owner`, and its keys beside those that it has.
  mutating func takeTypes(of owner: Engine) {
    types = owner.types
    keys = KnownKeys(secrets: Engine.unique(owner.keys.secrets + keys.secrets), harmless: owner.keys.harmless)
    untypedKeys = keys
  }

  private static func unique(_ keys: [String]) -> [String] {
    var seen: Set<String> = []
    return keys.filter { seen.insert($0).inserted }
  }
}

extension ConnectionType {
  fileprivate init(name: String, decoding node: Node, secret: [String], plain: [String]) throws(YAMLError) {
    let fields = try node.mapping(of: ["secret", "plain", "required"])
    self.name = name
    keys = KnownKeys(
      secrets: secret + (try fields["secret"]?.strings() ?? []),
      harmless: plain + (try fields["plain"]?.strings() ?? []))
    required = []
    for alternative in try fields["required"]?.sequence() ?? [] { required.append(try alternative.strings()) }
  }
}

extension EngineOutline.Condition {
  fileprivate init(decoding node: Node) throws(YAMLError) {
    let fields = try node.mapping(of: ["noun", "qualifier", "clause", "literal", "list", "key", "keys"])
    noun = try fields["noun"]?.string()
    qualifier = try fields["qualifier"]?.string()
    clause = try fields["clause"]?.string().lowercased()
    literal = try fields["literal"]?.string().lowercased()
    list = try fields["list"]?.string()
    key = try fields["key"]?.string().lowercased()
    guard let keys = fields["keys"] else { return }
    switch try keys.string() {
    case "bare": keysAreBare = true
    case "quoted": keysAreBare = false
    case "spaced": keysAreSpaced = true
    default: throw keys.error("'keys' is bare, quoted or spaced")
    }
  }
}
