/// What is wrong with a YAML text, and where.
package struct YAMLError: Error, Equatable, Sendable {
  /// The kinds of trouble, for callers that add advice of their own ("did you mean").
  package enum Kind: Equatable, Sendable {
    /// libyaml cannot read it.
    case syntax
    /// A feature that this reader refuses: aliases, anchors, tags, several documents, deep nesting.
    case unsupported
    /// A mapping has the same key twice.
    case duplicateKey
    /// A mapping has a field that its reader does not know.
    case unknownField(name: String, known: [String])
    /// A mapping lacks a field.
    case missingField(name: String)
    /// A node is of the wrong kind, or its text means nothing to the caller.
    case invalidValue
  }

  package var kind: Kind
  /// 1-based line.
  package var line: Int
  /// 1-based column in Unicode code points.
  package var column: Int
  /// A sentence without its period.
  package var message: String

  package init(kind: Kind, line: Int, column: Int, message: String) {
    self.kind = kind
    self.line = line
    self.column = column
    self.message = message
  }
}
