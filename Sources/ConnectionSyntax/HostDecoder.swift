import Bytes

/// Decodes a string literal of a host language, including the pieces that are joined to it: `"a" + "b"`.
struct HostDecoder {
  private let source: [UInt8]
  private let lexer: Lexer
  private let reader: HostLiteralReader
  private let margin: [UInt8]
  private let limit: Int
  /// The current piece.
  private var literal: HostLiteral
  private var index: Int
  private var text: [UInt8] = []
  private var runs: [HostText.Run] = []
  /// The number of open brackets in the statement.
  private var depth = 0

  /// Returns the text of `literal`, which ends at or before `limit`. `margin` is the prefix of each source line.
  static func decode(
    _ literal: HostLiteral, in source: [UInt8], limit: Int, margin: [UInt8], _ budget: ReadingBudget
  ) -> HostText {
    var decoder = HostDecoder(literal, in: source, limit: limit, margin: margin, budget)
    decoder.read()
    budget.charge(decoder.index - literal.start)
    return HostText(text: decoder.text, runs: decoder.runs)
  }

  private init(
    _ literal: HostLiteral, in source: [UInt8], limit: Int, margin: [UInt8], _ budget: ReadingBudget
  ) {
    self.literal = literal
    self.source = source
    self.margin = margin
    self.limit = limit
    index = literal.start
    lexer = Lexer(text: source, context: StatementContext(limit: limit), budget: budget)
    reader = HostLiteralReader(text: source, limit: limit, budget: budget)
  }

  private mutating func read() {
    let plain = ByteSet.plainHostText
    while index < limit {
      let end = lexer.skip(plain, from: index, to: limit)
      if end > index { copy(to: end) }
      guard index < limit, readSpecial(source[index]) else { return }
    }
  }

  /// Reads the special text that begins with `byte` at ``index``; returns false at the end of the text.
  private mutating func readSpecial(_ byte: UInt8) -> Bool {
    if byte == literal.quote { return readQuote(byte) }
    switch byte {
    case .backslash: readBackslash()
    case .lineFeed:
      if literal.quote == nil, literal.writing == .escapes { return false }
      copy(to: index + 1)
      index = afterMargin(index - 1)
    case .leftParenthesis, .rightParenthesis:
      depth += byte == .leftParenthesis ? 1 : -1
      copy(to: index + 1)
    case .ampersand:
      if literal.writing == .entities, let entity = Entity(at: index, in: source, limit: limit) {
        add(entity.bytes, .escape, to: entity.end)
      } else {
        copy(to: index + 1)
      }
    case .lessThan where literal.quote == nil && literal.writing == .entities: return readTag()
    case .doubleQuote where literal.quote == nil && literal.writing == .escapes:
      // The quote closes the literal, whichever quote opened it.
      let opens = index + 1 < limit && isNameByte(source[index + 1]) && source[index - 1] <= .equals
      guard opens else { return false }
      copy(to: index + 1)
    default:
      readTemplate()
    }
    return true
  }

  /// Quotes in `{{ env_var("PW") }}` belong to the expression. The values of `{os.environ['PW']}` and `${map["x"]}` are
  /// unknown, so a placeholder is added.
  private mutating func readTemplate() {
    guard let end = lexer.templateEnd(at: index) else { return copy(to: index + 1) }
    let template = source[index..<end]
    if let quote = literal.quote, template.count(where: { $0 == quote }) % 2 == 1 { return copy(to: index + 1) }
    let isCode =
      !lexer.starts("{{", at: index) && template.last == .rightBrace
      && template.contains { HostLiteral.isQuote($0) || $0 == .leftParenthesis || $0 == .leftBracket }
    if isCode { add(HostDecoder.unknown, .expression, to: end) } else { copy(to: end) }
  }

  /// The placeholder for an expression.
  private static let unknown = Array("${expression}".utf8)

  // MARK: Escapes

  private mutating func readBackslash() {
    guard index + 1 < limit else { return copy(to: limit) }
    let next = source[index + 1]
    if literal.writing == .doubled { return copy(to: index + 1) }
    if next == literal.quote { return add([next], .escape, to: index + 2) }
    if literal.writing == .verbatim { return copy(to: index + 2) }
    switch next {
    case UInt8(ascii: "n"): add([.lineFeed], .escape, to: index + 2)
    case UInt8(ascii: "r"): add([.carriageReturn], .escape, to: index + 2)
    case UInt8(ascii: "t"): add([.tab], .escape, to: index + 2)
    case .doubleQuote, .singleQuote, .backslash, .slash, .backtick, .dollar, .leftParenthesis, .rightParenthesis:
      add([next], .escape, to: index + 2)
    case .lineFeed: index = afterMargin(index + 1)
    case UInt8(ascii: "u"), UInt8(ascii: "x"):
      if let (bytes, end) = codePoint(at: index) { add(bytes, .escape, to: end) } else { copy(to: index + 2) }
    default: copy(to: index + 2)
    }
  }

  /// Decodes `\u0027`, `\u{27}` or `\x27` at `offset`; a surrogate pair is one character.
  private func codePoint(at offset: Int) -> (bytes: [UInt8], end: Int)? {
    var start = offset + 2
    var end = min(limit, start + (source[offset + 1] == UInt8(ascii: "u") ? 4 : 2))
    if start < limit, source[start] == .leftBrace {
      guard let close = source[start..<min(limit, start + 10)].firstIndex(of: .rightBrace) else { return nil }
      (start, end) = (start + 1, close)
    }
    guard var code = UInt32(String(decoding: source[start..<end], as: UTF8.self), radix: 16) else { return nil }
    if end < limit, source[end] == .rightBrace { end += 1 }
    if code & 0xFFFF_FC00 == 0xD800, reader.starts([.backslash, UInt8(ascii: "u")], at: end), end + 6 <= limit,
      let low = UInt32(String(decoding: source[(end + 2)..<(end + 6)], as: UTF8.self), radix: 16),
      low & 0xFC00 == 0xDC00
    {
      code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
      end += 6
    }
    return (Array(String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8), end)
  }

  /// Reads a tag: `<br>` is a line end, inline tags are ignored, and the end of a paragraph is the end of the text.
  private mutating func readTag() -> Bool {
    let isEnd = index + 1 < limit && source[index + 1] == .slash
    let start = index + (isEnd ? 2 : 1)
    var end = start
    while end < limit, isNameByte(source[end]) { end += 1 }
    let name = lexer.lowercased(start..<end)
    switch name {
    case "br", "span", "b", "i", "em", "strong", "a", "font", "mark", "wbr":
      guard let close = source[end..<min(limit, end + 256)].firstIndex(of: .greaterThan) else { break }
      if name == "br" { add([.lineFeed], .escape, to: close + 1) } else { index = close + 1 }
      return true
    case "p", "pre", "code", "div", "td", "li", "script", "textarea", "body":
      if isEnd { return false }
    default: break
    }
    copy(to: index + 1)
    return true
  }

  // MARK: Ends

  /// Reads the quote at ``index``, which belongs to the text or ends it; then continues with a joined piece.
  private mutating func readQuote(_ quote: UInt8) -> Bool {
    // Only doubled quotes are read together; of others five tell everything, and a text may have very many.
    let needed = literal.writing == .doubled && literal.count == 1 ? Int.max : 5
    let run = min(reader.runLength(quote, at: index, atMost: needed), limit - index)
    if literal.count == 3 {
      guard run >= 3 else {
        copy(to: index + run)
        return true
      }
      // The first of four quotes belongs to the text.
      copy(to: index + min(run, 5) - 3)
      return goOn(after: index + 3)
    }
    if literal.hashes > 0 {
      guard reader.starts([quote] + [UInt8](repeating: .hash, count: literal.hashes), at: index) else {
        copy(to: index + 1)
        return true
      }
      return goOn(after: index + 1 + literal.hashes)
    }
    if literal.writing == .doubled, run > 1 {
      for _ in 0..<(run / 2) { add([quote], .escape, to: index + 2) }
      return run % 2 == 0 ? true : goOn(after: index + 1)
    }
    if let end = endOfInnerLiteral(quote, run) {
      copy(to: end)
      return true
    }
    return goOn(after: index + 1)
  }

  /// Returns the end of an unescaped literal inside the host literal: `"CREATE CONNECTION "c" WITH`.
  private func endOfInnerLiteral(_ quote: UInt8, _ run: Int) -> Int? {
    let before = index > 0 ? source[index - 1] : .space
    guard before <= .space || [.leftParenthesis, .equals, .comma, .dot, .leftBracket, .leftBrace].contains(before)
    else { return nil }
    if run == 2 { return index + 2 }
    guard index + 1 < limit, isNameByte(source[index + 1]) else { return nil }
    var end = index + 1
    while end < limit, end - index < 128, source[end] != .lineFeed {
      if source[end] == quote { return end + 1 }
      end += 1
    }
    return nil
  }

  /// Continues with the piece that is joined to the one ending before `offset`; returns false if there is none.
  private mutating func goOn(after offset: Int) -> Bool {
    readGlued(after: offset) || readJoined(after: offset) || readAppended(after: offset)
  }

  /// Reads adjacent pieces of a shell word: `'\''`, `'"'"'`, `'"$PW"'`, `"$PW"`.
  private mutating func readGlued(after offset: Int) -> Bool {
    guard let quote = literal.quote, literal.count == 1, offset < limit else { return false }
    if quote == .singleQuote, reader.starts([.backslash, .singleQuote, .singleQuote], at: offset) {
      add([.singleQuote], .escape, to: offset + 3)
      return true
    }
    let next = source[offset]
    if next == .dollar, let end = variableEnd(at: offset), end < limit, source[end] == quote {
      add(Array(source[offset..<end]), .expression, to: end + 1)
      return true
    }
    guard next != quote, next == .singleQuote || next == .doubleQuote else { return false }
    var end = offset + 1
    while end < limit, end - offset < 128, source[end] != next, source[end] != .lineFeed { end += 1 }
    guard end + 1 < limit, source[end] == next, source[end + 1] == quote else { return false }
    if source[offset + 1] == .dollar {
      add(Array(source[(offset + 1)..<end]), .expression, to: end + 2)
    } else {
      index = offset + 1
      copy(to: end)
      index = end + 2
    }
    return true
  }

  /// Returns the end of `$name`, `${name}` or `$(command)`.
  private func variableEnd(at offset: Int) -> Int? {
    if let end = lexer.templateEnd(at: offset) { return end }
    var end = offset + 1
    while end < limit, isNameByte(source[end]) { end += 1 }
    return end > offset + 1 ? end : nil
  }

  /// Reads a joined piece: `"a" "b"`, `"a" + "b"`, `"a" + name + "b"`, in a notebook `"a\n", "b"`.
  private mutating func readJoined(after offset: Int) -> Bool {
    let endsLine = text.last == .lineFeed && runs.last?.kind == .escape
    var next = skipBetweenPieces(offset)
    let isOnNextLine = source[offset..<next].contains(.lineFeed)
    guard next < limit else { return false }
    let sign = source[next]
    switch sign {
    case .plus, .ampersand, .dot, .verticalBar, .lessThan:
      next += 1
      let isDoubled = next < limit && source[next] == sign
      if isDoubled, sign == .dot || sign == .verticalBar || sign == .lessThan { next += 1 }
      // `|` alone separates the cells of a table in Markdown.
      guard sign != .lessThan && sign != .verticalBar || isDoubled else { return false }
      let start = skipBetweenPieces(next)
      if let piece = piece(at: start) { return begin(piece) }
      return readExpression(at: start, sign: sign)
    case .comma:
      next = skipBetweenPieces(next + 1)
      if let piece = piece(at: next) {
        // A list of lines, which the program joins.
        guard endsLine || depth > 0 || text.last == .space || startsClause(piece.start), piece.quote == literal.quote,
          !startsStatement(piece.start)
        else { return false }
        if !endsLine { add([.lineFeed], .expression, to: piece.start) }
        return begin(piece)
      }
      // R: paste0("... '", pw, "'")
      return text.last == .singleQuote && text.count { $0 == .singleQuote } % 2 == 1
        && readExpression(at: next, sign: sign)
    default:
      guard let piece = piece(at: next), piece.quote == literal.quote || isOnNextLine, !startsStatement(piece.start)
      else { return false }
      return begin(piece)
    }
  }

  /// Reads `name + "b"` at `offset`, which inserts a variable into the statement.
  private mutating func readExpression(at offset: Int, sign: UInt8) -> Bool {
    var end = offset
    let farthest = min(limit, offset + 256)
    var brackets = 0
    var quote: UInt8?
    while end < farthest {
      let byte = source[end]
      if let open = quote {
        if byte == .lineFeed { return false }
        if byte == open, source[end - 1] != .backslash { quote = nil }
      } else if brackets > 0, byte == .doubleQuote || byte == .singleQuote {
        quote = byte
      } else if byte == .leftParenthesis || byte == .leftBracket || byte == .leftBrace {
        brackets += 1
      } else if byte == .rightParenthesis || byte == .rightBracket || byte == .rightBrace {
        brackets -= 1
        if brackets < 0 { return false }
      } else if brackets == 0 {
        if HostLiteral.isQuote(byte) || byte == .semicolon || byte == .comma && sign != .comma { return false }
        if byte == sign {
          var next = end + 1
          if next < farthest, source[next] == sign { next += 1 }
          if let piece = piece(at: skipBetweenPieces(next)) { return begin(piece, after: offset..<end) }
        }
      }
      end += 1
    }
    return false
  }

  /// Reads a piece after `sb.append("a");`, if the next line appends a piece that does not begin a statement.
  private mutating func readAppended(after offset: Int) -> Bool {
    var next = offset
    while next < limit, source[next] == .rightParenthesis || source[next] == .semicolon || source[next] == .space {
      next += 1
    }
    let line = skipBetweenPieces(next)
    guard line > next, source[next..<line].contains(.lineFeed) else { return false }
    next = line
    let farthest = min(limit, next + 48)
    while next < farthest, !HostLiteral.isQuote(source[next]), source[next] != .lineFeed { next += 1 }
    guard next > line, [.leftParenthesis, .equals, .space].contains(source[next - 1]), let piece = piece(at: next)
    else { return false }
    let call = source[line..<next]
    let appends =
      holds(call, "append") || holds(call, "write")
      || [.plus, .dot].contains { sign in call.split(separator: .equals).dropLast().contains { $0.last == sign } }
    let first = lexer.skipBlanks(piece.start)
    let goesOn = first < limit && [.singleQuote, .comma, .rightParenthesis].contains(source[first])
    guard depth > 0 || goesOn || appends, !startsStatement(piece.start) else { return false }
    return begin(piece)
  }

  private func startsStatement(_ offset: Int) -> Bool {
    Keywords.statementStarts.contains(word(at: offset))
  }

  /// Whether the text at `offset` continues a statement: `USER 'u'`, `WITH (`.
  private func startsClause(_ offset: Int) -> Bool {
    let word = word(at: offset)
    return Keywords.clauses.contains(word) || Keywords.lists.contains(word)
  }

  /// Returns the first word at `offset` in lower case; empty unless a space follows it.
  private func word(at offset: Int) -> String {
    let start = lexer.skipBlanks(offset)
    let end = lexer.wordEnd(from: start)
    return end < limit && source[end] == .space ? lexer.lowercased(start..<end) : ""
  }

  /// Returns the literal that opens at `offset`, with its prefix: f"...", r"...", @"...".
  private func piece(at offset: Int) -> HostLiteral? {
    var open = offset
    while open < limit, open - offset < 4, isNameByte(source[open]) || [.at, .dollar, .hash].contains(source[open]) {
      open += 1
    }
    guard open < limit, HostLiteral.isQuote(source[open]) else { return nil }
    var piece = reader.literal(openedAt: open, from: offset)
    if piece.quote == literal.quote, literal.writing == .doubled {
      // `''' || name || '''`
      (piece.count, piece.start) = (1, open + 1)
    }
    if piece.writing == .escapes, piece.quote == literal.quote, literal.writing != .verbatim {
      piece.writing = literal.writing
    }
    return piece
  }

  private mutating func begin(_ piece: HostLiteral, after expression: Range<Int>? = nil) -> Bool {
    if let expression { add(placeholder(for: expression), .expression, to: piece.start) }
    literal = piece
    index = piece.start
    return true
  }

  /// Returns the placeholder for the expression at `range`.
  private func placeholder(for range: Range<Int>) -> [UInt8] {
    let name = source[lexer.trimmed(range)]
    guard name.count <= 40, name.allSatisfy(isNameByte) else { return HostDecoder.unknown }
    return Array("${".utf8) + name + [.rightBrace]
  }

  /// Skips blanks, line ends with their margins, and the host language's comments at line ends.
  private func skipBetweenPieces(_ offset: Int) -> Int {
    var index = offset
    let farthest = min(limit, offset + 512)
    lexer.budget.charge(32)
    while index < farthest {
      if source[index] == .lineFeed {
        index = afterMargin(index)
      } else if source[index] <= .space || lexer.starts("\\\n", at: index) || lexer.starts("_\n", at: index) {
        index += 1
      } else if source[index] == .hash || lexer.starts("//", at: index) {
        while index < farthest, source[index] != .lineFeed { index += 1 }
      } else {
        break
      }
    }
    return index
  }

  /// Returns the offset after the line end at `offset` and the margin of the next line.
  private func afterMargin(_ offset: Int) -> Int {
    guard !margin.isEmpty else { return offset + 1 }
    var probe = offset + 1
    while probe < limit, source[probe] == .space || source[probe] == .tab { probe += 1 }
    return reader.starts(margin, at: probe) ? probe + margin.count : offset + 1
  }

  // MARK: The text

  private mutating func copy(to end: Int) {
    if index < end {
      if let last = runs.last, last.kind == .copy, last.source.upperBound == index {
        runs[runs.count - 1].source = last.source.lowerBound..<end
      } else {
        runs.append(HostText.Run(kind: .copy, start: text.count, source: index..<end))
      }
      text += source[index..<end]
    }
    index = end
  }

  /// Adds `bytes`, the decoded form of the source from ``index`` to `end`.
  private mutating func add(_ bytes: [UInt8], _ kind: HostText.Run.Kind, to end: Int) {
    runs.append(HostText.Run(kind: kind, start: text.count, source: index..<end))
    text += bytes
    index = end
  }
}
