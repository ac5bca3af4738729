/// The literal of another language that a statement stands in: `"CREATE CONNECTION ..."` of a program, of YAML or JSON.
struct HostLiteral: Equatable {
  /// `"`, `'` or a backtick.
  var quote: UInt8
  /// 1, or 3 for Python's and Java's long literals.
  var count: Int
}

extension HostLiteral {
  /// The literal that is open at `start`: opened on the same line, or as the last sign before the line.
  static func around(_ start: Int, lineStart: Int, in text: [UInt8], _ budget: ReadingBudget) -> HostLiteral? {
    if let open = open(in: lineStart..<start, of: text, budget) { return open }
    if opensAtWords(before: start, lineStart: lineStart, in: text) { return HostLiteral(quote: 0x27, count: 1) }
    // The line holds nothing else, so the literal may have been opened at the end of a line above.
    var end = start
    while end > 0, start - end < 256, text[end - 1] <= 0x20 { end -= 1 }
    budget.charge(start - end)
    guard end > 0, end < lineStart, isQuote(text[end - 1]) else { return nil }
    var above = end
    while above > 0, end - above < 256, text[above - 1] != 0x0A { above -= 1 }
    if text[end - 1] != 0x27 { return open(in: above..<end, of: text, budget) }
    guard text[above..<end].suffix(3).elementsEqual([0x27, 0x27, 0x27]) else { return nil }
    return HostLiteral(quote: 0x27, count: 3)
  }

  /// The literal that `range` opens and does not close. Single quotes are not counted: texts are full of apostrophes.
  private static func open(in range: Range<Int>, of text: [UInt8], _ budget: ReadingBudget) -> HostLiteral? {
    budget.charge(range.count)
    var open: HostLiteral?
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      guard byte == 0x22 || byte == 0x60 else {
        index += byte == 0x5C ? 2 : 1
        continue
      }
      var count = 1
      while count < 3, index + count < range.upperBound, text[index + count] == byte { count += 1 }
      if count == 2 { count = 1 }
      if let known = open {
        if known.quote == byte, known.count == count { open = nil }
      } else {
        open = HostLiteral(quote: byte, count: count)
      }
      index += count
    }
    // Three backticks fence code in Markdown; the parser knows them.
    return open?.quote == 0x60 && open?.count == 3 ? nil : open
  }

  /// Whether nothing but words stands between a single quote that opens a literal and `start`: `'CREATE CONNECTION`.
  private static func opensAtWords(before start: Int, lineStart: Int, in text: [UInt8]) -> Bool {
    var open = start
    while open > lineStart, start - open < 64, isNameByte(text[open - 1]) || text[open - 1] == 0x20 { open -= 1 }
    guard open > lineStart, text[open - 1] == 0x27, open == start || text[open] != 0x20 else { return false }
    return open - 1 == lineStart || precedesLiteral(text[open - 2])
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x60 }

  private static func precedesLiteral(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x28 || byte == 0x3D || byte == 0x2C || byte == 0x5B || byte == 0x3A
  }
}

// Where the literal around a statement ends, and how a program goes on with it. What lies between two pieces of it is
// no text of the statement.
extension Lexer {
  /// Whether the quote at `offset` ends the literal around the statement.
  @inline(__always)
  func endsHost(_ offset: Int) -> Bool {
    guard let host = layer.host, offset < layer.limit, text[offset] == host.quote else { return false }
    return endsHost(offset, host)
  }

  private func endsHost(_ offset: Int, _ host: HostLiteral) -> Bool {
    let end = offset + host.count
    guard end <= layer.limit, text[offset..<end].allSatisfy({ $0 == host.quote }) else { return false }
    guard host.count == 1 else { return true }
    let isWritten: Bool
    switch layer.quoting {
    case .escaped(host.quote): isWritten = offset > 0 && text[offset - 1] == 0x5C
    case .repeated(host.quote, _):
      isWritten = end < layer.limit && text[end] == host.quote || text[offset - 1] == host.quote
    default:
      // What opens here is a literal whose author forgot to escape it: `"CREATE CONNECTION "c" WITH`.
      let opens = end < layer.limit && (isNameByte(text[end]) || text[end] == host.quote)
      let before = text[offset - 1]
      isWritten =
        opens || host.quote == 0x27 && !isNameByte(before) && before != 0x29 && before != 0x3B && before != 0x27
    }
    return !isWritten
  }

  /// The offset where the next piece of the literal begins, if the one that ends at `offset` is joined with it: `"a" "b"`,
  /// `"a" + "b"`, and in a notebook `"a\n", "b"`.
  func nextPiece(after offset: Int) -> Int? {
    guard let host = layer.host else { return nil }
    let endsLine = offset > 1 && text[offset - 1] == 0x6E && text[offset - 2] == 0x5C
    var index = skipBetweenPieces(offset + host.count)
    let isOnNextLine = text[offset..<index].contains(0x0A)
    if index < layer.limit {
      switch text[index] {
      case 0x2B, 0x26, 0x2E, 0x7C, 0x5C:  // + & . .. || \
        let sign = text[index]
        index += 1
        if index < layer.limit, text[index] == sign, sign == 0x2E || sign == 0x7C { index += 1 }
      case 0x2C where endsLine: index += 1
      case 0x29, 0x3B: return isOnNextLine ? nil : nextAppended(after: index, host)
      default: break
      }
    }
    index = skipBetweenPieces(index)
    // f"...", r"..."
    if index + 1 < layer.limit, text[index] != host.quote, isNameByte(text[index]), text[index + 1] == host.quote {
      index += 1
    }
    return pieceStart(at: index, host)
  }

  /// The same after `sb.append("a");`, where the next line appends a piece that cannot begin a statement.
  private func nextAppended(after offset: Int, _ host: HostLiteral) -> Int? {
    var index = offset
    while index < layer.limit, text[index] == 0x29 || text[index] == 0x3B || text[index] == 0x20 { index += 1 }
    let lineEnd = skipBetweenPieces(index)
    guard text[index..<lineEnd].contains(0x0A) else { return nil }
    index = lineEnd
    let farthest = min(layer.limit, index + 48)
    while index < farthest, text[index] != host.quote, text[index] != 0x0A { index += 1 }
    defer { budget.charge(index - lineEnd) }
    guard index > lineEnd, [0x28, 0x3D, 0x20].contains(text[index - 1]), let start = pieceStart(at: index, host)
    else { return nil }
    let first = skipBlanks(start)
    guard first < layer.limit, [0x27, 0x2C, 0x29].contains(text[first]) else { return nil }
    return start
  }

  private func pieceStart(at offset: Int, _ host: HostLiteral) -> Int? {
    let end = offset + host.count
    guard end <= layer.limit, text[offset..<end].allSatisfy({ $0 == host.quote }) else { return nil }
    return end
  }

  /// Blanks, line ends and the comments of programs at line ends.
  private func skipBetweenPieces(_ offset: Int) -> Int {
    var index = offset
    defer { budget.charge(index - offset) }
    let farthest = min(layer.limit, offset + 512)
    while index < farthest {
      if text[index] <= 0x20 {
        index += 1
      } else if text[index] == 0x23 || starts("//", at: index) {
        while index < farthest, text[index] != 0x0A { index += 1 }
      } else {
        break
      }
    }
    return index
  }

  /// The end of `" + name + "`, which puts a variable into the statement where the literal ends at `offset`.
  func interpolationEnd(at offset: Int) -> Int? {
    guard let host = layer.host else { return nil }
    var index = skipBlanks(offset + host.count)
    guard index < layer.limit, [0x2B, 0x26, 0x2E, 0x7C, 0x2C].contains(text[index]) else { return nil }
    let sign = text[index]
    let start = index
    defer { budget.charge(index - start) }
    let farthest = min(layer.limit, index + 128)
    while index < farthest, text[index] != host.quote {
      guard text[index] != 0x3B, text[index] != 0x0A || index == start + 1 else { return nil }
      index += 1
    }
    var before = index
    while before > start + 1, text[before - 1] <= 0x20 { before -= 1 }
    guard index < farthest, before > start + 2, text[before - 1] == sign else { return nil }
    return pieceStart(at: index, host)
  }
}
