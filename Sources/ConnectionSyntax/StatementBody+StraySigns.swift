import Bytes

// Signs that do not belong between a key and its value, or between two clauses: `'api-key') = 'x'`,
// `'api-key' = , 'x'`, `IDENTIFIED BY : 'x'`. They are skipped only if what follows them can be nothing else.
extension StatementBody {
  /// Reads the separator and the value of `key` after stray signs at `offset`: `'api-key' , = 'x'`, `'api-key' ** 'x'`.
  mutating func readPair(of key: Token, afterSignsAt offset: Int) -> Bool {
    guard let signs = lexer.straySigns(at: offset) else { return false }
    if !lexer.starts("=", at: signs.end) {
      guard !signs.hasClosingBracket, isValue(lexer.token(at: signs.end, role: .value)) else { return false }
    }
    note(.oddCharacter, offset..<signs.end)
    noteQuotes(of: key)
    self.offset = signs.end
    readValue(of: key.content, quoted: true)
    return true
  }

  /// Reads the value of `key` after stray signs at `offset`, behind the separator: `= , 'x'`, `= )x'`.
  mutating func readValue(of key: Range<Int>, afterSignsAt offset: Int) -> Bool {
    guard let signs = lexer.straySigns(at: offset) else { return false }
    let token = lexer.token(at: signs.end, role: roleOfValue)
    if isValue(token) {
      note(.oddCharacter, offset..<signs.end)
      self.offset = token.range.upperBound
      append(key: key, token)
      return true
    }
    guard token.isWord, signs.hasMark else { return false }
    let value = lexer.bareValue(at: signs.end, extendsToComma: false)
    guard value.problem == .missingOpeningQuote, !value.content.isEmpty else { return false }
    note(.missingOpeningQuote, value.content)
    options.append(Option(key: key, value: value.content, form: .bare, isClause: false, isCommented: false))
    self.offset = value.end
    separation = .due
    return true
  }

  /// Whether ``skipStraySigns(_:)`` may skip `token`; decides most tokens quickly.
  // `mutating`, so that it is not inlined into the loop over tokens.
  mutating func mayBeStray(_ token: Token) -> Bool {
    switch token.kind {
    case .mark(let mark):
      if depth > 0 || isListWithoutBracket { return !words.isEmpty && mark != .equals && mark != .colon }
      return !hasClosedList && mayBeStray(mark)
    case .word: return depth == 0 && !isNameByte(lexer.text[token.range.lowerBound]) && isSign(token)
    default: return false
    }
  }

  private func mayBeStray(_ mark: UInt8) -> Bool {
    switch mark {
    case .equals: words.last.map { lexer.isWord("by", at: $0.range) } ?? false
    // Some engines allow a comma between clauses.
    case .comma: options.isEmpty || !words.isEmpty
    // `TO <name> USER 'u'`, `TO 'x' | USER 'u'` in documents; brackets open the list.
    case .lessThan, .greaterThan, .verticalBar, .leftParenthesis, .leftBracket, .leftBrace: false
    default: true
    }
  }

  /// Skips stray signs in a list between a key of words and its separator or value: `password ; = 'x'`,
  /// `PASSWORD , 'x'`; outside lists see ``areStray(_:)``.
  mutating func skipStraySigns(_ token: Token) -> Bool {
    let isInList = depth > 0 || isListWithoutBracket
    guard let signs = lexer.straySigns(at: token.range.lowerBound, areBracketsSigns: isInList),
      isInList ? areStrayInList(signs) : areStray(signs)
    else { return false }
    note(.oddCharacter, token.range.lowerBound..<signs.end)
    offset = signs.end
    return true
  }

  private func areStrayInList(_ signs: Lexer.StraySigns) -> Bool {
    let next = lexer.token(at: signs.end, role: .value)
    if next.isMark(.equals) { return true }
    guard words.count == 1, isValue(next) else { return false }
    if !signs.hasBracket { return true }
    // OPTIONS (password) 'x', ...
    let end = lexer.next(at: next.range.upperBound, role: .key)
    return signs.hasClosingBracket && (end.isMark(.comma) || end.isMark(.rightParenthesis))
  }

  /// Whether stray signs, `=` and a literal follow `word`: `ACCESS_KEY + = 'x'`.
  func hasStraySigns(before word: Token) -> Bool {
    guard let signs = lexer.straySigns(at: lexer.skipBlanks(word.range.upperBound)) else { return false }
    return lexer.starts("=", at: signs.end) && lexer.next(at: signs.end + 1, role: .value).isString
  }

  /// Whether stray signs and a literal follow a clause at `offset`: `IDENTIFIED BY % 'x'`.
  func hasStraySigns(at offset: Int) -> Bool {
    guard let signs = lexer.straySigns(at: offset, areBracketsSigns: false) else { return false }
    return areStray(signs)
  }

  /// Whether the rest of a head follows the signs outside lists: `c ) WITH ('key' =`, `TYPE mysql, OPTIONS (key 'x'`,
  /// `TO ; 'x'`, `USER 'u' ) IDENTIFIED BY 'x'`, `IDENTIFIED , BY 'x'`, `) ACCESS_KEY = 'x'`.
  private func areStray(_ signs: Lexer.StraySigns) -> Bool {
    // In prose other words are before the sign: `create connection objects by hand, set ('type' = 'x')`.
    if options.isEmpty, let first = words.first, !Keywords.has(lexer.lowercased(first.range)) { return false }
    var isBeforeOptions = words.suffix(StatementBody.mostWordsOfHead).contains {
      lexer.isOne(of: Keywords.beforeOptions, at: $0.range)
    }
    var last = words.last
    var offset = signs.end
    var isOnLine = true
    for _ in 0..<5 {
      let token = lexer.next(at: offset, role: .value)
      isOnLine = isOnLine && !token.startsLine
      let isBeforeList = last.map { lexer.isOne(of: Keywords.lists, at: $0.range) } ?? false
      if token.isMark(.leftParenthesis) {
        let key = lexer.trivia(at: token.range.upperBound).end
        return (last == nil || isBeforeOptions || isBeforeList)
          && (lexer.isKeyWithSeparator(at: key, quote: .singleQuote) || last != nil && isBareOption(at: key))
      }
      if token.isMark(.equals), last != nil, isOnLine, !signs.hasSemicolon || !words.isEmpty {
        // STORAGE_TYPE ) = 's3' ] ACCESS_KEY_ID = 'x'
        return lexer.next(at: token.range.upperBound, role: .value).isString
      }
      if token.isString {
        guard let last else { return false }
        if !isValue(token) { return isBeforeList }
        return lexer.isWord("by", at: last.range) || lexer.isOne(of: Keywords.literalClauses, at: last.range)
      }
      guard token.isWord, !lexer.isOne(of: Keywords.statementStarts, at: token.range) else { return false }
      isBeforeOptions = isBeforeOptions || lexer.isOne(of: Keywords.beforeOptions, at: token.range)
      last = token
      offset = token.range.upperBound
    }
    return false
  }

  /// Returns `words` without signs before and after them: `% password $ 'x'`. Very many words are no key.
  func wordsWithoutSigns(_ words: [Token]) -> [Token] {
    guard let first = words.first, let last = words.last, isSign(first) || isSign(last),
      words.count <= StatementBody.mostWordsOfHead
    else { return words }
    let named = words.drop { isSign($0) }
    return Array(named[..<(named.lastIndex { !isSign($0) }.map { $0 + 1 } ?? named.startIndex)])
  }

  private static let mostWordsOfHead = 16

  /// Whether `word` contains no letter and no digit.
  private func isSign(_ word: Token) -> Bool {
    word.isWord && word.range.count <= 3 && !lexer.text[word.range].contains(where: isNameByte)
  }

  /// Whether `token` is a literal that is not itself a key.
  func isValue(_ token: Token) -> Bool { token.isString && !hasSeparator(after: token) }
}

extension Lexer {
  /// Signs that are no part of a key, a separator or a value.
  struct StraySigns {
    /// The offset after the signs and the blanks after them.
    var end: Int
    var hasMark = false
    var hasBracket = false
    var hasClosingBracket = false
    var hasSemicolon = false
  }

  /// Returns the one to three signs at `offset`, on one line, with blanks between them; nil if there is none.
  /// Outside lists opening brackets are no signs, because they may open the list, and `=` is one if it is the first.
  func straySigns(at offset: Int, areBracketsSigns: Bool = true) -> StraySigns? {
    var signs = StraySigns(end: offset)
    for _ in 0..<3 {
      let symbol = symbol(signs.end)
      guard isStraySign(symbol, at: signs.end) || !areBracketsSigns && signs.end == offset && symbol.ascii == .equals
      else { break }
      switch symbol.ascii {
      case .rightParenthesis, .rightBracket, .rightBrace:
        signs.hasClosingBracket = true
        signs.hasBracket = true
      case .leftParenthesis, .leftBracket, .leftBrace:
        if !areBracketsSigns { return signs.end > offset ? signs : nil }
        signs.hasBracket = true
      case .semicolon: signs.hasSemicolon = true
      default: break
      }
      if symbol.kind == .mark { signs.hasMark = true }
      signs.end = skipBlanks(signs.end + symbol.length)
    }
    return signs.end > offset ? signs : nil
  }

  private func isStraySign(_ symbol: Symbol, at offset: Int) -> Bool {
    switch symbol.kind {
    case .mark:
      // `:'name'` is a variable of psql.
      return symbol.ascii != .equals && (symbol.ascii != .colon || self.symbol(offset + 1).kind != .quote)
        && templateEnd(at: offset) == nil
    case .word:
      // The characters U+2000 to U+2FFF are signs: `→`.
      if text[offset] == 0xE2 { return true }
      guard text[offset] < 0x80, !isNameByte(text[offset]), templateEnd(at: offset) == nil else { return false }
      // A backslash before a quote escapes it.
      if symbol.ascii == .backslash { return self.symbol(offset + 1).kind == .space }
      return !startsLineComment(offset) && !starts("/*", at: offset)
    default: return false
    }
  }
}
