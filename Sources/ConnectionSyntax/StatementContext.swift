import Bytes

/// The context of a statement: plain SQL, a comment, the `# MAGIC` lines of a notebook. It determines the last possible
/// end of the statement and the margin of its lines.
struct StatementContext: Equatable {
  /// No token of the statement extends beyond this offset.
  var limit: Int
  /// The prefix of every line, after blanks: `--`, `#`, `# MAGIC`, `>`.
  var margin: [UInt8] = []
  /// Whether a line without the margin ends the statement.
  var isMarginRequired = false
  var isCommented = false
  /// The start of the statement's first line, after blanks.
  var lineStart = 0
}

extension StatementContext {
  /// Returns the context of the statement whose first keyword is at `start`.
  ///
  /// Only the text near the statement is read, so that an unclosed quote or comment far above does not change how this
  /// statement is parsed.
  static func around(_ start: Int, in text: [UInt8], blockComment: Range<Int>?, _ budget: ReadingBudget)
    -> StatementContext
  {
    var context = StatementContext(limit: text.count)
    if let blockComment {
      context.limit = blockComment.upperBound
      context.isCommented = true
      context.margin = [.asterisk]  // the * that many lines of block comments begin with
    }
    context.readMargin(before: start, in: text, budget)
    return context
  }

  /// Finds the comment mark or notebook prefix between the start of the line and `start`.
  private mutating func readMargin(before start: Int, in text: [UInt8], _ budget: ReadingBudget) {
    let lowest = max(0, start - 1024)
    var lineStart = start
    while lineStart > lowest, text[lineStart - 1] != .lineFeed, text[lineStart - 1] != .carriageReturn {
      lineStart -= 1
    }
    budget.charge(start - lineStart)
    while lineStart < start, text[lineStart].isBlank { lineStart += 1 }
    self.lineStart = lineStart
    let head = text[lineStart..<start]
    if let magic = StatementContext.magics.first(where: head.starts) {
      margin = magic
      let rest = head.dropFirst(magic.count).drop { $0.isBlank }
      if rest.starts(with: StatementContext.dashes) {
        margin = Array(head[..<(rest.startIndex + 2)])
        isMarginRequired = true
        isCommented = true
      }
      return
    }
    if let first = head.first, first == .greaterThan { margin = [.greaterThan] }  // a Markdown quotation
    if head.starts(with: [.greaterThan, .greaterThan, .greaterThan]) { margin = Array("...".utf8) }  // Python
    if head.first == .hash || head.starts(with: [.slash, .slash]) {
      margin = head.first == .hash ? [.hash] : [.slash, .slash]
      isMarginRequired = true
      isCommented = true
      return
    }
    // After an odd number of quotes `--` is inside a literal.
    var quotes = 0
    var index = head.startIndex
    while index + 1 < head.endIndex {
      if head[index] == .singleQuote || head[index] == .doubleQuote { quotes += 1 }
      if head[index] == .hyphen, head[index + 1] == .hyphen, quotes % 2 == 0 || index == head.startIndex,
        StatementContext.isComment(index, before: start, head)
      {
        margin = StatementContext.dashes
        isMarginRequired = !StatementContext.continues(after: start, in: text, budget)
        isCommented = true
        return
      }
      index += 1
    }
  }

  /// Whether the line after a comment at `start` continues the statement outside the comment: `WITH (` or `'key' =`.
  private static func continues(after start: Int, in text: [UInt8], _ budget: ReadingBudget) -> Bool {
    let limit = min(text.count, start + 1024)
    guard let lineEnd = text[start..<limit].firstIndex(of: .lineFeed) else { return false }
    let line = text[lineEnd..<limit].drop { $0.isBlank }.prefix { !$0.isLineEnd }
    budget.charge(line.endIndex - start)
    if line.prefix(4).elementsEqual(with, by: { $0 & 0xDF == $1 }) {
      return line.dropFirst(4).first { !$0.isBlank } == .leftParenthesis
    }
    guard line.first == .singleQuote, let quote = line.dropFirst().firstIndex(of: .singleQuote) else { return false }
    return line[(quote + 1)...].first { !$0.isBlank } == .equals
  }

  /// Whether the `--` at `index` begins a comment; false for `--sql "CREATE ...`, `--> CREATE` and `<!-- CREATE`.
  private static func isComment(_ index: Int, before start: Int, _ head: ArraySlice<UInt8>) -> Bool {
    let after = index + 2
    guard after < head.endIndex else { return true }
    if head[after] == .greaterThan || head[..<index].elementsEqual(htmlComment) { return false }
    return index == head.startIndex && !head.contains(.doubleQuote) || !isNameByte(head[after])
  }

  private static let dashes: [UInt8] = [.hyphen, .hyphen]
  private static let htmlComment = Array("<!".utf8)
  private static let with = Array("WITH".utf8)
  /// The prefixes of notebook lines in cells of another language.
  private static let magics = [Array("# MAGIC".utf8), Array("-- MAGIC".utf8), Array("// MAGIC".utf8)]
}
