import RuleTables

// Lists of options: what introduces them, their brackets and commas, and lists that lack both.
extension StatementBody {
  /// The keyword that introduces the list in standard form.
  var dueKeyword: String { kind == .create ? "WITH" : "SET" }

  /// The gathered words in upper case, as ``Statement/lists`` holds them.
  private var wordsText: String {
    var text = ""
    for word in words {
      if !text.isEmpty { text += " " }
      text += lexer.lowercased(word.range).uppercased()
    }
    return text
  }

  mutating func openBracket(_ token: Token) {
    if depth == 1, words.isEmpty, keyOfList == nil, hasOnlyClauses() {
      note(.doubledBracket, token.range)
    }
    if depth == 0 {
      introduceList(at: token)
      if !token.isMark(0x28) || token.range.count > 1 { note(.wrongBracket, token.range) }
    }
    words = []
    awaitsComma = false
    depth += 1
  }

  /// Takes the words before a list apart: `TYPE postgresql OPTIONS` is a clause and an introduction.
  mutating func introduceList(at token: Token) {
    if let misplaced = introduction(words) { note(misplaced.kind, misplaced.range) }
    if words.isEmpty, lists.isEmpty, options.isEmpty {
      note(.missingKeyword(dueKeyword), token.range)
    }
    let introduction = wordsText
    if introduction != dueKeyword, introduction != "RESET", Keywords.isListIntroduction(introduction.lowercased()) {
      note(.wrongKeyword(dueKeyword), token.range)
    }
    lists.append(introduction)
    bareClauses()
  }

  /// What is wrong with the words before a list, if anything is.
  func introduction(_ words: [Token]) -> SyntaxProblem? {
    guard let last = words.last else { return nil }
    let text = lexer.lowercased(last.range)
    if Keywords.lists.contains(text) || Keywords.clauses.contains(text) { return nil }
    if words.contains(where: { Keywords.beforeOptions.contains(lexer.lowercased($0.range)) }) {
      // TO KAFKA (...), TYPE postgresql OPTOINS (...)
      let options = edits(between: lexer.text[last.range], and: Array("options".utf8), limit: 2)
      return options.map { _ in SyntaxProblem(kind: .misspelledKeyword("OPTIONS"), range: last.range) }
    }
    if let keyword = Tables.statements.lists.nearest(to: lexer.text[last.range]) {
      return SyntaxProblem(kind: .misspelledKeyword(keyword.uppercased()), range: last.range)
    }
    return SyntaxProblem(kind: .missingKeyword(dueKeyword), range: last.range)
  }

  /// Options for the clauses among the words that take a bare word: `TYPE postgresql`, `TO KAFKA`.
  mutating func bareClauses() {
    var index = 0
    while index < words.count {
      let text = lexer.lowercased(words[index].range)
      if Keywords.nameClauses.contains(text) {
        var end = index + 1
        while end < words.count, !Keywords.clauses.contains(lexer.lowercased(words[end].range)) { end += 1 }
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
    awaitsComma = depth > 1
    if depth == 0 {
      // The end of a list that never began, or of whatever is around the statement.
      guard isListWithoutBracket else { return false }
      isListWithoutBracket = false
      hasClosedList = true
      return true
    }
    depth -= 1
    if depth == 0 { hasClosedList = true }
    return true
  }

  mutating func readComma(_ token: Token) {
    let isFirst = depth > 0 && words.isEmpty && hasOnlyClauses()
    let isBeforeList = depth == 0 && !isListWithoutBracket && options.isEmpty
    if lastWasComma || isFirst || isBeforeList { note(.doubledComma, token.range) }
    if token.range.count > 1 { note(.oddCharacter, token.range) }
    readBarePair()
    awaitsComma = false
    words = []
  }

  mutating func commaIsDue(before token: Token) {
    if awaitsComma, depth > 0 || isListWithoutBracket {
      note(.missingComma, token.range.lowerBound..<token.range.lowerBound)
    }
    awaitsComma = false
  }

  /// `WITH 'key' = ...` or `'key' = ...` right after the name. In prose many words stand before the first key.
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

  /// `OPTIONS host 'h', ...`, `WITH type = 'kafka', ...`, `TO KAFKA BROKER 'b', ...`: takes the introduction off the words
  /// and goes on as in a list.
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
