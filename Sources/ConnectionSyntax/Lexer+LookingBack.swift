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
      if byte <= 0x20 {
        index -= 1
      } else if byte >= 0x80, let blank = foreignBlank(endingAt: index) {
        index = blank
      } else if !layer.margin.isEmpty, index >= layer.margin.count,
        Array(text[(index - layer.margin.count)..<index]) == layer.margin
      {
        index -= layer.margin.count
      } else {
        break
      }
    }
    end = index
    while index > lowest,
      isNameByte(text[index - 1]) || text[index - 1] == 0x2D && index >= 2 && text[index - 2] != 0x2D
    {
      if text[index - 1] >= 0x80, foreignBlank(endingAt: index) != nil { break }
      index -= 1
    }
    budget.charge(offset - index)
    // "\nCREATE" in program code: the letter `n` belongs to the backslash.
    if index > lowest, end - index > 4, text[index - 1] == 0x5C, Anchor.isEscapedBlank(text[index]) { index += 1 }
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
    while index > 0, text[index - 1] == 0x20 || text[index - 1] == 0x09 { index -= 1 }
    budget.charge(offset - index)
    if index == 0 || index == 3 && text.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
    switch text[index - 1] {
    case 0x0A, 0x0D, 0x3B, 0x27, 0x22, 0x2F, 0x2A, 0x24, 0x3E, 0x60: return true
    case 0x6E, 0x72, 0x74: return index > 1 && text[index - 2] == 0x5C
    case 0x2D: return index > 1 && text[index - 2] == 0x2D
    default: return !layer.margin.isEmpty && text[..<index].suffix(layer.margin.count).elementsEqual(layer.margin)
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
