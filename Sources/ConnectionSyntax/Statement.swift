/// A CONNECTION statement as far as it could be made out: who is addressed, which options it gives, and what is wrong
/// with its syntax. All offsets are bytes of the text that was parsed: the window's, or that of ``host``.
package struct Statement: Sendable {
  package enum Kind: String, Sendable {
    case create
    case alter
  }

  /// What the statement makes or changes, by its name in `Rules/statements.yml`. Some engines keep connections in clauses
  /// of other statements.
  package struct Noun: Sendable, Equatable {
    package let name: String

    package static var connection: Noun { Noun(name: "connection") }
    package static var subscription: Noun { Noun(name: "subscription") }
  }

  package var kind: Kind
  package var noun: Noun
  /// From the first keyword to the end of the statement.
  package var range: Range<Int>
  /// Upper-case words between verb and noun: `EXTERNAL`, `DATA`, `POSTGRES` ...
  package var qualifiers: [String]
  /// The name without quotes; nil if there is none.
  package var name: Range<Int>?
  /// In order of appearance; clauses outside the list (`TYPE`, `TO`, `USER`) are options as well.
  package var options: [Option]
  /// Upper-case words that introduced the lists: `WITH`, `OPTIONS`, `TO KAFKA`.
  package var lists: [String]
  package var problems: [SyntaxProblem]
  /// The whole statement stands in a comment.
  package var isCommented: Bool
  /// Comments inside the statement, without their marks.
  package var comments: [Range<Int>]
  /// Literals that are part of no option, without quotes: `VALUES ('openai', 'x')`.
  package var literals: [Range<Int>] = []
  /// The literal of a program that the statement was read in; nil if it stands in the file as it is.
  package var host: HostText?

  /// Where in the window the statement stands.
  package var extent: Range<Int> { host?.source(of: range) ?? range }

  func standing(in host: HostText?) -> Statement {
    var statement = self
    statement.host = host
    return statement
  }
}

/// One `key = value` of a statement.
package struct Option: Sendable, Equatable {
  /// How a value is written, before anybody judges what it is.
  package enum ValueForm: Sendable, Equatable {
    /// Between quotes.
    case quoted
    /// A bare word or number.
    case bare
    /// A reference to a secret kept elsewhere: `SECRET name`, `secret('scope', 'key')`, `{{ template }}`.
    case reference
  }

  /// The key without quotes; for a key of several words from the first to the last.
  package var key: Range<Int>
  /// The value without quotes.
  package var value: Range<Int>
  package var form: ValueForm
  /// Outside any list: `TYPE postgresql`, `IDENTIFIED BY 'p'`.
  package var isClause: Bool
  /// The option stands in a comment.
  package var isCommented: Bool
}

/// A fault of syntax that did not keep the statement from being read.
package struct SyntaxProblem: Sendable, Equatable {
  package enum Kind: Sendable, Equatable, Hashable {
    /// The word at the offset stands for this keyword.
    case misspelledKeyword(String)
    case missingKeyword(String)
    /// SET stands where WITH is due, or the other way round; the keyword that is due.
    case wrongKeyword(String)
    case missingComma
    case doubledComma
    case semicolonForComma
    /// `:`, `=>` ... where `=` is due; the text as written.
    case wrongSeparator(String)
    case missingSeparator
    case missingValue
    /// Double quotes where single ones are due.
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
    /// A no-break space, a zero-width or full-width character between words.
    case oddCharacter
    /// The statement is longer than the parser looks ahead.
    case tooLong
    /// To tell what is what here would take too long (``ReadingBudget``). The statement has no options; what it covers was
    /// not read.
    case tooTangled
  }

  package var kind: Kind
  /// Where it was met; for a misspelled keyword the word.
  package var range: Range<Int>
}
