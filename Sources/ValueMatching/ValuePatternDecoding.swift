import Bytes
import PCRE2
import YAML

/// An entry of `Rules/values.yml` or of a user's file: a pattern and the examples that test it.
package struct ValuePatternEntry: Sendable {
  package var pattern: ValuePattern
  package var matches: [ValueExample]
  package var mismatches: [ValueExample]
  /// 1-based line of the entry.
  package var line: Int
}

/// An example value and the expected findings.
package struct ValueExample: Sendable {
  package var text: String
  /// The credentials that an `embedded` pattern must report, in order; nil if the example does not say.
  package var secrets: [String]?
  /// 1-based line of the example.
  package var line: Int
}

extension ValuePatterns {
  private static let fields = ["id", "kind", "description", "needs", "pattern", "matches", "does-not-match"]

  /// Limits for a user's patterns, because every value is matched against all of them.
  package static let userLimits = (patterns: 100, patternBytes: 4096, needs: 100, exampleBytes: 1 << 20)

  /// Reads a user's list of entries. Each pattern is compiled here, so that an error has a line number.
  package static func decodeUserPatterns(_ list: Node) throws(YAMLError) -> [ValuePattern] {
    guard try list.sequence().count <= userLimits.patterns else {
      throw list.error("more than \(userLimits.patterns) patterns")
    }
    let entries = try decode(list, exampleBytes: userLimits.exampleBytes)
    for (entry, node) in zip(entries, try list.sequence()) {
      let source = try node.mapping().required("pattern")
      guard ValuePatternKind.forUsers.contains(entry.pattern.kind) else {
        throw ValuePatternKind.unknown(try node.mapping().required("kind"))
      }
      try checkLimits(of: entry.pattern, at: source)
      try check(entry.pattern, at: source)
    }
    return entries.map(\.pattern)
  }

  /// Reads a list of entries with unique ids.
  ///
  /// `exampleBytes` is the maximum total length of all examples.
  package static func decode(_ list: Node, exampleBytes: Int = .max) throws(YAMLError) -> [ValuePatternEntry] {
    var room = exampleBytes
    var entries: [ValuePatternEntry] = []
    var ids: Set<String> = []
    for node in try list.sequence() {
      let entry = try entry(node, &room)
      guard ids.insert(entry.pattern.id).inserted else {
        throw YAMLError(
          kind: .duplicateKey, line: node.line, column: node.column,
          message: "\(YAMLError.quoted(entry.pattern.id).map { "the id \($0)" } ?? "an id") occurs twice")
      }
      entries.append(entry)
    }
    return entries
  }

  private static func entry(_ node: Node, _ room: inout Int) throws(YAMLError) -> ValuePatternEntry {
    let mapping = try node.mapping(of: fields)
    let pattern = ValuePattern(
      id: try mapping.required("id").string(), kind: try ValuePatternKind(mapping.required("kind")),
      description: try mapping.required("description").string(), needs: try mapping["needs"]?.strings() ?? [],
      source: try mapping.required("pattern").string())
    var entry = ValuePatternEntry(pattern: pattern, matches: [], mismatches: [], line: node.line)
    if let matches = mapping["matches"] { entry.matches = try examples(matches, &room) }
    if let mismatches = mapping["does-not-match"] { entry.mismatches = try examples(mismatches, &room) }
    return entry
  }

  /// Throws if a user's pattern is too long or starts with a PCRE2 option setting.
  private static func checkLimits(of pattern: ValuePattern, at node: Node) throws(YAMLError) {
    guard pattern.source.utf8.count <= userLimits.patternBytes, pattern.needs.count <= userLimits.needs else {
      throw node.error(
        "the pattern is longer than \(userLimits.patternBytes) bytes, or needs more than \(userLimits.needs) texts")
    }
    // `(*CRLF)`, `(*NO_JIT)`, `(*LIMIT_MATCH=9)` at the start change how PCRE2 matches.
    guard !pattern.source.hasPrefix("(*") else {
      throw node.error("the pattern begins with '(*': modes of PCRE2 such as (*UTF) are not for patterns here")
    }
  }

  /// Throws if the pattern does not compile, or if an `embedded` pattern has no group `secret`.
  package static func check(_ pattern: ValuePattern, at node: Node) throws(YAMLError) {
    do throws(PatternError) {
      let compiled = try pattern.compile()
      guard !pattern.kind.isEmbedded || !compiled.secret.isEmpty else {
        throw PatternError(
          offset: 0, message: "a pattern of kind '\(pattern.kind.rawValue)' must have a group (?<secret>...)")
      }
    } catch {
      var place = node.error("the pattern does not compile: \(error.message) (at its byte \(error.offset + 1))")
      if case .scalar(let scalar) = node.content, scalar.isBlock {
        place.line += 1 + scalar.text.utf8.prefix(error.offset).count { $0 == .lineFeed }
        place.column = 1
      }
      throw place
    }
  }

  private static func examples(_ list: Node, _ room: inout Int) throws(YAMLError) -> [ValueExample] {
    var examples: [ValueExample] = []
    for node in try list.sequence() {
      guard case .mapping(let mapping) = node.content, mapping["value"] != nil else {
        examples.append(ValueExample(text: try text(node, &room), secrets: nil, line: node.line))
        continue
      }
      try mapping.refuseUnknownFields(except: ["value", "secrets"])
      var secrets: [String] = []
      for secret in try mapping.required("secrets").sequence() { secrets.append(try text(secret, &room)) }
      examples.append(
        ValueExample(text: try text(try mapping.required("value"), &room), secrets: secrets, line: node.line))
    }
    return examples
  }

  /// Reads a text, or a list of parts to concatenate; a part is a text or `{repeat: TEXT, times: N}`.
  private static func text(_ node: Node, _ room: inout Int) throws(YAMLError) -> String {
    switch node.content {
    case .scalar:
      let text = try node.string()
      try take(text.utf8.count, times: 1, from: &room, at: node)
      return text
    case .sequence(let pieces):
      var joined = ""
      for piece in pieces { joined += try text(piece, &room) }
      return joined
    case .mapping(let mapping):
      try mapping.refuseUnknownFields(except: ["repeat", "times"])
      let times = try mapping.required("times").int()
      guard (1...100_000).contains(times) else { throw node.error("'times' must be from 1 to 100000") }
      let piece = try mapping.required("repeat").string()
      try take(piece.utf8.count, times: times, from: &room, at: node)
      return String(repeating: piece, count: times)
    }
  }

  /// Subtracts `count * times` bytes from the room for examples; throws if there is not enough.
  private static func take(_ count: Int, times: Int, from room: inout Int, at node: Node) throws(YAMLError) {
    guard count <= room / times else {
      throw node.error("the examples are longer than \(userLimits.exampleBytes) bytes together")
    }
    room -= count * times
  }
}

extension ValuePatternKind {
  init(_ node: Node) throws(YAMLError) {
    guard let kind = ValuePatternKind(rawValue: try node.string()) else {
      throw ValuePatternKind.unknown(node)
    }
    self = kind
  }

  fileprivate static func unknown(_ node: Node) -> YAMLError {
    node.error("the kind must be one of \(forUsers.map(\.rawValue).joined(separator: ", "))")
  }
}
