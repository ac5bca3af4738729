/// Lists and mappings in brackets, and texts with quotes or without.
extension PlainReader {
  /// A list, mapping or text inside brackets, or one that begins with a bracket or quote.
  mutating func flow(depth: Int = 0) -> Node? {
    let start = (line, column)
    switch byte {
    case 0x5B: return depth < Node.depthLimit ? flowSequence(depth: depth) : nil
    case 0x7B: return depth < Node.depthLimit ? flowMapping(depth: depth) : nil
    case 0x27, 0x22:
      guard let quoted = quotedText() else { return nil }
      return node(.scalar(Scalar(text: quoted, isPlain: false)), at: start)
    default:
      guard let range = plainText(isInFlow: true) else { return nil }
      return node(.scalar(Scalar(text: text(range), isPlain: true)), at: start)
    }
  }

  private mutating func flowSequence(depth: Int) -> Node? {
    let start = (line, column)
    var nodes: [Node] = []
    nodes.reserveCapacity(4)
    position += 1
    while skipToContent() {
      if byte == 0x5D {
        position += 1
        return node(.sequence(nodes), at: start)
      }
      guard let node = flow(depth: depth + 1), skipToContent(), byte == 0x2C || byte == 0x5D else { return nil }
      nodes.append(node)
      if byte == 0x2C { position += 1 }
    }
    return nil
  }

  private mutating func flowMapping(depth: Int) -> Node? {
    let start = (line, column)
    var entries: [Mapping.Entry] = []
    position += 1
    while skipToContent() {
      if byte == 0x7D {
        position += 1
        return node(.mapping(Mapping(entries: entries, line: start.0 + 1, column: start.1 + 1)), at: start)
      }
      let place = (line, column)
      guard isKeyAhead() else { return nil }
      let first = position
      while byte != 0x3A { position += 1 }
      let name = text(first..<position)
      position += 1
      guard skipToContent(), let value = flow(depth: depth + 1), !entries.contains(where: { $0.key == name }),
        skipToContent(), byte == 0x2C || byte == 0x7D
      else { return nil }
      entries.append(Mapping.Entry(key: name, line: place.0 + 1, column: place.1 + 1, value: value))
      if byte == 0x2C { position += 1 }
    }
    return nil
  }

  /// The range of a text without quotes: up to a comment, the end of the line, or in brackets a comma or bracket.
  mutating func plainText(isInFlow: Bool) -> Range<Int>? {
    // What YAML gives a meaning at the beginning is left to libyaml.
    guard byte > 0x2F || byte == 0x2F || byte == 0x2E || byte == 0x28, byte != 0x40, byte != 0x60, byte != 0x3F,
      byte != 0x3A
    else { return nil }
    let first = position
    while position < bytes.count, bytes[position] != 0x0A {
      let this = bytes[position]
      if this == 0x20 || this | 0x20 >= 0x61 && this | 0x20 <= 0x7A {
        position += 1
        continue
      }
      if this < 0x20 || this == 0x23 && bytes[position - 1] == 0x20 { break }
      if isInFlow, this == 0x2C || this == 0x5B || this == 0x5D || this == 0x7B || this == 0x7D { break }
      if this == 0x3A, position + 1 >= bytes.count || bytes[position + 1] <= 0x20 || isInFlow { return nil }
      position += 1
    }
    var end = position
    while end > first, bytes[end - 1] == 0x20 { end -= 1 }
    guard position >= bytes.count || bytes[position] >= 0x20 || bytes[position] == 0x0A else { return nil }
    // A text that goes on in the next line would be one text.
    if isInFlow, byte == 0x0A { return nil }
    return first..<end
  }

  /// A text in quotes on one line; nil for escapes other than those of quotes and backslashes and `\u`.
  private mutating func quotedText() -> String? {
    let quote = byte
    position += 1
    let first = position
    while byte != quote, byte != 0x5C, byte != 0x0A { position += 1 }
    // Nearly all have nothing in them that stands for something else.
    if position + 1 < bytes.count, byte == quote, bytes[position + 1] != quote {
      position += 1
      return text(first..<position - 1)
    }
    position = first
    var text: [UInt8] = []
    while position < bytes.count, bytes[position] != 0x0A {
      let this = bytes[position]
      position += 1
      if this == quote {
        guard quote == 0x27, byte == quote else { return String(decoding: text, as: UTF8.self) }
        position += 1
        text.append(quote)
      } else if this == 0x5C, quote == 0x22 {
        guard let escaped = escape() else { return nil }
        text += escaped.utf8
      } else {
        text.append(this)
      }
    }
    return nil
  }

  /// The character that `\` and what follows stand for.
  private mutating func escape() -> Character? {
    let kind = byte
    position += 1
    switch kind {
    case 0x22, 0x5C, 0x2F: return Character(Unicode.Scalar(kind))
    case 0x6E: return "\n"
    case 0x74: return "\t"
    case 0x72: return "\r"
    case 0x75:
      guard position + 4 <= bytes.count, let code = UInt32(text(position..<position + 4), radix: 16),
        let scalar = Unicode.Scalar(code)
      else { return nil }
      position += 4
      return Character(scalar)
    default: return nil
    }
  }
}
