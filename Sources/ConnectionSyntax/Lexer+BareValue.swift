/// A value without quotes, or one that lost its opening quote.
struct BareValue {
  var content: Range<Int>
  var end: Int
  var form: Option.ValueForm
  var problem: SyntaxProblem.Kind?
}

extension Lexer {
  /// The value that begins at `start` without a quote. With `extendsToComma` blanks belong to it: the key was quoted, so
  /// the value ought to be, and what its author meant ends at the comma.
  func bareValue(at start: Int, extendsToComma: Bool) -> BareValue {
    if let reference = reference(at: start) { return reference }
    if starts("$$", at: start), let close = dollarQuoteEnd(from: start + 2) {
      return BareValue(content: (start + 2)..<close, end: close + 2, form: .quoted, problem: .dollarQuotes)
    }
    var index = start
    var opened = 0
    var isBlankSeen = false
    defer { budget.charge(index - start) }
    scan: while index < layer.limit, !budget.isExceeded {
      let symbol = symbol(index)
      switch symbol.kind {
      case .end, .newline: break scan
      case .space:
        if symbol.ascii == 0x0D { break scan }
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
        if symbol.ascii == 0x28 || symbol.ascii == 0x7B { opened += 1 }
        if symbol.ascii == 0x29 || symbol.ascii == 0x7D || symbol.ascii == 0x5D {
          if opened == 0 { break scan }
          opened -= 1
        }
        if symbol.ascii == 0x2C || symbol.ascii == 0x3B { break scan }
        if symbol.ascii == 0x3D, isBlankSeen { break scan }
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

  /// `:name`, `:'name'`, `:"name"`: a parameter of Databricks or psql.
  func parameter(at start: Int) -> BareValue? {
    guard starts(":", at: start) else { return nil }
    if let quoted = quotedParameter(at: start) { return quoted }
    let end = skip(ByteSet.plainWord, from: start + 1, to: layer.limit)
    guard end > start + 1, text[(start + 1)..<end].allSatisfy(isNameByte) else { return nil }
    switch symbol(end).ascii {
    case 0x20, 0x0A, 0x0D, 0x2C, 0x29, 0x3B, 0x22, 0x27, 0: break
    default: return nil
    }
    return BareValue(content: start..<end, end: end, form: .reference)
  }

  /// psql: `:'variable'`
  private func quotedParameter(at start: Int) -> BareValue? {
    let quote = symbol(start + 1)
    guard quote.kind == .quote else { return nil }
    var close = start + 1 + quote.length
    while isNameByte(close < layer.limit ? text[close] : 0) { close += 1 }
    guard symbol(close).ascii == quote.ascii else { return nil }
    return BareValue(content: start..<(close + quote.length), end: close + quote.length, form: .reference)
  }

  /// `SECRET name`, `secret('scope', 'key')`, `env(X)`: whatever is called or referred to is kept elsewhere.
  func reference(at start: Int) -> BareValue? {
    if starts(":", at: start) { return quotedParameter(at: start) }
    let end = wordEnd(from: start)
    guard end > start, isNameByte(text[start]) else { return nil }
    let word = lowercased(start..<end)
    if symbol(end).ascii == 0x28 {
      let close = closingBracket(from: end)
      if !["secret", "env", "var", "vault", "param"].contains(where: word.contains) {
        // upper('x') hides nothing.
        let argument = next(at: end + 1, role: .value)
        if argument.isString, argument.range.upperBound <= close {
          // concat('sk-', 'abc') hides no more, and all its pieces are masked.
          let content = argument.content.lowerBound..<lastLiteral(after: argument, before: close).content.upperBound
          return BareValue(content: content, end: close, form: .quoted, problem: .bareValue)
        }
      }
      return BareValue(content: start..<close, end: close, form: .reference)
    }
    guard word == "secret" else { return nil }
    let name = next(at: end, role: .value)
    guard name.isWord || name.kind == .string(0x22) || name.kind == .string(0x60) || name.kind == .template,
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

  /// The end of `"a"."b".c` whose first part ends at `offset`.
  private func qualifiedNameEnd(from offset: Int) -> Int {
    var end = offset
    while starts(".", at: end) || starts(".", at: end - 1) {
      let part = token(at: starts(".", at: end) ? end + 1 : end, role: .value)
      guard part.isWord || part.kind == .string(0x22) || part.kind == .string(0x60) else { break }
      end = part.range.upperBound
    }
    return end
  }

  /// The last of the literals between commas that follow `first`, itself if there is no other.
  private func lastLiteral(after first: Token, before close: Int) -> Token {
    var last = first
    while true {
      let comma = next(at: last.range.upperBound, role: .value)
      guard comma.isMark(0x2C), comma.range.upperBound < close else { return last }
      let literal = next(at: comma.range.upperBound, role: .value)
      guard literal.isString, literal.range.upperBound <= close else { return last }
      last = literal
    }
  }

  /// The offset after the bracket that closes the one at `open`, on at most four lines.
  private func closingBracket(from open: Int) -> Int {
    var depth = 0
    var index = open
    defer { budget.charge(index - open) }
    let farthest = min(layer.limit, open + 1024)
    while index < farthest {
      switch symbol(index).ascii {
      case 0x28: depth += 1
      case 0x29:
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += max(1, symbol(index).length)
    }
    return wordEnd(from: open + 1)
  }

  /// Where `$$` closes a literal that it opened, on the same line.
  private func dollarQuoteEnd(from start: Int) -> Int? {
    var index = start
    defer { budget.charge(index - start) }
    while index < layer.limit, text[index] != 0x0A {
      if index > start, starts("$$", at: index) { return index }
      index += 1
    }
    return nil
  }

  private func firstBlank(in range: Range<Int>) -> Int {
    let blank = range.first { text[$0] <= 0x20 || symbol($0).kind == .space } ?? range.upperBound
    budget.charge(blank - range.lowerBound)
    return blank
  }
}
