/// A parsed CONNECTION statement: its head, options and syntax problems. All offsets are bytes of the parsed text: that
/// of the window or of ``host``.
package struct Statement: Sendable {
  package enum Kind: String, Sendable {
    case create
    case alter
  }

  /// The kind of object that the statement creates or changes, by its name in `Rules/statements.yml`. Some engines
  /// define connections in clauses of other statements.
  package struct Noun: Sendable, Equatable {
    package let name: String

    package static var connection: Noun { Noun(name: "connection") }
    package static var subscription: Noun { Noun(name: "subscription") }
  }

  package var kind: Kind
  package var noun: Noun
  /// From the first keyword to the end of the statement.
  package var range: Range<Int>
  /// The words between verb and noun, in upper case: `EXTERNAL`, `DATA`, `POSTGRES` ...
  package var qualifiers: [String]
  /// The name without quotes; nil if there is none.
  package var name: Range<Int>?
  /// In order of appearance; clauses outside the list (`TYPE`, `TO`, `USER`) are also options.
  package var options: [Option]
  /// The keywords before the lists, in upper case: `WITH`, `OPTIONS`, `TO KAFKA`.
  package var lists: [String]
  package var problems: [SyntaxProblem]
  /// Whether the whole statement is in a comment.
  package var isCommented: Bool
  /// Comments inside the statement, without their marks.
  package var comments: [Range<Int>]
  /// Comments directly before the statement and after it on its last line, without their marks.
  package var commentsBeside: [Range<Int>] = []
  /// The options in these comments, which are no part of the statement.
  package var optionsBeside: [Option] = []
  /// Literals that do not belong to an option, without quotes: `VALUES ('openai', 'x')`.
  package var literals: [Range<Int>] = []
  /// The decoded literal of a host language that contains the statement; nil if it is directly in the file.
  package var host: HostText?

  /// The range of the statement in the window.
  package var extent: Range<Int> { host?.source(of: range) ?? range }

  consuming func standing(in host: HostText?) -> Statement {
    self.host = host
    return self
  }
}

/// One `key = value` in a statement.
package struct Option: Sendable, Equatable {
  /// The syntactic form of a value.
  package enum ValueForm: Sendable, Equatable {
    /// In quotes.
    case quoted
    /// An unquoted word or number.
    case bare
    /// A reference to a secret that is stored elsewhere: `SECRET name`, `secret('scope', 'key')`, `{{ template }}`.
    case reference
  }

  /// The key without quotes; a key of several words extends from the first word to the last.
  package var key: Range<Int>
  /// The value without quotes.
  package var value: Range<Int>
  package var form: ValueForm
  /// Whether the option is outside any list: `TYPE postgresql`, `IDENTIFIED BY 'p'`.
  package var isClause: Bool
  /// Whether the option is in a comment.
  package var isCommented: Bool
}

/// A syntax error from which the parser recovered.
package struct SyntaxProblem: Sendable, Equatable {
  package enum Kind: Sendable, Equatable, Hashable {
    /// The word is a misspelling of this keyword.
    case misspelledKeyword(String)
    case missingKeyword(String)
    /// SET instead of WITH or WITH instead of SET; the associated value is the expected keyword.
    case wrongKeyword(String)
    case missingComma
    case doubledComma
    case semicolonForComma
    /// `:`, `=>` ... instead of `=`; the text as written.
    case wrongSeparator(String)
    case missingSeparator
    case missingValue
    /// Double quotes instead of single quotes.
    case doubleQuotes
    case backticks
    case typographicQuotes
    case dollarQuotes
    case doubledQuotes
    /// A quote inside a literal that is not doubled.
    case strayQuote
    case missingOpeningQuote
    case missingClosingQuote
    case bareKey
    case bareValue
    case missingOpeningBracket
    case missingClosingBracket
    /// `[`, `{` or a full-width bracket.
    case wrongBracket
    case doubledBracket
    case missingName
    /// A no-break space, or a zero-width or full-width character between words; a sign where none belongs.
    case oddCharacter
    /// The statement is longer than the parser's look-ahead limit.
    case tooLong
    /// Parsing stopped at the ``ReadingBudget``. The statement has no options; the rest of it was not parsed.
    case tooTangled
  }

  package var kind: Kind
  /// The position; for a misspelled keyword the word.
  package var range: Range<Int>
}
