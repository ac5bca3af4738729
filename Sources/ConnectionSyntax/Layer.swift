/// The surroundings that a statement stands in: plain SQL, a comment, a string literal, a notebook's `# MAGIC` lines.
/// They decide where it ends at the latest, how its quotes are written, and what its lines begin with.
struct Layer: Equatable {
  /// How one quote of the statement is written.
  enum Quoting: Equatable {
    case plain
    /// In a literal whose quotes are repeated: `'... ''api-key'' ...'` has 2, a literal in a literal 4.
    case repeated(UInt8, Int)
    /// In a literal whose quotes have a backslash before them.
    case escaped(UInt8)
    /// In a literal with quotes of another kind than the statement's.
    case inside(UInt8)
  }

  /// No token of the statement reaches past this offset.
  var limit: Int
  var quoting: Quoting = .plain
  /// The literal of a program that the statement stands in.
  var host: HostLiteral?
  /// What every line begins with, blanks apart: `--`, `#`, `# MAGIC`, `>`.
  var margin: [UInt8] = []
  /// A line without the margin ends the statement.
  var isMarginRequired = false
  var isCommented = false
}

extension Layer {
  /// The layer of the statement whose first keyword is at `start`.
  ///
  /// Only the neighbourhood is looked at, never the file from its beginning: an unclosed quote or comment far above must
  /// not change how this statement is read.
  static func around(_ start: Int, in text: [UInt8], blockComment: Range<Int>?, _ budget: ReadingBudget) -> Layer {
    var layer = Layer(limit: text.count)
    if let blockComment {
      layer.limit = blockComment.upperBound
      layer.isCommented = true
      layer.margin = [0x2A]  // the * that many lines of block comments begin with
    }
    layer.readMargin(before: start, in: text, budget)
    return layer
  }

  /// Takes over how quotes are written, as far as the literal around the statement leaves a choice.
  mutating func setQuoting(_ found: Quoting) {
    quoting = found
    switch found {
    case .plain:
      // Triple quotes of Python take escapes as well; a backtick of Go does not, and nobody writes any there.
      if let host { quoting = .inside(host.quote) }
    case .escaped(let quote), .repeated(let quote, _):
      if host == nil { host = HostLiteral(quote: quote, count: 1) }
    case .inside: break
    }
  }

  /// Finds the comment mark or notebook prefix between the beginning of the line and `start`.
  private mutating func readMargin(before start: Int, in text: [UInt8], _ budget: ReadingBudget) {
    let lowest = max(0, start - 1024)
    var lineStart = start
    while lineStart > lowest, text[lineStart - 1] != 0x0A, text[lineStart - 1] != 0x0D { lineStart -= 1 }
    budget.charge(start - lineStart)
    while lineStart < start, text[lineStart] <= 0x20 { lineStart += 1 }
    let head = text[lineStart..<start]
    host = HostLiteral.around(start, lineStart: lineStart, in: text, budget)
    if let magic = Layer.magics.first(where: head.starts) {
      margin = magic
      let rest = head.dropFirst(magic.count).drop { $0 <= 0x20 }
      if rest.starts(with: Layer.dashes) {
        margin = Array(head[..<(rest.startIndex + 2)])
        isMarginRequired = true
        isCommented = true
      }
      return
    }
    if let first = head.first, first == 0x3E { margin = [0x3E] }  // a Markdown quotation
    if head.first == 0x23 || head.starts(with: [0x2F, 0x2F]) {
      margin = head.first == 0x23 ? [0x23] : [0x2F, 0x2F]
      isMarginRequired = true
      isCommented = true
      return
    }
    // A `--` after an odd number of quotes stands in a literal.
    var quotes = 0
    var index = head.startIndex
    while index + 1 < head.endIndex {
      if head[index] == 0x27 || head[index] == 0x22 { quotes += 1 }
      if head[index] == 0x2D, head[index + 1] == 0x2D, quotes % 2 == 0 || index == head.startIndex,
        Layer.isComment(index, before: start, head)
      {
        margin = Layer.dashes
        isMarginRequired = true
        isCommented = true
        return
      }
      index += 1
    }
  }

  /// Whether the `--` at `index` begins a comment, and not `--sql "CREATE ...` or `--> CREATE`.
  private static func isComment(_ index: Int, before start: Int, _ head: ArraySlice<UInt8>) -> Bool {
    let after = index + 2
    guard after < head.endIndex else { return true }
    if head[after] == 0x3E { return false }
    return index == head.startIndex && !head.contains(0x22) || !isNameByte(head[after])
  }

  /// How the first quotes after `start` are written. Looked at only once a head is found, since it looks far.
  static func quoting(after start: Int, in text: [UInt8], limit: Int, _ budget: ReadingBudget) -> Quoting {
    var index = start
    defer { budget.charge(index - start) }
    let end = min(limit, start + 4096)
    while index < end {
      let byte = text[index]
      if byte > 0x3B {
        index += 1
        continue
      }
      if byte == 0x3B { return .plain }
      if byte == 0x27 || byte == 0x22 {
        if index > start, text[index - 1] == 0x5C { return .escaped(byte) }
        var length = 1
        while index + length < end, text[index + length] == byte { length += 1 }
        guard length % 2 == 0, index + length < end else { return .plain }
        guard ![0x20, 0x09, 0x0A, 0x0D, 0x2C, 0x29, 0x3B].contains(text[index + length]) else {
          index += length
          continue
        }
        // `''api-key''` and not the empty literal in `COMMENT '' WITH`.
        var close = index + length
        while close < end, text[close] != byte, text[close] != 0x0A, close - index < 256 { close += 1 }
        var closeLength = 0
        while close + closeLength < end, text[close + closeLength] == byte { closeLength += 1 }
        guard closeLength == length || closeLength == 2 * length else { return .plain }
        // In a literal the first single quote ends it; outside, literals begin with one.
        let single = singleQuote(byte, from: close, to: end, in: text)
        budget.charge((single ?? end) - index)
        return single.map { $0 + 1 < end && isNameByte(text[$0 + 1]) } ?? false ? .plain : .repeated(byte, length)
      }
      index += 1
    }
    return .plain
  }

  /// The first quote in `text` that has no neighbour of its kind, up to the end of the statement.
  private static func singleQuote(_ quote: UInt8, from start: Int, to end: Int, in text: [UInt8]) -> Int? {
    var index = start
    while index < end, text[index] != 0x3B {
      var run = 0
      while index + run < end, text[index + run] == quote { run += 1 }
      if run % 2 == 1 { return index }
      index += max(1, run)
    }
    return nil
  }

  private static let dashes: [UInt8] = [0x2D, 0x2D]
  /// What notebooks write before the lines of cells in another language.
  private static let magics = [Array("# MAGIC".utf8), Array("-- MAGIC".utf8), Array("// MAGIC".utf8)]
}
