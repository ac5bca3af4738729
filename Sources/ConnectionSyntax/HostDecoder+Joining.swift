import Bytes
import RuleTables

// Finds the end of a piece of the literal, and the piece that the host language joins to it.
extension HostDecoder {
  /// Reads the quote at ``index``, which belongs to the text or ends it; then continues with a joined piece.
  mutating func readQuote(_ quote: UInt8) -> Bool {
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
}
