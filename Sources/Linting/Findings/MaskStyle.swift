/// The replacement for a masked secret.
package enum MaskStyle: String, Sendable, CaseIterable {
  /// The fixed text `[REDACTED]`, which reveals nothing about the value.
  case redacted
  /// `${NAME_KEY}`, a variable named after the connection and the key; in Terraform `${var.name_key}`.
  case env

  /// The text of ``redacted``. Without quotes and backslashes, so it needs no escapes in any kind of literal.
  package static let redactedText = "[REDACTED]"
}
