import Bytes

// Reads backwards, to the text before a word. All other methods read forwards.
extension Lexer {
  /// Returns the token after any trivia at `offset`.
  func next(at offset: Int, role: LiteralRole) -> Token {
    let trivia = trivia(at: offset)
    var token = token(at: trivia.end, role: role)
    token.startsLine = trivia.hasNewline
    return token
  }

  /// Returns the word before `offset`, if only blanks and line ends separate them.
  func wordBefore(_ offset: Int) -> Range<Int>? {
    var end = offset
    let lowest = max(0, offset - 256)
    var index = offset
    // Skips blanks, and at the start of a line also its margin.
    while index > lowest {
      let byte = text[index - 1]
      if byte.isBlank {
        index -= 1
      } else if byte >= 0x80, let blank = foreignBlank(endingAt: index) {
        index = blank
      } else if !context.margin.isEmpty, index >= context.margin.count,
        Array(text[(index - context.margin.count)..<index]) == context.margin
      {
        index -= context.margin.count
      } else {
        break
      }
    }
    end = index
    while index > lowest,
      isNameByte(text[index - 1]) || text[index - 1] == .hyphen && index >= 2 && text[index - 2] != .hyphen
    {
      if text[index - 1] >= 0x80, foreignBlank(endingAt: index) != nil { break }
      index -= 1
    }
    budget.charge(offset - index)
    // "\nCREATE" in program code: the letter `n` belongs to the backslash.
    if index > lowest, end - index > 4, text[index - 1] == .backslash, Anchor.isEscapedBlank(text[index]) { index += 1 }
    return index < end ? index..<end : nil
  }

  /// Returns the start of the multi-byte blank that ends at `offset`.
  private func foreignBlank(endingAt offset: Int) -> Int? {
    for length in 2...3 where offset >= length {
      let symbol = symbol(offset - length)
      if symbol.kind == .space, symbol.length == length { return offset - length }
    }
    return nil
  }

  /// Whether a statement may begin at `offset`: at the start of the text or after the end of another statement.
  func isStatementStart(_ offset: Int) -> Bool {
    var index = offset
    while index > 0, text[index - 1] == .space || text[index - 1] == .tab { index -= 1 }
    budget.charge(offset - index)
    if index == 0 || index == 3 && text.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
    switch text[index - 1] {
    case .lineFeed, .carriageReturn, .semicolon, .singleQuote, .doubleQuote, .slash, .asterisk, .dollar, .greaterThan,
      .backtick:
      return true
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return index > 1 && text[index - 2] == .backslash
    case .hyphen: return index > 1 && text[index - 2] == .hyphen
    default: return !context.margin.isEmpty && text[..<index].suffix(context.margin.count).elementsEqual(context.margin)
    }
  }

  /// Returns the first non-ASCII blank in `range`.
  func oddCharacter(in range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    budget.charge(range.count)
    while index < range.upperBound {
      // All of them are beyond ASCII.
      guard text[index] >= 0x80 else {
        index += 1
        continue
      }
      let symbol = symbol(index)
      if symbol.kind == .space, symbol.isForeign { return index..<(index + symbol.length) }
      index += max(1, symbol.length)
    }
    return nil
  }

  /// Returns `bytes` without zero-width characters.
  func withoutInvisibles(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let symbol = ConnectionSyntax.symbol(at: index, in: text, limit: bytes.endIndex)
      if symbol.kind == .word { result += text[index..<min(bytes.endIndex, index + symbol.length)] }
      index += max(1, symbol.length)
    }
    return result
  }
}
