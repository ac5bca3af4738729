import Bytes

/// A value without quotes or without its opening quote.
struct BareValue {
  var content: Range<Int>
  var end: Int
  var form: Option.ValueForm
  var problem: SyntaxProblem.Kind?
}

extension Lexer {
  /// Reads an unquoted value at `start`. With `extendsToComma` the value may contain blanks and ends at the comma: the
  /// key was quoted, so the value was meant to be quoted too.
  func bareValue(at start: Int, extendsToComma: Bool) -> BareValue {
    if let reference = reference(at: start) { return reference }
    if let quoted = dollarQuoted(at: start) { return quoted }
    var index = start
    var opened = 0
    var isBlankSeen = false
    defer { budget.charge(index - start) }
    scan: while index < context.limit, !budget.isExceeded {
      let symbol = symbol(index)
      switch symbol.kind {
      case .end, .newline: break scan
      case .space:
        if symbol.ascii == .carriageReturn { break scan }
        isBlankSeen = true
        index += symbol.length
        continue
      case .quote:
        if isKeyWithSeparator(at: index, quote: symbol.ascii) && isBlankSeen { break scan }
        if isPlausibleEnd(index + symbol.length) {
          return BareValue(
            content: trimmed(start..<index), end: index + symbol.length, form: .bare, problem: .missingOpeningQuote)
        }
        if isBlankSeen { break scan }
      case .mark:
        if let end = templateEnd(at: index) {
          index = end
          continue
        }
        if symbol.ascii == .leftParenthesis || symbol.ascii == .leftBrace { opened += 1 }
        if symbol.ascii == .rightParenthesis || symbol.ascii == .rightBrace || symbol.ascii == .rightBracket {
          if opened == 0 { break scan }
          opened -= 1
        }
        if symbol.ascii == .comma || symbol.ascii == .semicolon { break scan }
        if symbol.ascii == .equals, isBlankSeen { break scan }
      case .word:
        if startsLineComment(index) && (isBlankSeen || index == start) || starts("/*", at: index) { break scan }
      }
      index += symbol.length
    }
    let whole = trimmed(start..<index)
    var content = whole
    if !extendsToComma {
      let solid = max(start, min(templateEnd(at: start) ?? start, whole.upperBound))
      content = start..<firstBlank(in: solid..<whole.upperBound)
    }
    let form: Option.ValueForm = templateEnd(at: start) == content.upperBound ? .reference : .bare
    return BareValue(content: content, end: max(content.upperBound, start + 1), form: form)
  }

  /// Reads a parameter of Databricks or psql: `:name`, `:'name'`, `:"name"`.
  func parameter(at start: Int) -> BareValue? {
    guard starts(":", at: start) else { return nil }
    if let quoted = quotedParameter(at: start) { return quoted }
    let end = skip(ByteSet.plainWord, from: start + 1, to: context.limit)
    guard end > start + 1, text[(start + 1)..<end].allSatisfy(isNameByte) else { return nil }
    switch symbol(end).ascii {
    case .space, .lineFeed, .carriageReturn, .comma, .rightParenthesis, .semicolon, .doubleQuote, .singleQuote, 0: break
    default: return nil
    }
    return BareValue(content: start..<end, end: end, form: .reference)
  }

  /// psql: `:'variable'`
  private func quotedParameter(at start: Int) -> BareValue? {
    let quote = symbol(start + 1)
    guard quote.kind == .quote else { return nil }
    var close = start + 1 + quote.length
    while isNameByte(close < context.limit ? text[close] : 0) { close += 1 }
    guard symbol(close).ascii == quote.ascii else { return nil }
    return BareValue(content: start..<(close + quote.length), end: close + quote.length, form: .reference)
  }

  /// Reads a reference: `SECRET name`, `secret('scope', 'key')`, `env(X)`. Its value is stored elsewhere.
  func reference(at start: Int) -> BareValue? {
    if starts(":", at: start) { return quotedParameter(at: start) }
    let end = wordEnd(from: start)
    guard end > start, isNameByte(text[start]) else { return nil }
    let word = lowercased(start..<end)
    if symbol(end).ascii == .leftParenthesis {
      let close = closingBracket(from: end)
      if !["secret", "env", "var", "vault", "param"].contains(where: word.contains) {
        // upper('x') contains the value itself, so it is not a reference.
        let argument = next(at: end + 1, role: .value)
        if argument.isString, argument.range.upperBound <= close {
          // concat('sk-', 'abc') too; all its parts are masked.
          let content = argument.content.lowerBound..<lastLiteral(after: argument, before: close).content.upperBound
          return BareValue(content: content, end: close, form: .quoted, problem: .bareValue)
        }
      }
      return BareValue(content: start..<close, end: close, form: .reference)
    }
    guard word == "secret" else { return nil }
    let name = next(at: end, role: .value)
    guard
      name.isWord || name.kind == .string(.doubleQuote) || name.kind == .string(.backtick) || name.kind == .template,
      !name.startsLine
    else { return nil }
    var last = name
    let following = next(at: name.range.upperBound, role: .value)
    if following.isWord, lowercased(following.range) == "as" {
      last = next(at: following.range.upperBound, role: .value)
    }
    let nameEnd = qualifiedNameEnd(from: last.range.upperBound)
    return BareValue(content: start..<nameEnd, end: nameEnd, form: .reference)
  }

  /// Returns the end of the name `"a"."b".c`, whose first part ends at `offset`.
  private func qualifiedNameEnd(from offset: Int) -> Int {
    var end = offset
    while starts(".", at: end) || starts(".", at: end - 1) {
      let part = token(at: starts(".", at: end) ? end + 1 : end, role: .value)
      guard part.isWord || part.kind == .string(.doubleQuote) || part.kind == .string(.backtick) else { break }
      end = part.range.upperBound
    }
    return end
  }

  /// Returns the last literal in the comma-separated list that begins with `first`.
  private func lastLiteral(after first: Token, before close: Int) -> Token {
    var last = first
    while true {
      let comma = next(at: last.range.upperBound, role: .value)
      guard comma.isMark(.comma), comma.range.upperBound < close else { return last }
      let literal = next(at: comma.range.upperBound, role: .value)
      guard literal.isString, literal.range.upperBound <= close else { return last }
      last = literal
    }
  }

  /// Returns the offset after the bracket that matches the one at `open`, within at most four lines.
  private func closingBracket(from open: Int) -> Int {
    var depth = 0
    var index = open
    defer { budget.charge(index - open) }
    let farthest = min(context.limit, open + 1024)
    while index < farthest {
      switch symbol(index).ascii {
      case .leftParenthesis: depth += 1
      case .rightParenthesis:
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += max(1, symbol(index).length)
    }
    return wordEnd(from: open + 1)
  }

  /// Reads a dollar-quoted literal on one line: `$$x$$`, `$tag$x$tag$`.
  private func dollarQuoted(at start: Int) -> BareValue? {
    guard starts("$", at: start) else { return nil }
    var open = start + 1
    while open < context.limit, open - start < 16, isNameByte(text[open]) { open += 1 }
    guard starts("$", at: open) else { return nil }
    open += 1
    let mark = text[start..<open]
    var index = open
    defer { budget.charge(index - start) }
    while index + mark.count <= context.limit, text[index] != UInt8(ascii: "\n") {
      if index > open, text[index] == UInt8(ascii: "$"), text[index..<(index + mark.count)].elementsEqual(mark) {
        return BareValue(content: open..<index, end: index + mark.count, form: .quoted, problem: .dollarQuotes)
      }
      index += 1
    }
    return nil
  }

  /// Reads a list of settings on one line without its opening quote: `host=h password=x'`.
  func settings(at start: Int) -> Range<Int>? {
    let name = wordEnd(from: start)
    guard name > start, symbol(name).ascii == UInt8(ascii: "=") else { return nil }
    var index = name
    defer { budget.charge(index - start) }
    while index < context.limit, text[index] != UInt8(ascii: "\n"), text[index] != UInt8(ascii: ";") {
      if text[index] == UInt8(ascii: "'") {
        // Ignores the first quote of `ENGINE=x CONNECTION=y 'z'`, which does not close a value.
        return !text[index - 1].isBlank && text[index - 1] != UInt8(ascii: "=") && isPlausibleEnd(index + 1)
          ? start..<index : nil
      }
      index += 1
    }
    return nil
  }

  /// Returns the URL without quotes at `start`: `AS kafka://h:9093?sasl_password=x;`.
  func bareURL(at start: Int) -> Range<Int>? {
    let scheme = wordEnd(from: start)
    guard scheme > start, starts("://", at: scheme) else { return nil }
    var end = scheme
    while end < context.limit, !text[end].isBlank, symbol(end).kind != .quote { end += 1 }
    budget.charge(end - start)
    while text[end - 1] == .semicolon || text[end - 1] == .rightParenthesis || text[end - 1] == .comma { end -= 1 }
    return symbol(end).kind == .quote ? nil : start..<end
  }

  /// Reads a call to a secret store without a blank before its bracket: `secret('scope', 'key')`.
  func callOfStore(at start: Int) -> BareValue? {
    let end = wordEnd(from: start)
    guard end > start, symbol(end).ascii == UInt8(ascii: "("), let call = reference(at: start), call.form == .reference
    else { return nil }
    return call
  }

  private func firstBlank(in range: Range<Int>) -> Int {
    let blank = range.first { text[$0].isBlank || symbol($0).kind == .space } ?? range.upperBound
    budget.charge(blank - range.lowerBound)
    return blank
  }
}
