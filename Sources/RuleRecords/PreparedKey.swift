import Bytes

/// A key of an option, prepared for comparison.
package struct PreparedKey: Sendable {
  /// The canonical spelling.
  package let text: [UInt8]
  /// The key in lower case.
  package let lowercase: [UInt8]
  /// The letters and digits of ``lowercase``, without separators.
  package let letters: [UInt8]

  package init(_ key: String) {
    text = Array(key.utf8)
    lowercase = Array(key.lowercased().utf8)
    letters = lowercase.filter { $0.isLetter || $0.isDigit }
  }
}
