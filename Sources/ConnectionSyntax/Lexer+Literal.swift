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
    let open = symbol(offset)
    let start = offset + open.length
    if let doubled = doublyQuoted(at: offset, open: open) { return doubled }
    var index = start
    defer { budget.charge(index - offset) }
    var pair = KeyWithoutClosingQuote(from: start)
    var firstLineEnd: Int?
    var firstQuote: Int?
    var hasStrayQuote = false
    // In backticks there is a name, which is short.
    let farthest = min(context.limit, start + (open.ascii == .backtick ? Lexer.nameReach : Lexer.literalReach))
    var strayQuotes = 0
    let plain = ByteSet.plainLiteral

    scan: while true {
      index = skip(plain, from: index, to: farthest)
      guard index < farthest, !budget.isExceeded else { break }
      let symbol = symbol(index)
      switch symbol.kind {
      case .end:
        return unclosed(open: open, offset, upTo: firstLineEnd ?? index, role: role)
      case .newline:
        if role == .key, let next = lineOfKey(after: index, quote: open.ascii) {
          index = next
          continue
        }
        if role == .key || nextLineBreaksOff(after: index, quote: open.ascii, content: start) {
          return unclosed(open: open, offset, upTo: index, role: role)
        }
        if firstLineEnd == nil { firstLineEnd = index }
        guard let next = lineStart(after: index) else {
          return unclosed(open: open, offset, upTo: firstLineEnd ?? index, role: role)
        }
        index = next
      case .quote where closes(symbol, open: open):
        let after = index + symbol.length
        // Names in backticks contain no backticks, and a keyword may follow directly.
        if open.ascii == .backtick, symbol.ascii == .backtick, self.symbol(after).ascii != .backtick {
          return closed(open: open, offset, start..<index, end: after, foreign: symbol.isForeign)
        }
        let next = self.symbol(after)
        if role == .key, let separator = pair.separator(before: index, self) {
          // 'api-key = 'x': the closing quote of the key is missing.
          return Token(
            kind: .string(open.ascii), range: offset..<separator, content: trimmed(start..<separator),
            problem: .missingClosingQuote)
        }
        if next.kind == .quote, next.ascii == symbol.ascii, next.length == symbol.length {
          let isEmpty = index == start && isPlausibleEnd(after)
          if !isEmpty, !(index == start && role == .key) {
            index = after + next.length
            continue
          }
        }
        let isKey = role == .key && self.symbol(after).kind == .space && isKeyText(start..<index)
        if role != .key, let comma = commaBeforeKey(endingAt: index, from: start) {
          return unclosed(open: open, offset, upTo: comma, role: role)
        }
        if isKey || isPlausibleEnd(after), role == .key || !opensNextOption(index, quote: open.ascii) {
          var token = closed(open: open, offset, start..<index, end: after, foreign: symbol.isForeign)
          if hasStrayQuote, token.problem == nil { token.problem = .strayQuote }
          return token
        }
        if role == .clause, let clause = clauseBefore(index, from: start), !isPlausibleEnd(after) {
          return unclosed(open: open, offset, upTo: clause, role: role)
        }
        if role != .key, opensNextOption(index, quote: open.ascii) || opensValueOfBareKey(index, from: start) {
          let end = role != .key ? commaBefore(index, from: start) : index
          return unclosed(open: open, offset, upTo: end, role: role)
        }
        if firstQuote == nil, firstLineEnd == nil {
          firstQuote = index
        }
        // Too many quotes without a clear end: the first one was the end.
        strayQuotes += 1
        if strayQuotes > Lexer.strayQuoteLimit { break scan }
        // Some engines write a quote as \'.
        if text[index - 1] != .backslash { hasStrayQuote = true }
        index = after
      case .quote
      where role == .key && index > start && isSeparator(skipBlanks(index + symbol.length))
        || role != .key && closesInstead(index, symbol, of: open, from: start):
        // `'api-key"`: closed by another kind of quote.
        return Token(
          kind: .string(open.ascii), range: offset..<(index + symbol.length), content: start..<index,
          problem: .missingClosingQuote)
      case .mark, .word:
        if let end = templateEnd(at: index), end <= farthest, !opensOption(in: index..<end, quote: open) {
          index = end
        } else {
          index += symbol.length
        }
      default: index += symbol.length
      }
    }
    if let firstQuote {
      return closed(open: open, offset, start..<firstQuote, end: firstQuote + symbol(firstQuote).length, foreign: false)
    }
    return unclosed(open: open, offset, upTo: firstLineEnd ?? index, role: role)
  }

  /// Returns the start of the second part of a key broken across lines: `'api-`, and on the next line `key' =`.
  private func lineOfKey(after lineEnd: Int, quote: UInt8) -> Int? {
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
        Keywords.clauses.contains(lowercased(index..<end)), symbol(skipBlanks(end)).ascii != UInt8(ascii: "=")
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

  /// Maximum number of quotes inside a literal that do not end it.
  static let strayQuoteLimit = 6

  /// Maximum length of a literal in bytes.
  static let literalReach = StatementParser.reach

  /// Maximum length of a name in backticks, in bytes.
  static let nameReach = 1 << 12
}
