// Templates, and expressions of host languages: `{{ name }}`, `${NAME}`, `<%= name %>`, `{os.environ['PW']}`.
extension Lexer {
  /// Returns the end of the template at `offset`, whose first byte can start a template.
  func readTemplate(at offset: Int) -> Int? {
    guard offset + 1 < layer.limit else { return nil }
    let close: StaticString
    switch (text[offset], text[offset + 1]) {
    case (0x7B, 0x7B): close = "}}"
    case (0x24, 0x7B), (0x25, 0x7B), (0x23, 0x7B): close = "}"
    case (0x24, 0x28): close = ")"
    case (0x3C, 0x25): close = "%>"
    case (0x7B, _): return braceTemplateEnd(at: offset)
    default: return nil
    }
    var index = offset + 2
    defer { budget.charge(index - offset) }
    let end = min(layer.limit, offset + 512)
    while index < end, text[index] != 0x0A {
      if starts(close, at: index) { return index + close.utf8CodeUnitCount }
      index += 1
    }
    return braceTemplateEnd(at: offset)
  }

  /// Returns the end of the expression in single braces at `offset`, if it is more than a name.
  func expressionEnd(at offset: Int) -> Int? {
    guard let end = braceTemplateEnd(at: offset),
      text[offset..<end].contains(where: { $0 == 0x28 || $0 == 0x5B || $0 == 0x3E })
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
    let farthest = min(layer.limit, offset + 256)
    while index < farthest {
      switch text[index] {
      case 0x2E: index += 1
      case 0x2D where starts("->", at: index): index += 2
      case 0x28, 0x5B:
        guard index > start, let close = bracketEnd(at: index, before: farthest) else { return nil }
        index = close
      case 0x7D: return index > start ? index + 1 : nil
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
    for index in open..<farthest where text[index] != 0x5C {
      let byte = text[index]
      if byte == 0x0A { return nil }
      if let opened = quote {
        if byte == opened { quote = nil }
      } else if byte == 0x27 || byte == 0x22 {
        quote = byte
      } else if byte == 0x28 || byte == 0x5B {
        depth += 1
      } else if byte == 0x29 || byte == 0x5D {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return nil
  }
}
