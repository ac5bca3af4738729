import CSearch
import ConnectionSyntax

/// Whether a text that nobody asked to lint holds a CONNECTION statement.
package enum StatementSearch {
  /// So much of the beginning of a file is looked at, in bytes.
  package static let reach = 256 << 10

  /// Whether a statement with a literal is found in `text`, the beginning of a file. A text without a word like CONNECTION
  /// costs as much as searching it.
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
