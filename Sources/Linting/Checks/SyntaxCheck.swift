import Bytes
import ConnectionSyntax

/// Filters the parser's syntax problems by engine: Databricks accepts a missing `=`, Confluent does not.
struct SyntaxCheck {
  let engine: Engine

  /// Returns the problems that the engine does not accept, sorted.
  func problems(of statement: Statement) -> [SyntaxProblem] {
    let problems = statement.problems.filter { problem in
      guard let name = problem.kind.acceptedAs else { return true }
      return !engine.accepts.contains(name)
    }
    return problems.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Returns the most relevant problem for the option at `offset`: a misspelled keyword, otherwise the nearest problem
  /// before it, otherwise the first problem after it.
  func mostTelling(_ problems: [SyntaxProblem], for offset: Int) -> SyntaxProblem? {
    // Misspelled keywords are at the beginning.
    if let keyword = problems.prefix(8).first(where: { if case .misspelledKeyword = $0.kind { true } else { false } }) {
      return keyword
    }
    let next = problems.partitioningIndex { $0.range.lowerBound > offset }
    return next > 0 ? problems[next - 1] : problems.first
  }

  /// Returns those of the sorted `problems` that begin in `range`.
  static func problems(_ problems: [SyntaxProblem], in range: Range<Int>) -> ArraySlice<SyntaxProblem> {
    let first = problems.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    return problems[first...].prefix { $0.range.lowerBound < range.upperBound }
  }
}

extension SyntaxProblem.Kind {
  /// The name in an engine's `accepts`; nil if no engine can accept it.
  fileprivate var acceptedAs: String? {
    switch self {
    case .bareKey: "bare-key"
    case .bareValue: "bare-value"
    case .doubleQuotes: "double-quotes"
    case .backticks: "backticks"
    case .missingSeparator: "missing-separator"
    case .wrongSeparator(":"): "colon"
    case .wrongSeparator("=>"): "arrow"
    case .missingComma: "missing-comma"
    case .missingOpeningBracket, .missingKeyword("WITH"), .missingKeyword("SET"): "missing-list"
    case .missingName: "missing-name"
    case .wrongKeyword: "wrong-keyword"
    default: nil
    }
  }

  /// The problem as a clause of a sentence.
  var phrase: String {
    switch self {
    case .misspelledKeyword(let keyword): "\(keyword) is misspelled"
    case .missingKeyword(let keyword): "\(keyword) is missing"
    case .missingComma: "a comma is missing"
    case .doubledComma: "there is a comma too many"
    case .semicolonForComma: "a semicolon stands for a comma"
    case .wrongSeparator: "'=' is due between key and value"
    case .missingSeparator: "'=' is missing between key and value"
    case .missingValue: "a value is missing"
    case .doubleQuotes: "double quotes stand where single quotes are due"
    case .backticks: "backticks stand where single quotes are due"
    case .wrongKeyword(let keyword): "\(keyword) is due before the list"
    case .dollarQuotes: "dollar quotes stand where single quotes are due"
    case .doubledQuotes: "quotes are doubled"
    case .strayQuote: "a quote inside a value is not doubled"
    case .doubledBracket: "there is a parenthesis too many"
    case .typographicQuotes: "typographic quotes stand for straight ones"
    case .missingOpeningQuote: "an opening quote is missing"
    case .missingClosingQuote: "a closing quote is missing"
    case .bareKey: "a key has no quotes"
    case .bareValue: "a value has no quotes"
    case .missingOpeningBracket: "the opening parenthesis is missing"
    case .missingClosingBracket: "the closing parenthesis is missing"
    case .wrongBracket: "other brackets stand for parentheses"
    case .missingName: "the name is missing"
    case .oddCharacter: "it holds blanks or signs that do not belong there"
    case .tooLong: "it is too long to be read whole"
    case .tooTangled: "it is too tangled to be read"
    }
  }
}
