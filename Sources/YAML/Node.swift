/// A piece of a YAML text that knows where it stands.
package struct Node: Sendable {
  package enum Content: Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping(Mapping)
  }

  package var content: Content
  /// 1-based line on which the node starts.
  package var line: Int
  /// 1-based column in Unicode code points.
  package var column: Int

  package init(content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }
}

/// A text. What it means (number, truth value) is the reader's business: `no`, `null` and `1.0` are texts first.
package struct Scalar: Sendable {
  package var text: String
  /// Whether it stands without quotes and not as a block, so that it may mean something else than text.
  package var isPlain: Bool
  /// Whether it is a literal block (`|`), whose first line of text is the one after the node's own.
  package var isBlock: Bool

  package init(text: String, isPlain: Bool, isBlock: Bool = false) {
    self.text = text
    self.isPlain = isPlain
    self.isBlock = isBlock
  }
}

/// Keys and values in the order of the file; no key occurs twice.
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
  /// 1-based line on which the mapping starts.
  package var line: Int
  /// 1-based column in Unicode code points.
  package var column: Int

  package init(entries: [Entry], line: Int, column: Int) {
    self.entries = entries
    self.line = line
    self.column = column
  }

  /// The value of `key`; nil if there is none.
  package subscript(key: String) -> Node? {
    entries.first { $0.key == key }?.value
  }
}
