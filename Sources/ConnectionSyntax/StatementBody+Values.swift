// Separators and values, and what becomes an option.
extension StatementBody {
  mutating func noteQuotes(of key: Token) {
    switch key.kind {
    case .string(0x22): note(.doubleQuotes, key.range)
    case .string(0x60): note(.backticks, key.range)
    default: break
    }
  }

  /// Reads separator and value; `offset` is before the separator.
  mutating func readValue(of key: Range<Int>, quoted: Bool) {
    readSeparator()
    if !quoted { note(.bareKey, key) }
    let trivia = lexer.trivia(at: offset)
    if trivia.hasComment { comments += lexer.comments(at: offset) }
    let token = lexer.token(at: trivia.end, role: .value)
    switch token.kind {
    case .string:
      offset = token.range.upperBound
      append(key: key, token)
    case .template, .word:
      readBareValue(of: key, at: trivia.end, keyIsQuoted: quoted)
    case .mark(0x28), .mark(0x5B), .mark(0x7B):
      offset = token.range.upperBound
      keyOfList = (key, depth)
      depth += 1
    case .mark(0x3A), .mark(0x3C), .mark(0x3E):
      // `:name`, `<your-key>`
      readBareValue(of: key, at: trivia.end, keyIsQuoted: quoted)
    default:
      note(.missingValue, key)
    }
  }

  mutating func readSeparator() {
    let start = lexer.trivia(at: offset).end
    var end = start
    // `=`, `==`, `= =`, `=>`, `:`, `:=`, `->`
    scan: while true {
      let symbol = lexer.symbol(end)
      switch symbol.ascii {
      case 0x3D, 0x3E: end += symbol.length
      case 0x3A where end == start || lexer.symbol(end + symbol.length).kind == .space: end += symbol.length
      case _ where end == start && symbol.kind == .word: end += symbol.length
      case 0x20 where end > start:
        let next = lexer.skipBlanks(end)
        let sign = lexer.symbol(next).ascii
        // `= :name` is a variable.
        guard sign == 0x3D || sign == 0x3A && lexer.symbol(next + 1).kind == .space else { break scan }
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
    case .string(0x22): note(.doubleQuotes, token.range)
    case .string(0x60): note(.backticks, token.range)
    default: break
    }
    var value = token.content
    // 'abc' || 'def' is one literal to the engine, and masked as one; so is 'abc' 'def' over two lines.
    let joinsNeighbours = !lexer.isWord("type", at: key)
    while token.problem == nil, let part = concatenation(at: offset, quote: token.kind, joinsNeighbours) {
      value = value.lowerBound..<part.content.upperBound
      offset = part.range.upperBound
    }
    options.append(Option(key: key, value: value, form: .quoted, isClause: isClause, isCommented: false))
    awaitsComma = true
  }

  /// The literal that goes on with the one that ends at `offset`: after `||`, `+` or `&`, or, with `joinsNeighbours`,
  /// after nothing but blanks and line ends.
  func concatenation(at offset: Int, quote: Token.Kind, _ joinsNeighbours: Bool) -> Token? {
    let start = lexer.trivia(at: offset).end
    let token: Token
    if lexer.starts("||", at: start) {
      token = lexer.next(at: start + 2, role: .value)
      return token.isString && token.problem == nil ? token : nil
    }
    let isOperator = lexer.starts("+", at: start) || lexer.starts("&", at: start)
    guard isOperator || joinsNeighbours && start > offset && lexer.symbol(start).kind == .quote else { return nil }
    token = isOperator ? lexer.next(at: start + 1, role: .value) : lexer.token(at: start, role: .value)
    guard token.kind == quote, token.problem == nil, isOperator || !hasSeparator(after: token) else { return nil }
    if isOperator { return token }
    // 'a' = 'x' 'api-key' 'y' lacks a comma and a separator. A single literal can only be the rest of the value.
    let next = lexer.next(at: token.range.upperBound, role: .value)
    switch next.kind {
    case .mark(0x2C), .mark(0x29), .mark(0x5D), .mark(0x7D), .mark(0x3B): return token
    case .end: return depth > 0 || isListWithoutBracket ? nil : token
    default: return nil
    }
  }

  mutating func readBareValue(of key: Range<Int>, at start: Int, keyIsQuoted: Bool) {
    let value = lexer.bareValue(at: start, extendsToComma: keyIsQuoted)
    if !keyIsQuoted, value.form == .bare, value.problem == nil, lexer.symbol(lexer.skipBlanks(value.end)).ascii == 0x3D
    {
      // aws=secret-key = 'x': the first sign is part of the key.
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
    awaitsComma = true
  }

  mutating func note(_ kind: SyntaxProblem.Kind, _ range: Range<Int>) {
    problems.append(SyntaxProblem(kind: kind, range: range))
  }
}
