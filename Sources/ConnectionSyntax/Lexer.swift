/// One token of a statement.
struct Token: Equatable {
  enum Kind: Equatable {
    /// A run of letters and what option names are written with.
    case word
    /// Something between quotes; the quote is given in ASCII.
    case string(UInt8)
    /// Punctuation, in ASCII.
    case mark(UInt8)
    /// `{{ ... }}`, `${...}`, `<% ... %>` outside quotes.
    case template
    case end
  }

  var kind: Kind
  var range: Range<Int>
  /// Without quotes.
  var content: Range<Int>
  /// A line end stands between this token and the one before.
  var startsLine = false
  /// What is wrong with a literal's quotes.
  var problem: SyntaxProblem.Kind?

  var isWord: Bool { kind == .word }
  var isString: Bool { if case .string = kind { true } else { false } }
  func isMark(_ byte: UInt8) -> Bool { kind == .mark(byte) }
}

/// What stands between two tokens.
struct Trivia {
  var end: Int
  var hasNewline = false
  var comments: [Range<Int>] = []
  /// A Jinja block: what stands before and after it may be alternatives.
  var hasTemplateBlock = false
  /// Blanks from other alphabets, zero-width characters.
  var oddCharacter: Range<Int>?
}

/// Cuts the text of one layer into tokens. Every method is a function of an offset: the parser looks ahead as it likes.
struct Lexer {
  let text: [UInt8]
  var layer: Layer

  /// The text of `range` in lower case.
  func lowercased(_ range: Range<Int>) -> String {
    String(decoding: text[range].map(lowercase), as: UTF8.self)
  }

  /// The symbol at `offset`, a quote of the layer taken as one symbol.
  func symbol(_ offset: Int) -> Symbol {
    let plain = ConnectionSyntax.symbol(at: offset, in: text, limit: layer.limit)
    switch layer.quoting {
    case .plain: return plain
    case .repeated(let quote, let count):
      guard plain.kind == .quote, plain.length == 1, plain.ascii == quote else { return plain }
      var run = 1
      while run < count, offset + run < layer.limit, text[offset + run] == quote { run += 1 }
      return run == count ? Symbol(kind: .quote, ascii: quote, length: count) : .end
    case .escaped(let quote):
      if plain.ascii == 0x5C, offset + 1 < layer.limit {
        if text[offset + 1] == quote { return Symbol(kind: .quote, ascii: quote, length: 2) }
        // `\n` and `\t` are the literal's way to write line ends and blanks.
        if text[offset + 1] == 0x6E { return Symbol(kind: .newline, ascii: 0x0A, length: 2) }
        if text[offset + 1] == 0x74 { return Symbol(kind: .space, ascii: 0x20, length: 2) }
      }
      return plain.kind == .quote && plain.length == 1 && plain.ascii == quote ? .end : plain
    }
  }

  /// The offset after the line end at `offset` and the next line's margin; nil if the statement ends here because
  /// the margin is missing.
  func lineStart(after offset: Int) -> Int? {
    var index = offset
    if text[index] == 0x0D, index + 1 < layer.limit, text[index + 1] == 0x0A {
      index += 2
    } else {
      index += symbol(offset).length
    }
    guard !layer.margin.isEmpty else { return index }
    var probe = index
    while probe < layer.limit, text[probe] == 0x20 || text[probe] == 0x09 { probe += 1 }
    if text[probe..<layer.limit].starts(with: layer.margin) {
      probe += layer.margin.count
      // A longer mark (`---`, `##`) is the same mark.
      if let last = layer.margin.last, layer.isMarginRequired, last == 0x2D || last == 0x23 {
        while probe < layer.limit, text[probe] == last { probe += 1 }
      }
      return probe
    }
    return layer.isMarginRequired ? nil : index
  }

  /// Skips blanks, line ends with their margins, comments and Jinja blocks.
  func trivia(at offset: Int) -> Trivia {
    var trivia = Trivia(end: offset)
    while trivia.end < layer.limit {
      let index = trivia.end
      let symbol = symbol(index)
      switch symbol.kind {
      case .space:
        if symbol.isForeign { trivia.oddCharacter = index..<(index + symbol.length) }
        // A lone CR is a line end to the reader of old files; CR LF is one.
        if symbol.ascii == 0x0D { trivia.hasNewline = true }
        trivia.end += symbol.length
      case .newline:
        trivia.hasNewline = true
        guard let next = lineStart(after: index) else {
          trivia.end = layer.limit
          return trivia
        }
        trivia.end = next
      case .word where startsLineComment(index), .mark where startsLineComment(index):
        let end = lineEnd(after: index)
        trivia.comments.append((index + 2)..<max(index + 2, end))
        trivia.end = end
      case .word where starts("\\n", at: index) || starts("\\t", at: index) || starts("\\r", at: index):
        // The line ends of a statement in a string of another language.
        trivia.end += 2
      case .word where starts("/*", at: index):
        // One without an end hides nothing: only its mark is skipped.
        guard let end = find("*/", from: index + 2, within: Lexer.commentReach) else {
          trivia.end += 2
          continue
        }
        trivia.comments.append((index + 2)..<end)
        trivia.end = end + 2
      case .mark where starts("{%", at: index):
        guard let end = find("%}", from: index + 2, within: 1024) else { return trivia }
        trivia.hasTemplateBlock = true
        trivia.end = end + 2
      case .mark where starts("{#", at: index):
        guard let end = find("#}", from: index + 2, within: 4096) else { return trivia }
        trivia.end = end + 2
      default: return trivia
      }
    }
    trivia.end = min(trivia.end, layer.limit)
    return trivia
  }

  /// The token at `offset`, which must not be trivia.
  func token(at offset: Int, role: LiteralRole) -> Token {
    let symbol = symbol(offset)
    switch symbol.kind {
    case .end: return Token(kind: .end, range: offset..<offset, content: offset..<offset)
    case .quote: return literal(at: offset, role: role)
    case .mark:
      if let end = templateEnd(at: offset) {
        return Token(kind: .template, range: offset..<end, content: offset..<end)
      }
      let range = offset..<(offset + symbol.length)
      return Token(kind: .mark(symbol.ascii), range: range, content: range)
    default:
      if let end = templateEnd(at: offset) {
        let rest = wordEnd(from: end)
        return Token(kind: .template, range: offset..<rest, content: offset..<rest)
      }
      let end = wordEnd(from: offset)
      // N'text', E'text', r'text': the letter belongs to the literal.
      if end - offset <= 2, self.symbol(end).kind == .quote, isNameByte(text[offset]), text[offset] < 0x80,
        role == .value
      {
        var token = literal(at: end, role: role)
        token.range = offset..<token.range.upperBound
        return token
      }
      let range = offset..<max(end, offset + 1)
      return Token(kind: .word, range: range, content: range)
    }
  }

  /// The end of the word at `offset`; templates inside belong to it.
  func wordEnd(from offset: Int) -> Int {
    var index = offset
    while index < layer.limit {
      let symbol = symbol(index)
      if symbol.kind != .word {
        if text[index] == 0x7B, index > offset, text[index - 1] == 0x24, let end = templateEnd(at: index - 1) {
          index = end
          continue
        }
        // A zero-width character does not end a word that goes on after it.
        if index > offset, isZeroWidth(index, in: text, limit: layer.limit),
          self.symbol(index + symbol.length).kind == .word
        {
          index += symbol.length
          continue
        }
        break
      }
      // Looked at byte by byte, since every letter of a file's statements comes by here.
      let byte = text[index]
      if byte == 0x2D || byte == 0x2F || byte == 0x2A,
        startsLineComment(index) || starts("/*", at: index) || starts("*/", at: index)
      {
        break
      }
      index += symbol.length
    }
    return index
  }

  /// The end of the template at `offset`, if one begins there and ends on the same line.
  func templateEnd(at offset: Int) -> Int? {
    guard offset < layer.limit else { return nil }
    switch text[offset] {
    case 0x7B, 0x24, 0x3C, 0x25, 0x23: break
    default: return nil
    }
    for (open, close) in Lexer.templates where starts(open, at: offset) {
      var index = offset + open.utf8CodeUnitCount
      let end = min(layer.limit, offset + 512)
      while index < end, text[index] != 0x0A {
        if starts(close, at: index) { return index + close.utf8CodeUnitCount }
        index += 1
      }
    }
    return braceTemplateEnd(at: offset)
  }

  /// `{name}`, as Python's format strings have it.
  private func braceTemplateEnd(at offset: Int) -> Int? {
    guard starts("{", at: offset) else { return nil }
    var index = offset + 1
    while index < layer.limit, isNameByte(text[index]) || text[index] == 0x2E { index += 1 }
    return index > offset + 1 && starts("}", at: index) ? index + 1 : nil
  }

  /// `--`, or `//` before a blank (a URL has none).
  func startsLineComment(_ offset: Int) -> Bool {
    starts("--", at: offset) || starts("// ", at: offset)
  }

  func lineEnd(after offset: Int) -> Int {
    var index = offset
    while index < layer.limit, text[index] != 0x0A, text[index] != 0x0D || isLastOnLine(index) { index += 1 }
    return index
  }

  /// Asked several times for every byte of a literal, and nearly always answered by the first byte: hence inlined.
  @inline(__always)
  func starts(_ mark: StaticString, at offset: Int) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard offset + count <= layer.limit else { return false }
    return mark.withUTF8Buffer { bytes in
      guard text[offset] == bytes[0] else { return false }
      for index in 1..<count where text[offset + index] != bytes[index] { return false }
      return true
    }
  }

  /// Whether the CR at `offset` belongs to a CR LF, which the LF ends.
  private func isLastOnLine(_ offset: Int) -> Bool {
    offset + 1 < layer.limit && text[offset + 1] == 0x0A
  }

  private func find(_ mark: StaticString, from offset: Int, within reach: Int) -> Int? {
    let end = min(layer.limit, offset + reach)
    let first = mark.utf8Start.pointee
    var index = offset
    while index < end {
      if text[index] == first, starts(mark, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// How far the end of a block comment is looked for, in bytes.
  private static let commentReach = 1 << 12
  private static let templates: [(StaticString, StaticString)] = [
    ("{{", "}}"), ("${", "}"), ("<%", "%>"), ("%{", "}"), ("#{", "}"), ("$(", ")"),
  ]
}
