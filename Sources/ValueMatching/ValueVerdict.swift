/// What a value is.
package enum ValueVerdict: Equatable, Sendable {
  /// Empty, or nothing but blanks.
  case nothing
  /// Stands for a value that is somewhere else, or nowhere.
  case placeholder(PlaceholderKind)
  /// Holds text of its own.
  case literal(LiteralEvidence)
}

/// The ways of not being a secret.
package enum PlaceholderKind: String, Equatable, Sendable {
  /// Names what is replaced at run time: `${VAR}`, `{{ env_var('X') }}`, `op://vault/item`.
  case reference
  /// A text for people: `<your-api-key>`, `changeme`.
  case placeholder
  /// Stands where a value was taken away: `****`, `[REDACTED]`.
  case mask
}

/// What the text of a literal tells.
package struct LiteralEvidence: Equatable, Sendable {
  /// Credentials inside a longer text (a URL, a connection string, a header): in order, not overlapping.
  package var embedded: [EmbeddedSecret]
  /// The format of a vendor that the value has, or has in it.
  package var shape: ProviderShape?
  /// Whether it looks generated. Never enough by itself: hashes, identifiers and base64 data look the same.
  package var looksRandom: Bool
  /// Whether the search was given up at a limit, so that there may be more.
  package var isIncomplete: Bool

  package init(
    embedded: [EmbeddedSecret] = [], shape: ProviderShape? = nil, looksRandom: Bool = false, isIncomplete: Bool = false
  ) {
    self.embedded = embedded
    self.shape = shape
    self.looksRandom = looksRandom
    self.isIncomplete = isIncomplete
  }
}

/// A credential inside a value.
package struct EmbeddedSecret: Equatable, Sendable {
  /// Bytes from the start of the value: the credential alone.
  package var range: Range<Int>
  /// The id of the pattern in `Rules/values.yml` or in a user's file.
  package var pattern: String
  /// What it is, with an article: `a password in a URL`.
  package var description: String

  package init(range: Range<Int>, pattern: String, description: String) {
    self.range = range
    self.pattern = pattern
    self.description = description
  }
}

/// A value that has the format of a vendor's secrets.
package struct ProviderShape: Equatable, Sendable {
  /// Bytes from the start of the value.
  package var range: Range<Int>
  /// The id of the pattern in `Rules/values.yml` or in a user's file.
  package var pattern: String
  /// What it is, with an article: `an OpenAI API key`.
  package var description: String

  package init(range: Range<Int>, pattern: String, description: String) {
    self.range = range
    self.pattern = pattern
    self.description = description
  }
}
