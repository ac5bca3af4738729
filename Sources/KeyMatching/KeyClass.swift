/// The result of ``KeyMatcher`` for one option key.
package struct KeyClass: Sendable, Equatable {
  /// How a key is related to the keys for secrets.
  package enum Kind: Sendable, Equatable {
    /// A known key for secrets, compared case-insensitively (ASCII).
    case exact
    /// Correctly spelled, but in another style or a synonym: `api_key`, `accessToken`, `pwd`.
    case style
    /// Misspelled: `ap-key`, `sasl.pasword`.
    case near
    /// A secret name before a word that may say whose or which secret it is: `password_admin`. The value decides.
    case qualified
    /// A secret name after a word that usually changes its meaning: `max-tokens`, `use-password`.
    case modified
    /// A short name for a secret (`pw`, `cred`, `key`): other evidence is necessary.
    case weak
    /// An ambiguous word (`lang`, `event-key`): a secret only if the value or the rest of the statement says so.
    case vague
    /// A known key that is not for secrets, or a key of another type that clearly is not: `client-id`, `max-tokens`.
    case harmless
    /// There is no evidence for or against a secret.
    case unknown
  }

  package var kind: Kind
  /// The secret's usual name in words (`access key`). Nil unless the kind is exact, style, near, qualified or modified,
  /// or weak with a name.
  package var name: String?
  /// The known key that was probably meant: a key for secrets, or a harmless key if the kind is `harmless`.
  package var suggestion: String?
  /// The number of edits between the key and the key or name that it matches; 0 if no edits were counted.
  package var distance: Int

  package init(kind: Kind, name: String? = nil, suggestion: String? = nil, distance: Int = 0) {
    self.kind = kind
    self.name = name
    self.suggestion = suggestion
    self.distance = distance
  }

  /// Whether the key holds a secret, correctly spelled or not.
  package var isSecret: Bool {
    switch kind {
    case .exact, .style, .near: true
    case .qualified, .modified, .weak, .vague, .harmless, .unknown: false
    }
  }
}
