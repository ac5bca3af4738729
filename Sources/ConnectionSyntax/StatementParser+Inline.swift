import Bytes
import CRuleRecords
import EditDistance
import RuleRecords
import RuleTables

// Clauses of other statements with a credential after the word CONNECTION, from `inline` in Rules/statements.yml.
extension StatementParser {
  /// Returns the clause with the word CONNECTION at `word` as a statement: `ENGINE=FEDERATED CONNECTION='url'`,
  /// `CONNECTION = (ACCESS_KEY_ID = 'x')`.
  func inlineStatement(_ word: Range<Int>, _ lexer: Lexer) -> Statement? {
    let (offset, hasSeparator) = valueStart(after: word, lexer)
    let isList = opensList(at: offset, hasSeparator: hasSeparator, lexer)
    guard isList else { return inlineLiteral(word, at: offset, hasSeparator: hasSeparator, lexer) }
    guard let (inline, surroundings) = inline(of: connlint_list, hasSeparator: hasSeparator, word, to: offset, lexer)
    else { return nil }
    var body = StatementBody(lexer: lexer, offset: offset, kind: surroundings.kind)
    body.readInlineList()
    guard body.options.contains(where: { !$0.isClause }) else { return nil }
    lexer.addOptions(inComments: body.comments, to: &body.options)
    if let misspelled = surroundings.misspelling(of: inline) {
      body.problems.insert(misspelled, at: 0)
    }
    return Statement(
      kind: surroundings.kind, noun: Statement.Noun(name: inline.noun.string),
      range: word.lowerBound..<max(body.offset, word.upperBound), qualifiers: [], name: nil, options: body.options,
      lists: [], problems: body.problems, isCommented: lexer.context.isCommented, comments: body.comments,
      literals: body.literals)
  }

  /// Returns the offset of the value after `key`, and whether `=`, `:` or `=>` is between them, or was: CONNECTION'url'.
  private func valueStart(after key: Range<Int>, _ lexer: Lexer) -> (offset: Int, hasSeparator: Bool) {
    let start = lexer.trivia(at: key.upperBound).end
    var offset = start
    while isSeparator(lexer.symbol(offset).ascii) { offset += 1 }
    let isGlued = start == key.upperBound && lexer.symbol(start).kind == .quote
    return (offset > start ? lexer.trivia(at: offset).end : start, offset > start || isGlued)
  }

  /// Whether an option is at `offset`, after a bracket or without one.
  private func opensList(at offset: Int, hasSeparator: Bool, _ lexer: Lexer) -> Bool {
    var first = lexer.next(at: offset, role: .value)
    let hasBracket =
      first.isMark(UInt8(ascii: "(")) || first.isMark(UInt8(ascii: "[")) || first.isMark(UInt8(ascii: "{"))
    if hasBracket {
      let isParenthesis = first.isMark(UInt8(ascii: "("))
      first = lexer.next(at: first.range.upperBound, role: .key)
      // CONNECTION ((
      if isParenthesis, first.isMark(UInt8(ascii: "(")) {
        first = lexer.next(at: first.range.upperBound, role: .key)
      }
    }
    guard first.isWord || hasBracket && first.isString else { return false }
    let second = lexer.next(at: first.range.upperBound, role: .value)
    return second.isMark(UInt8(ascii: "="))
      || hasBracket && (second.isString || second.isMark(UInt8(ascii: ":")) || second.isWord)
  }

  private func inlineLiteral(_ word: Range<Int>, at offset: Int, hasSeparator: Bool, _ lexer: Lexer) -> Statement? {
    guard let value = literal(at: offset, lexer) else { return nil }
    guard
      let (inline, surroundings) = inline(
        of: connlint_literal, hasSeparator: hasSeparator, word, to: value.range.upperBound, lexer)
    else { return nil }
    var problems: [SyntaxProblem] = []
    if let problem = value.problem { problems.append(SyntaxProblem(kind: problem.kind, range: value.range)) }
    let isCommented = lexer.context.isCommented
    var options = [Option(key: word, value: value.content, form: .quoted, isClause: true, isCommented: isCommented)]
    var end = value.range.upperBound
    for place in inline.also.texts.flatMap({ surroundings.words(near: $0.string) }) where !value.range.overlaps(place) {
      let (start, _) = valueStart(after: place, lexer)
      guard let other = literal(at: start, lexer), !other.range.overlaps(word) else { continue }
      options.append(Option(key: place, value: other.content, form: .quoted, isClause: true, isCommented: isCommented))
      end = max(end, other.range.upperBound)
    }
    options.sort { $0.key.lowerBound < $1.key.lowerBound }
    return Statement(
      kind: surroundings.kind, noun: Statement.Noun(name: inline.noun.string),
      range: min(word.lowerBound, options[0].key.lowerBound)..<end, qualifiers: [], name: nil,
      options: options, lists: [], problems: problems, isCommented: isCommented, comments: [])
  }

  /// Returns the entry of Rules/statements.yml that matches the clause at `word`, and the surrounding statement. It is
  /// only read if the text next to the word matches: calls such as `Connection(host = 'h')` are frequent.
  private func inline(
    of value: connlint_inline_value, hasSeparator: Bool, _ word: Range<Int>, to end: Int, _ lexer: Lexer
  ) -> (InlineRecord, Surroundings)? {
    var surroundings: Surroundings?
    let before = lexer.wordBefore(word.lowerBound).map { lexer.text[$0] } ?? []
    let record = Tables.statements.inlineRecords.first { inline in
      guard inline.value == value, hasSeparator ? !inline.refuses_separator : !inline.needs_separator,
        inline.before.isAbsent || isNear(before, inline.before.string),
        !inline.refuses_separator || endsClause(before: word.lowerBound, lexer)
      else { return false }
      if surroundings == nil {
        surroundings = Surroundings(of: word, to: end, in: lexer.text)
        budget.charge(3 * (surroundings?.text.count ?? 0))
      }
      return surroundings?.fit(inline) ?? false
    }
    guard let record, let surroundings else { return nil }
    return (record, surroundings)
  }

  /// Whether a word, a literal or a list ends before `offset`; false for the call in `x = Connection(host = 'h')`.
  private func endsClause(before offset: Int, _ lexer: Lexer) -> Bool {
    let text = lexer.text
    var index = offset
    while index > 0, text[index - 1].isBlank { index -= 1 }
    budget.charge(offset - index)
    guard index > 0 else { return false }
    switch text[index - 1] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "'"), UInt8(ascii: "\""): return true
    default: return index < offset && isNameByte(text[index - 1])
    }
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ">")
  }

  /// Returns the literal at `offset`, even if its opening quote is missing.
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

/// The statement around a clause, delimited by semicolons.
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

  /// Whether the conditions of `inline` are met.
  func fit(_ inline: InlineRecord) -> Bool {
    inline.around.texts.allSatisfy { $0.withSpan(holds) }
      && (inline.near.isAbsent || !words(near: inline.near.string).isEmpty)
  }

  /// Returns the problem that the word `near` of `inline` is misspelled, or nil.
  func misspelling(of inline: InlineRecord) -> SyntaxProblem? {
    guard !inline.near.isAbsent, word(inline.near) == nil, let range = words(near: inline.near.string).first else {
      return nil
    }
    return SyntaxProblem(kind: .misspelledKeyword(inline.near.string.uppercased()), range: range)
  }

  var kind: Statement.Kind { hold("alter ") && !hold("create ") ? .alter : .create }

  /// Returns the range of `word`, which is in lower case, as a whole word.
  func word(_ word: StaticText) -> Range<Int>? {
    word.withSpan { word in
      text.indices.dropLast(word.count - 1).first { start in
        word.indices.allSatisfy { text[start + $0].asciiLowercased == word[$0] }
          && (start == text.startIndex || !isNameByte(text[start - 1]))
          && (start + word.count == text.endIndex || !isNameByte(text[start + word.count]))
      }.map { $0..<$0 + word.count }
    }
  }

  private func hold(_ word: StaticString) -> Bool { word.withUTF8Buffer { holds($0.span) } }

  /// Whether the text contains `word`, which is in lower case (case-insensitive).
  private func holds(_ word: Span<UInt8>) -> Bool {
    text.indices.dropLast(word.count - 1).contains { start in
      word.indices.allSatisfy { text[start + $0].asciiLowercased == word[$0] }
    }
  }

  /// Returns the words near `word`: `ENGINE=FEDERATD`.
  func words(near word: String) -> [Range<Int>] {
    text.split(whereSeparator: { !isNameByte($0) }).filter { isNear($0, word) }.map(\.indices)
  }
}

/// Whether `text` is within two edits of `word`, or one edit if it is short.
private func isNear(_ text: ArraySlice<UInt8>, _ word: String) -> Bool {
  let letters = Array(word.utf8)
  return edits(between: text, and: letters, limit: letters.count > 5 ? 2 : 1) != nil
}
