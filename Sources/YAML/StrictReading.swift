extension Node {
  /// Creates an error at this node.
  package func error(_ message: String) -> YAMLError {
    YAMLError(kind: .invalidValue, line: line, column: column, message: message)
  }

  /// The text of a scalar. A missing value (`key:`) is an error; `key: ''` is the empty text.
  package func string() throws(YAMLError) -> String {
    guard case .scalar(let scalar) = content else { throw wrongKind("text") }
    guard !scalar.text.isEmpty || !scalar.isPlain else { throw error("expected text, found nothing") }
    return scalar.text
  }

  /// The boolean `true` or `false`; other spellings and quotes are errors.
  package func bool() throws(YAMLError) -> Bool {
    guard case .scalar(let scalar) = content else { throw wrongKind("true or false") }
    switch (scalar.isPlain, scalar.text) {
    case (true, "true"): return true
    case (true, "false"): return false
    default: throw error("expected true or false, found another text")
    }
  }

  /// A decimal integer without quotes.
  package func int() throws(YAMLError) -> Int {
    guard case .scalar(let scalar) = content else { throw wrongKind("a number") }
    guard scalar.isPlain, let number = Int(scalar.text) else {
      throw error("expected a whole number, found another text")
    }
    return number
  }

  /// The elements of a sequence.
  package func sequence() throws(YAMLError) -> [Node] {
    guard case .sequence(let nodes) = content else { throw wrongKind("a list") }
    return nodes
  }

  /// The texts of a sequence of scalars.
  package func strings() throws(YAMLError) -> [String] {
    let nodes = try sequence()
    var texts: [String] = []
    texts.reserveCapacity(nodes.count)
    for node in nodes { texts.append(try node.string()) }
    return texts
  }

  /// The node as a mapping; throws if it is not one.
  package func mapping() throws(YAMLError) -> Mapping {
    guard case .mapping(let mapping) = content else { throw wrongKind("a mapping") }
    return mapping
  }

  /// The node as a mapping; throws if it has fields that are not in `known`.
  package func mapping(of known: [String]) throws(YAMLError) -> Mapping {
    let mapping = try mapping()
    try mapping.refuseUnknownFields(except: known)
    return mapping
  }

  /// Whether the value is missing, as in `key:`.
  package var isEmpty: Bool {
    if case .scalar(let scalar) = content { scalar.isPlain && scalar.text.isEmpty } else { false }
  }

  private func wrongKind(_ expected: String) -> YAMLError {
    let found =
      switch content {
      case .scalar(let scalar): scalar.isPlain && scalar.text.isEmpty ? "nothing" : "a text"
      case .sequence: "a list"
      case .mapping: "a mapping"
      }
    return error("expected \(expected), found \(found)")
  }
}

extension Mapping {
  /// Throws at the first field that is not in `known`.
  package func refuseUnknownFields(except known: [String]) throws(YAMLError) {
    for entry in entries where !known.contains(entry.key) {
      throw YAMLError(
        kind: .unknownField(name: entry.key, known: known), line: entry.line, column: entry.column,
        message: "unknown field\(YAMLError.quoted(entry.key).map { " \($0)" } ?? ""); known are "
          + known.joined(separator: ", "))
    }
  }

  /// The value of `key`; throws if the key is missing.
  package func required(_ key: String) throws(YAMLError) -> Node {
    guard let node = self[key] else {
      throw YAMLError(
        kind: .missingField(name: key), line: line, column: column, message: "the field '\(key)' is missing")
    }
    return node
  }
}
