import Bytes
import ConnectionSyntax

/// Judges by an engine's rules what the parser met: Databricks wants no `=`, Confluent does.
struct SyntaxCheck {
  let engine: Engine

  /// The problems that are ones for this engine, in order.
  func problems(of statement: Statement) -> [SyntaxProblem] {
    let problems = statement.problems.filter { problem in
      guard let name = problem.kind.acceptedAs else { return true }
      return !engine.accepts.contains(name)
    }
    return problems.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The problem that tells most about the option at `offset`: a wrong keyword, else the nearest before it, else the
  /// first after it.
  func mostTelling(_ problems: [SyntaxProblem], for offset: Int) -> SyntaxProblem? {
    // Keywords stand at the beginning, if they are wrong at all.
    if let keyword = problems.prefix(8).first(where: { if case .misspelledKeyword = $0.kind { true } else { false } }) {
      return keyword
    }
    let next = problems.partitioningIndex { $0.range.lowerBound > offset }
    return next > 0 ? problems[next - 1] : problems.first
  }

  /// Those of `problems`, which are in order, that begin in `range`.
  static func problems(_ problems: [SyntaxProblem], in range: Range<Int>) -> ArraySlice<SyntaxProblem> {
    let first = problems.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    return problems[first...].prefix { $0.range.lowerBound < range.upperBound }
  }
}

extension SyntaxProblem.Kind {
  /// The name under which an engine's `accepts` allows it; nil if no engine does.
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

  /// What is wrong, as a clause of a sentence.
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
    case .oddCharacter: "it holds blanks or marks that are not those of SQL"
    case .tooLong: "it is too long to be read whole"
    case .tooTangled: "it is too tangled to be read"
    }
  }
}
