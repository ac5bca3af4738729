/// What ``KeyMatcher`` thinks of one option key.
package struct KeyVerdict: Sendable, Equatable {
  /// How a key relates to the keys for secrets.
  package enum Kind: Sendable, Equatable {
    /// One of the known keys for secrets; only the case of ASCII letters may differ.
    case exact
    /// Correctly spelled, but in another style or by another name: `api_key`, `accessToken`, `pwd`.
    case style
    /// Misspelled: `ap-key`, `sasl.pasword`.
    case near
    /// A secret's name with a word behind it that may say whose or which it is: `password_admin`. The value decides.
    case qualified
    /// A secret's name with a word before it that mostly makes it another thing: `max-tokens`, `use-password`.
    case modified
    /// A short name for a secret (`pw`, `cred`, `key`): something else must speak for a secret too.
    case weak
    /// A word that may be anything (`lang`, `event-key`): only the value or the rest of the statement can make it one.
    case vague
    /// Known or evidently no key for a secret, though perhaps no key of this type: `client-id`, `max-tokens`.
    case harmless
    /// Nothing speaks for or against a secret.
    case unknown
  }

  package var kind: Kind
  /// The secret's usual name in words (`access key`); nil unless the kind is exact, style, near,
  /// qualified or modified, or weak with a name.
  package var name: String?
  /// The known key that was probably meant: a key for secrets, or, of kind harmless, the misspelled harmless key.
  package var suggestion: String?
  /// The number of edits between the key and what it was compared with; 0 where nothing was counted.
  package var distance: Int

  package init(kind: Kind, name: String? = nil, suggestion: String? = nil, distance: Int = 0) {
    self.kind = kind
    self.name = name
    self.suggestion = suggestion
    self.distance = distance
  }

  /// Whether the key is one for secrets, whatever the spelling.
  package var isSecret: Bool {
    switch kind {
    case .exact, .style, .near: true
    case .qualified, .modified, .weak, .vague, .harmless, .unknown: false
    }
  }
}
