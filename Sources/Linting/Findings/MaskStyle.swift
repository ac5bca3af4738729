/// What stands in a secret's place after masking.
package enum MaskStyle: String, Sendable, CaseIterable {
  /// The fixed text `[REDACTED]`, which says nothing about the value.
  case redacted
  /// `${NAME_KEY}`, a variable named after the connection and the key.
  case env

  /// The text of ``redacted``. No quote, no backslash: it fits into every kind of literal without escapes.
  package static let redactedText = "[REDACTED]"
}
