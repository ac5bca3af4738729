import Bytes
import CRuleRecords
import RuleRecords

/// Reads a block of attributes in Terraform's language or in JSON: `{ api_key = "x" }`, `{ "api_key": "x" }`.
///
/// Attributes of blocks in the block are clauses: they have keys of their own.
struct BlockReader {
  private let lexer: Lexer
  /// Functions that return one of their arguments.
  private let functions: StaticTextList
  private(set) var index: Int
  private(set) var options: [Option] = []
  private(set) var comments: [Range<Int>] = []
  private(set) var problems: [SyntaxProblem] = []
  /// The number of open brackets.
  private var depth = 0
  /// The depth of the attributes that are no clauses.
  private var level = 1
  /// 2 in a format string of Python, where `{{` is a brace.
  private var braceWidth = 1

  private var text: [UInt8] { lexer.text }
  private var limit: Int { lexer.context.limit }

  /// In JSON that Terraform writes, the objects with the attributes of a resource.
  private static let levels = ["attributes", "after", "before", "values"]
  /// Maximum length of a literal, in bytes.
  private static let longestLiteral = 1 << 16

  /// Creates a reader for the block whose brace is at `open`.
  init(_ lexer: Lexer, functions: StaticTextList, at open: Int) {
    self.lexer = lexer
    self.functions = functions
    index = open
    if open + 1 < lexer.context.limit, lexer.text[open + 1] == .leftBrace { braceWidth = 2 }
  }

  /// Creates a reader for the rest of a JSON object in which `offset` is.
  init(_ lexer: Lexer, functions: StaticTextList, inObjectAt offset: Int) {
    self.lexer = lexer
    self.functions = functions
    index = offset
    depth = 1
    level = 0
  }

  /// Reads to the end of the block.
  mutating func read() {
    let start = index
    repeat {
      index = lexer.afterBlanks(index)
      guard index < limit, !lexer.budget.isExceeded else { break }
      step()
    } while depth > 0
    lexer.budget.charge(2 * (index - start) + 1)
  }

  private mutating func step() {
    switch text[index] {
    case .leftBrace, .leftBracket:
      depth += 1
      index += width(at: index)
    case .rightBrace, .rightBracket:
      depth -= 1
      index += width(at: index)
    case .hash: readComment(from: index + 1)
    case .slash where starts([.slash, .slash]): readComment(from: index + 2)
    case .slash where starts([.slash, .asterisk]): readBlockComment()
    case .doubleQuote, .singleQuote:
      guard let close = literalEnd(at: index) else {
        index += 1
        return
      }
      let name = (index + 1)..<close
      index = close + 1
      readValue(of: name)
    case let byte where isNameByte(byte):
      let start = index
      while index < limit, isNameByte(text[index]) || text[index] == .hyphen { index += 1 }
      readValue(of: start..<index)
    default: index += 1
    }
  }

  private func width(at offset: Int) -> Int {
    braceWidth == 2 && offset + 1 < limit && text[offset + 1] == text[offset] ? 2 : 1
  }

  // MARK: Comments

  private mutating func readComment(from start: Int) {
    let end = lexer.lineStop(from: start)
    comments.append(start..<end)
    index = end
  }

  private mutating func readBlockComment() {
    var end = index + 2
    while end + 1 < limit, text[end] != .asterisk || text[end + 1] != .slash { end += 1 }
    comments.append((index + 2)..<end)
    index = min(limit, end + 2)
  }

  // MARK: Values

  /// Reads the value after the name of an attribute; a label or the name of a block has none.
  private mutating func readValue(of key: Range<Int>) {
    let separator = lexer.afterBlanks(index)
    guard separator + 1 < limit, text[separator] == .equals || text[separator] == .colon,
      text[separator + 1] != .equals
    else { return }
    index = lexer.afterBlanks(separator + 1)
    guard index < limit else { return }
    switch text[index] {
    case .leftBrace:
      if BlockReader.levels.contains(lexer.lowercased(key)) { level = depth + 1 }
    case .leftBracket: break
    case .doubleQuote, .singleQuote: readLiteral(of: key)
    case .lessThan where starts([.lessThan, .lessThan]): readHeredoc(of: key)
    default: readExpression(of: key)
    }
  }

  private mutating func readLiteral(of key: Range<Int>) {
    let start = index
    guard let close = literalEnd(at: start) else {
      let content = lexer.trimmed((start + 1)..<lexer.lineStop(from: start))
      problems.append(SyntaxProblem(kind: .missingClosingQuote, range: content))
      add(key, content, .quoted)
      index = lexer.lineStop(from: start)
      return
    }
    let next = lexer.afterSpaces(close + 1)
    if next < limit, [.equals, .exclamationMark, .questionMark].contains(text[next]) {
      return readExpression(of: key)
    }
    add(key, (start + 1)..<close, .quoted)
    index = close + 1
    // A plan writes what changes: "old" -> "new".
    if next + 2 < limit, text[next] == .hyphen, text[next + 1] == .greaterThan {
      index = lexer.afterSpaces(next + 2)
      if index < limit, text[index] == .doubleQuote { readLiteral(of: key) }
    }
  }

  /// Reads `<<EOT` or `<<-EOT`, and the lines up to `EOT`.
  private mutating func readHeredoc(of key: Range<Int>) {
    var start = index + 2
    if start < limit, text[start] == .hyphen { start += 1 }
    let mark = lexer.trimmed(start..<lexer.lineStop(from: start))
    let first = min(limit, lexer.lineStop(from: start) + 1)
    guard !mark.isEmpty else {
      index = first
      return
    }
    var line = first
    while line < limit {
      let end = lexer.lineStop(from: line)
      if text[lexer.trimmed(line..<end)].elementsEqual(text[mark]) { break }
      line = min(limit, end + 1)
    }
    add(key, lexer.trimmed(first..<line), .quoted)
    index = lexer.lineStop(from: line)
  }

  /// Reads an expression up to the end of its line, or of its brackets. Its literals are values if the expression may
  /// return them: `sensitive("x")`, `var.key == "" ? "x" : var.key`.
  private mutating func readExpression(of key: Range<Int>) {
    let start = index
    let known = options.count
    /// Whether the value of each open bracket may be one of its literals.
    var brackets: [Bool] = []
    var isBranch = false
    scan: while index < limit {
      let byte = text[index]
      switch byte {
      case .leftParenthesis: brackets.append(passes(functionBefore: index, from: start))
      case .leftBracket, .leftBrace: brackets.append(false)
      case .rightParenthesis, .rightBracket, .rightBrace:
        if brackets.popLast() == nil { break scan }
      case .lineFeed, .comma:
        if brackets.isEmpty { break scan }
      case .hash where brackets.isEmpty: break scan
      case .questionMark, .colon: isBranch = true
      case .doubleQuote:
        guard let close = literalEnd(at: index) else { break scan }
        let isCompared = isComparison(before: index) || isComparison(after: close + 1)
        if !isCompared, brackets.last ?? isBranch { add(key, (index + 1)..<close, .quoted) }
        index = close
      default: break
      }
      index += 1
    }
    guard options.count == known else { return }
    let value = lexer.trimmed(start..<index)
    let isWord = text[value].allSatisfy { isNameByte($0) || $0 == .hyphen }
    if !value.isEmpty { add(key, value, isWord ? .bare : .reference) }
  }

  /// Whether the function before the bracket at `open` returns one of its arguments.
  private func passes(functionBefore open: Int, from start: Int) -> Bool {
    var name = open
    while name > start, isNameByte(text[name - 1]) { name -= 1 }
    return functions.contains(lexer.lowercased(name..<open))
  }

  private func isComparison(before offset: Int) -> Bool {
    var index = offset
    while index > 0, text[index - 1] == .space { index -= 1 }
    return index > 1 && text[index - 1] == .equals && [.equals, .exclamationMark].contains(text[index - 2])
  }

  private func isComparison(after offset: Int) -> Bool {
    let index = lexer.afterSpaces(offset)
    return index + 1 < limit && text[index + 1] == .equals && [.equals, .exclamationMark].contains(text[index])
  }

  private mutating func add(_ key: Range<Int>, _ value: Range<Int>, _ form: Option.ValueForm) {
    let isClause = depth != level
    // The type of something else: provisioner "local-exec" { connection { type = "ssh" } }.
    guard !value.isEmpty, !(isClause && Keywords.givesType(lexer.lowercased(key))) else { return }
    options.append(
      Option(key: key, value: value, form: form, isClause: isClause, isCommented: lexer.context.isCommented))
  }

  // MARK: Bytes

  /// Returns the offset of the quote that closes the one at `open`. Quotes in `${lookup(var.m, "x")}` do not.
  private func literalEnd(at open: Int) -> Int? {
    var index = open + 1
    var templates = 0
    var isInside = false
    let farthest = min(limit, open + BlockReader.longestLiteral)
    while index < farthest, !text[index].isLineEnd {
      let byte = text[index]
      if byte == .backslash {
        index += 1
      } else if templates == 0 {
        if byte == text[open] { return index }
        let opens = (byte == .dollar || byte == .percent) && index + 1 < farthest && text[index + 1] == .leftBrace
        if opens, text[index - 1] != byte {
          templates = 1
          index += 1
        }
      } else if byte == .doubleQuote {
        isInside.toggle()
      } else if !isInside {
        if byte == .leftBrace { templates += 1 } else if byte == .rightBrace { templates -= 1 }
      }
      index += 1
    }
    return nil
  }

  private func starts(_ bytes: [UInt8]) -> Bool {
    index + bytes.count <= limit && text[index..<(index + bytes.count)].elementsEqual(bytes)
  }
}
