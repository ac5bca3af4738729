import ConnectionSyntax

// The names that `connlint inspect` prints; they are a part of its output format.

extension ClassifiedOption.Role {
  var name: String {
    switch self {
    case .secret: "secret"
    case .nearlySecret(isMisspelled: true): "misspelled-secret"
    case .nearlySecret(isMisspelled: false): "nearly-secret"
    case .container: "container"
    case .plain: "plain"
    case .harmless: "harmless"
    case .qualified: "qualified"
    case .modified: "modified"
    case .weak: "weak"
    case .vague: "vague"
    case .unknown: "unknown"
    }
  }
}

extension Option.ValueForm {
  var name: String {
    switch self {
    case .quoted: "quoted"
    case .bare: "bare"
    case .reference: "reference"
    }
  }
}

extension SyntaxProblem.Kind {
  /// Mostly the same name as in the field `accepts` of `Rules/connections.yml`.
  var name: String {
    switch self {
    case .misspelledKeyword: "misspelled-keyword"
    case .missingKeyword: "missing-keyword"
    case .wrongKeyword: "wrong-keyword"
    case .missingComma: "missing-comma"
    case .doubledComma: "doubled-comma"
    case .semicolonForComma: "semicolon-for-comma"
    case .wrongSeparator: "wrong-separator"
    case .missingSeparator: "missing-separator"
    case .missingValue: "missing-value"
    case .doubleQuotes: "double-quotes"
    case .backticks: "backticks"
    case .typographicQuotes: "typographic-quotes"
    case .dollarQuotes: "dollar-quotes"
    case .doubledQuotes: "doubled-quotes"
    case .strayQuote: "stray-quote"
    case .missingOpeningQuote: "missing-opening-quote"
    case .missingClosingQuote: "missing-closing-quote"
    case .bareKey: "bare-key"
    case .bareValue: "bare-value"
    case .missingOpeningBracket: "missing-opening-bracket"
    case .missingClosingBracket: "missing-closing-bracket"
    case .wrongBracket: "wrong-bracket"
    case .doubledBracket: "doubled-bracket"
    case .missingName: "missing-name"
    case .oddCharacter: "odd-character"
    case .tooLong: "too-long"
    case .tooTangled: "too-tangled"
    }
  }

  /// The keyword that is misspelled, missing or expected instead of another.
  var keyword: String? {
    switch self {
    case .misspelledKeyword(let keyword), .missingKeyword(let keyword), .wrongKeyword(let keyword): keyword
    default: nil
    }
  }
}
