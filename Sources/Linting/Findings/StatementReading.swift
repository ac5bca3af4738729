/// How a statement was parsed and classified, for `connlint inspect`. It contains places, but not the text of any value.
package struct StatementReading: Sendable, Equatable {
  /// From the first keyword to the end of the statement.
  package var region: Region
  /// `create` or `alter`.
  package var kind: String
  /// `connection`, `server`, `subscription` or `federated-table`, as in `Rules/connections.yml`.
  package var noun: String
  /// The words between verb and noun, in upper case; nil if there are none.
  package var qualifiers: ShownText?
  /// The engine's id in `Rules/connections.yml`; nil if the statement was not parsed.
  package var engine: String?
  /// The connection type as written; nil if there is none.
  package var type: ShownText?
  /// Whether the engine has the type; nil if there is no type or if the engine's list of types is not complete.
  package var isKnownType: Bool?
  /// Nil if the statement has no name.
  package var name: ShownText?
  /// The keywords before each list, in upper case: `WITH`, `TO KAFKA`. Empty for a list without a keyword.
  package var lists: [ShownText]
  package var options: [OptionReading]
  /// Literals that do not belong to an option.
  package var literals: [Region]
  package var problems: [ProblemReading]
  package var isCommented: Bool
}

/// How an option was parsed and classified.
package struct OptionReading: Sendable, Equatable {
  package var key: ShownText
  package var keyRegion: Region
  /// The name of a case of ``ClassifiedOption/Role``.
  package var role: String
  /// The key for a secret that was probably meant.
  package var suggestion: ShownText?
  /// Whether the option is outside any list.
  package var isClause: Bool
  package var isCommented: Bool
  package var value: ValueReading
  /// The reasons for the finding about the value; empty if there is no finding.
  package var evidence: Evidence
}

/// The class of a value, without its text.
package struct ValueReading: Sendable, Equatable {
  package enum Kind: String, Sendable {
    /// A literal text.
    case literal
    case placeholder, reference, mask
    /// Empty, or a bare word that cannot be a secret.
    case nothing
  }

  package var region: Region
  /// The syntactic form: `quoted`, `bare` or `reference`.
  package var form: String
  package var kind: Kind
  /// Whether it looks generated.
  package var looksRandom: Bool
  /// Whether it is a number, a Boolean or an address.
  package var isSetting: Bool
  /// The vendor format that the value matches or contains: `an OpenAI API key`.
  package var provider: ShownText?
  package var embedded: [EmbeddedReading]
  /// Whether the search stopped at a limit.
  package var isIncomplete: Bool
}

/// A credential that is a part of a value.
package struct EmbeddedReading: Sendable, Equatable {
  /// `a password in a URL`.
  package var description: ShownText
  package var region: Region
}

/// A syntax problem.
package struct ProblemReading: Sendable, Equatable {
  /// A stable name: `missing-comma`.
  package var name: String
  /// The expected keyword, if the problem has one.
  package var keyword: String?
  /// The problem as a clause of a sentence.
  package var phrase: String
  package var region: Region
  /// Whether the engine accepts it.
  package var isAccepted: Bool
}
