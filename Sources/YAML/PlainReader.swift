#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Node {
  /// Reads a text that keeps to the part of YAML that the program's own files are written in, some thirty times faster than
  /// libyaml: every run that meets a statement waits for four such files.
  ///
  /// Nil for anything else (anchors, tags, plain texts over lines, quoted ones over lines, tabs ...), which ``parse(_:)``
  /// must then read. A test holds that both read the program's files alike.
  package static func parsePlain(_ bytes: [UInt8]) -> Node? {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = PlainReader(bytes: bytes)
      return reader.document()
    }
  }

  /// Reads one of the program's own files, the fast way if it can be.
  package static func parseOwn(_ bytes: [UInt8]) throws(YAMLError) -> Node? {
    if let node = parsePlain(bytes) { return node }
    return try parse(bytes)
  }
}

/// Reads line by line; what does not fit makes the whole nil.
struct PlainReader {
  /// Valid while the reader lives. An array would check each index, a tenth of what a run with a statement does.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The fields of an entry that are read; empty for all.
  let wanted: [[UInt8]]
  /// The next byte to be read: the first of a line, or within one.
  var position = 0
  /// 0-based line of `position` and where it starts.
  private(set) var line = 0
  private(set) var lineStart = 0

  /// A reader from the line `line` on, which starts at byte `start`.
  init(bytes: UnsafeBufferPointer<UInt8>, wanted: [[UInt8]] = [], start: Int = 0, line: Int = 0) {
    self.bytes = bytes
    self.wanted = wanted
    self.line = line
    position = start
    lineStart = start
  }

  mutating func document() -> Node? {
    guard skipToContent() else { return nil }
    guard let root = block(indent: column), !skipToContent() else { return nil }
    return root
  }

  // MARK: Lines

  var column: Int { position - lineStart }
  var byte: UInt8 { position < bytes.count ? bytes[position] : 0x0A }

  /// Goes on to the next byte that is neither blank nor part of a comment; false at the end.
  mutating func skipToContent() -> Bool {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20: position += 1
      case 0x0A: nextLine()
      case 0x23: skipLine()
      default: return true
      }
    }
    return false
  }

  /// Three of four lines of the program's own files are skipped in most runs: hence not byte by byte.
  private mutating func skipLine() {
    guard let base = UnsafeRawPointer(bytes.baseAddress), position < bytes.count else { return }
    let end = memchr(base + position, 0x0A, bytes.count - position)
    position = end.map { UnsafeRawPointer($0) - base } ?? bytes.count
  }

  /// Steps over a line feed.
  private mutating func nextLine() {
    position += 1
    line += 1
    lineStart = position
  }

  private mutating func skipBlanks() {
    while byte == 0x20 { position += 1 }
  }

  /// Steps to the end of the line if only blanks or a comment are left of it.
  mutating func finishLine() -> Bool {
    skipBlanks()
    if byte == 0x23 { skipLine() }
    return position >= bytes.count || bytes[position] == 0x0A
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func node(_ content: Node.Content, at start: (line: Int, column: Int)) -> Node {
    Node(content: content, line: start.line + 1, column: start.column + 1)
  }

  // MARK: Blocks

  /// The sequence or mapping whose entries begin at `indent`, the column of `position`.
  private mutating func block(indent: Int) -> Node? {
    byte == 0x2D && position + 1 < bytes.count && bytes[position + 1] == 0x20
      ? sequence(indent: indent) : mapping(indent: indent)
  }

  private mutating func sequence(indent: Int) -> Node? {
    let start = (line, column)
    var nodes: [Node] = []
    repeat {
      guard stepOverMark(), let node = isKeyAhead() ? mapping(indent: column) : value(parent: indent) else {
        return nil
      }
      nodes.append(node)
    } while skipToContent() && column == indent
    return column > indent && position < bytes.count ? nil : node(.sequence(nodes), at: start)
  }

  /// Steps over `- `, the beginning of an entry.
  mutating func stepOverMark() -> Bool {
    guard byte == 0x2D, position + 1 < bytes.count, bytes[position + 1] == 0x20 else { return false }
    position += 2
    skipBlanks()
    return true
  }

  /// The mapping whose keys begin at `indent`; of an entry of an ``EntryList`` only the fields that are ``wanted``, with
  /// ``position`` behind the last of them if all are there.
  mutating func mapping(indent: Int, isEntry: Bool = false) -> Node? {
    let start = (line, column)
    var entries: [Mapping.Entry] = []
    entries.reserveCapacity(4)
    repeat {
      let place = (line, column)
      guard isKeyAhead() else { return nil }
      let first = position
      while byte != 0x3A { position += 1 }
      let key = first..<position
      position += 1
      if isEntry, !isWanted(key) {
        skipField(indent: indent)
        continue
      }
      skipBlanks()
      guard let value = value(parent: indent) else { return nil }
      let name = text(key)
      guard !entries.contains(where: { $0.key == name }) else { return nil }
      entries.append(Mapping.Entry(key: name, line: place.0 + 1, column: place.1 + 1, value: value))
      if isEntry, entries.count == wanted.count { break }
    } while skipToContent() && column == indent
    let isCut = isEntry && entries.count == wanted.count
    guard isCut || column <= indent || position >= bytes.count else { return nil }
    return node(.mapping(Mapping(entries: entries, line: start.0 + 1, column: start.1 + 1)), at: start)
  }

  /// Whether a word and a colon stand here.
  func isKeyAhead() -> Bool {
    var end = position
    while end < bytes.count, bytes[end].isWord { end += 1 }
    return end > position && end < bytes.count && bytes[end] == 0x3A
      && (end + 1 == bytes.count || bytes[end + 1] == 0x20 || bytes[end + 1] == 0x0A)
  }

  private func isWanted(_ key: Range<Int>) -> Bool {
    if wanted.isEmpty { return true }
    for name in wanted where name.count == key.count {
      var length = 0
      while length < name.count, bytes[key.lowerBound + length] == name[length] { length += 1 }
      if length == name.count { return true }
    }
    return false
  }

  /// Steps over all lines that are indented deeper than `indent`.
  mutating func skipField(indent: Int) {
    skipLine()
    while position < bytes.count {
      nextLine()
      while byte == 0x20, column <= indent { position += 1 }
      if position < bytes.count, bytes[position] != 0x0A, column <= indent {
        position = lineStart
        return
      }
      skipLine()
    }
  }

  /// What stands behind `key: ` or `- `, on this line or, for a block, on the next ones.
  private mutating func value(parent: Int) -> Node? {
    let start = (line, column)
    switch byte {
    case 0x7C, 0x3E: return blockText(parent: parent)
    case 0x0A, 0x23:
      guard finishLine(), skipToContent(), column > parent else { return nil }
      return block(indent: column)
    case 0x5B, 0x7B, 0x27, 0x22:
      guard let node = flow(), finishLine() else { return nil }
      return node
    default:
      guard let range = plainText(isInFlow: false), finishLine(), !isContinued(parent: parent) else { return nil }
      return node(.scalar(Scalar(text: text(range), isPlain: true)), at: start)
    }
  }

  /// Whether the next line belongs to the plain text of this one.
  private func isContinued(parent: Int) -> Bool {
    var next = position
    while next < bytes.count, bytes[next] == 0x0A {
      let start = next + 1
      next = start
      while next < bytes.count, bytes[next] == 0x20 { next += 1 }
      guard next < bytes.count else { return false }
      if bytes[next] == 0x23 { return false }
      if bytes[next] != 0x0A { return next - start > parent }
    }
    return false
  }

  /// A text after `|` or `>`, with `-` or without.
  private mutating func blockText(parent: Int) -> Node? {
    let start = (line, column)
    let isFolded = byte == 0x3E
    position += 1
    let isStripped = byte == 0x2D
    if isStripped { position += 1 }
    guard finishLine() else { return nil }
    var text: [UInt8] = []
    var indent: Int?
    var breaks = 0
    // The file ends without a line feed.
    var isCut = false
    while position < bytes.count {
      nextLine()
      while byte == 0x20, indent.map({ column < $0 }) ?? true, position < bytes.count { position += 1 }
      if position >= bytes.count { break }
      if bytes[position] == 0x0A {
        breaks += 1
        continue
      }
      if column <= parent { break }
      let width = indent ?? column
      indent = width
      // Less than the first line's, or deeper lines in a folded text, which are not folded.
      guard column == width, !(isFolded && byte == 0x20) else { return nil }
      if !text.isEmpty || breaks > 0 {
        if isFolded, breaks == 0 {
          text.append(0x20)
        } else {
          text.append(contentsOf: repeatElement(0x0A, count: isFolded ? breaks : text.isEmpty ? breaks : breaks + 1))
        }
      }
      breaks = 0
      let first = position
      skipLine()
      text += bytes[first..<position]
      isCut = position >= bytes.count
    }
    // The line that ended the text is read again.
    position = isCut ? bytes.count : min(lineStart, bytes.count)
    if !isStripped, !text.isEmpty, !isCut { text.append(0x0A) }
    let scalar = Scalar(text: String(decoding: text, as: UTF8.self), isPlain: false, isBlock: !isFolded)
    return node(.scalar(scalar), at: start)
  }

  // MARK: Flow

  /// A list, mapping or text inside brackets, or one that begins with a bracket or quote.
  private mutating func flow(depth: Int = 0) -> Node? {
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
  private mutating func plainText(isInFlow: Bool) -> Range<Int>? {
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

extension UInt8 {
  /// What keys are made of.
  fileprivate var isWord: Bool {
    (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A || self >= 0x30 && self <= 0x39 || self == 0x2D || self == 0x5F
  }
}
