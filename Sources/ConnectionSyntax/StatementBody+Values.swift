import Bytes

// Reads separators and values, and creates options.
extension StatementBody {
  mutating func noteQuotes(of key: Token) {
    switch key.kind {
    case .string(.doubleQuote): note(.doubleQuotes, key.range)
    case .string(.backtick): note(.backticks, key.range)
    default: break
    }
  }

  /// Reads the separator and the value; `offset` is before the separator.
  mutating func readValue(of key: Range<Int>, quoted: Bool) {
    readSeparator()
    if !quoted { note(.bareKey, key) }
    let trivia = lexer.trivia(at: offset)
    if trivia.hasComment { comments += lexer.comments(at: offset) }
    let token = lexer.token(at: trivia.end, role: roleOfValue)
    switch token.kind {
    case .string:
      offset = token.range.upperBound
      append(key: key, token)
    case .word where !isNameByte(lexer.text[trivia.end]) && readValue(of: key, afterSignsAt: trivia.end): break
    case .template, .word:
      readBareValue(of: key, at: trivia.end, keyIsQuoted: quoted)
    case .mark(.leftParenthesis), .mark(.leftBracket), .mark(.leftBrace):
      offset = token.range.upperBound
      keyOfList = (key, depth)
      depth += 1
    case .mark where readValue(of: key, afterSignsAt: trivia.end): break
    case .mark(.colon), .mark(.lessThan), .mark(.greaterThan):
      // `:name`, `<your-key>`
      readBareValue(of: key, at: trivia.end, keyIsQuoted: quoted)
    default:
      note(.missingValue, key)
    }
  }

  mutating func readSeparator() {
    let start = lexer.trivia(at: offset).end
    // Fast path: most separators are `=` before a literal.
    if lexer.starts("=", at: start), lexer.symbol(lexer.skipBlanks(start + 1)).kind == .quote {
      offset = start + 1
      return
    }
    var end = start
    // `=`, `==`, `= =`, `=>`, `:`, `:=`, `->`
    scan: while true {
      let symbol = lexer.symbol(end)
      switch symbol.ascii {
      case .equals, .greaterThan: end += symbol.length
      case .colon where end == start || lexer.symbol(end + symbol.length).kind == .space: end += symbol.length
      case .verticalBar where end == start: end += symbol.length
      case _ where end == start && symbol.kind == .word: end += symbol.length
      case .space where end > start:
        let next = lexer.skipBlanks(end)
        let sign = lexer.symbol(next).ascii
        // `= :name`: the colon starts a variable, not a separator.
        guard sign == .equals || sign == .colon && lexer.symbol(next + 1).kind == .space else { break scan }
        end = next
      default: break scan
      }
    }
    if !lexer.isWord("=", at: start..<end) {
      note(.wrongSeparator(String(decoding: lexer.text[start..<end], as: UTF8.self)), start..<end)
    }
    offset = end
  }

  mutating func append(key: Range<Int>, _ token: Token, isClause: Bool = false) {
    if let problem = token.problem { note(problem.kind, token.range) }
    switch token.kind {
    case .string(.doubleQuote): note(.doubleQuotes, token.range)
    case .string(.backtick): note(.backticks, token.range)
    default: break
    }
    var value = token.content
    // Engines join 'abc' || 'def', and 'abc' 'def' on two lines, to one literal, so both are masked as one.
    while token.problem == nil, let part = concatenation(at: offset, quote: token.kind, key: key) {
      value = value.lowerBound..<part.content.upperBound
      offset = part.range.upperBound
    }
    // The whole value is one expression of the host language: f"... '{os.environ['PW']}'".
    let isExpression = !value.isEmpty && lexer.expressionEnd(at: value.lowerBound) == value.upperBound
    options.append(
      Option(
        key: key, value: value, form: isExpression ? .reference : .quoted, isClause: isClause, isCommented: false))
    separation = .due
  }

  /// Reads a reference or parameter after a key without a separator: `PASSWORD SECRET "name"`, `password :pw`.
  mutating func readReferenceWithoutSeparator(at offset: Int) -> Bool {
    guard !words.isEmpty, let last = words.last, last.range.upperBound < offset else { return false }
    let found: BareValue
    if let parameter = lexer.parameter(at: offset) {
      found = parameter
    } else if depth > 0, let call = lexer.callOfStore(at: offset) {
      found = call
    } else if lexer.isWord("secret", at: offset..<min(offset + 6, lexer.context.limit)), isListOfReferences,
      let reference = lexer.reference(at: offset),
      lexer.text[reference.content].contains(where: { $0 == .doubleQuote || $0 == .backtick })
    {
      found = reference
    } else {
      return false
    }
    guard let key = keyOfWords() else { return false }
    self.offset = found.end
    options.append(
      Option(key: key.range, value: found.content, form: .reference, isClause: key.isClause, isCommented: false))
    separation = .due
    return true
  }

  /// Whether the list belongs to Materialize, where a value can be `SECRET "name"`. In other engines these words are a
  /// key and the quotes enclose a literal.
  private var isListOfReferences: Bool {
    guard depth > 0, let introduction = lists.last else { return false }
    return introduction.hasPrefix("TO ") || introduction.hasSuffix("SET")
  }

  /// Returns the key that the gathered words form before a value without a separator, and removes the words.
  mutating func keyOfWords() -> (range: Range<Int>, isClause: Bool)? {
    let gathered = wordsWithoutSigns(words)
    guard let first = gathered.first, let last = gathered.last else { return nil }
    if depth > 0 || isListWithoutBracket {
      words = []
      return (first.range.lowerBound..<last.range.upperBound, false)
    }
    guard let clause = literalClause(in: gathered) else {
      // An unknown clause may follow another clause: SESSION TOKEN 'x'.
      guard !options.isEmpty, gathered.count <= 3, !lexer.isOne(of: Keywords.statementStarts, at: first.range)
      else { return nil }
      words = []
      return (first.range.lowerBound..<last.range.upperBound, true)
    }
    words = Array(gathered[..<clause])
    bareClauses()
    words = []
    let word = gathered[clause]
    if !lexer.isOne(of: Keywords.literalClauses, at: word.range), let meant = misspelledClause(word.range) {
      note(.misspelledKeyword(meant.uppercased()), word.range)
    }
    var end = last.range.upperBound
    if lexer.isWord("with", at: last.range), clause < gathered.count - 1 {
      // IDENTIFIED WITH 'x'
      note(.wrongKeyword("BY"), last.range)
      end = word.range.upperBound
    }
    return (word.range.lowerBound..<end, true)
  }

  /// Reads the value of a clause without an opening quote: `USER u' IDENTIFIED BY 'x'`, `IDENTIFIED BY hunter2`.
  mutating func readClauseWithoutOpeningQuote(at offset: Int) -> Bool {
    guard depth == 0, !isListWithoutBracket, let last = words.last, last.range.upperBound < offset else { return false }
    let isPassword =
      !options.isEmpty
      && (words.count > 1 && lexer.isWord("by", at: last.range) && literalClause(in: Array(words.suffix(2))) != nil
        || isPasswordWord(last, before: offset))
    guard isPassword || lexer.isOne(of: Keywords.literalClauses, at: last.range), !hasStraySigns(at: offset) else {
      return false
    }
    if lexer.isWord("connection", at: last.range), let settings = lexer.settings(at: offset) {
      note(.missingOpeningQuote, settings)
      words = []
      options.append(
        Option(key: last.range, value: settings, form: .quoted, isClause: true, isCommented: false))
      self.offset = settings.upperBound + 1
      separation = .due
      return true
    }
    if let url = lexer.bareURL(at: offset), let key = keyOfWords() {
      note(.bareValue, url)
      options.append(Option(key: key.range, value: url, form: .quoted, isClause: true, isCommented: false))
      self.offset = url.upperBound
      separation = .due
      return true
    }
    let value = lexer.bareValue(at: offset, extendsToComma: true)
    let hasQuote =
      value.problem == .missingOpeningQuote && lexer.symbol(value.content.upperBound).kind == .quote
      && !lexer.text[value.content].contains { $0.isBlank || $0 == .singleQuote }
    // PostgreSQL: CONNECTION $$conninfo$$ is an ordinary literal.
    let isDollarQuoted = value.problem == .dollarQuotes
    guard hasQuote || isPassword || isDollarQuoted, value.form != .reference else { return false }
    let word = hasQuote || isDollarQuoted ? value : lexer.bareValue(at: offset, extendsToComma: false)
    guard !word.content.isEmpty, !lexer.isWord("values", at: word.content),
      let key = keyOfWords()
    else { return false }
    if !isDollarQuoted { note(hasQuote ? .missingOpeningQuote : .bareValue, word.content) }
    options.append(
      Option(
        key: key.range, value: word.content, form: hasQuote || isDollarQuoted ? .quoted : .bare, isClause: true,
        isCommented: false))
    self.offset = word.end
    separation = .due
    return true
  }

  /// Reads a bare value after PASSWORD: one word at the end of the clause, as in `PASSWORD hunter2`.
  private func isPasswordWord(_ word: Token, before offset: Int) -> Bool {
    guard lexer.isWord("password", at: word.range), lexer.symbol(offset).kind == .word else { return false }
    let next = lexer.next(at: lexer.bareValue(at: offset, extendsToComma: false).end, role: .key)
    return next.kind == .end || next.isMark(UInt8(ascii: ";"))
      || next.isWord && lexer.isOne(of: Keywords.clauses, at: next.range)
  }

  /// The role of the next literal: a value in a list, or the literal of a clause.
  var roleOfValue: LiteralRole { (depth > 0 || isListWithoutBracket) && !isInline ? .value : .clause }

  /// Returns the literal that continues the one ending at `offset`, the value of `key`: after `||`, `+` or `&`; unless
  /// the key gives the type also after blanks and line ends only.
  private func concatenation(at offset: Int, quote: Token.Kind, key: Range<Int>) -> Token? {
    let start = lexer.trivia(at: offset).end
    let token: Token
    if lexer.starts("||", at: start) {
      token = lexer.next(at: start + 2, role: .value)
      return token.isString && token.problem == nil ? token : nil
    }
    let isOperator = lexer.starts("+", at: start) || lexer.starts("&", at: start)
    guard
      isOperator || start > offset && lexer.symbol(start).kind == .quote && !Keywords.givesType(lexer.lowercased(key))
    else { return nil }
    token = isOperator ? lexer.next(at: start + 1, role: .value) : lexer.token(at: start, role: .value)
    guard token.kind == quote, token.problem == nil, isOperator || !hasSeparator(after: token) else { return nil }
    if isOperator { return token }
    // In 'a' = 'x' 'api-key' 'y' a comma and a separator are missing. Only a single literal is a continuation.
    let next = lexer.next(at: token.range.upperBound, role: .value)
    switch next.kind {
    case .mark(.comma), .mark(.rightParenthesis), .mark(.rightBracket), .mark(.rightBrace), .mark(.semicolon):
      return token
    case .end: return depth > 0 || isListWithoutBracket ? nil : token
    default: return nil
    }
  }

  /// Reads the fields of a structure as options: `credential = STRUCT('u' AS username, 'x' AS password)`.
  private mutating func readFields(at start: Int) -> Bool {
    let open = lexer.wordEnd(from: start)
    guard open > start, lexer.starts("(", at: open) else { return false }
    var fields: [Option] = []
    var end = open + 1
    while true {
      let value = lexer.next(at: end, role: .value)
      let preposition = lexer.next(at: value.range.upperBound, role: .key)
      guard value.isString, preposition.isWord, lexer.isWord("as", at: preposition.range) else { break }
      let name = lexer.next(at: preposition.range.upperBound, role: .key)
      guard name.isWord else { break }
      fields.append(
        Option(key: name.range, value: value.content, form: .quoted, isClause: false, isCommented: false))
      end = lexer.next(at: name.range.upperBound, role: .key).range.upperBound
    }
    // CAST('x' AS STRING) has no fields.
    guard fields.count > 1, lexer.text[end - 1] == .rightParenthesis else { return false }
    options += fields
    offset = end
    separation = .due
    return true
  }

  mutating func readBareValue(of key: Range<Int>, at start: Int, keyIsQuoted: Bool) {
    if readFields(at: start) { return }
    let value = lexer.bareValue(at: start, extendsToComma: keyIsQuoted)
    if !keyIsQuoted, value.form == .bare, value.problem == nil,
      lexer.symbol(lexer.skipBlanks(value.end)).ascii == .equals
    {
      // aws=secret-key = 'x': the first `=` is part of the key.
      offset = value.end
      readValue(of: key.lowerBound..<value.end, quoted: false)
      return
    }
    guard !value.content.isEmpty else {
      note(.missingValue, key)
      offset = max(value.end, start)
      return
    }
    if let problem = value.problem {
      note(problem, value.content)
    } else if keyIsQuoted, value.form == .bare {
      note(.bareValue, value.content)
    }
    options.append(
      Option(
        key: key, value: value.content, form: value.form, isClause: depth == 0 && !isListWithoutBracket,
        isCommented: false))
    offset = value.end
    separation = .due
    if value.form == .bare { readLiteral(of: key, after: value.end) }
  }

  /// Adds the literal after a bare value as another value of `key`, because either can be the value meant:
  /// `'api-key' = STRING 'x'`.
  private mutating func readLiteral(of key: Range<Int>, after offset: Int) {
    let start = lexer.skipBlanks(offset)
    guard depth > 0, start > offset, lexer.symbol(start).kind == .quote else { return }
    let literal = lexer.token(at: start, role: .value)
    guard literal.problem == nil, isValue(literal) else { return }
    let end = lexer.next(at: literal.range.upperBound, role: .key)
    guard end.isMark(.comma) || end.isMark(.rightParenthesis) else { return }
    self.offset = literal.range.upperBound
    append(key: key, literal)
  }

  mutating func note(_ kind: SyntaxProblem.Kind, _ range: Range<Int>) {
    problems.append(SyntaxProblem(kind: kind, range: range))
  }
}
