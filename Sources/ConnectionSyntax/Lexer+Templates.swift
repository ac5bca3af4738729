import Bytes

// Templates, and expressions of host languages: `{{ name }}`, `${NAME}`, `<%= name %>`, `{os.environ['PW']}`.
extension Lexer {
  /// Returns the end of the template at `offset`, whose first byte can start a template.
  func readTemplate(at offset: Int) -> Int? {
    guard offset + 1 < context.limit else { return nil }
    let close: StaticString
    switch (text[offset], text[offset + 1]) {
    case (.leftBrace, .leftBrace): close = "}}"
    case (.dollar, .leftBrace), (.percent, .leftBrace), (.hash, .leftBrace): close = "}"
    case (.dollar, .leftParenthesis): close = ")"
    case (.lessThan, .percent): close = "%>"
    case (.leftBrace, _): return braceTemplateEnd(at: offset)
    default: return nil
    }
    var index = offset + 2
    defer { budget.charge(index - offset) }
    let end = min(context.limit, offset + 512)
    while index < end, text[index] != .lineFeed {
      if starts(close, at: index) { return index + close.utf8CodeUnitCount }
      index += 1
    }
    return braceTemplateEnd(at: offset)
  }

  /// Returns the end of the expression in single braces at `offset`, if it is more than a name.
  func expressionEnd(at offset: Int) -> Int? {
    guard let end = braceTemplateEnd(at: offset),
      text[offset..<end].contains(where: { $0 == .leftParenthesis || $0 == .leftBracket || $0 == .greaterThan })
    else { return nil }
    return end
  }

  /// Returns the end of an expression in a format string of Python, C# or PHP: `{name}`, `{os.environ['PW']}`,
  /// `{$row['pw']}`. Quotes in its brackets belong to the host language.
  private func braceTemplateEnd(at offset: Int) -> Int? {
    guard starts("{", at: offset) else { return nil }
    var index = offset + 1
    if starts("$", at: index) { index += 1 }
    let start = index
    defer { budget.charge(index - offset) }
    let farthest = min(context.limit, offset + 256)
    while index < farthest {
      switch text[index] {
      case .dot: index += 1
      case .hyphen where starts("->", at: index): index += 2
      case .leftParenthesis, .leftBracket:
        guard index > start, let close = bracketEnd(at: index, before: farthest) else { return nil }
        index = close
      case .rightBrace: return index > start ? index + 1 : nil
      case let byte where isNameByte(byte): index += 1
      default: return nil
      }
    }
    return nil
  }

  /// Returns the offset after the bracket matching the one at `open` on the same line; brackets in quotes are ignored.
  private func bracketEnd(at open: Int, before farthest: Int) -> Int? {
    var depth = 0
    var quote: UInt8?
    budget.charge(farthest - open)
    for index in open..<farthest where text[index] != .backslash {
      let byte = text[index]
      if byte == .lineFeed { return nil }
      if let opened = quote {
        if byte == opened { quote = nil }
      } else if byte == .singleQuote || byte == .doubleQuote {
        quote = byte
      } else if byte == .leftParenthesis || byte == .leftBracket {
        depth += 1
      } else if byte == .rightParenthesis || byte == .rightBracket {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return nil
  }
}
