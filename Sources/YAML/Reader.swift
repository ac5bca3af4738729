import CYAML

extension Node {
  /// The maximum nesting depth of sequences and mappings.
  package static let depthLimit = 32

  /// The maximum number of nodes in a document. A node takes some hundred bytes of memory, but may take only two bytes
  /// in the file.
  package static let countLimit = 8_000_000

  /// Parses one document; nil if there is none (the text is empty or contains only comments).
  ///
  /// Aliases, anchors, tags and further documents are errors, so that reviewers see all values directly in the file.
  package static func parse(_ bytes: Span<UInt8>) throws(YAMLError) -> Node? {
    // `withUnsafeBufferPointer` loses the type of a thrown error, so the closure returns it.
    let result: Result<Node?, YAMLError> = bytes.withUnsafeBufferPointer { buffer in
      var reader = Reader(buffer)
      defer { reader.close() }
      do throws(YAMLError) {
        return .success(try reader.document())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Parses one document; nil if there is none.
  package static func parse(_ bytes: [UInt8]) throws(YAMLError) -> Node? {
    try parse(bytes.span)
  }
}

/// libyaml's parser and its current event. The memory is allocated by C, so ``close()`` must be called exactly once.
private struct Reader {
  private let input: UnsafeBufferPointer<UInt8>
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let isReady: Bool
  private var count = 0

  init(_ input: UnsafeBufferPointer<UInt8>) {
    self.input = input
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    isReady = yaml_parser_initialize(parser) == 1
    // Fixed encoding, so that text that looks like UTF-16 is an error and not misread.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  func close() {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  mutating func document() throws(YAMLError) -> Node? {
    guard isReady else { throw YAMLError(kind: .syntax, line: 1, column: 1, message: "out of memory") }
    try advance()
    try advance()
    if event.pointee.type == YAML_STREAM_END_EVENT { return nil }
    try advance()
    let root = try node(depth: 0)
    try advance()
    try advance()
    guard event.pointee.type == YAML_STREAM_END_EVENT else {
      throw unsupported("only one document is allowed")
    }
    return root
  }

  private func advance() throws(YAMLError) {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 1 else { throw syntaxError() }
  }

  /// Reads the node that starts at the current event. Afterwards the current event is the node's last one.
  private mutating func node(depth: Int) throws(YAMLError) -> Node {
    guard depth <= Node.depthLimit else { throw unsupported("nested more than \(Node.depthLimit) deep") }
    count += 1
    guard count <= Node.countLimit else { throw unsupported("more than \(Node.countLimit) entries") }
    let line = self.line
    let column = self.column
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      return Node(content: .scalar(try scalar()), line: line, column: column)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.pointee.data.sequence_start
      try refuse(anchor: start.anchor, tag: start.tag)
      return Node(content: .sequence(try elements(depth: depth)), line: line, column: column)
    case YAML_MAPPING_START_EVENT:
      let start = event.pointee.data.mapping_start
      try refuse(anchor: start.anchor, tag: start.tag)
      let mapping = Mapping(entries: try entries(depth: depth), line: line, column: column)
      return Node(content: .mapping(mapping), line: line, column: column)
    default:
      throw unsupported("aliases are not allowed")
    }
  }

  private func scalar() throws(YAMLError) -> Scalar {
    let scalar = event.pointee.data.scalar
    try refuse(anchor: scalar.anchor, tag: scalar.tag)
    let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    return Scalar(
      text: text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE, isBlock: scalar.style == YAML_LITERAL_SCALAR_STYLE)
  }

  private mutating func elements(depth: Int) throws(YAMLError) -> [Node] {
    var nodes: [Node] = []
    try advance()
    while event.pointee.type != YAML_SEQUENCE_END_EVENT {
      nodes.append(try node(depth: depth + 1))
      try advance()
    }
    return nodes
  }

  private mutating func entries(depth: Int) throws(YAMLError) -> [Mapping.Entry] {
    var entries: [Mapping.Entry] = []
    var seen: Set<String> = []
    try advance()
    while event.pointee.type != YAML_MAPPING_END_EVENT {
      guard event.pointee.type == YAML_SCALAR_EVENT else { throw unsupported("a key must be a plain text") }
      let line = self.line
      let column = self.column
      let key = try scalar().text
      guard seen.insert(key).inserted else {
        throw YAMLError(
          kind: .duplicateKey, line: line, column: column, message: "\(YAMLError.quoted(key) ?? "a key") occurs twice")
      }
      try advance()
      entries.append(Mapping.Entry(key: key, line: line, column: column, value: try node(depth: depth + 1)))
      try advance()
    }
    return entries
  }

  private var line: Int { Int(event.pointee.start_mark.line) + 1 }

  private var column: Int { Int(event.pointee.start_mark.column) + 1 }

  private func refuse(anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?) throws(YAMLError) {
    if anchor != nil { throw unsupported("anchors are not allowed; quote a text that begins with '&'") }
    if tag != nil { throw unsupported("tags are not allowed; quote a text that begins with '!'") }
  }

  private func unsupported(_ message: String) -> YAMLError {
    YAMLError(kind: .unsupported, line: line, column: column, message: message)
  }

  private func syntaxError() -> YAMLError {
    let message = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
    if parser.pointee.error == YAML_READER_ERROR {
      // The scanner's line and column may be far behind; only the offset gives the position of the bad byte.
      let before = input.prefix(Int(parser.pointee.problem_offset))
      let line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
      let lastLine = before.suffix(from: before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
      let column = lastLine.reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
      return YAMLError(kind: .syntax, line: line, column: column, message: message)
    }
    let mark = parser.pointee.problem_mark
    return YAMLError(kind: .syntax, line: Int(mark.line) + 1, column: Int(mark.column) + 1, message: message)
  }
}
