import Bytes
import RuleTables

/// Parses everything after a statement's name: clauses, lists and their options, for all engines.
///
/// There is no grammar per engine. Words are gathered until the next token shows their meaning: before a separator or a
/// literal they are a key, before a bracket they introduce a list.
struct StatementBody: ~Copyable {
  let lexer: Lexer
  var offset: Int
  let kind: Statement.Kind

  var options: [Option] = []
  var lists: [String] = []
  var problems: [SyntaxProblem] = []
  var comments: [Range<Int>] = []
  /// The first `clauseCount` options are known to be clauses.
  private var clauseCount = 0
  /// Literals that do not belong to an option.
  var literals: [Range<Int>] = []

  /// The words since the last boundary.
  var words: [Token] = []
  /// The number of open brackets.
  var depth = 0
  /// Whether the list is a clause of another statement; its options may be separated by blanks.
  var isInline = false
  /// Whether options follow without an opening bracket.
  var isListWithoutBracket = false
  var hasClosedList = false
  /// The offset after the bracket of the last list.
  var listStart: Int?
  var separation = Separation.none
  /// What is between the last option and the next.
  enum Separation {
    case none
    /// An option has ended, so a comma is due.
    case due
    /// The last token is a comma.
    case comma
  }

  /// The key whose value is a list of literals.
  var keyOfList: (key: Range<Int>, depth: Int)?

  init(lexer: Lexer, offset: Int, kind: Statement.Kind) {
    self.lexer = lexer
    self.offset = offset
    self.kind = kind
  }

  /// Parses to the end of the statement.
  mutating func read() {
    options.reserveCapacity(8)
    while !lexer.budget.isExceeded, step() {}
    if depth > 0, !options.isEmpty { note(.missingClosingBracket, offset..<offset) }
    readReplica()
  }

  /// Parses `AS REPLICA OF org.account.c`, which ends the statement.
  private mutating func readReplica() {
    guard depth == 0, let first = words.first, words.count > 2, lexer.isWord("as", at: first.range),
      lexer.isWord("replica", at: words[1].range)
    else { return }
    options.append(
      Option(
        key: first.range, value: words[1].range.lowerBound..<words[words.count - 1].range.upperBound, form: .bare,
        isClause: true, isCommented: false))
  }

  /// Parses only the list at the offset, which is a clause of another statement.
  mutating func readInlineList() {
    isInline = true
    if isBareOption(at: offset) {
      note(.missingOpeningBracket, offset..<offset)
      isListWithoutBracket = true
    }
    while !hasClosedList, !lexer.budget.isExceeded, step() {}
    if depth > 0, !options.isEmpty { note(.missingClosingBracket, offset..<offset) }
  }

  /// Whether all options so far are clauses.
  mutating func hasOnlyClauses() -> Bool {
    while clauseCount < options.count, options[clauseCount].isClause { clauseCount += 1 }
    return clauseCount == options.count
  }

  /// Parses one token and what belongs to it; returns false at the end of the statement.
  mutating func step() -> Bool {
    let trivia = lexer.trivia(at: offset)
    if trivia.hasTemplateBlock, separation == .due { separation = .none }
    if readWithoutOpeningQuote(after: trivia) { return true }
    let token = token(after: trivia)
    let start = offset
    if depth == 0 || !words.isEmpty, mayBeStray(token), skipStraySigns(token) {
      if trivia.hasComment { comments += lexer.comments(at: start) }
      return true
    }
    if depth == 0, isProse(token) || token.isString && endsStatement(literal: token) { return false }
    if token.kind == .end || token.isWord && endsStatement(token) { return false }
    if trivia.hasComment { comments += lexer.comments(at: offset) }
    if let odd = trivia.oddCharacter { note(.oddCharacter, odd) }
    offset = token.range.upperBound
    defer { if token.isMark(.comma) { separation = .comma } else if separation == .comma { separation = .none } }

    switch token.kind {
    case .word, .template: read(word: token)
    case .string:
      let known = options.count
      read(literal: token)
      if !options[known...].contains(where: { $0.key.overlaps(token.content) || $0.value.overlaps(token.content) }) {
        literals.append(token.content)
      }
    case .mark(.leftBracket), .mark(.leftParenthesis):
      if depth == 0 || !readKeyInBrackets(token) { openBracket(token) }
    // The end of an HTML or XML element ends the statement.
    case .mark(.lessThan) where depth == 0 && lexer.starts("</", at: token.range.lowerBound): return false
    case .mark(.leftBrace): openBracket(token)
    case .mark(.rightParenthesis), .mark(.rightBracket), .mark(.rightBrace): return closeBracket(token)
    case .mark(.comma): readComma(token)
    case .mark(.semicolon): return readSemicolon(token)
    case .mark(.equals), .mark(.colon): return readSeparator(token)
    default: break
    }
    return true
  }

  /// Reads a key, a value or a clause whose opening quote or whose separator is missing; returns false if there is none.
  private mutating func readWithoutOpeningQuote(after trivia: Trivia) -> Bool {
    if words.isEmpty { return false }
    if readValueWithoutOpeningQuote(before: trivia.end) { return true }
    if let key = keyWithoutOpeningQuote(before: trivia.end) {
      note(.missingOpeningQuote, key)
      offset = trivia.end + lexer.symbol(trivia.end).length
      words = []
      readValue(of: key, quoted: true)
      return true
    }
    return readReferenceWithoutSeparator(at: trivia.end)
      || lexer.symbol(trivia.end).kind == .word && readClauseWithoutOpeningQuote(at: trivia.end)
  }

  // `mutating`, although it changes nothing: otherwise the compiler inlines it and copies each token.
  private mutating func token(after trivia: Trivia) -> Token {
    var token = lexer.token(at: trivia.end, role: roleOfLiteral(at: trivia.end))
    token.startsLine = trivia.hasNewline
    guard depth == 0, words.last?.range.upperBound == token.range.lowerBound, token.kind == .string(.backtick),
      token.problem == .missingClosingQuote
    else { return token }
    // `a`b` WITH (...): the backtick opens a name of one word.
    let end = lexer.wordEnd(from: token.content.lowerBound)
    return Token(
      kind: token.kind, range: token.range.lowerBound..<end, content: token.content.lowerBound..<end,
      problem: token.problem)
  }

  /// Reads a semicolon; returns false if it ends the statement, unlike the one in `'a' = 'x'; 'b' = 'y'`.
  private mutating func readSemicolon(_ token: Token) -> Bool {
    guard continues(behind: lexer.trivia(at: offset).end) else { return false }
    note(.semicolonForComma, token.range)
    separation = .none
    if depth > 0 { words = [] }
    return true
  }

  /// Reads `=` or `:` after words, and the value; returns false if the text is prose.
  private mutating func readSeparator(_ token: Token) -> Bool {
    let next = lexer.next(at: offset, role: .value)
    if depth == 0, let last = words.last, next.isMark(.leftParenthesis),
      lexer.isOne(of: Keywords.lists, at: last.range)
    {
      // WITH = (
      note(.wrongSeparator("="), token.range)
      return true
    }
    if depth == 0, !isListWithoutBracket { openListWithoutBracketBeforeWords() }
    let words = wordsWithoutSigns(words)
    guard let first = words.first, let last = words.last else {
      self.words = []
      return true
    }
    // `alter connection settings if the token = expired` is prose.
    if depth == 0, !isListWithoutBracket, options.isEmpty, words.count > 2 { return false }
    offset = token.range.lowerBound
    self.words = []
    commaIsDue(before: first)
    readValue(of: first.range.lowerBound..<last.range.upperBound, quoted: false)
    return true
  }

  /// Whether a comma or a full stop outside brackets before the first option shows that the text is prose.
  func isProse(_ token: Token) -> Bool {
    guard !isListWithoutBracket, options.isEmpty, lists.isEmpty else { return false }
    if token.isMark(.comma),
      lexer.isKeyWithSeparator(at: lexer.trivia(at: token.range.upperBound).end, quote: .singleQuote)
    {
      return false
    }
    if token.isMark(.comma) {
      // CREATE CONNECTION c, WITH (
      let word = lexer.next(at: token.range.upperBound, role: .key)
      return
        !(words.isEmpty && word.isWord && lexer.isOne(of: Keywords.lists, at: word.range)
        && lexer.next(at: word.range.upperBound, role: .key).isMark(.leftParenthesis))
    }
    return token.isWord && lexer.text[token.range.upperBound - 1] == .dot
  }

  /// Whether the statement continues at `offset`, after a semicolon.
  private mutating func continues(behind offset: Int) -> Bool {
    let isKey = lexer.isKeyWithSeparator(at: offset, quote: .singleQuote)
    if depth == 0, hasClosedList, isKey {
      // ...); 'api-key' = 'x': the statement was ended too soon.
      isListWithoutBracket = true
      hasClosedList = false
      return true
    }
    return introducesList(before: offset) || depth > 0 && (isKey || isBareOption(at: offset))
  }

  /// Whether the list of `WITH; ('key' = 'value')` or of `; WITH ('key' = 'value')` begins at `offset`.
  private func introducesList(before offset: Int) -> Bool {
    guard depth == 0, options.isEmpty, lists.isEmpty else { return false }
    var open = offset
    if words.isEmpty {
      let word = lexer.next(at: offset, role: .key)
      guard word.isWord, lexer.lowercased(word.range) == dueKeyword.lowercased() else { return false }
      open = lexer.trivia(at: word.range.upperBound).end
    } else if let last = words.last, !lexer.isOne(of: Keywords.lists, at: last.range) {
      return false
    }
    return lexer.symbol(open).ascii == .leftParenthesis
      && lexer.isKeyWithSeparator(at: lexer.trivia(at: open + 1).end, quote: .singleQuote)
  }

  /// Parses a key in brackets, `[api-key] =` as in SQL Server or `('api-key') =`.
  mutating func readKeyInBrackets(_ token: Token) -> Bool {
    let key = lexer.next(at: token.range.upperBound, role: .key)
    let close = lexer.next(at: key.range.upperBound, role: .key)
    let isParenthesis = token.isMark(.leftParenthesis)
    guard isParenthesis ? key.isString : key.isWord, close.isMark(isParenthesis ? .rightParenthesis : .rightBracket),
      lexer.isSeparator(lexer.trivia(at: close.range.upperBound).end)
    else { return false }
    note(.wrongBracket, token.range)
    offset = close.range.upperBound
    words = []
    commaIsDue(before: token)
    readValue(of: key.content, quoted: true)
    return true
  }

  /// Whether `password 'x'` or `sasl password = 'x'` is at `offset`; in a list the key may have up to three words.
  func isBareOption(at offset: Int) -> Bool {
    let key = lexer.token(at: offset, role: .key)
    guard key.isWord, !lexer.isOne(of: Keywords.statementStarts, at: key.range) else { return false }
    var next = lexer.next(at: key.range.upperBound, role: .value)
    for _ in 0..<2 where depth > 0 && next.isWord && !next.startsLine {
      next = lexer.next(at: next.range.upperBound, role: .value)
    }
    return next.isString || next.isMark(.equals)
  }

  mutating func read(word token: Token) {
    if words.isEmpty { commaIsDue(before: token) }
    words.append(token)
  }

  /// Whether `word` belongs to another statement.
  func endsStatement(_ word: Token) -> Bool {
    if lexer.starts("$$", at: word.range.lowerBound) || lexer.starts("```", at: word.range.lowerBound) { return true }
    if lexer.starts("*/", at: word.range.lowerBound) { return true }
    let text = lexer.lowercased(word.range)
    lazy var next = lexer.next(at: word.range.upperBound, role: .key)
    if text == "create" || text == "alter" {
      if next.isWord, HeadParser(lexer: lexer).head(verb: word, kind: .create, isExact: true) != nil { return true }
      if word.startsLine, next.isWord { return true }
    }
    if word.startsLine, Keywords.statementStarts.contains(text),
      next.isWord || next.isMark(.semicolon) || next.kind == .end
    {
      // `RENAME TO`, `ADD ...` continue an ALTER; a key of several words is followed by a separator.
      if depth > 0 || hasClosedList || !options.isEmpty || words.isEmpty { return !isKeyInList(word) }
    }
    guard depth == 0, !isListWithoutBracket else { return false }
    if hasClosedList { return !Keywords.clauses.contains(text) && !next.isMark(.equals) }
    if options.isEmpty { return words.count > 7 }
    if !words.isEmpty || Keywords.clauses.contains(text) || next.isMark(.equals) || next.isMark(.colon)
      || next.isMark(.leftParenthesis)
      || next.isString || hasStraySigns(before: word)
    {
      return false
    }
    if next.isWord, literalClause(in: [word, next]) != nil { return false }
    // SESSION TOKEN 'x'
    return
      !(next.isWord && !Keywords.statementStarts.contains(text)
      && lexer.next(at: next.range.upperBound, role: .value).isString)
  }

  func isKeyInList(_ word: Token) -> Bool {
    guard depth > 0 else { return false }
    var token = word
    for _ in 0..<4 {
      token = lexer.next(at: token.range.upperBound, role: .key)
      if token.isMark(.equals) || token.isMark(.colon) { return true }
      guard token.isWord else { return false }
    }
    return false
  }

  /// Returns the index in `words` of a clause that takes a literal: `IDENTIFIED BY`, also if misspelled.
  func literalClause(in words: [Token]) -> Int? {
    words.lastIndex { word in
      let text = lexer.lowercased(word.range)
      if Keywords.literalClauses.contains(text) { return true }
      return text.utf8.count >= 6 && misspelledClause(word.range) != nil
    }
  }

  /// Returns the clause that the word at `range` misspells.
  func misspelledClause(_ range: Range<Int>) -> String? {
    Tables.statements.clauses.nearest(to: lexer.text[range])
  }
}
