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

  func node(_ content: Node.Content, at start: (line: Int, column: Int)) -> Node {
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
}

extension UInt8 {
  /// What keys are made of.
  fileprivate var isWord: Bool {
    (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A || self >= 0x30 && self <= 0x39 || self == 0x2D || self == 0x5F
  }
}
