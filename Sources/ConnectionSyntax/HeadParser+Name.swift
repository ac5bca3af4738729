import Bytes

// Reads the name after the noun of a statement.
extension HeadParser {
  private static let ifNotExists: [StaticString] = ["if", "not", "exists"]

  /// Returns `head` with the name after its noun, if there is one.
  func named(_ head: consuming StatementHead) -> StatementHead {
    let token = skipIfNotExists(&head)
    switch token.kind {
    case .word:
      let isKeyword = lexer.isOne(of: Keywords.clauses, at: token.range)
      if isClause(token, isKeyword: isKeyword) { return head.nameless(at: token.range.lowerBound) }
      head.isNameKeyword = isKeyword
    case .string:
      let next = lexer.next(at: token.range.upperBound, role: .key)
      if next.isMark(.equals) || next.isMark(.colon) { return head.nameless(at: token.range.lowerBound) }
    case .template: break
    case .mark(.leftBracket): return nameInBrackets(head, open: token)
    default: return head.nameless(at: token.range.lowerBound)
    }
    readName(&head, from: token)
    return head
  }

  /// Skips IF NOT EXISTS, of which each word may be missing, and returns the token after it.
  private func skipIfNotExists(_ head: inout StatementHead) -> Token {
    var token = lexer.next(at: head.end, role: .key)
    for (place, word) in HeadParser.ifNotExists.enumerated() where token.isWord {
      if !lexer.isWord(word, at: token.range) {
        let isMisspelled =
          place == 2 && head.end > head.start
          && edits(between: lexer.text[token.range], and: Array("exists".utf8), limit: 2) != nil
          && !lexer.lowercased(token.range).hasPrefix("conn")
        guard isMisspelled, let before = lexer.wordBefore(token.range.lowerBound),
          ["if", "not"].contains(lexer.lowercased(before))
        else { continue }
        head.misspelled(token.range, for: "EXISTS")
      }
      head.end = token.range.upperBound
      token = lexer.next(at: head.end, role: .key)
    }
    return token
  }

  /// Whether `word`, in the place of the name, begins a clause or an option. A connection may have the name `user`; a
  /// clause is followed by its value.
  private func isClause(_ word: Token, isKeyword: Bool) -> Bool {
    let next = lexer.next(at: word.range.upperBound, role: .key)
    if next.isMark(.equals) { return true }
    guard isKeyword else { return false }
    return next.isString || next.isMark(.leftParenthesis)
      || next.isWord && !lexer.isOne(of: Keywords.clauses, at: next.range)
  }

  /// Reads a name as in SQL Server: `[name]`.
  private func nameInBrackets(_ head: StatementHead, open: Token) -> StatementHead {
    let name = lexer.next(at: open.range.upperBound, role: .key)
    let close = lexer.next(at: name.range.upperBound, role: .key)
    guard name.isWord, close.isMark(.rightBracket) else { return head.nameless(at: open.range.lowerBound) }
    var head = head
    head.name = name.range
    head.end = close.range.upperBound
    head.problems.append(SyntaxProblem(kind: .wrongBracket, range: open.range))
    return head
  }

  /// Reads the name that begins with `token`: `catalog.db.name`, with each part quoted or not.
  private func readName(_ head: inout StatementHead, from token: Token) {
    var end = token.range.upperBound
    var content = token.content
    if token.isString, token.problem == .missingClosingQuote {
      // `my_conn WITH (...): the first word is the name.
      content = content.lowerBound..<lexer.wordEnd(from: content.lowerBound)
      end = content.upperBound
      head.problems.append(SyntaxProblem(kind: .missingClosingQuote, range: content))
    } else if token.isWord, lexer.symbol(end).kind == .quote,
      lexer.symbol(end + lexer.symbol(end).length).kind == .space
    {
      end += lexer.symbol(end).length
      head.problems.append(SyntaxProblem(kind: .missingOpeningQuote, range: content))
    }
    while true {
      let dot = lexer.next(at: end, role: .key)
      let isJoined = lexer.text[end - 1] == .dot || dot.kind != .end && lexer.text[dot.range.lowerBound] == .dot
      guard dot.range.lowerBound == end, isJoined || dot.kind == .template || token.kind == .template,
        dot.isWord || dot.kind == .string(.backtick) || dot.kind == .string(.doubleQuote) || dot.kind == .template
      else {
        break
      }
      end = dot.range.upperBound
      content = content.lowerBound..<(dot.isWord ? end : dot.content.upperBound)
    }
    head.name = content
    head.end = end
  }
}
