import PCRE2
import YAML

/// An entry of `Rules/values.yml` or of a user's file: a pattern and the examples that prove it.
package struct ValuePatternEntry: Sendable {
  package var pattern: ValuePattern
  package var matches: [ValueExample]
  package var mismatches: [ValueExample]
  /// 1-based line of the entry.
  package var line: Int
}

/// A value in an entry's examples, with what must be found in it.
package struct ValueExample: Sendable {
  package var text: String
  /// The credentials that an `embedded` pattern must report, in order; nil if the example does not say.
  package var secrets: [String]?
  /// 1-based line of the example.
  package var line: Int
}

extension ValuePatterns {
  private static let fields = ["id", "kind", "description", "needs", "pattern", "matches", "does-not-match"]

  /// Reads a list of entries that a user wrote, and compiles each pattern to report its error with its place.
  package static func decodeUserPatterns(_ list: Node) throws(YAMLError) -> [ValuePattern] {
    let entries = try decode(list)
    for (entry, node) in zip(entries, try list.sequence()) {
      try check(entry.pattern, at: try node.mapping().required("pattern"))
    }
    return entries.map(\.pattern)
  }

  /// Reads a list of entries. Ids must differ.
  package static func decode(_ list: Node) throws(YAMLError) -> [ValuePatternEntry] {
    var entries: [ValuePatternEntry] = []
    var ids: Set<String> = []
    for node in try list.sequence() {
      let entry = try entry(node)
      guard ids.insert(entry.pattern.id).inserted else {
        throw YAMLError(
          kind: .duplicateKey, line: node.line, column: node.column,
          message: "the id '\(entry.pattern.id)' occurs twice")
      }
      entries.append(entry)
    }
    return entries
  }

  private static func entry(_ node: Node) throws(YAMLError) -> ValuePatternEntry {
    let mapping = try node.mapping(of: fields)
    let pattern = ValuePattern(
      id: try mapping.required("id").string(), kind: try ValuePatternKind(mapping.required("kind")),
      description: try mapping.required("description").string(), needs: try mapping["needs"]?.strings() ?? [],
      source: try mapping.required("pattern").string())
    var entry = ValuePatternEntry(pattern: pattern, matches: [], mismatches: [], line: node.line)
    if let matches = mapping["matches"] { entry.matches = try examples(matches) }
    if let mismatches = mapping["does-not-match"] { entry.mismatches = try examples(mismatches) }
    return entry
  }

  package static func check(_ pattern: ValuePattern, at node: Node) throws(YAMLError) {
    do throws(PatternError) {
      let compiled = try pattern.compile()
      guard pattern.kind != .embedded || !compiled.secret.isEmpty else {
        throw PatternError(offset: 0, message: "an 'embedded' pattern must have a group (?<secret>...)")
      }
    } catch {
      var place = node.error("the pattern does not compile: \(error.message) (at its byte \(error.offset + 1))")
      if case .scalar(let scalar) = node.content, scalar.isBlock {
        place.line += 1 + scalar.text.utf8.prefix(error.offset).count { $0 == 0x0A }
        place.column = 1
      }
      throw place
    }
  }

  private static func examples(_ list: Node) throws(YAMLError) -> [ValueExample] {
    var examples: [ValueExample] = []
    for node in try list.sequence() {
      guard case .mapping(let mapping) = node.content, mapping["value"] != nil else {
        examples.append(ValueExample(text: try text(node), secrets: nil, line: node.line))
        continue
      }
      try mapping.refuseUnknownFields(except: ["value", "secrets"])
      var secrets: [String] = []
      for secret in try mapping.required("secrets").sequence() { secrets.append(try text(secret)) }
      examples.append(
        ValueExample(text: try text(try mapping.required("value")), secrets: secrets, line: node.line))
    }
    return examples
  }

  /// A text, or a list of pieces to be joined, each a text or `{repeat: TEXT, times: N}`.
  private static func text(_ node: Node) throws(YAMLError) -> String {
    switch node.content {
    case .scalar: return try node.string()
    case .sequence(let pieces):
      var joined = ""
      for piece in pieces { joined += try text(piece) }
      return joined
    case .mapping(let mapping):
      try mapping.refuseUnknownFields(except: ["repeat", "times"])
      let times = try mapping.required("times").int()
      guard (1...100_000).contains(times) else { throw node.error("'times' must be from 1 to 100000") }
      return String(repeating: try mapping.required("repeat").string(), count: times)
    }
  }
}

extension ValuePatternKind {
  init(_ node: Node) throws(YAMLError) {
    guard let kind = ValuePatternKind(rawValue: try node.string()) else {
      let known = ValuePatternKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw node.error("the kind must be one of \(known)")
    }
    self = kind
  }
}
