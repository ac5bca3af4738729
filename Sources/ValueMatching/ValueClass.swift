/// The class of a value.
package enum ValueClass: Equatable, Sendable {
  /// Empty or only blanks.
  case nothing
  /// Not a value itself: a reference to one, or a text in its place.
  case placeholder(PlaceholderKind)
  /// A literal text.
  case literal(LiteralEvidence)

  @inlinable
  package var isLiteral: Bool { if case .literal = self { true } else { false } }
}

/// The kinds of values that are not secrets.
package enum PlaceholderKind: String, Equatable, Sendable {
  /// Replaced at run time: `${VAR}`, `{{ env_var('X') }}`, `op://vault/item`.
  case reference
  /// A text for the reader: `<your-api-key>`, `changeme`.
  case placeholder
  /// A removed value: `****`, `[REDACTED]`.
  case mask
}

/// The evidence for a secret in the text of a literal.
package struct LiteralEvidence: Equatable, Sendable {
  /// Credentials inside a longer text (a URL, a connection string, a header), sorted and without overlaps.
  package var embedded: [FoundSecret]
  /// The vendor format that the value matches or contains.
  package var shape: FoundSecret?
  /// Whether the value looks generated. Not sufficient alone: hashes, identifiers and base64 data look the same.
  package var looksRandom: Bool
  /// Whether the search stopped at a limit, so that secrets may be missing here.
  package var isIncomplete: Bool

  package init(
    embedded: [FoundSecret] = [], shape: FoundSecret? = nil, looksRandom: Bool = false, isIncomplete: Bool = false
  ) {
    self.embedded = embedded
    self.shape = shape
    self.looksRandom = looksRandom
    self.isIncomplete = isIncomplete
  }
}

extension LiteralEvidence {
  /// Whether there is no evidence.
  package var isBlank: Bool { embedded.isEmpty && shape == nil && !looksRandom }

  /// Whether a pattern found a secret, or not all of the value was searched.
  var hasFindings: Bool { shape != nil || !embedded.isEmpty || isIncomplete }

  /// Whether the value is a text of members, of which some are secrets: `{"user": "u", "password": "plum"}`.
  package var hasSecretMembers: Bool {
    !embedded.isEmpty && embedded.allSatisfy { $0.pattern == "json-member" }
  }
}

/// A match of a pattern: a credential that is a part of a value, or a vendor's secret.
package struct FoundSecret: Equatable, Sendable {
  /// The byte range, relative to the start of the value.
  package var range: Range<Int>
  /// The id of the pattern in `Rules/values.yml` or in a user's file.
  package var pattern: String
  /// A noun phrase with an article for messages: `a password in a URL`, `an OpenAI API key`.
  package var description: String

  package init(range: Range<Int>, pattern: String, description: String) {
    self.range = range
    self.pattern = pattern
    self.description = description
  }
}
