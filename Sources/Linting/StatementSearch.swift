import CSearch
import ConnectionSyntax

/// Searches for CONNECTION statements in files that are not linted.
package enum StatementSearch {
  /// Number of bytes read from the start of a file.
  package static let reach = 256 << 10

  /// Whether `text`, the start of a file, contains a statement with a literal. Without a word like CONNECTION the text
  /// is only searched, not parsed.
  package static func finds(in text: Span<UInt8>) -> Bool {
    guard let anchor = StatementParser.firstAnchor(in: text, from: 0) else { return false }
    return text.withUnsafeBufferPointer { bytes in
      if let start = bytes.baseAddress, connlint_has_zero(start, bytes.count) != 0 { return false }
      return StatementParser.parse(Array(bytes), from: anchor, isLast: true).statements.contains { statement in
        statement.options.contains { $0.form == .quoted }
      }
    }
  }
}
