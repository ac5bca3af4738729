import Bytes

// Decides what may follow a literal, and whether a literal should have ended earlier.
extension Lexer {
  /// Returns the comma in `'value, key' =`, where the closing and the opening quote around it are missing.
  func commaBeforeKey(endingAt offset: Int, from start: Int) -> Int? {
    let quote = symbol(offset)
    budget.charge(64)
    guard isSeparator(skipBlanks(offset + quote.length)), text[start] != .leftBrace, text[start] != .leftBracket,
      let comma = text[max(start, offset - 64)..<offset].lastIndex(of: .comma), isKeyText(trimmed((comma + 1)..<offset))
    else { return nil }
    return comma
  }

  func isSeparator(_ offset: Int) -> Bool {
    let symbol = symbol(offset)
    return symbol.kind == .mark && (symbol.ascii == .equals || symbol.ascii == .colon)
  }

  /// Whether `range` looks like a key: letters, digits, `-`, `.` and single blanks.
  func isKeyText(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count <= Lexer.longestKey
      && range.allSatisfy { isNameByte(text[$0]) || text[$0] == .hyphen || text[$0] == .dot || text[$0] == .space }
  }

  /// Whether a quote of the other kind ends the literal: `"abc'`. False in JSON, which contains many such quotes.
  func closesInstead(_ offset: Int, _ symbol: Symbol, of open: Symbol, from start: Int) -> Bool {
    guard symbol.length == open.length, symbol.ascii != .backtick, offset > start, offset - start < 512,
      text[start] != .leftBrace, text[start] != .leftBracket, isPlausibleEnd(offset + symbol.length)
    else { return false }
    budget.charge(offset - start)
    if text[start..<offset].contains(symbol.ascii) { return false }
    var index = offset + symbol.length
    defer { budget.charge(index - offset) }
    while index < context.limit, text[index] != .lineFeed {
      if self.symbol(index).kind == .quote, self.symbol(index).ascii == open.ascii {
        let after = index + self.symbol(index).length
        let next = self.symbol(after)
        if next.kind == .quote, next.ascii == open.ascii {
          index = after + next.length
          continue
        }
        return isKeyWithSeparator(at: index, quote: open.ascii) || !isPlausibleEnd(after)
      }
      index += 1
    }
    return true
  }

  /// Whether the quote at `offset` opens the value of an unquoted key, so that the literal before is unclosed:
  /// `'h, password 'x'`.
  func opensValueOfBareKey(_ offset: Int, from start: Int) -> Bool {
    budget.charge(64)
    guard let comma = text[max(start, offset - 64)..<offset].lastIndex(of: .comma), !isPlausibleEnd(offset + 1) else {
      return false
    }
    var key = text[(comma + 1)..<offset]
    while let last = key.last, last.isBlank { key = key.dropLast() }
    if key.last == .equals { key = key.dropLast() }
    let words = key.split { $0.isBlank }
    return (1...4).contains(words.count) && key.endIndex < offset
      && words.allSatisfy { $0.allSatisfy { isNameByte($0) || $0 == .hyphen || $0 == .dot } }
  }

  /// Returns the start of the clause before the quote at `offset`: `'u IDENTIFIED BY 'x'`.
  func clauseBefore(_ offset: Int, from start: Int) -> Int? {
    var end = offset
    while end > start, text[end - 1] == .space { end -= 1 }
    let hasSeparator = end > start && text[end - 1] == .equals
    guard hasSeparator || end < offset, var word = wordBefore(hasSeparator ? end - 1 : end) else { return nil }
    if isWord("by", at: word) || isWord("with", at: word) {
      guard let before = wordBefore(word.lowerBound) else { return nil }
      word = before
    }
    guard word.lowerBound > start, text[word.lowerBound - 1].isBlank,
      hasSeparator || isOne(of: Keywords.literalClauses, at: word)
    else { return nil }
    return word.lowerBound
  }

  /// Returns the comma before the option that begins before `offset`, otherwise `offset`.
  func commaBefore(_ offset: Int, from start: Int) -> Int {
    text[max(start, offset - 64)..<offset].lastIndex(of: .comma) ?? offset
  }

  /// Whether the text at `offset` may follow a literal.
  func isPlausibleEnd(_ offset: Int) -> Bool {
    let next = symbol(offset)
    switch next.kind {
    case .end, .newline: return true
    case .quote: return next.ascii == .doubleQuote || next.ascii == .backtick
    case .mark: return next.ascii != .lessThan || starts("<%", at: offset) || starts("</", at: offset)
    case .word:
      if isClauseWord(offset) { return quotesOnLine(from: offset) % 2 == 0 }
      if next.ascii == .backslash {
        return offset + 1 >= context.limit || !isNameByte(text[offset + 1]) || text[offset + 1] == UInt8(ascii: "n")
      }
      return startsLineComment(offset) || starts("/*", at: offset) || starts("*/", at: offset)
        || starts("$$", at: offset)
        || starts("||", at: offset) || starts("+ ", at: offset)
    case .space:
      let after = skipBlanks(offset)
      let symbol = symbol(after)
      guard symbol.kind == .word, !startsLineComment(after), !starts("/*", at: after) else { return true }
      // `'svc' password' = 'x'`: a key without its opening quote.
      let word = wordEnd(from: after)
      // TO 'h' USER 'u' IDENTIFIED BY '...
      if word - after <= Keywords.longestClause, isOne(of: Keywords.clauses, at: after..<word) { return true }
      // STORAGE_TYPE='s3' ACCESS_KEY_ID='a'
      if self.symbol(trivia(at: word).end).ascii == .equals { return true }
      if self.symbol(word).kind == .quote {
        let separator = self.symbol(skipBlanks(word + self.symbol(word).length))
        if separator.ascii == .equals { return true }
      }
      // A word follows: an option after a missing comma, or the rest of a literal that contains a quote. In the second
      // case an odd number of quotes remains on the line.
      return quotesOnLine(from: after) % 2 == 0
    }
  }

  /// Whether the word of another clause is at `offset`, directly after the literal: `'u'IDENTIFIED BY 'x'`.
  private func isClauseWord(_ offset: Int) -> Bool {
    let end = wordEnd(from: offset)
    guard (4...32).contains(end - offset), symbol(end).kind == .space else { return false }
    return isOne(of: Keywords.literalClauses, at: offset..<end) || symbol(skipBlanks(end)).ascii == .equals
  }

  /// Whether the apparent template extends into the next option: `'pa$(s', 'key' = '(x)'`.
  func opensOption(in template: Range<Int>, quote open: Symbol) -> Bool {
    template.contains { index in
      let quote = symbol(index)
      guard quote.kind == .quote, closes(quote, open: open) else { return false }
      let comma = skipBlanks(index + quote.length)
      guard symbol(comma).ascii == .comma else { return false }
      let key = skipBlanks(comma + 1)
      if isKeyWithSeparator(at: key, quote: open.ascii) { return true }
      let end = wordEnd(from: key)
      let value = skipBlanks(end)
      return end > key && value > end && symbol(value).kind == .quote && symbol(value).ascii == open.ascii
    }
  }

  /// Whether the quote at `offset` opens `'key' =`, so that the literal before it is unclosed.
  func opensNextOption(_ offset: Int, quote: UInt8) -> Bool {
    var before = offset
    while before > 0, text[before - 1] == .space || text[before - 1] == .tab || text[before - 1] == .lineFeed {
      before -= 1
    }
    budget.charge(offset - before)
    guard before > 0, before < offset || isListMark(text[before - 1]) else { return false }
    if isKeyWithSeparator(at: offset, quote: quote) { return true }
    // `'key' 'value'` after a comma: the separator is missing too.
    guard text[before - 1] == .comma else { return false }
    let key = offset + symbol(offset).length
    let end = wordEnd(from: key)
    guard isKeyText(key..<end), symbol(end).kind == .quote, symbol(end).ascii == quote else { return false }
    let value = skipBlanks(end + symbol(end).length)
    return value > end + symbol(end).length && symbol(value).kind == .quote
  }

  func isListMark(_ byte: UInt8) -> Bool {
    byte == .comma || byte == .leftParenthesis || byte == .leftBracket || byte == .leftBrace
  }

  /// Whether `'key' =` is at `offset`.
  func isKeyWithSeparator(at offset: Int, quote: UInt8) -> Bool {
    let open = symbol(offset)
    guard open.kind == .quote, open.ascii == quote else { return false }
    var index = offset + open.length
    let second = symbol(index)
    let isDoubled = second.kind == .quote && second.ascii == quote
    if isDoubled { index += second.length }
    let start = index
    defer { budget.charge(index - offset) }
    let farthest = min(context.limit, index + 96)
    while index < farthest {
      let symbol = symbol(index)
      if symbol.kind == .quote {
        // A key with different opening and closing quotes must have at least three letters.
        guard index > start, symbol.ascii == quote || index - start >= 3 && isKeyText(start..<index) else {
          return false
        }
        index += symbol.length
        let next = self.symbol(index)
        if isDoubled, next.kind == .quote { index += next.length }
        return isSeparator(skipBlanks(index))
      }
      guard symbol.kind == .word || symbol.ascii == .space else { return false }
      index += symbol.length
    }
    return false
  }

  /// Whether the line after the line end at `offset` shows that the literal must end before it.
  func nextLineBreaksOff(after offset: Int, quote: UInt8, content: Int) -> Bool {
    guard let next = lineStart(after: offset) else { return false }
    let start = skipBlanks(next)
    let first = symbol(start)
    switch first.kind {
    case .quote:
      // JSON in double quotes contains such lines itself.
      let isJSON =
        quote == .doubleQuote && content < context.limit
        && (text[content] == .leftBrace || text[content] == .leftBracket)
      return !isJSON && isKeyWithSeparator(at: start, quote: quote)
    case .mark where first.ascii == .rightParenthesis:
      var after = skipBlanks(start + first.length)
      while after < context.limit, text[after] == .semicolon || text[after] == .space || text[after] == .carriageReturn
      {
        after += 1
      }
      let kind = symbol(after).kind
      return kind == .newline || kind == .end
    case .word:
      let end = wordEnd(from: start)
      guard end - start <= 64 else { return false }
      let word = lowercased(start..<end)
      if word == "create" || word == "alter" || word == "drop" || word == "insert" || word == "select" {
        return symbol(end).kind == .space
      }
      // An option with an unquoted key: `password = 'x'`.
      let after = skipBlanks(end)
      guard symbol(after).ascii == .equals else { return false }
      return symbol(skipBlanks(after + 1)).ascii == quote
    default: return false
    }
  }

  /// Returns the first separator in an unclosed key.
  func firstSeparator(in range: Range<Int>) -> Int? {
    let separator = range.first {
      text[$0] == .equals || text[$0] == .colon || text[$0] == .comma || text[$0] == .rightParenthesis
    }
    budget.charge((separator ?? range.upperBound) - range.lowerBound)
    return separator
  }

  /// Returns key and value of `key = value` in `range`.
  func pair(in range: Range<Int>) -> (key: Range<Int>, value: Range<Int>)? {
    guard let separator = firstSeparator(in: range), text[separator] == .equals || text[separator] == .colon else {
      return nil
    }
    let key = trimmed(range.lowerBound..<separator)
    let value = trimmed((separator + 1)..<range.upperBound)
    guard !key.isEmpty, !value.isEmpty, key.count <= 64,
      text[key].allSatisfy({ isNameByte($0) || $0 == .hyphen || $0 == .dot }),
      text[separator] == .equals || text[value.lowerBound] != .slash
    else { return nil }
    return (key, value)
  }

  /// Returns `range` without blanks at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start].isBlank { start += 1 }
    while end > start, text[end - 1].isBlank { end -= 1 }
    budget.charge(range.count - (end - start))
    return start..<end
  }

  func skipBlanks(_ offset: Int) -> Int {
    var index = offset
    while index < context.limit {
      let symbol = symbol(index)
      guard symbol.kind == .space else { break }
      index += symbol.length
    }
    budget.charge(index - offset)
    return index
  }

  func quotesOnLine(from offset: Int) -> Int {
    var count = 0
    var index = offset
    let farthest = min(context.limit, offset + 256)
    defer { budget.charge(index - offset) }
    while true {
      // The line is longer than the limit: unknown.
      if index >= farthest, farthest < context.limit { return 0 }
      let symbol = symbol(index)
      if symbol.kind == .newline || symbol.kind == .end { break }
      if symbol.kind == .quote, symbol.ascii == .singleQuote { count += 1 }
      index += symbol.length
    }
    return count
  }
}

/// Finds the separator that shows that a key is unclosed. It is called for every quote and caches the part that was
/// searched, so that a key with a thousand quotes is read once.
struct KeyWithoutClosingQuote {
  private let start: Int
  /// There is no `=` between ``start`` and this offset.
  private var searched: Int
  /// The first `=`, if the text before it looks like a key.
  private var equals: Int?
  private var firstSolid: Int?

  /// Creates a search for the key whose first byte is at `start`.
  init(from start: Int) {
    self.start = start
    searched = start
  }

  /// Returns the separator at the end of the text before the quote at `offset` (`'api-key = '`), or the separator of a
  /// whole pair (`'key = “value”, '`). Call with ascending offsets.
  mutating func separator(before offset: Int, _ lexer: Lexer) -> Int? {
    let text = lexer.text
    if searched <= offset, equals == nil {
      equals = text[searched..<offset].firstIndex(of: .equals)
      lexer.budget.charge(offset - searched)
      // If the text before the first `=` is not a key, later text cannot make it a pair.
      searched = equals == nil ? offset : .max
      if let found = equals, !lexer.isKeyText(lexer.trimmed(start..<found)) { equals = nil }
    }
    var last = offset - 1
    while last >= start, text[last].isBlank { last -= 1 }
    lexer.budget.charge(offset - last)
    guard last > start else { return nil }
    switch text[last] {
    case .equals, .colon:
      // 'password=' = 'x': the first `=` belongs to the key.
      if last == offset - 1, lexer.isSeparator(lexer.skipBlanks(offset + 1)) { return nil }
      return solidStart(before: offset, text) < last ? last : nil
    case .comma: return equals
    default: return nil
    }
  }

  /// The offset of the first non-blank byte, cached.
  private mutating func solidStart(before offset: Int, _ text: [UInt8]) -> Int {
    if let firstSolid { return firstSolid }
    let found = text[start..<offset].firstIndex { !$0.isBlank } ?? offset
    firstSolid = found
    return found
  }
}
