import Bytes

/// The expected role of a literal at its position. Keys are short and contain no line end and no separator.
enum LiteralRole {
  case key
  case value
  /// A value outside any list, which also ends at the keyword of another clause.
  case clause
}

// Finds the end of a literal. In correct SQL it is the next quote that is not doubled. If one quote is missing, that
// rule would misread the rest of the file. So the text after each quote decides whether the literal can end there, and
// the line after each line end decides whether it begins another option.
extension Lexer {
  /// Returns the literal that opens at `offset`.
  func literal(at offset: Int, role: LiteralRole) -> Token {
    if let literal = plainLiteral(at: offset, role) { return literal }
    let open = symbol(offset)
    if let doubled = doublyQuoted(at: offset, open: open) { return doubled }
    var reader = LiteralReader(lexer: self, open: open, at: offset, role: role)
    let literal = reader.read()
    budget.charge(reader.index - offset)
    return literal
  }

  /// Returns the literal that opens at `offset` if neither its text nor the byte after it can show an error; the result
  /// is that of ``LiteralReader``, which takes eight times as long. Most literals are plain.
  @inline(__always)
  private func plainLiteral(at offset: Int, _ role: LiteralRole) -> Token? {
    let quote = text[offset]
    let start = offset + 1
    let isKey = role == .key
    let farthest = min(context.limit, start + (isKey ? Lexer.longestKey : Lexer.literalReach))
    var end = skip(isKey ? .plainKey : .plainLiteral, from: start, to: farthest)
    if !isKey, starts("${", at: end) {
      let close = skip(.plainKey, from: end + 2, to: min(farthest, end + Lexer.longestKey))
      guard close < farthest, text[close] == .rightBrace else { return nil }
      end = skip(.plainLiteral, from: close + 1, to: farthest)
    }
    guard end > start, end + 1 < context.limit, text[end] == quote else { return nil }
    // Before a blank or a list mark the quote may open the next option.
    let isLast = text[end - 1] > .space && !isListMark(text[end - 1])
    let isClosed =
      switch text[end + 1] {
      case .comma, .rightParenthesis: isKey || isLast
      case .semicolon, .lineFeed: !isKey && isLast
      case .space, .equals: isKey
      default: false
      }
    guard isClosed, isKey || quote != .backtick else { return nil }
    budget.charge(end - offset)
    return Token(kind: .string(quote), range: offset..<(end + 1), content: start..<end)
  }

  /// Returns the start of the second part of a key broken across lines: `'api-`, and on the next line `key' =`.
  fileprivate func lineOfKey(after lineEnd: Int, quote: UInt8) -> Int? {
    guard lineEnd > 0, text[lineEnd - 1] == UInt8(ascii: "-") || isNameByte(text[lineEnd - 1]),
      let start = lineStart(after: lineEnd)
    else { return nil }
    let rest = skipBlanks(start)
    let end = wordEnd(from: rest)
    let close = symbol(end)
    return end > rest && end - rest <= 32 && close.kind == .quote && close.ascii == quote
      && isSeparator(skipBlanks(end + close.length)) ? rest : nil
  }

  /// Reads a literal with doubled quotes outside any other literal: `''abc''`.
  func doublyQuoted(at offset: Int, open: Symbol) -> Token? {
    // The two quotes may have different lengths: a typographic and a plain one.
    let second = symbol(offset + open.length)
    let start = offset + open.length + second.length
    guard second.kind == .quote, second.ascii == open.ascii, symbol(start).kind == .word,
      !isPlausibleEnd(start) || isNameByte(start < context.limit ? text[start] : 0)
    else { return nil }
    var index = start
    defer { budget.charge(index - offset) }
    while index < context.limit, index - start < 512 {
      let symbol = symbol(index)
      if symbol.kind == .newline || symbol.kind == .end {
        // Only a literal can begin with `''a`.
        let range = withoutListEnd(start..<index)
        return Token(
          kind: .string(open.ascii), range: offset..<range.upperBound, content: withoutQuotes(range),
          problem: .doubledQuotes)
      }
      if symbol.kind == .quote, symbol.ascii == open.ascii {
        let after = self.symbol(index + symbol.length)
        if after.ascii != open.ascii, isPlausibleEnd(index + symbol.length) {
          // ''abc': only the opening quote is doubled.
          return Token(
            kind: .string(open.ascii), range: offset..<(index + symbol.length), content: start..<index,
            problem: .doubledQuotes)
        }
        let end = index + symbol.length + after.length
        guard after.ascii == open.ascii, isPlausibleEnd(end), self.symbol(end).kind != .quote
        else { return nil }
        return Token(
          kind: .string(open.ascii), range: offset..<end, content: start..<index, problem: .doubledQuotes)
      }
      index += symbol.length
    }
    return nil
  }

  /// Whether `symbol` can close a literal opened by `open`: the same quote, in any Unicode variant.
  func closes(_ symbol: Symbol, open: Symbol) -> Bool {
    if symbol.ascii == open.ascii { return true }
    // Word processors produce mixed pairs such as „...“ and ’...‘; all of them are non-ASCII.
    return open.isForeign && symbol.isForeign
  }

  func closed(open: Symbol, _ offset: Int, _ content: Range<Int>, end: Int, foreign: Bool) -> Token {
    let problem: Token.Fault? = open.isForeign || foreign ? .typographicQuotes : nil
    return Token(kind: .string(open.ascii), range: offset..<end, content: content, problem: problem)
  }

  func unclosed(open: Symbol, _ offset: Int, upTo end: Int, role: LiteralRole) -> Token {
    let start = offset + open.length
    var content = trimmed(start..<max(start, end))
    if role == .key, let separator = firstSeparator(in: content) {
      content = trimmed(content.lowerBound..<separator)
      return Token(
        kind: .string(open.ascii), range: offset..<separator, content: content, problem: .missingClosingQuote)
    }
    let range = withoutListEnd(role == .clause ? upToClause(content) : content)
    content = withoutQuotes(range)
    return Token(
      kind: .string(open.ascii), range: offset..<range.upperBound, content: content, problem: .missingClosingQuote)
  }

  /// Returns an unclosed literal's content up to the next clause: `'host=h PUBLICATION p`. A word in capitals or a long
  /// word counts as a clause if no `=` follows.
  private func upToClause(_ range: Range<Int>) -> Range<Int> {
    var index = range.lowerBound
    while index < range.upperBound {
      let end = wordEnd(from: index)
      if end > index, index > range.lowerBound, text[index - 1] == UInt8(ascii: " "), end < range.upperBound,
        text[end] == UInt8(ascii: " "), end - index <= Keywords.longestClause,
        end - index >= 8 || text[index..<end].allSatisfy({ $0.asciiLowercased != $0 || $0 == UInt8(ascii: "_") }),
        isOne(of: Keywords.clauses, at: index..<end), symbol(skipBlanks(end)).ascii != UInt8(ascii: "=")
      {
        return trimmed(range.lowerBound..<index)
      }
      index = max(end, index + 1)
    }
    return range
  }

  /// Returns an unclosed literal's content without the comma, bracket, semicolon and stray quotes of the statement.
  func withoutListEnd(_ range: Range<Int>) -> Range<Int> {
    var range = trimmed(range)
    func dropLast(_ byte: UInt8, atMost limit: Int = .max) {
      var dropped = 0
      while let last = range.last, text[last] == byte, dropped < limit {
        range = trimmed(range.lowerBound..<last)
        dropped += 1
      }
    }
    dropLast(.semicolon)
    if let last = range.last, text[last] == .rightParenthesis {
      // Brackets that are opened in the literal belong to it.
      var unmatched = 0
      for byte in text[range] {
        if byte == .rightParenthesis { unmatched += 1 } else if byte == .leftParenthesis { unmatched -= 1 }
      }
      budget.charge(range.count)
      dropLast(.rightParenthesis, atMost: max(0, unmatched))
    }
    dropLast(.comma)
    return range
  }

  /// Returns an unclosed literal's content without quotes at its end; a wrong quote also closes it, as in 'abc".
  func withoutQuotes(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, text[last] == .doubleQuote || text[last] == .singleQuote || text[last] == .backtick {
      range = trimmed(range.lowerBound..<last)
    }
    while range.count >= 3, symbol(range.upperBound - 3).kind == .quote {
      range = trimmed(range.lowerBound..<(range.upperBound - 3))
    }
    return range
  }

  /// Maximum length of the text of a key in bytes.
  static let longestKey = 64

  /// Maximum number of quotes inside a literal that do not end it.
  static let strayQuoteLimit = 6

  /// Maximum length of a literal in bytes.
  static let literalReach = StatementParser.reach

  /// Maximum length of a name in backticks, in bytes.
  static let nameReach = 1 << 12
}

/// Reads one literal, from quote to quote and line end to line end, until one of them is the end.
private struct LiteralReader {
  private let lexer: Lexer
  private let open: Symbol
  private let offset: Int
  private let role: LiteralRole
  /// The first byte after the opening quote.
  private let start: Int
  /// No literal extends beyond this offset.
  private let farthest: Int
  private(set) var index: Int
  private var pair: KeyWithoutClosingQuote
  private var firstLineEnd: Int?
  private var firstQuote: Int?
  private var strayQuotes = 0
  private var hasStrayQuote = false

  init(lexer: Lexer, open: Symbol, at offset: Int, role: LiteralRole) {
    self.lexer = lexer
    self.open = open
    self.offset = offset
    self.role = role
    start = offset + open.length
    // In backticks there is a name, which is short.
    farthest = min(
      lexer.context.limit, start + (open.ascii == .backtick ? Lexer.nameReach : Lexer.literalReach))
    index = start
    pair = KeyWithoutClosingQuote(from: start)
  }

  mutating func read() -> Token {
    let plain = ByteSet.plainLiteral
    while true {
      index = lexer.skip(plain, from: index, to: farthest)
      guard index < farthest, !lexer.budget.isExceeded else { return withoutClearEnd() }
      let symbol = lexer.symbol(index)
      switch symbol.kind {
      case .end: return unclosed(at: firstLineEnd ?? index)
      case .newline: if let literal = readLineEnd() { return literal }
      case .quote where lexer.closes(symbol, open: open): if let literal = readQuote(symbol) { return literal }
      case .quote where isOtherEnd(symbol):
        // `'api-key"`: closed by another kind of quote.
        return Token(
          kind: .string(open.ascii), range: offset..<(index + symbol.length), content: start..<index,
          problem: .missingClosingQuote)
      case .mark, .word: readTemplate(symbol)
      default: index += symbol.length
      }
    }
  }

  /// Reads a line end; returns the literal if it ends there because its quote is missing.
  @inline(__always)
  private mutating func readLineEnd() -> Token? {
    if role == .key, let next = lexer.lineOfKey(after: index, quote: open.ascii) {
      index = next
      return nil
    }
    if role == .key || lexer.nextLineBreaksOff(after: index, quote: open.ascii, content: start) {
      return unclosed(at: index)
    }
    if firstLineEnd == nil { firstLineEnd = index }
    guard let next = lexer.lineStart(after: index) else { return unclosed(at: firstLineEnd ?? index) }
    index = next
    return nil
  }

  /// Reads a quote that may be the closing one; returns the literal if it is, or if the text shows where the missing
  /// quote belongs.
  @inline(__always)
  private mutating func readQuote(_ symbol: Symbol) -> Token? {
    let after = index + symbol.length
    // Names in backticks contain no backticks, and a keyword may follow directly.
    if open.ascii == .backtick, symbol.ascii == .backtick, lexer.symbol(after).ascii != .backtick {
      return closed(by: symbol)
    }
    if role == .key, let separator = pair.separator(before: index, lexer) {
      // 'api-key = 'x': the closing quote of the key is missing.
      return Token(
        kind: .string(open.ascii), range: offset..<separator, content: lexer.trimmed(start..<separator),
        problem: .missingClosingQuote)
    }
    if let end = endOfDoubledQuote(symbol) {
      index = end
      return nil
    }
    let isKey =
      role == .key && (lexer.symbol(after).kind == .space || isSignBeforeQuote(after)) && lexer.isKeyText(start..<index)
    if role != .key, let comma = lexer.commaBeforeKey(endingAt: index, from: start) { return unclosed(at: comma) }
    if isKey || lexer.isPlausibleEnd(after), role == .key || !lexer.opensNextOption(index, quote: open.ascii) {
      var token = closed(by: symbol)
      if hasStrayQuote, token.problem == nil { token.problem = .strayQuote }
      return token
    }
    if let end = endBeforeNextOption(after: after) { return unclosed(at: end) }
    return passQuote(to: after)
  }

  /// Whether one sign and then a quote are at `offset`: `'token'-'x'`.
  private func isSignBeforeQuote(_ offset: Int) -> Bool {
    let sign = lexer.symbol(offset)
    return sign.kind == .word && sign.length == 1 && !isNameByte(sign.ascii) && sign.ascii != .backslash
      && lexer.symbol(offset + 1).kind == .quote
  }

  /// Returns the end of the two quotes at the index if they are one doubled quote of the text.
  @inline(__always)
  private func endOfDoubledQuote(_ symbol: Symbol) -> Int? {
    let after = index + symbol.length
    let next = lexer.symbol(after)
    guard next.kind == .quote, next.ascii == symbol.ascii, next.length == symbol.length else { return nil }
    let isEmpty = index == start && lexer.isPlausibleEnd(after)
    return isEmpty || index == start && role == .key ? nil : after + next.length
  }

  /// Returns the end of the literal if the quote at the index, which ends at `after`, opens the next option.
  private func endBeforeNextOption(after: Int) -> Int? {
    if role == .clause, let clause = lexer.clauseBefore(index, from: start), !lexer.isPlausibleEnd(after) {
      return clause
    }
    guard role != .key, lexer.opensNextOption(index, quote: open.ascii) || lexer.opensValueOfBareKey(index, from: start)
    else { return nil }
    return lexer.commaBefore(index, from: start)
  }

  /// Passes a quote that ends nothing. After too many of them, the first one was the end.
  private mutating func passQuote(to after: Int) -> Token? {
    if firstQuote == nil, firstLineEnd == nil { firstQuote = index }
    strayQuotes += 1
    if strayQuotes > Lexer.strayQuoteLimit { return withoutClearEnd() }
    // Some engines write a quote as \'.
    if lexer.text[index - 1] != .backslash { hasStrayQuote = true }
    index = after
    return nil
  }

  @inline(__always)
  private func isOtherEnd(_ symbol: Symbol) -> Bool {
    role == .key && index > start && lexer.isSeparator(lexer.skipBlanks(index + symbol.length))
      || role != .key && lexer.closesInstead(index, symbol, of: open, from: start)
  }

  @inline(__always)
  private mutating func readTemplate(_ symbol: Symbol) {
    if let end = lexer.templateEnd(at: index), end <= farthest, !lexer.opensOption(in: index..<end, quote: open) {
      index = end
    } else {
      index += symbol.length
    }
  }

  private func closed(by quote: Symbol) -> Token {
    lexer.closed(open: open, offset, start..<index, end: index + quote.length, foreign: quote.isForeign)
  }

  private func unclosed(at end: Int) -> Token {
    lexer.unclosed(open: open, offset, upTo: end, role: role)
  }

  /// Returns the literal if no quote is clearly its end: it ends at the first quote, or else at the first line end.
  private func withoutClearEnd() -> Token {
    guard let firstQuote else { return unclosed(at: firstLineEnd ?? index) }
    return lexer.closed(
      open: open, offset, start..<firstQuote, end: firstQuote + lexer.symbol(firstQuote).length, foreign: false)
  }
}
