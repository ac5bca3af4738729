import Bytes
import RuleTables

// Decides whether a literal is a key, the value of the words before it, or the start of another statement.
extension StatementBody {
  /// Whether the literal at `offset` is a key or a value; determined before its end is found.
  @inline(__always)
  func roleOfLiteral(at offset: Int) -> LiteralRole {
    if words.isEmpty { return .key }
    let quote = lexer.symbol(offset)
    return quote.kind == .quote && lexer.isKeyWithSeparator(at: offset, quote: quote.ascii) ? .key : roleOfValue
  }

  /// Returns the last word if a quote closes it and a separator follows: `api-key' = ...`.
  @inline(__always)
  func keyWithoutOpeningQuote(before offset: Int) -> Range<Int>? {
    guard let last = words.last, last.range.upperBound == offset else { return nil }
    let quote = lexer.symbol(offset)
    guard quote.kind == .quote else { return nil }
    let next = lexer.symbol(lexer.skipBlanks(offset + quote.length))
    let isFollowedByValue = next.kind == .quote && words.count == 1 && (depth > 0 || isListWithoutBracket)
    return next.ascii == .equals || next.ascii == .colon || isFollowedByValue ? last.range : nil
  }

  /// Whether `literal`, outside brackets, belongs to another statement: it follows a closed list, or begins a line after
  /// a list without brackets.
  func endsStatement(literal: Token) -> Bool {
    guard words.isEmpty else { return false }
    // `IDENTIFIED BY 'x'"`: the end of a host literal that was opened far above.
    let isGlued = literal.range.lowerBound == offset && literal.kind != .string(.singleQuote)
    if hasClosedList || isGlued && !options.isEmpty { return true }
    return isListWithoutBracket && separation == .due && literal.startsLine && !hasSeparator(after: literal)
  }

  func hasSeparator(after token: Token) -> Bool {
    let next = lexer.next(at: token.range.upperBound, role: .value)
    if next.isMark(.equals) || next.isMark(.colon) || lexer.starts("->", at: next.range.lowerBound) { return true }
    // Any sign between two literals: `'key' - 'value'`, `'key' ~ 'value'`, `'key' | 'value'`.
    let isSign =
      next.isMark(.verticalBar)
      ? !lexer.starts("||", at: next.range.lowerBound)
      : next.isWord && next.range.count == 1 && !isNameByte(lexer.text[next.range.lowerBound])
    return isSign && lexer.next(at: next.range.upperBound, role: .value).isString
  }

  mutating func read(literal token: Token) {
    if hasSeparator(after: token) {
      if depth == 0, !isListWithoutBracket {
        guard opensListWithoutBracket else {
          words = []
          return
        }
        openListWithoutBracket(before: token)
      }
      words = []
      commaIsDue(before: token)
      noteQuotes(of: token)
      if let problem = token.problem { note(problem.kind, token.range) }
      readValue(of: token.content, quoted: true)
    } else if let list = keyOfList, depth > list.depth, words.isEmpty {
      append(key: list.key, token)
    } else if !words.isEmpty {
      readLiteralAfterWords(token)
    } else if depth > 0 || isListWithoutBracket {
      readPairWithoutSeparator(token)
    }
  }

  /// Parses `password hunter2` in a list: the last word is the value.
  mutating func readBarePair() {
    guard depth > 0 || isListWithoutBracket, keyOfList == nil, (2...6).contains(words.count), let value = words.last
    else {
      return
    }
    var key = words.dropLast()
    var form = Option.ValueForm.bare
    if let last = key.last, key.count > 1, lexer.lowercased(last.range) == "secret" {
      key = key.dropLast()
      form = .reference
    }
    guard let first = key.first, let last = key.last, value.isWord else { return }
    note(.missingSeparator, first.range)
    options.append(
      Option(
        key: first.range.lowerBound..<last.range.upperBound, value: value.range, form: form, isClause: false,
        isCommented: false))
  }

  /// Parses `password hunter2',`: the last word is the value, closed by a quote.
  @inline(__always)
  mutating func readValueWithoutOpeningQuote(before offset: Int) -> Bool {
    guard depth > 0 || isListWithoutBracket, words.count >= 2, let last = words.last, last.range.upperBound == offset
    else {
      return false
    }
    let quote = lexer.symbol(offset)
    guard quote.kind == .quote, lexer.isPlausibleEnd(offset + quote.length),
      lexer.symbol(lexer.skipBlanks(offset + quote.length)).ascii != .equals
    else { return false }
    note(.missingOpeningQuote, last.range)
    readBarePair()
    words = []
    separation = .due
    self.offset = offset + quote.length
    return true
  }

  /// Parses a literal after words: `host 'h'`, `IDENTIFIED BY 'p'`.
  mutating func readLiteralAfterWords(_ token: Token) {
    let gathered = wordsWithoutSigns(words)
    words = []
    guard !gathered.isEmpty else { return }
    if depth == 0, !isListWithoutBracket {
      words = gathered
      let introduction = lexer.lowercased(gathered[gathered.count - 1].range)
      if Keywords.lists.contains(introduction), let object = objectStart(in: token) {
        // WITH '{"type": "openai"}'
        words = gathered
        offset = object
        return
      }
      let introducesList =
        Keywords.lists.contains(introduction)
        || gathered.count == 1 && !Keywords.literalClauses.contains(introduction)
          && Tables.statements.lists.nearest(to: lexer.text[gathered[0].range]) != nil
      if introducesList, isFollowedByValue(token) {
        // WITH 'key' 'value', SET 'key' TO 'value'
        openListWithoutBracket(before: token)
        words = []
        readPairWithoutSeparator(token)
        return
      }
      openListWithoutBracketBeforeWords()
      if isListWithoutBracket {
        readLiteralAfterWords(token)
        return
      }
      if let key = keyOfWords() { append(key: key.range, token, isClause: true) }
      words = []
      return
    }
    guard let first = gathered.first, var last = gathered.last else { return }
    if gathered.count > 1, lexer.isWord("to", at: last.range) {
      // SET api-key TO 'x'
      note(.wrongSeparator("TO"), last.range)
      last = gathered[gathered.count - 2]
    }
    note(.missingSeparator, first.range.lowerBound..<last.range.upperBound)
    if lexer.isOne(of: Keywords.namingWords, at: last.range) {
      let value = lexer.next(at: token.range.upperBound, role: .value)
      if value.isString {
        // HTTPHEADER "Authorization" "Bearer x": the first literal is the name.
        offset = value.range.upperBound
        append(key: token.content, value)
        return
      }
    }
    append(key: first.range.lowerBound..<last.range.upperBound, token)
  }

  /// Whether another literal follows `key`, directly or after a word: `'key' is 'value'`, `'key' STRING 'value',`.
  private func isFollowedByValue(_ key: Token) -> Bool {
    let next = lexer.next(at: key.range.upperBound, role: .value)
    if next.isString { return true }
    guard next.isWord else { return false }
    let literal = lexer.next(at: next.range.upperBound, role: .value)
    guard literal.isString else { return false }
    if next.range.count <= 3 { return !hasSeparator(after: literal) }
    let end = lexer.next(at: literal.range.upperBound, role: .key)
    return literal.range.lowerBound > next.range.upperBound && (end.isMark(.comma) || end.isMark(.rightParenthesis))
  }

  /// Returns the start of the JSON object in `literal`.
  private func objectStart(in literal: Token) -> Int? {
    let start = lexer.skipBlanks(literal.content.lowerBound)
    guard lexer.starts("{", at: start),
      lexer.isKeyWithSeparator(at: lexer.trivia(at: start + 1).end, quote: .doubleQuote)
    else {
      return nil
    }
    return start
  }

  /// Parses `'host' 'h'`, or a key without a value.
  mutating func readPairWithoutSeparator(_ key: Token) {
    commaIsDue(before: key)
    if let (name, value) = lexer.pair(in: key.content) {
      // 'api-key = abc': the quotes in the middle are missing.
      note(.missingClosingQuote, key.range)
      options.append(Option(key: name, value: value, form: .quoted, isClause: false, isCommented: false))
      separation = .due
      return
    }
    let start = lexer.trivia(at: key.range.upperBound).end
    let value = lexer.token(at: start, role: .value)
    if value.isMark(.comma), let pair = valueAfterComma(value) {
      note(.wrongSeparator(","), value.range)
      offset = pair.range.upperBound
      append(key: key.content, pair)
      return
    }
    if readPair(of: key, afterSignsAt: start) { return }
    if value.isWord, isFollowedByValue(key) {
      // 'key' is 'value'
      let literal = lexer.next(at: value.range.upperBound, role: .value)
      note(.wrongSeparator(lexer.lowercased(value.range)), value.range)
      offset = literal.range.upperBound
      append(key: key.content, literal)
      return
    }
    guard value.isString || value.isWord && !lexer.starts("--", at: start), key.content.count > 0 else { return }
    note(.missingSeparator, key.range)
    noteQuotes(of: key)
    if value.isString {
      offset = value.range.upperBound
      append(key: key.content, value)
    } else {
      offset = key.range.upperBound
      readBareValue(of: key.content, at: start, keyIsQuoted: true)
    }
  }

  /// Returns the literal after the comma, if no separator follows it: `'key', 'value'`.
  func valueAfterComma(_ comma: Token) -> Token? {
    guard lists.last.map({ !$0.hasSuffix("RESET") }) ?? true else { return nil }
    let value = lexer.next(at: comma.range.upperBound, role: .value)
    return value.isString && !hasSeparator(after: value) ? value : nil
  }
}
