/// How one statement was read, for `connlint inspect`: what the parser and the judges made of it, with places, without the
/// text of any value.
package struct StatementReading: Sendable, Equatable {
  /// From the first keyword to the end of the statement.
  package var region: Region
  /// `create` or `alter`.
  package var kind: String
  /// `connection`, `server`, `subscription` or `federated-table`, as in `Rules/connections.yml`.
  package var noun: String
  /// The words between verb and noun, in upper case; nil if there are none.
  package var qualifiers: ShownText?
  /// The engine's id in `Rules/connections.yml`; nil if the statement was not read.
  package var engine: String?
  /// The connection type as written; nil if the statement does not say.
  package var type: ShownText?
  /// Whether the engine has the type; nil if there is no type, or if the engine's types are not known one by one.
  package var isKnownType: Bool?
  /// Nil if the statement has none.
  package var name: ShownText?
  /// What introduced each list, in upper case: `WITH`, `TO KAFKA`. Empty text for a list that nothing introduces.
  package var lists: [ShownText]
  package var options: [OptionReading]
  /// Literals that are part of no option.
  package var literals: [Region]
  package var problems: [ProblemReading]
  package var isCommented: Bool
}

/// How one option was read.
package struct OptionReading: Sendable, Equatable {
  package var key: ShownText
  package var keyRegion: Region
  /// The name of ``OptionJudgement/Role``.
  package var role: String
  /// The key for a secret that was probably meant.
  package var suggestion: ShownText?
  /// Outside any list.
  package var isClause: Bool
  package var isCommented: Bool
  package var value: ValueReading
}

/// What is known of a value, without its text.
package struct ValueReading: Sendable, Equatable {
  package enum Kind: String, Sendable {
    /// Holds text of its own.
    case literal
    case placeholder, reference, mask
    /// Empty, or a bare word that nobody takes for a secret.
    case nothing
  }

  package var region: Region
  /// `quoted`, `bare` or `reference`, as the parser saw it.
  package var form: String
  package var kind: Kind
  /// Whether it looks generated.
  package var looksRandom: Bool
  /// A number, a truth value or an address.
  package var isSetting: Bool
  /// The provider's format that it has or holds: `an OpenAI API key`.
  package var provider: ShownText?
  package var embedded: [EmbeddedReading]
  /// Whether the search was given up at a limit.
  package var isIncomplete: Bool
}

/// A credential inside a value.
package struct EmbeddedReading: Sendable, Equatable {
  /// `a password in a URL`.
  package var description: ShownText
  package var region: Region
}

/// A fault of syntax.
package struct ProblemReading: Sendable, Equatable {
  /// A stable name: `missing-comma`.
  package var name: String
  /// The keyword that is due, where one is.
  package var keyword: String?
  /// What is wrong, as a clause of a sentence.
  package var phrase: String
  package var region: Region
  /// Whether the engine takes it for no fault.
  package var isAccepted: Bool
}
