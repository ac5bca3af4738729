/// A node of a YAML document and its position.
package struct Node: Sendable {
  package enum Content: Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping(Mapping)
  }

  package var content: Content
  /// 1-based line of the node's start.
  package var line: Int
  /// 1-based column in Unicode code points.
  package var column: Int

  package init(content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }
}

/// A scalar as text; callers interpret it: `no`, `null` and `1.0` are texts here.
package struct Scalar: Sendable {
  package var text: String
  /// Whether it is neither quoted nor a block, so that it may be a number or boolean.
  package var isPlain: Bool
  /// Whether it is a literal block (`|`), whose text begins on the line after the node's line.
  package var isBlock: Bool

  package init(text: String, isPlain: Bool, isBlock: Bool = false) {
    self.text = text
    self.isPlain = isPlain
    self.isBlock = isBlock
  }
}

/// Entries in the order of the file, without duplicate keys.
package struct Mapping: Sendable {
  package struct Entry: Sendable {
    package var key: String
    /// 1-based line of the key.
    package var line: Int
    /// 1-based column of the key in Unicode code points.
    package var column: Int
    package var value: Node

    package init(key: String, line: Int, column: Int, value: Node) {
      self.key = key
      self.line = line
      self.column = column
      self.value = value
    }
  }

  package var entries: [Entry]
  /// 1-based line of the mapping's start.
  package var line: Int
  /// 1-based column in Unicode code points.
  package var column: Int

  package init(entries: [Entry], line: Int, column: Int) {
    self.entries = entries
    self.line = line
    self.column = column
  }

  /// The value of `key`; nil if the key is missing.
  package subscript(key: String) -> Node? {
    entries.first { $0.key == key }?.value
  }
}
