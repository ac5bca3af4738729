import Bytes

/// Decodes a string literal of a host language, including the pieces that are joined to it: `"a" + "b"`.
struct HostDecoder {
  let source: [UInt8]
  let lexer: Lexer
  let reader: HostLiteralReader
  let margin: [UInt8]
  let limit: Int
  /// The current piece.
  var literal: HostLiteral
  var index: Int
  private(set) var text: [UInt8] = []
  private(set) var runs: [HostText.Run] = []
  /// The number of open brackets in the statement.
  private(set) var depth = 0

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
      let opens =
        index + 1 < limit && isNameByte(source[index + 1]) && (index == 0 || source[index - 1] <= .equals)
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
  static let unknown = Array("${expression}".utf8)

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

  // MARK: The text

  /// Returns the offset after the line end at `offset` and the margin of the next line.
  func afterMargin(_ offset: Int) -> Int {
    guard !margin.isEmpty else { return offset + 1 }
    var probe = offset + 1
    while probe < limit, source[probe] == .space || source[probe] == .tab { probe += 1 }
    return reader.starts(margin, at: probe) ? probe + margin.count : offset + 1
  }

  mutating func copy(to end: Int) {
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
  mutating func add(_ bytes: [UInt8], _ kind: HostText.Run.Kind, to end: Int) {
    runs.append(HostText.Run(kind: kind, start: text.count, source: index..<end))
    text += bytes
    index = end
  }
}
