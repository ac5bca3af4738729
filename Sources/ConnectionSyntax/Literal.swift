/// What a literal is expected to be where it stands. Keys are short, and hold no line end and no separator.
enum LiteralRole {
  case key
  case value
}

// Where does a literal end? In a file whose quotes are all in place: at the next quote that is not doubled. In a file
// with one quote missing that answer turns everything inside out. So each quote is asked whether a literal can end
// here, by what follows it, and each line end whether the next line begins an option of its own.
extension Lexer {
  /// The literal that opens at `offset`.
  func literal(at offset: Int, role: LiteralRole) -> Token {
    let open = symbol(offset)
    let start = offset + open.length
    if let doubled = doublyQuoted(at: offset, open: open) { return doubled }
    var index = start
    var firstLineEnd: Int?
    var firstQuote: Int?
    var hasStrayQuote = false
    let farthest = min(layer.limit, start + Lexer.literalReach)
    var strayQuotes = 0

    scan: while index < farthest {
      let symbol = symbol(index)
      switch symbol.kind {
      case .end:
        return unclosed(open: open, offset, upTo: firstLineEnd ?? index, role: role)
      case .newline:
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
        // Names between backticks hold no backticks, and a keyword may follow at once.
        if open.ascii == 0x60, symbol.ascii == 0x60, self.symbol(after).ascii != 0x60 {
          return closed(open: open, offset, start..<index, end: after, foreign: symbol.isForeign)
        }
        let next = self.symbol(after)
        if role == .key, let separator = separatorBefore(index, from: start) ?? separatorOfPair(start..<index) {
          // 'api-key = 'x': the key's own closing quote is missing.
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
        if role == .value, let comma = commaBeforeKey(endingAt: index, from: start) {
          return unclosed(open: open, offset, upTo: comma, role: role)
        }
        if isKey || isPlausibleEnd(after), role == .key || !opensNextOption(index, quote: open.ascii) {
          var token = closed(open: open, offset, start..<index, end: after, foreign: symbol.isForeign)
          if hasStrayQuote, token.problem == nil { token.problem = .strayQuote }
          return token
        }
        if role == .value, opensNextOption(index, quote: open.ascii) || opensValueOfBareKey(index, from: start) {
          let end = role == .value ? commaBefore(index, from: start) : index
          return unclosed(open: open, offset, upTo: end, role: role)
        }
        if firstQuote == nil, firstLineEnd == nil {
          firstQuote = index
        }
        // Many quotes and no end: the first was it.
        strayQuotes += 1
        if strayQuotes > Lexer.strayQuoteLimit { break scan }
        // \' is how some engines write a quote.
        if text[index - 1] != 0x5C { hasStrayQuote = true }
        index = after
      case .quote
      where role == .key && index > start && isSeparator(skipBlanks(index + symbol.length))
        || role == .value && closesInstead(index, symbol, of: open, from: start):
        // `'api-key"`: a quote of another kind.
        return Token(
          kind: .string(open.ascii), range: offset..<(index + symbol.length), content: start..<index,
          problem: .missingClosingQuote)
      case .mark, .word:
        if let end = templateEnd(at: index), end <= farthest {
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

  /// The separator in `'key = “value”, `, which a key that was closed has not.
  private func separatorOfPair(_ range: Range<Int>) -> Int? {
    guard let separator = range.first(where: { text[$0] == 0x3D }) else { return nil }
    let value = trimmed((separator + 1)..<range.upperBound)
    guard isKeyText(trimmed(range.lowerBound..<separator)), let last = value.last, text[last] == 0x2C else {
      return nil
    }
    return separator
  }

  /// The comma in `'value, key' =`, where the value was not closed and the key not opened.
  private func commaBeforeKey(endingAt offset: Int, from start: Int) -> Int? {
    let quote = symbol(offset)
    guard isSeparator(skipBlanks(offset + quote.length)), text[start] != 0x7B, text[start] != 0x5B,
      let comma = text[max(start, offset - 64)..<offset].lastIndex(of: 0x2C), isKeyText(trimmed((comma + 1)..<offset))
    else { return nil }
    return comma
  }

  private func isSeparator(_ offset: Int) -> Bool {
    let symbol = symbol(offset)
    return symbol.kind == .mark && (symbol.ascii == 0x3D || symbol.ascii == 0x3A)
  }

  /// Whether `range` reads like a key: letters, digits, `-`, `.` and single blanks.
  private func isKeyText(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count <= 64
      && range.allSatisfy { isNameByte(text[$0]) || text[$0] == 0x2D || text[$0] == 0x2E || text[$0] == 0x20 }
  }

  /// `''abc''`: a literal whose quotes are doubled outside any other literal.
  private func doublyQuoted(at offset: Int, open: Symbol) -> Token? {
    let second = offset + open.length
    let start = second + open.length
    guard symbol(second).kind == .quote, symbol(second).ascii == open.ascii, symbol(start).kind == .word,
      !isPlausibleEnd(second + open.length) || isNameByte(start < layer.limit ? text[start] : 0)
    else { return nil }
    var index = start
    while index < layer.limit, index - start < 512 {
      let symbol = symbol(index)
      if symbol.kind == .newline || symbol.kind == .end {
        // Nothing but a literal begins with `''a`.
        let range = withoutListEnd(start..<index)
        return Token(
          kind: .string(open.ascii), range: offset..<range.upperBound, content: withoutQuotes(range),
          problem: .doubledQuotes)
      }
      if symbol.kind == .quote, symbol.ascii == open.ascii {
        let end = index + 2 * symbol.length
        guard self.symbol(index + symbol.length).ascii == open.ascii, isPlausibleEnd(end),
          self.symbol(end).kind != .quote
        else { return nil }
        return Token(
          kind: .string(open.ascii), range: offset..<end, content: start..<index, problem: .doubledQuotes)
      }
      index += symbol.length
    }
    return nil
  }

  /// Whether a quote of the other kind ends the literal: `"abc'`. Texts in JSON are full of such quotes.
  private func closesInstead(_ offset: Int, _ symbol: Symbol, of open: Symbol, from start: Int) -> Bool {
    guard symbol.length == open.length, symbol.ascii != 0x60, open.ascii != 0x60, offset > start, offset - start < 512,
      text[start] != 0x7B, text[start] != 0x5B, isPlausibleEnd(offset + symbol.length),
      !text[start..<offset].contains(symbol.ascii)
    else { return false }
    var index = offset + symbol.length
    while index < layer.limit, text[index] != 0x0A {
      if self.symbol(index).kind == .quote, self.symbol(index).ascii == open.ascii {
        return isKeyWithSeparator(at: index, quote: open.ascii) || !isPlausibleEnd(index + open.length)
      }
      index += 1
    }
    return true
  }

  /// Whether the quote at `offset` opens the value of a bare key: `'h, password 'x'`. Then the literal before was not closed.
  private func opensValueOfBareKey(_ offset: Int, from start: Int) -> Bool {
    guard let comma = text[max(start, offset - 64)..<offset].lastIndex(of: 0x2C), !isPlausibleEnd(offset + 1) else {
      return false
    }
    var key = text[(comma + 1)..<offset]
    while let last = key.last, last <= 0x20 { key = key.dropLast() }
    if key.last == 0x3D { key = key.dropLast() }
    let words = key.split { $0 <= 0x20 }
    return (1...4).contains(words.count) && key.endIndex < offset
      && words.allSatisfy { $0.allSatisfy { isNameByte($0) || $0 == 0x2D || $0 == 0x2E } }
  }

  /// The comma before the option that begins before `offset`, else `offset`.
  private func commaBefore(_ offset: Int, from start: Int) -> Int {
    text[max(start, offset - 64)..<offset].lastIndex(of: 0x2C) ?? offset
  }

  /// Whether `symbol` can close what `open` opened: the same quote, in the same alphabet or not.
  private func closes(_ symbol: Symbol, open: Symbol) -> Bool {
    if symbol.ascii == open.ascii { return true }
    // „...“ and ’...‘ mixtures come from word processors, all foreign.
    return open.isForeign && symbol.isForeign
  }

  private func closed(open: Symbol, _ offset: Int, _ content: Range<Int>, end: Int, foreign: Bool) -> Token {
    let problem: SyntaxProblem.Kind? = open.isForeign || foreign ? .typographicQuotes : nil
    return Token(kind: .string(open.ascii), range: offset..<end, content: content, problem: problem)
  }

  private func unclosed(open: Symbol, _ offset: Int, upTo end: Int, role: LiteralRole) -> Token {
    let start = offset + open.length
    var content = trimmed(start..<max(start, end))
    if role == .key, let separator = firstSeparator(in: content) {
      content = trimmed(content.lowerBound..<separator)
      return Token(
        kind: .string(open.ascii), range: offset..<separator, content: content, problem: .missingClosingQuote)
    }
    let range = withoutListEnd(content)
    content = withoutQuotes(range)
    return Token(
      kind: .string(open.ascii), range: offset..<range.upperBound, content: content, problem: .missingClosingQuote)
  }

  /// Whether what stands at `offset` may follow a literal.
  func isPlausibleEnd(_ offset: Int) -> Bool {
    let next = symbol(offset)
    switch next.kind {
    case .end, .newline: return true
    case .quote: return next.ascii == 0x22 || next.ascii == 0x60
    case .mark: return next.ascii != 0x3C || starts("<%", at: offset)
    case .word:
      if next.ascii == 0x5C {
        return offset + 1 >= layer.limit || !isNameByte(text[offset + 1]) || text[offset + 1] == 0x6E
      }
      return startsLineComment(offset) || starts("/*", at: offset) || starts("*/", at: offset)
        || starts("$$", at: offset)
        || starts("||", at: offset) || starts("+ ", at: offset)
    case .space:
      let after = skipBlanks(offset)
      let symbol = symbol(after)
      guard symbol.kind == .word, !startsLineComment(after), !starts("/*", at: after) else { return true }
      // `'svc' password' = 'x'`: a key that lost its opening quote.
      let word = wordEnd(from: after)
      // TO 'h' USER 'u' IDENTIFIED BY '...
      if Keywords.clauses[lowercased(after..<word)] != nil { return true }
      // STORAGE_TYPE='s3' ACCESS_KEY_ID='a'
      if self.symbol(trivia(at: word).end).ascii == 0x3D { return true }
      if self.symbol(word).kind == .quote {
        let separator = self.symbol(skipBlanks(word + self.symbol(word).length))
        if separator.ascii == 0x3D { return true }
      }
      // A word: an option without its comma, or the rest of a literal with a quote inside. In the second case an odd
      // number of quotes is left on the line.
      return quotesOnLine(from: after) % 2 == 0
    }
  }

  /// Whether the quote at `offset` opens `'key' =`: then the literal before it was never closed.
  private func opensNextOption(_ offset: Int, quote: UInt8) -> Bool {
    var before = offset
    while before > 0, text[before - 1] == 0x20 || text[before - 1] == 0x09 || text[before - 1] == 0x0A { before -= 1 }
    guard before > 0, before < offset || isListMark(text[before - 1]) else { return false }
    if isKeyWithSeparator(at: offset, quote: quote) { return true }
    // After a comma, `'key' 'value'`: the separator is missing as well.
    guard text[before - 1] == 0x2C else { return false }
    let key = offset + symbol(offset).length
    let end = wordEnd(from: key)
    guard isKeyText(key..<end), symbol(end).kind == .quote, symbol(end).ascii == quote else { return false }
    let value = skipBlanks(end + symbol(end).length)
    return value > end + symbol(end).length && symbol(value).kind == .quote
  }

  private func isListMark(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x28 || byte == 0x5B || byte == 0x7B
  }

  /// Whether `'key' =` stands at `offset`.
  func isKeyWithSeparator(at offset: Int, quote: UInt8) -> Bool {
    let open = symbol(offset)
    guard open.kind == .quote, open.ascii == quote else { return false }
    var index = offset + open.length
    let isDoubled = symbol(index).kind == .quote && symbol(index).ascii == quote
    if isDoubled { index += open.length }
    let start = index
    let farthest = min(layer.limit, index + 96)
    while index < farthest {
      let symbol = symbol(index)
      if symbol.kind == .quote {
        guard index > start else { return false }
        index += symbol.length
        if isDoubled, self.symbol(index).kind == .quote { index += symbol.length }
        return isSeparator(skipBlanks(index))
      }
      guard symbol.kind == .word || symbol.ascii == 0x20 else { return false }
      index += symbol.length
    }
    return false
  }

  /// Whether the line after the line end at `offset` shows that a literal cannot go on there.
  private func nextLineBreaksOff(after offset: Int, quote: UInt8, content: Int) -> Bool {
    guard let next = lineStart(after: offset) else { return false }
    let start = skipBlanks(next)
    let first = symbol(start)
    switch first.kind {
    case .quote:
      // JSON in double quotes has such lines itself.
      let isJSON = quote == 0x22 && content < layer.limit && (text[content] == 0x7B || text[content] == 0x5B)
      return !isJSON && isKeyWithSeparator(at: start, quote: quote)
    case .mark where first.ascii == 0x29:
      var after = skipBlanks(start + first.length)
      while after < layer.limit, text[after] == 0x3B || text[after] == 0x20 || text[after] == 0x0D { after += 1 }
      let kind = symbol(after).kind
      return kind == .newline || kind == .end
    case .word:
      let end = wordEnd(from: start)
      guard end - start <= 64 else { return false }
      let word = lowercased(start..<end)
      if word == "create" || word == "alter" || word == "drop" || word == "insert" || word == "select" {
        return symbol(end).kind == .space
      }
      // An option with a bare key: `password = 'x'`.
      let after = skipBlanks(end)
      guard symbol(after).ascii == 0x3D else { return false }
      return symbol(skipBlanks(after + 1)).ascii == quote
    default: return false
    }
  }

  /// The separator that the text before `offset` ends with: `'api-key = ` has one.
  private func separatorBefore(_ offset: Int, from start: Int) -> Int? {
    let content = trimmed(start..<offset)
    guard let last = content.last, text[last] == 0x3D || text[last] == 0x3A, content.count > 1 else { return nil }
    return last
  }

  /// The first separator between blanks or after a word in a key that never closed.
  private func firstSeparator(in range: Range<Int>) -> Int? {
    range.first { text[$0] == 0x3D || text[$0] == 0x3A || text[$0] == 0x2C || text[$0] == 0x29 }
  }

  /// Key and value of `key = value` in `range`.
  func pair(in range: Range<Int>) -> (key: Range<Int>, value: Range<Int>)? {
    guard let separator = firstSeparator(in: range), text[separator] == 0x3D || text[separator] == 0x3A else {
      return nil
    }
    let key = trimmed(range.lowerBound..<separator)
    let value = trimmed((separator + 1)..<range.upperBound)
    guard !key.isEmpty, !value.isEmpty, key.count <= 64,
      text[key].allSatisfy({ isNameByte($0) || $0 == 0x2D || $0 == 0x2E }),
      text[separator] == 0x3D || text[value.lowerBound] != 0x2F
    else { return nil }
    return (key, value)
  }

  /// `range` without blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// An unclosed literal's content without the comma, bracket, semicolon and stray quotes that belong to the statement.
  private func withoutListEnd(_ range: Range<Int>) -> Range<Int> {
    var range = trimmed(range)
    func dropLast(_ bytes: Set<UInt8>, while condition: (Range<Int>) -> Bool = { _ in true }) {
      while let last = range.last, bytes.contains(text[last]), condition(range) {
        range = trimmed(range.lowerBound..<last)
      }
    }
    dropLast([0x3B])
    dropLast([0x29]) { range in
      text[range].lazy.filter { $0 == 0x28 }.count < text[range].lazy.filter { $0 == 0x29 }.count
    }
    dropLast([0x2C])
    return range
  }

  /// An unclosed literal's content without quotes at its end: one of the wrong kind closes as well, as in 'abc".
  private func withoutQuotes(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, text[last] == 0x22 || text[last] == 0x27 || text[last] == 0x60 {
      range = trimmed(range.lowerBound..<last)
    }
    while range.count >= 3, symbol(range.upperBound - 3).kind == .quote {
      range = trimmed(range.lowerBound..<(range.upperBound - 3))
    }
    return range
  }

  func skipBlanks(_ offset: Int) -> Int {
    var index = offset
    while index < layer.limit {
      let symbol = symbol(index)
      guard symbol.kind == .space else { break }
      index += symbol.length
    }
    return index
  }

  private func quotesOnLine(from offset: Int) -> Int {
    var count = 0
    var index = offset
    let farthest = min(layer.limit, offset + 256)
    while true {
      // Cut off, nobody can say.
      if index >= farthest, farthest < layer.limit { return 0 }
      let symbol = symbol(index)
      if symbol.kind == .newline || symbol.kind == .end { break }
      if symbol.kind == .quote, symbol.ascii == 0x27 { count += 1 }
      index += symbol.length
    }
    return count
  }

  /// How many quotes that seem to end nothing a literal may hold.
  private static let strayQuoteLimit = 6

  /// How far the end of a literal is looked for, in bytes.
  static let literalReach = 1 << 18
}
