import CRuleRecords
import EditDistance
import RuleRecords
import RuleTables

// Clauses of other statements that hold a credential under the word CONNECTION: `inline` of Rules/statements.yml.
extension StatementParser {
  /// The clause that begins with the word CONNECTION at `word`, as a statement: `ENGINE=FEDERATED CONNECTION='url'`.
  func inlineStatement(_ word: Range<Int>, _ lexer: Lexer) -> Statement? {
    let text = lexer.text
    let separator = lexer.trivia(at: word.upperBound).end
    var afterSeparator = separator
    while isSeparator(lexer.symbol(afterSeparator).ascii) { afterSeparator += 1 }
    let hasSeparator = afterSeparator > separator
    guard let value = literal(at: hasSeparator ? afterSeparator : word.upperBound, lexer) else { return nil }
    let surroundings = Surroundings(of: word, to: value.range.upperBound, in: text)
    budget.charge(3 * surroundings.text.count)
    let inline = Tables.statements.inlineRecords.first { inline in
      (hasSeparator || !inline.needs_separator) && surroundings.fit(inline)
        && inline.begins.withSpan { text[value.content].starts(with: $0) }
    }
    guard let inline else { return nil }
    var problems: [SyntaxProblem] = []
    if let problem = value.problem { problems.append(SyntaxProblem(kind: problem.kind, range: value.range)) }
    let option = Option(
      key: word, value: value.content, form: .quoted, isClause: true, isCommented: lexer.layer.isCommented)
    return Statement(
      kind: surroundings.hold("alter ") && !surroundings.hold("create ") ? .alter : .create,
      noun: Statement.Noun(name: inline.noun.string), range: word.lowerBound..<value.range.upperBound, qualifiers: [],
      name: nil, options: [option], lists: [], problems: problems, isCommented: lexer.layer.isCommented, comments: [])
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ">")
  }

  /// The literal at `offset`, or what would be one but for its opening quote.
  private func literal(at offset: Int, _ lexer: Lexer) -> Token? {
    let start = lexer.trivia(at: offset).end
    let token = lexer.token(at: start, role: .value)
    if token.isString { return token }
    guard token.isWord, start > 0, lexer.text[start - 1] == UInt8(ascii: "=") else { return nil }
    let value = lexer.bareValue(at: start, extendsToComma: true)
    guard value.problem == .missingOpeningQuote, lexer.symbol(value.content.upperBound).kind == .quote else {
      return nil
    }
    return Token(kind: .string(UInt8(ascii: "'")), range: start..<value.end, content: value.content)
  }
}

/// The statement around a clause, as far as semicolons tell.
private struct Surroundings {
  let text: ArraySlice<UInt8>

  private static let reachBefore = 8192
  private static let reachAfter = 512

  init(of clause: Range<Int>, to end: Int, in text: [UInt8]) {
    let before = text[max(0, clause.lowerBound - Surroundings.reachBefore)..<clause.lowerBound]
    let after = text[end..<min(text.count, end + Surroundings.reachAfter)]
    let start = before.lastIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? before.startIndex
    self.text = text[start..<(after.firstIndex(of: UInt8(ascii: ";")) ?? after.endIndex)]
  }

  /// Whether the words of `inline` stand here.
  func fit(_ inline: InlineRecord) -> Bool {
    inline.around.texts.allSatisfy { $0.withSpan(holds) } && (inline.near.isAbsent || hold(near: inline.near.string))
  }

  /// Whether `word`, which is in lower case, stands here in any case of letters.
  func hold(_ word: StaticString) -> Bool { word.withUTF8Buffer { holds($0.span) } }

  private func holds(_ word: Span<UInt8>) -> Bool {
    text.indices.dropLast(word.count - 1).contains { start in
      word.indices.allSatisfy { lowercase(text[start + $0]) == word[$0] }
    }
  }

  /// `ENGINE=FEDERATD`: a word within two edits of `word`.
  private func hold(near word: String) -> Bool {
    let letters = Array(word.utf8)
    return text.split(whereSeparator: { !isNameByte($0) }).contains { other in
      abs(other.count - letters.count) <= 2 && edits(between: other, and: letters, limit: 2) != nil
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func starts(with bytes: Span<UInt8>) -> Bool {
    count >= bytes.count && bytes.indices.allSatisfy { self[startIndex + $0] == bytes[$0] }
  }
}
