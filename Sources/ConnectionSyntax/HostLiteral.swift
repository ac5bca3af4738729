import Bytes

/// The string literal of a host language (a program, YAML, JSON) that contains a statement: `"CREATE CONNECTION ..."`.
struct HostLiteral: Equatable {
  /// The way in which special characters are written.
  enum Writing: Equatable {
    /// Escaped with a backslash: `\"`, `\n`.
    case escapes
    /// Raw: a backslash is literal, but a quote after it does not end the literal: `r"..."`.
    case verbatim
    /// The literal's own quote is doubled; a backslash is literal.
    case doubled
    /// HTML and XML character references: `&#39;`.
    case entities
  }

  /// `"`, `'` or a backtick; nil if the opening quote was not found and only the escapes show that there is a literal.
  var quote: UInt8?
  /// 1, or 3 for the triple-quoted strings of Python and Java.
  var count = 1
  /// The number of `#` after the closing quote: `r#"..."#`.
  var hashes = 0
  /// The start of the literal's text.
  var start: Int
  var writing = Writing.escapes
}

// Finds the literal that is open at a statement.
extension HostLiteral {
  /// Returns the outermost literal that is open at `start`: opened on the same line, or by the last character before
  /// the line. With `ignoresSingleQuotes` single quotes count as apostrophes.
  static func around(
    _ start: Int, lineStart: Int, in text: [UInt8], ignoresSingleQuotes: Bool = false, _ budget: ReadingBudget
  ) -> HostLiteral? {
    let reader = HostLiteralReader(text: text, limit: text.count, budget: budget)
    if let open = reader.open(in: lineStart..<start, before: start, ignoresSingleQuotes) { return open }
    // Nothing else is on the line, so the literal may be opened at the end of an earlier line.
    var end = start
    while end > 0, start - end < 256, text[end - 1] <= .space { end -= 1 }
    if end > 0, text[end - 1] == .backslash { end -= 1 }
    budget.charge(start - end)
    guard end > 0, end < lineStart, isQuote(text[end - 1]) else { return nil }
    var above = end
    while above > 0, end - above < 256, text[above - 1] != .lineFeed { above -= 1 }
    return reader.open(in: above..<end, before: start, ignoresSingleQuotes)
  }

  /// Whether its quote stands on the line after `offset`.
  func isClosed(after offset: Int, in text: [UInt8]) -> Bool {
    text[offset...].prefix(HostLiteralReader.reach).first { $0 == quote || $0 == .lineFeed } == quote
  }

  static func isQuote(_ byte: UInt8) -> Bool { byte == .doubleQuote || byte == .singleQuote || byte == .backtick }

  /// Returns the literal around a statement whose head ends at `offset`, if the form of the first quotes shows that
  /// there is one, although no opening quote was found. Called only when a head is found, because it reads far ahead.
  /// `firstMark` is the first byte at or after `offset` that can show it.
  static func unseen(
    after offset: Int, firstMark: Int, lineStart: Int, in text: [UInt8], limit: Int, _ budget: ReadingBudget
  ) -> HostLiteral? {
    let reader = HostLiteralReader(text: text, limit: min(limit, offset + HostLiteralReader.reach), budget: budget)
    guard firstMark < reader.limit, var literal = reader.unseen(after: firstMark) else { return nil }
    literal.start = lineStart
    if let quote = literal.quote, let open = text[lineStart..<offset].lastIndex(of: quote) { literal.start = open + 1 }
    return literal
  }
}

/// Finds the literal around a statement from the bytes before and after it.
struct HostLiteralReader {
  let text: [UInt8]
  let limit: Int
  let budget: ReadingBudget

  /// Maximum distance of the first quotes of a statement in bytes.
  static let reach = 4096

  /// Returns the outermost literal that `range` opens and does not close, if it can contain the text from `start` on.
  func open(in range: Range<Int>, before start: Int, _ ignoresSingleQuotes: Bool) -> HostLiteral? {
    budget.charge(range.count)
    var open: HostLiteral?
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte == .backslash, open?.writing != .doubled {
        index += 2
      } else if !HostLiteral.isQuote(byte) {
        index += 1
      } else if let known = open {
        guard known.quote == byte else {
          index += 1
          continue
        }
        let (end, closes) = quotes(of: known, at: index)
        if closes { open = nil }
        index = end
      } else if byte == .singleQuote, ignoresSingleQuotes || !opensSingle(index, from: range.lowerBound) {
        // An apostrophe, or the end of a literal.
        index += runLength(byte, at: index, atMost: 3) == 2 ? 2 : 1
      } else {
        let found = literal(openedAt: index, from: range.lowerBound)
        open = found
        index = found.start
      }
    }
    guard var open, let quote = open.quote else { return nil }
    // Three backticks are a Markdown code fence, which the parser handles.
    if quote == .backtick, open.count == 3 { return nil }
    if open.count == 1, open.hashes == 0 {
      guard let writing = writing(of: quote, after: start) else { return nil }
      if open.writing == .escapes || writing == .doubled { open.writing = writing }
    }
    return open
  }

  /// Returns the literal that the quote at `offset` opens; its prefix letters are at or after `lowest`.
  func literal(openedAt offset: Int, from lowest: Int) -> HostLiteral {
    let quote = text[offset]
    let run = runLength(quote, at: offset, atMost: 3)
    let count = run >= 3 ? 3 : 1
    var literal = HostLiteral(quote: quote, count: count, start: offset + count)
    var before = offset
    while before > lowest, text[before - 1] == .hash, quote == .doubleQuote { before -= 1 }
    let hashes = offset - before
    let prefix = text[max(lowest, before - 3)..<before].reversed().prefix {
      isNameByte($0) || $0 == .at || $0 == .dollar
    }
    if prefix.contains(.at) { literal.writing = .doubled }
    if prefix.count <= 2, prefix.contains(where: { $0.asciiLowercased == UInt8(ascii: "r") }) {
      literal.writing = .verbatim
      literal.hashes = hashes
    }
    return literal
  }

  /// Returns the end of the quotes at `offset` in `literal`, which has the same quote, and whether they close it.
  private func quotes(of literal: HostLiteral, at offset: Int) -> (end: Int, close: Bool) {
    let run = runLength(text[offset], at: offset, atMost: 3)
    if literal.quote == .singleQuote, literal.count == 1 {
      if isShellQuote(offset) { return (offset + (text[offset + 1] == .backslash ? 4 : 5), false) }
      if run == 2 { return (offset + 2, false) }
    }
    return (offset + min(literal.count, run), run >= literal.count)
  }

  /// Whether `'\''` or `'"'"'` is at `offset`: a shell's forms of a quote in single quotes.
  func isShellQuote(_ offset: Int) -> Bool {
    starts([.singleQuote, .backslash, .singleQuote, .singleQuote], at: offset)
      || starts([.singleQuote, .doubleQuote, .singleQuote, .doubleQuote, .singleQuote], at: offset)
  }

  /// Whether the single quote at `offset` opens a literal and is not an apostrophe.
  private func opensSingle(_ offset: Int, from lowest: Int) -> Bool {
    guard offset + 1 < text.count else { return false }
    let next = text[offset + 1]
    let before = offset > lowest ? text[offset - 1] : .space
    if next == .singleQuote {
      // `''` is an empty literal, `'''` opens one.
      return runLength(.singleQuote, at: offset, atMost: 4) == 3
    }
    if [.rightParenthesis, .comma, .semicolon, .equals, .plus, .dot, .rightBrace, .rightBracket].contains(next) {
      return false
    }
    if next <= .space, ![.leftParenthesis, .equals].contains(before), offset > lowest,
      text[offset - 1] > .space || next != .lineFeed
    {
      return false
    }
    if isOpener(before) { return true }
    // Accepts f'...', r'...', E'...', but not it's
    let prefix = text[max(lowest, offset - 2)..<offset].reversed().prefix { letter in
      Array("rbfuen".utf8).contains(letter.asciiLowercased)
    }
    let start = offset - prefix.count
    return !prefix.isEmpty && (start == lowest || isOpener(text[start - 1]))
  }

  private func isOpener(_ byte: UInt8) -> Bool {
    byte <= .space
      || [
        .leftParenthesis, .equals, .comma, .leftBracket, .colon, .leftBrace, .plus, .ampersand, .at, .dollar,
        .verticalBar,
      ].contains(byte)
  }

  /// Returns the way in which a literal in `quote` writes this quote, according to the first ones after `offset`; nil
  /// if the text there cannot be in such a literal.
  func writing(of quote: UInt8, after offset: Int) -> HostLiteral.Writing? {
    var index = offset
    defer { budget.charge(index - offset) }
    let end = min(limit, offset + HostLiteralReader.reach)
    while index < end {
      switch text[index] {
      case .backslash: if index + 1 < end, text[index + 1] == quote { return .escapes } else { index += 1 }
      case .ampersand: if isQuoteEntity(index) { return .entities }
      case quote:
        let run = runLength(quote, at: index, atMost: 3)
        let next = index + run < limit ? text[index + run] : .lineFeed
        guard run == 1 else {
          if run == 2, next <= .space || next == .comma || next == .rightParenthesis || next == .semicolon {
            index += 1
            break
          }
          return .doubled
        }
        if quote != .singleQuote || isShellQuote(index) { return .escapes }
        // The statement's own quotes cannot be in a literal with the same quotes.
        let before = text[index - 1]
        let isLetter = isNameByte(next) || [.dollar, .leftBrace, .lessThan, .slash, .hyphen, .percent].contains(next)
        return isLetter && (before <= .space || [.leftParenthesis, .equals, .comma].contains(before)) ? nil : .escapes
      default: break
      }
      index += 1
    }
    return .escapes
  }

  /// Returns the literal shown by the first quotes after `offset`, or by a `\n` between the words of the statement.
  func unseen(after offset: Int) -> HostLiteral? {
    var index = offset
    defer { budget.charge(index - offset) }
    var isPlain = false
    while index < limit {
      let byte = text[index]
      switch byte {
      case .semicolon: return nil
      case .lineFeed where isPlain: return nil
      case .backslash where index + 1 < limit:
        let next = text[index + 1]
        if !isPlain, next == .doubleQuote || next == .singleQuote { return HostLiteral(quote: next, start: 0) }
        let isBetweenWords = !isPlain || [.comma, .leftParenthesis, .rightParenthesis].contains(text[index - 1])
        if isBetweenWords, Anchor.isEscapedBlank(next) { return HostLiteral(quote: nil, start: 0) }
      case _ where isPlain: break
      case .ampersand: if isQuoteEntity(index) { return HostLiteral(quote: nil, start: 0, writing: .entities) }
      case .singleQuote, .doubleQuote:
        if isShellQuote(index) { return HostLiteral(quote: .singleQuote, start: 0) }
        let run = runLength(byte, at: index)
        guard run % 2 == 0, index + run < limit else {
          isPlain = true
          break
        }
        if [.space, .tab, .lineFeed, .carriageReturn, .comma, .rightParenthesis, .semicolon].contains(text[index + run])
        {
          index += run - 1
        } else if isDoubled(byte, run, at: index) {
          return HostLiteral(quote: byte, start: 0, writing: .doubled)
        } else {
          isPlain = true
        }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Whether the quotes at `offset` are doubled (`''api-key''`), unlike the empty literal in `COMMENT '' WITH`.
  private func isDoubled(_ quote: UInt8, _ run: Int, at offset: Int) -> Bool {
    var close = offset + run
    while close < limit, text[close] != quote, text[close] != .lineFeed, close - offset < 256 { close += 1 }
    let closeRun = runLength(quote, at: close)
    guard closeRun == run || closeRun == 2 * run else { return false }
    // If the statement is in a literal, the first single quote ends that literal; otherwise it begins one.
    var index = close
    defer { budget.charge(index - offset) }
    while index < limit, text[index] != .semicolon {
      let length = runLength(quote, at: index)
      if length % 2 == 1 { return !(index + length < limit && length == 1 && isNameByte(text[index + 1])) }
      index += max(1, length)
    }
    return true
  }

  /// Whether a quote is at `offset` as a reference: `&#39;`, `&apos;`, `&quot;`, `&#34;`, `&#x27;`.
  private func isQuoteEntity(_ offset: Int) -> Bool {
    guard let entity = Entity(at: offset, in: text, limit: limit) else { return false }
    return entity.bytes == [.singleQuote] || entity.bytes == [.doubleQuote]
  }

  /// Returns the number of `quote`s at `offset`, of which at most `limit` are read.
  func runLength(_ quote: UInt8, at offset: Int, atMost limit: Int = .max) -> Int {
    var end = offset
    while end < text.count, end - offset < limit, text[end] == quote { end += 1 }
    budget.charge(end - offset)
    return end - offset
  }

  func starts(_ bytes: [UInt8], at offset: Int) -> Bool {
    offset + bytes.count <= limit && text[offset..<(offset + bytes.count)].elementsEqual(bytes)
  }
}

/// A character reference of HTML or XML.
struct Entity {
  /// The character in UTF-8.
  var bytes: [UInt8]
  /// The offset after its semicolon.
  var end: Int

  init?(at offset: Int, in text: [UInt8], limit: Int) {
    let farthest = min(limit, offset + 10)
    guard offset < farthest, text[offset] == .ampersand,
      let semicolon = text[offset..<farthest].firstIndex(of: .semicolon)
    else { return nil }
    let name = String(decoding: text[(offset + 1)..<semicolon], as: UTF8.self)
    end = semicolon + 1
    switch name.lowercased() {
    case "amp": bytes = [.ampersand]
    case "lt": bytes = [.lessThan]
    case "gt": bytes = [.greaterThan]
    case "quot": bytes = [.doubleQuote]
    case "apos": bytes = [.singleQuote]
    case "nbsp": bytes = [.space]
    case let number where number.hasPrefix("#"):
      let isHexadecimal = number.hasPrefix("#x")
      guard let code = UInt32(number.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10),
        let scalar = Unicode.Scalar(code), code > 0
      else { return nil }
      bytes = Array(String(Character(scalar)).utf8)
    default: return nil
    }
  }
}
