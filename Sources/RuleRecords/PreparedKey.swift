import Bytes

/// A key of an option, prepared for comparison.
package struct PreparedKey: Sendable {
  /// As it is to be written.
  package let text: [UInt8]
  /// The same in lower case.
  package let lowercase: [UInt8]
  /// Letters and digits of ``lowercase``, without what separates its words.
  package let letters: [UInt8]

  package init(_ key: String) {
    text = Array(key.utf8)
    lowercase = Array(key.lowercased().utf8)
    letters = lowercase.filter { $0.isLetter || $0.isDigit }
  }
}
