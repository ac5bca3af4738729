import Bytes

/// One token of a statement.
struct Token: Equatable {
  enum Kind: Equatable {
    /// Letters, digits and the other characters of option names.
    case word
    /// A quoted text, with its quote in ASCII.
    case string(UInt8)
    /// Punctuation, in ASCII.
    case mark(UInt8)
    /// `{{ ... }}`, `${...}`, `<% ... %>` outside quotes.
    case template
    case end
  }

  /// The ways in which a literal's quotes can be wrong. Unlike ``SyntaxProblem`` it contains no text, because tokens
  /// are copied often.
  enum Fault {
    case missingClosingQuote
    case doubledQuotes
    case strayQuote
    case typographicQuotes

    var kind: SyntaxProblem.Kind {
      switch self {
      case .missingClosingQuote: .missingClosingQuote
      case .doubledQuotes: .doubledQuotes
      case .strayQuote: .strayQuote
      case .typographicQuotes: .typographicQuotes
      }
    }
  }

  var kind: Kind
  var range: Range<Int>
  /// The range without quotes.
  var content: Range<Int>
  /// Whether there is a line end before this token.
  var startsLine = false
  /// The error in the literal's quotes.
  var problem: Fault?

  var isWord: Bool { kind == .word }
  var isString: Bool { if case .string = kind { true } else { false } }
  func isMark(_ byte: UInt8) -> Bool { kind == .mark(byte) }
}

/// The text between two tokens.
struct Trivia {
  var end: Int
  var hasNewline = false
  var hasComment = false
  /// Whether there is a Jinja block; the texts before and after it may be alternatives.
  var hasTemplateBlock = false
  /// The first non-ASCII blank or zero-width character.
  var oddCharacter: Range<Int>?
}

/// Splits the text of one context into tokens. The methods are functions of an offset, so the parser can look ahead
/// freely.
///
/// An immutable class, because a value type would be copied for every token.
final class Lexer {
  let text: [UInt8]
  let context: StatementContext
  /// The budget that each loop over bytes is charged to, after the loop.
  let budget: ReadingBudget

  init(text: [UInt8], context: StatementContext, budget: ReadingBudget) {
    self.text = text
    self.context = context
    self.budget = budget
  }

  /// Returns the text of `range` in lower case.
  func lowercased(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { bytes in
      for (place, index) in range.enumerated() { bytes.initializeElement(at: place, to: text[index].asciiLowercased) }
      return range.count
    }
  }

  /// Whether the text of `range` is a word of `words` (case-insensitive).
  func isOne(of words: WordSet, at range: Range<Int>) -> Bool { words.contains(range, of: text) }

  /// Whether the text of `range` equals `word`, which is in lower case (case-insensitive).
  func isWord(_ word: StaticString, at range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { bytes in
      for (place, byte) in bytes.enumerated() where text[range.lowerBound + place].asciiLowercased != byte {
        return false
      }
      return true
    }
  }

  @inline(__always)
  func symbol(_ offset: Int) -> Symbol {
    guard offset < context.limit, text[offset] < 0x80 else {
      return ConnectionSyntax.symbol(at: offset, in: text, limit: context.limit)
    }
    return Symbol(ascii: text[offset])
  }

  /// Returns the offset after the line end at `offset` and after the margin of the next line; nil if the margin is
  /// missing, which ends the statement.
  func lineStart(after offset: Int) -> Int? {
    var index = offset
    if text[index] == .carriageReturn, index + 1 < context.limit, text[index + 1] == .lineFeed {
      index += 2
    } else {
      index += symbol(offset).length
    }
    guard !context.margin.isEmpty else { return index }
    var probe = index
    while probe < context.limit, text[probe] == .space || text[probe] == .tab { probe += 1 }
    if text[probe..<context.limit].starts(with: context.margin) {
      probe += context.margin.count
      // Longer comment marks (`---`, `##`) are margins too.
      if let last = context.margin.last, context.isMarginRequired, last == .hyphen || last == .hash {
        while probe < context.limit, text[probe] == last { probe += 1 }
      }
      return probe
    }
    return context.isMarginRequired ? nil : index
  }

  /// Skips blanks, line ends with their margins, comments and Jinja blocks.
  @inline(__always)
  func trivia(at offset: Int) -> Trivia {
    // Fast path: blanks and line ends only.
    var index = offset
    var hasNewline = false
    while index < context.limit {
      if text[index] == .lineFeed, context.margin.isEmpty { hasNewline = true } else if text[index] != .space { break }
      index += 1
    }
    budget.charge(index - offset + 1)
    if index < context.limit, ByteSet.solid.contains(text[index]) {
      return Trivia(end: index, hasNewline: hasNewline)
    }
    return readTrivia(at: offset) { _ in }
  }

  /// Returns the comments in the trivia at `offset`, without their marks.
  func comments(at offset: Int) -> [Range<Int>] {
    var comments: [Range<Int>] = []
    _ = readTrivia(at: offset) { comments.append($0) }
    return comments
  }

  private func readTrivia(at offset: Int, comment: (Range<Int>) -> Void) -> Trivia {
    var trivia = Trivia(end: offset)
    // There is no `*/` before this offset.
    var openComments = offset
    let solid = ByteSet.solid
    defer { budget.charge(trivia.end - offset) }
    while trivia.end < context.limit, !budget.isExceeded {
      let index = trivia.end
      if solid.contains(text[index]) { return trivia }
      let symbol = symbol(index)
      switch symbol.kind {
      case .space:
        if symbol.isForeign { trivia.oddCharacter = index..<(index + symbol.length) }
        // A lone CR (old files) is a line end; CR LF is a single one.
        if symbol.ascii == .carriageReturn { trivia.hasNewline = true }
        trivia.end += symbol.length
      case .newline:
        trivia.hasNewline = true
        guard let next = lineStart(after: index) else {
          trivia.end = context.limit
          return trivia
        }
        trivia.end = next
      case .word where startsLineComment(index), .mark where startsLineComment(index):
        let end = lineEnd(after: index)
        comment((index + 2)..<max(index + 2, end))
        trivia.hasComment = true
        trivia.end = end
      case .word where starts("/*", at: index):
        guard let end = blockCommentEnd(at: index, &openComments) else {
          trivia.end += 2
          continue
        }
        comment((index + 2)..<end)
        trivia.hasComment = true
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
    trivia.end = min(trivia.end, context.limit)
    return trivia
  }

  /// Returns the offset of the `*/` of the block comment at `offset`. A comment without an end hides nothing: only its
  /// mark is skipped, and `searched` becomes the offset before which there is no `*/`.
  private func blockCommentEnd(at offset: Int, _ searched: inout Int) -> Int? {
    let farthest = min(context.limit, offset + 2 + Lexer.commentReach)
    let start = max(offset + 2, searched)
    if start < farthest, let end = find("*/", from: start, within: farthest - start) { return end }
    searched = farthest
    return nil
  }

  /// Returns the token at `offset`, where there must be no trivia.
  func token(at offset: Int, role: LiteralRole) -> Token {
    let symbol = symbol(offset)
    switch symbol.kind {
    case .end: return Token(kind: .end, range: offset..<offset, content: offset..<offset)
    case .quote where symbol.ascii == .doubleQuote && starts("\"\"\"", at: offset):
      // A string literal of Python or Java ends or begins here.
      return Token(kind: .end, range: offset..<offset, content: offset..<offset)
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
      // N'text', E'text', r'text': the prefix belongs to the literal.
      if end - offset <= 2, self.symbol(end).kind == .quote, isNameByte(text[offset]), text[offset] < 0x80,
        role != .key, !isPreposition(offset..<end)
      {
        var token = literal(at: end, role: role)
        token.range = offset..<token.range.upperBound
        return token
      }
      let range = offset..<max(end, offset + 1)
      return Token(kind: .word, range: range, content: range)
    }
  }

  /// Whether `range` is a preposition directly before its literal: `BY'x'`.
  private func isPreposition(_ range: Range<Int>) -> Bool {
    isWord("by", at: range) || isWord("to", at: range) || isWord("as", at: range)
  }

  /// Returns the end of the word at `offset`, including templates in it.
  func wordEnd(from offset: Int) -> Int {
    var index = offset
    let plainWord = ByteSet.plainWord
    defer { budget.charge(index - offset) }
    while !budget.isExceeded {
      index = skip(plainWord, from: index, to: context.limit)
      guard index < context.limit else { break }
      let symbol = symbol(index)
      if symbol.kind != .word {
        if text[index] == .leftBrace, index > offset, text[index - 1] == .dollar, let end = templateEnd(at: index - 1) {
          index = end
          continue
        }
        // A zero-width character inside a word does not end it.
        if index > offset, isZeroWidth(index, in: text, limit: context.limit),
          self.symbol(index + symbol.length).kind == .word
        {
          index += symbol.length
          continue
        }
        break
      }
      if startsLineComment(index) || starts("/*", at: index) || starts("*/", at: index) { break }
      index += symbol.length
    }
    return index
  }

  /// Returns the end of the template at `offset`; nil if there is none or if it does not end on the same line.
  @inline(__always)
  func templateEnd(at offset: Int) -> Int? {
    guard offset < context.limit, ByteSet.templateStart.contains(text[offset]) else { return nil }
    return readTemplate(at: offset)
  }

  /// Whether `--`, or `//` before a blank (unlike in a URL), is at `offset`.
  func startsLineComment(_ offset: Int) -> Bool {
    starts("--", at: offset) || starts("// ", at: offset)
  }

  func lineEnd(after offset: Int) -> Int {
    var index = offset
    while index < context.limit, text[index] != .lineFeed, text[index] != .carriageReturn || isLastOnLine(index) {
      index += 1
    }
    budget.charge(index - offset)
    return index
  }

  // Inlined, because it is called several times per byte, and the first byte usually decides.
  @inline(__always)
  func starts(_ mark: StaticString, at offset: Int) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard offset + count <= context.limit else { return false }
    return mark.withUTF8Buffer { bytes in
      guard text[offset] == bytes[0] else { return false }
      for index in 1..<count where text[offset + index] != bytes[index] { return false }
      return true
    }
  }

  /// Whether the CR at `offset` is followed by LF.
  private func isLastOnLine(_ offset: Int) -> Bool {
    offset + 1 < context.limit && text[offset + 1] == .lineFeed
  }

  private func find(_ mark: StaticString, from offset: Int, within reach: Int) -> Int? {
    let end = min(context.limit, offset + reach)
    let first = mark.utf8Start.pointee
    var index = offset
    defer { budget.charge(index - offset) }
    while index < end {
      if text[index] == first, starts(mark, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Maximum length of a block comment in bytes.
  private static let commentReach = 1 << 12
}
