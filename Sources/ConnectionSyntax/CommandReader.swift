import Bytes

/// Reads a shell command whose flags are the options of a connection:
/// `confluent flink connection create c --type openai --api-key x`.
///
/// The words may also be the elements of a list in a program or in YAML: `["flink", "connection", "create", ...]`.
struct CommandReader {
  /// How the words are separated.
  enum Form: Equatable {
    /// By blanks and escaped line ends.
    case shell
    /// Literals in this quote, separated by commas.
    case list(quote: UInt8)
    /// Items of a YAML list, one per line, with the mark in this column.
    case items(column: Int)
  }

  private let lexer: Lexer
  private let form: Form
  private var index: Int
  private var hasEnded = false

  private var text: [UInt8] { lexer.text }
  private var limit: Int { lexer.context.limit }

  /// Maximum length of a word in quotes, in bytes: a service account's key is a file.
  private static let longestWord = 1 << 14
  /// Maximum length of a placeholder in angle brackets, in bytes.
  private static let longestPlaceholder = 128

  /// Creates a reader for the words after `offset`.
  init(_ lexer: Lexer, form: Form, after offset: Int) {
    self.lexer = lexer
    self.form = form
    index = offset
  }

  /// One word of a command.
  struct Word: Equatable {
    /// With its quotes.
    var range: Range<Int>
    /// Without the quotes around it.
    var content: Range<Int>
    /// Whether it is an expression of a program, not a literal.
    var isExpression = false
  }

  /// Returns the next word; nil at the end of the command.
  mutating func next() -> Word? {
    let start = index
    defer { lexer.budget.charge(index - start + 1) }
    guard !hasEnded, !lexer.budget.isExceeded, let word = read() else {
      hasEnded = true
      return nil
    }
    return word
  }

  private mutating func read() -> Word? {
    switch form {
    case .shell: skipBetweenWords() ? shellWord() : nil
    case .list(let quote): element(in: quote)
    case .items(let column): item(inColumn: column)
    }
  }

  // MARK: Words of a shell

  /// Skips blanks, escaped line ends, and line ends before a line that begins with a flag, as documents break long
  /// commands. Returns false at the end of the command.
  private mutating func skipBetweenWords() -> Bool {
    while index < limit {
      switch text[index] {
      case .lineFeed:
        guard let next = afterLineEnd(at: index), isFlag(at: next) else { return false }
        index = next
      case .backslash, .backtick, .caret:
        guard let next = afterEscapedLineEnd(at: index) else { return true }
        index = next
      case .hash: return false
      case let byte where byte.isBlank: index += 1
      case .semicolon, .ampersand, .verticalBar, .rightParenthesis, .leftParenthesis, .greaterThan: return false
      default: return true
      }
    }
    return false
  }

  /// Returns the offset of the first word after the line end at `offset`, after the margin and a shell's prompt.
  private func afterLineEnd(at offset: Int) -> Int? {
    guard var index = lexer.lineStart(after: offset) else { return nil }
    index = lexer.afterSpaces(index)
    if index + 1 < limit, text[index] == .greaterThan, text[index + 1] == .space {
      index = lexer.afterSpaces(index + 2)
    }
    return index
  }

  private func afterEscapedLineEnd(at offset: Int) -> Int? {
    var end = lexer.afterSpaces(offset + 1)
    if end < limit, text[end] == .carriageReturn { end += 1 }
    return end < limit && text[end] == .lineFeed ? afterLineEnd(at: end) : nil
  }

  private mutating func shellWord() -> Word? {
    let start = index
    let end = shellWordEnd(from: start)
    guard end > start else { return nil }
    index = end
    return Word(range: start..<end, content: content(of: start..<end))
  }

  /// Returns the end of the word at `start`: at a blank or an operator outside quotes and templates.
  private func shellWordEnd(from start: Int) -> Int {
    var index = start
    while index < limit {
      switch text[index] {
      case .singleQuote, .doubleQuote:
        guard let close = quoteEnd(at: index) else { return lexer.lineStop(from: index) }
        index = close + 1
      case .backslash: index = min(limit, index + 2)
      case .backtick:
        guard let close = text[(index + 1)..<lexer.lineStop(from: index)].firstIndex(of: .backtick) else {
          return index
        }
        index = close + 1
      case .lessThan:
        let end = min(lexer.lineStop(from: index), index + CommandReader.longestPlaceholder)
        guard let close = text[index..<end].firstIndex(of: .greaterThan) else { return index }
        index = close + 1
      case .greaterThan, .semicolon, .ampersand, .verticalBar, .rightParenthesis, .leftParenthesis: return index
      case let byte where byte.isBlank: return index
      default: index = lexer.templateEnd(at: index) ?? index + 1
      }
    }
    return index
  }

  /// Returns the offset of the quote that closes the one at `offset`. In double quotes, and in a list in both, a backslash
  /// escapes the next character; in a shell's double quotes there are templates.
  private func quoteEnd(at offset: Int) -> Int? {
    let quote = text[offset]
    let isShell = if case .list = form { false } else { true }
    var index = offset + 1
    let farthest = min(limit, offset + CommandReader.longestWord)
    while index < farthest, text[index] != quote {
      if !isShell || quote == .doubleQuote, text[index] == .backslash { index += 1 }
      index = (isShell && quote == .doubleQuote ? lexer.templateEnd(at: index) : nil) ?? index + 1
    }
    return index < farthest ? index : nil
  }

  /// Returns `word` without the quotes that enclose it: `'x'`, `"x"`, `$'x'`.
  private func content(of word: Range<Int>) -> Range<Int> {
    let hasSign = word.count > 2 && text[word.lowerBound] == .dollar && HostLiteral.isQuote(text[word.lowerBound + 1])
    let open = word.lowerBound + (hasSign ? 1 : 0)
    let quote = text[open]
    guard quote == .singleQuote || quote == .doubleQuote else { return word }
    guard let close = quoteEnd(at: open) else { return (open + 1)..<word.upperBound }
    return close + 1 == word.upperBound ? (open + 1)..<close : word
  }

  // MARK: Elements of a list

  private mutating func element(in quote: UInt8) -> Word? {
    var start = lexer.afterBlanks(index)
    guard start < limit, text[start] == .comma else { return nil }
    start = lexer.afterBlanks(start + 1)
    guard start < limit, text[start] != .rightBracket, text[start] != .rightParenthesis else { return nil }
    if text[start] == quote, let close = quoteEnd(at: start) {
      index = close + 1
      return Word(range: start..<(close + 1), content: (start + 1)..<close)
    }
    // An expression, up to the comma or the end of the list.
    var depth = 0
    var end = start
    let farthest = min(limit, start + CommandReader.longestPlaceholder)
    while end < farthest {
      switch text[end] {
      case .leftParenthesis, .leftBracket, .leftBrace: depth += 1
      case .rightParenthesis, .rightBracket, .rightBrace: depth -= 1
      default: break
      }
      if depth < 0 || depth == 0 && text[end] == .comma { break }
      end += 1
    }
    guard end < farthest, end > start else { return nil }
    index = end
    return Word(range: start..<end, content: start..<end, isExpression: true)
  }

  private mutating func item(inColumn column: Int) -> Word? {
    let end = lexer.lineStop(from: index)
    guard end < limit, let start = lexer.lineStart(after: end) else { return nil }
    let mark = lexer.afterSpaces(start)
    guard mark + 1 < limit, mark - start == column, text[mark] == .hyphen, text[mark + 1] == .space else { return nil }
    let range = lexer.trimmed((mark + 2)..<lexer.lineStop(from: mark))
    index = range.upperBound
    return range.isEmpty ? nil : Word(range: range, content: content(of: range))
  }

  // MARK: Flags

  /// A flag, without its dashes, and its value if they are one word.
  struct Flag {
    var name: Range<Int>
    var value: Range<Int>?
  }

  /// Returns the flag that `word` is, or nil: `--api-key`, `-o`, `--api-key=x`, also with dashes of a word processor, or
  /// in the brackets of a synopsis.
  func flag(_ word: Word) -> Flag? {
    guard !word.isExpression else { return nil }
    var start = word.content.lowerBound
    if start < word.content.upperBound, text[start] == .leftBracket { start += 1 }
    guard let name = afterDashes(at: start) else { return nil }
    var end = name
    while end < word.content.upperBound, isNameByte(text[end]) || text[end] == .hyphen || text[end] == .dot { end += 1 }
    guard end > name, text[name].isLetter else { return nil }
    if end == word.content.upperBound { return Flag(name: name..<end) }
    guard text[end] == .equals else { return nil }
    // `--api-key= x`: the value is the next word.
    if end + 1 == word.content.upperBound { return Flag(name: name..<end) }
    return Flag(name: name..<end, value: content(of: (end + 1)..<word.content.upperBound))
  }

  /// Whether a flag begins at `offset`.
  private func isFlag(at offset: Int) -> Bool {
    guard let name = afterDashes(at: offset) else { return false }
    return name < limit && text[name].isLetter
  }

  /// Returns the end of one or two dashes at `offset`.
  private func afterDashes(at offset: Int) -> Int? {
    var index = offset
    for _ in 0..<2 {
      if index < limit, text[index] == .hyphen {
        index += 1
      } else if index + 2 < limit, text[index] == 0xE2, text[index + 1] == 0x80, 0x90...0x95 ~= text[index + 2] {
        index += 3
      }
    }
    return index > offset ? index : nil
  }
}
