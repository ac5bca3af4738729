import EditDistance
import ValueMatching
import YAML

extension Configuration {
  /// Maximum number of entries in a list or mapping, because every path is compared with every entry of `exclude`.
  /// Value patterns have their own limit (``ValuePatterns/userLimits``).
  package static let entryLimit = 1000

  /// Maximum file size in bytes.
  package static let sizeLimit = 1 << 20

  /// The fields of the file, the same as in `Rules/connlint.schema.json`.
  package enum Field: String, CaseIterable, Sendable {
    case select
    case ignore
    case severity
    case failOn = "fail-on"
    case exclude
    case extensions
    case engines
    case keys
    case rules
    case suppressions
  }

  /// Parses a configuration file. Unknown content is an error with its line.
  ///
  /// `file` is the path for messages.
  package init(decoding bytes: [UInt8], file: String) throws(UserFileError) {
    self.init()
    self.file = file
    do throws(YAMLError) {
      guard let root = try Node.parse(bytes) else { return }
      try root.refuseLongLists(of: Configuration.entryLimit)
      for entry in try root.mapping(of: Field.allCases.map(\.rawValue)).entries {
        guard let field = Field(rawValue: entry.key) else { continue }
        try decode(field, entry.value, at: .file(line: entry.line))
      }
    } catch {
      throw UserFileError(file: file, line: error.line, column: error.column, message: error.advice)
    }
  }

  private mutating func decode(_ field: Field, _ node: Node, at origin: SettingOrigin) throws(YAMLError) {
    switch field {
    case .select: select = Setting(try node.nonEmpty().rules(), origin)
    case .ignore: ignore = Setting(try node.rules(), origin)
    case .severity:
      for entry in try node.mapping().entries {
        let rule = try RuleName(
          entry.key, at: Node(content: entry.value.content, line: entry.line, column: entry.column))
        severities[rule] = Setting(try entry.value.choice(Severity.self), .file(line: entry.line))
      }
    case .failOn:
      failOn = Setting(try node.string() == "never" ? nil : try node.choice(Severity.self, or: "never"), origin)
    case .exclude: exclude = Setting(try node.globs(), origin)
    case .extensions:
      let more = try node.extensions().filter { !extensions.value.contains($0) }
      extensions = Setting(extensions.value + more, origin)
    case .engines:
      engines = Setting(try node.nonEmpty().names(of: "engine", among: Catalogue.engineIDs), origin)
    case .keys: try decodeKeys(node)
    case .rules:
      let mapping = try node.mapping(of: ["patterns"])
      guard let list = mapping["patterns"] else { break }
      patterns = Setting(try ValuePatterns.decodeUserPatterns(list), .file(line: list.line))
    case .suppressions:
      let mapping = try node.mapping(of: ["allow-inline", "require-reason"])
      for entry in mapping.entries {
        let setting = Setting(try entry.value.bool(), .file(line: entry.line))
        if entry.key == "allow-inline" { allowsInlineSuppression = setting } else { requiresReason = setting }
      }
    }
  }

  private mutating func decodeKeys(_ node: Node) throws(YAMLError) {
    let mapping = try node.mapping(of: ["secret", "harmless", "types"])
    keys = try ExtraKeys(mapping)
    guard let types = mapping["types"] else { return }
    let known = Catalogue.typeNames
    for entry in try types.mapping().entries {
      let place = Node(content: entry.value.content, line: entry.line, column: entry.column)
      guard known.contains(entry.key.lowercased()) else {
        throw place.unknown("connection type", entry.key, among: known)
      }
      typeKeys[entry.key.lowercased()] = try ExtraKeys(try entry.value.mapping(of: ["secret", "harmless"]))
    }
  }
}

extension ExtraKeys {
  fileprivate init(_ mapping: Mapping) throws(YAMLError) {
    for entry in mapping.entries where entry.key != "types" {
      let setting = Setting(try entry.value.strings(), .file(line: entry.line))
      if entry.key == "secret" { secret = setting } else { harmless = setting }
      for node in try entry.value.sequence() where try node.string().isEmpty { throw node.error("the key is empty") }
    }
    let secrets = Set(secret.value.map { $0.lowercased() })
    for node in try mapping["harmless"]?.sequence() ?? [] where secrets.contains(try node.string().lowercased()) {
      throw node.error(
        "\(YAMLError.quoted(try node.string()) ?? "this key") is named as secret and as harmless")
    }
  }
}

extension RuleName {
  fileprivate init(_ name: String, at node: Node) throws(YAMLError) {
    guard let rule = RuleName(rawValue: name) else {
      throw node.unknown("rule", name, among: RuleName.allCases.map(\.rawValue))
    }
    self = rule
  }
}

extension Node {
  /// Throws at the first list or mapping with more than `limit` entries.
  fileprivate func refuseLongLists(of limit: Int) throws(YAMLError) {
    let count: Int
    switch content {
    case .scalar: return
    case .sequence(let nodes):
      count = nodes.count
      for node in nodes.prefix(limit) { try node.refuseLongLists(of: limit) }
    case .mapping(let mapping):
      count = mapping.entries.count
      for entry in mapping.entries.prefix(limit) { try entry.value.refuseLongLists(of: limit) }
    }
    guard count <= limit else { throw error("more than \(limit) entries") }
  }

  fileprivate func nonEmpty() throws(YAMLError) -> Node {
    guard try !sequence().isEmpty else { throw error("the list is empty, so nothing would be linted") }
    return self
  }

  fileprivate func rules() throws(YAMLError) -> [RuleName] {
    var rules: [RuleName] = []
    for node in try sequence() { rules.append(try RuleName(try node.string(), at: node)) }
    return rules
  }

  fileprivate func names(of kind: String, among known: [String]) throws(YAMLError) -> [String] {
    for node in try sequence() where !known.contains(try node.string()) {
      throw node.unknown(kind, try node.string(), among: known)
    }
    return try strings()
  }

  fileprivate func globs() throws(YAMLError) -> [Glob] {
    var globs: [Glob] = []
    for node in try sequence() {
      let text = try node.string()
      do throws(GlobError) {
        globs.append(try Glob(text))
      } catch {
        throw node.error("this is no pattern for paths: \(error.message)")
      }
    }
    return globs
  }

  fileprivate func extensions() throws(YAMLError) -> [String] {
    var extensions: [String] = []
    for node in try sequence() {
      guard let ending = Configuration.ending(try node.string()) else {
        throw node.error("this is no extension; write it as in 'sql'")
      }
      extensions.append(ending)
    }
    return extensions
  }

  fileprivate func choice<Choice>(_ type: Choice.Type, or other: String...) throws(YAMLError) -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    let text = try string()
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).reversed() + other
      let shown = YAMLError.quoted(text)
      throw error(
        "expected \(known.dropLast().joined(separator: ", ")) or \(known[known.count - 1]), found "
          + (shown.map { $0 + (didYouMean(text, known) ?? "") } ?? "another text"))
    }
    return choice
  }

  fileprivate func unknown(_ kind: String, _ name: String, among known: [String]) -> YAMLError {
    let list = "; known are \(known.joined(separator: ", "))"
    // A name that is too long to be shown is not a misspelling of a known one.
    guard let shown = YAMLError.quoted(name) else { return error("there is no such \(kind)" + list) }
    return error("there is no \(kind) \(shown)" + (didYouMean(name, known) ?? list))
  }
}

extension YAMLError {
  /// The error message, with advice for common mistakes.
  fileprivate var advice: String {
    switch kind {
    case .unknownField(let name, let known):
      guard let shown = YAMLError.quoted(name) else { return "unknown key; known are \(known.joined(separator: ", "))" }
      return "unknown key \(shown)" + (didYouMean(name, known) ?? "; known are \(known.joined(separator: ", "))")
    case .syntax, .unsupported:
      // libyaml's message for an invalid alias: `*.sql`.
      let isAlias = message.contains("alias") || message.contains("alphabetic or numeric character")
      return isAlias ? "\(message); quote a text that begins with '*'" : message
    default: return message
    }
  }
}

/// Advice to append to the message about `text`, if it may be a misspelling of one of `known`.
private func didYouMean(_ text: String, _ known: [String]) -> String? {
  nearest(to: text, among: known).map { "; did you mean '\($0)'?" }
}
