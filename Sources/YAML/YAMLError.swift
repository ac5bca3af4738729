import Bytes

/// An error in a YAML text, with its position.
package struct YAMLError: Error, Equatable, Sendable {
  /// The kind of error, for callers that add a suggestion ("did you mean").
  package enum Kind: Equatable, Sendable {
    /// libyaml cannot parse the text.
    case syntax
    /// An unsupported feature: aliases, anchors, tags, several documents, deep nesting.
    case unsupported
    /// A duplicate key in a mapping.
    case duplicateKey
    /// A mapping has an unknown field.
    case unknownField(name: String, known: [String])
    /// A mapping lacks a required field.
    case missingField(name: String)
    /// A node of the wrong kind, or a text that is not a valid value.
    case invalidValue
  }

  package var kind: Kind
  /// 1-based line.
  package var line: Int
  /// 1-based column in Unicode code points.
  package var column: Int
  /// The message, without a period.
  package var message: String

  package init(kind: Kind, line: Int, column: Int, message: String) {
    self.kind = kind
    self.line = line
    self.column = column
    self.message = message
  }
}

extension YAMLError {
  /// `'text'` for a message if it may be a misspelled name; otherwise nil.
  ///
  /// The text may come from any file that a path in a configuration leads to, for example a private key or a list of
  /// passwords. So it is shown only if it is short, begins with a letter and contains only letters, `-`, `_`, `.` and
  /// at most three digits.
  package static func quoted(_ text: String) -> String? {
    let bytes = text.utf8
    func isLetter(_ byte: UInt8) -> Bool { byte.isLetter }
    func isDigit(_ byte: UInt8) -> Bool { byte.isDigit }
    guard bytes.count <= 32, let first = bytes.first, isLetter(first), bytes.count(where: isDigit) <= 3,
      bytes.allSatisfy({ isLetter($0) || isDigit($0) || "-_.".utf8.contains($0) })
    else { return nil }
    return "'\(text)'"
  }
}
