import Bytes
import RuleTables

// Lists of options: their introductions, brackets and commas, and lists in which these are missing.
extension StatementBody {
  /// The standard keyword for the list.
  var dueKeyword: String { kind == .create ? "WITH" : "SET" }

  /// The gathered words in upper case, in the format of ``Statement/lists``.
  private var wordsText: String {
    var text = ""
    for word in words {
      if !text.isEmpty { text += " " }
      text += lexer.lowercased(word.range).uppercased()
    }
    return text
  }

  mutating func openBracket(_ token: Token) {
    if depth > 0 || words.count > 1, readsValueInBrackets(after: token) { return }
    if depth == 1, words.isEmpty, keyOfList == nil, hasOnlyClauses() {
      note(.doubledBracket, token.range)
    }
    if depth == 0 {
      listStart = token.range.upperBound
      introduceList(at: token)
      if !token.isMark(.leftParenthesis) || token.range.count > 1 { note(.wrongBracket, token.range) }
    }
    words = []
    separation = .none
    depth += 1
  }

  /// Takes the words before a bracket for the key of the literal in it: `password ('x')`, `IDENTIFIED BY ('x')`.
  private mutating func readsValueInBrackets(after bracket: Token) -> Bool {
    guard keyOfList == nil, let last = words.last,
      depth > 0 || lexer.isWord("by", at: last.range) && literalClause(in: words) != nil
    else { return false }
    let literal = lexer.next(at: bracket.range.upperBound, role: .value)
    guard isValue(literal) else { return false }
    let end = lexer.next(at: literal.range.upperBound, role: .key)
    guard end.isMark(.rightParenthesis) || end.isMark(.rightBracket) || end.isMark(.rightBrace),
      let key = keyOfWords()
    else { return false }
    note(.oddCharacter, bracket.range)
    offset = literal.range.upperBound
    append(key: key.range, literal, isClause: key.isClause)
    offset = end.range.upperBound
    return true
  }

  /// Splits the words before a list: `TYPE postgresql OPTIONS` is a clause and an introduction.
  mutating func introduceList(at token: Token) {
    // Fast path: the standard keyword alone is correct.
    if words.count == 1, lexer.isWord(kind == .create ? "with" : "set", at: words[0].range) {
      lists.append(dueKeyword)
      return
    }
    let problem = introduction(words)
    if let problem { note(problem.kind, problem.range) }
    if words.isEmpty, lists.isEmpty, options.isEmpty {
      note(.missingKeyword(dueKeyword), token.range)
    }
    var introduction = wordsText
    if case .misspelledKeyword(let keyword) = problem?.kind {
      // The word does not belong to the clause before it.
      words.removeLast()
      introduction = wordsText.isEmpty ? keyword : wordsText + " " + keyword
    }
    if introduction != dueKeyword, introduction != "RESET", Keywords.isListIntroduction(introduction.lowercased()) {
      note(.wrongKeyword(dueKeyword), token.range)
    }
    lists.append(introduction)
    bareClauses()
  }

  /// Returns the error in the words before a list, or nil.
  func introduction(_ words: [Token]) -> SyntaxProblem? {
    guard let last = words.last else { return nil }
    let text = lexer.lowercased(last.range)
    if Keywords.lists.contains(text) || Keywords.clauses.contains(text) { return nil }
    if words.contains(where: { lexer.isOne(of: Keywords.beforeOptions, at: $0.range) }) {
      // TO KAFKA (...), TYPE postgresql OPTOINS (...)
      let options = edits(between: lexer.text[last.range], and: Array("options".utf8), limit: 2)
      return options.map { _ in SyntaxProblem(kind: .misspelledKeyword("OPTIONS"), range: last.range) }
    }
    if let keyword = Tables.statements.lists.nearest(to: lexer.text[last.range]) {
      return SyntaxProblem(kind: .misspelledKeyword(keyword.uppercased()), range: last.range)
    }
    return SyntaxProblem(kind: .missingKeyword(dueKeyword), range: last.range)
  }

  /// Adds options for the clauses in the words that take an unquoted word: `TYPE postgresql`, `TO KAFKA`.
  mutating func bareClauses() {
    var index = 0
    while index < words.count {
      let text = lexer.lowercased(words[index].range)
      if Keywords.nameClauses.contains(text) {
        var end = index + 1
        while end < words.count, !lexer.isOne(of: Keywords.clauses, at: words[end].range) { end += 1 }
        if end > index + 1 {
          options.append(
            Option(
              key: words[index].range, value: words[index + 1].range.lowerBound..<words[end - 1].range.upperBound,
              form: .bare, isClause: true, isCommented: false))
        }
        index = end
      } else {
        index += 1
      }
    }
  }

  mutating func closeBracket(_ token: Token) -> Bool {
    readBarePair()
    words = []
    if let list = keyOfList, depth <= list.depth { keyOfList = nil }
    separation = depth > 1 ? .due : .none
    if depth == 0 {
      // The closing bracket belongs to a list without an opening bracket, or to the text around the statement.
      guard isListWithoutBracket else { return false }
      isListWithoutBracket = false
      hasClosedList = true
      return true
    }
    depth -= 1
    if depth == 0 {
      hasClosedList = true
      if let listStart { readValuesOfColumns(listStart..<token.range.lowerBound) }
    }
    return true
  }

  /// Parses the list of values after a list of columns: `('type', 'api-key') VALUES ('openai', 'x')`.
  private mutating func readValuesOfColumns(_ columns: Range<Int>) {
    let word = lexer.next(at: offset, role: .key)
    guard word.isWord, lexer.isWord("values", at: word.range) else { return }
    let open = lexer.next(at: word.range.upperBound, role: .key)
    guard open.isMark(.leftParenthesis) else { return }
    let keys = items(from: columns.lowerBound, role: .key)
    let values = items(from: open.range.upperBound, role: .value)
    guard !keys.tokens.isEmpty, keys.tokens.count == values.tokens.count else { return }
    // `'type', 'api-key'` was read as a key and a value.
    options.removeAll { columns.contains($0.key.lowerBound) }
    problems.removeAll { columns.contains($0.range.lowerBound) }
    note(.wrongSeparator("VALUES"), word.range)
    for (key, value) in zip(keys.tokens, values.tokens) {
      options.append(
        Option(
          key: key.content, value: value.content, form: value.isString ? .quoted : .bare, isClause: false,
          isCommented: false))
    }
    literals.removeAll { columns.contains($0.lowerBound) }
    offset = values.end
  }

  /// Returns the comma-separated words and literals from `start` to the closing bracket, and the offset after it.
  private func items(from start: Int, role: LiteralRole) -> (tokens: [Token], end: Int) {
    var tokens: [Token] = []
    var end = start
    while tokens.count < StatementBody.mostColumns {
      let item = lexer.next(at: end, role: role)
      guard item.isWord || item.isString else { return ([], end) }
      tokens.append(item)
      let sign = lexer.next(at: item.range.upperBound, role: role)
      end = sign.range.upperBound
      if sign.isMark(.rightParenthesis) { return (tokens, end) }
      guard sign.isMark(.comma) else { return ([], end) }
    }
    return ([], end)
  }

  private static let mostColumns = 64

  mutating func readComma(_ token: Token) {
    let isFirst = depth > 0 && words.isEmpty && hasOnlyClauses()
    let isBeforeList = depth == 0 && !isListWithoutBracket && options.isEmpty
    if separation == .comma || isFirst || isBeforeList { note(.doubledComma, token.range) }
    if token.range.count > 1 { note(.oddCharacter, token.range) }
    readBarePair()
    separation = .none
    words = []
  }

  mutating func commaIsDue(before token: Token) {
    if separation == .due, depth > 0 || isListWithoutBracket {
      note(.missingComma, token.range.lowerBound..<token.range.lowerBound)
    }
    separation = .none
  }

  /// Whether a list without a bracket begins here: `WITH 'key' = ...`, or `'key' = ...` directly after the name. In
  /// prose there are more words before the first key.
  var opensListWithoutBracket: Bool {
    guard !words.isEmpty else { return true }
    guard words.count <= 4 else { return false }
    // ALTER CONNECTION c UPDATE 'key' = 'value'
    if kind == .alter, words.count == 1 { return true }
    return introduction(words).map { if case .misspelledKeyword = $0.kind { true } else { false } } ?? true
  }

  mutating func openListWithoutBracket(before token: Token) {
    if let problem = introduction(words) { note(problem.kind, problem.range) }
    if words.isEmpty, lists.isEmpty { note(.missingKeyword(dueKeyword), token.range) }
    lists.append(wordsText)
    bareClauses()
    note(.missingOpeningBracket, token.range)
    isListWithoutBracket = true
  }

  /// Removes the introduction from the words and continues as in a list: `OPTIONS host 'h', ...`,
  /// `WITH type = 'kafka', ...`, `TO KAFKA BROKER 'b', ...`.
  mutating func openListWithoutBracketBeforeWords() {
    var end: Int?
    for (index, word) in words.enumerated() {
      let text = lexer.lowercased(word.range)
      if Keywords.openLists.contains(text), text != "set" || kind == .alter {
        end = index + 1
      }
      if Keywords.nameClauses.contains(text), index + 2 < words.count { end = index + 2 }
    }
    guard let end, end < words.count else { return }
    let key = Array(words[end...])
    words = Array(words[..<end])
    lists.append(wordsText)
    bareClauses()
    words = key
    note(.missingOpeningBracket, key[0].range)
    isListWithoutBracket = true
  }
}
