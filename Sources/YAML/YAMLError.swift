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

extension YAMLError {
  /// `'text'` for a message, if it may be a name that somebody misspelled; nil for everything else.
  ///
  /// The text may come from any file that a configuration's name leads to, a key or a list of passwords. So only what is
  /// as short as a name, begins with a letter and holds nothing but letters, `-`, `_` and `.` with at most three digits
  /// is shown.
  package static func quoted(_ text: String) -> String? {
    let bytes = text.utf8
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    guard bytes.count <= 32, let first = bytes.first, isLetter(first), bytes.count(where: isDigit) <= 3,
      bytes.allSatisfy({ isLetter($0) || isDigit($0) || "-_.".utf8.contains($0) })
    else { return nil }
    return "'\(text)'"
  }
}
