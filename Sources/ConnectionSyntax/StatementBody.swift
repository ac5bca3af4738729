/// Reads everything after a statement's name: clauses, lists and their options, whatever the engine.
///
/// There is no grammar for each engine. Words gather until something tells what they were: a separator or a literal makes
/// them a key, a bracket makes them the introduction of a list.
struct StatementBody {
  var lexer: Lexer
  var offset: Int
  let kind: Statement.Kind

  private(set) var options: [Option] = []
  private(set) var lists: [String] = []
  private(set) var problems: [SyntaxProblem] = []
  private(set) var comments: [Range<Int>] = []

  /// Words since the last boundary.
  private var words: [Token] = []
  /// Brackets that are open.
  private var depth = 0
  /// Options follow although no bracket was opened.
  private var isListWithoutBracket = false
  private var hasClosedList = false
  /// An option has ended; a comma is due before the next.
  private var awaitsComma = false
  private var lastWasComma = false
  /// The key whose value is a list of literals.
  private var keyOfList: (key: Range<Int>, depth: Int)?

  init(lexer: Lexer, offset: Int, kind: Statement.Kind) {
    self.lexer = lexer
    self.offset = offset
    self.kind = kind
  }

  /// Reads to the end of the statement.
  mutating func read() {
    while step() {}
    if depth > 0, !options.isEmpty { note(.missingClosingBracket, offset..<offset) }
  }

  /// Reads one token with what belongs to it; false at the end of the statement.
  private mutating func step() -> Bool {
    let trivia = lexer.trivia(at: offset)
    if trivia.hasTemplateBlock { awaitsComma = false }
    if readValueWithoutOpeningQuote(before: trivia.end) { return true }
    if let key = keyWithoutOpeningQuote(before: trivia.end) {
      note(.missingOpeningQuote, key)
      offset = trivia.end + lexer.symbol(trivia.end).length
      words = []
      readValue(of: key, quoted: true)
      return true
    }
    var token = lexer.token(at: trivia.end, role: roleOfLiteral(at: trivia.end))
    token.startsLine = trivia.hasNewline
    if isProse(token) { return false }
    if token.kind == .end || token.isWord && endsStatement(token) || token.isString && endsStatement(literal: token) {
      return false
    }
    comments += trivia.comments
    if let odd = trivia.oddCharacter { note(.oddCharacter, odd) }
    offset = token.range.upperBound
    defer { lastWasComma = token.isMark(0x2C) }

    switch token.kind {
    case .word, .template: read(word: token)
    case .string: read(literal: token)
    case .mark(0x28), .mark(0x5B), .mark(0x7B): openBracket(token)
    case .mark(0x29), .mark(0x5D), .mark(0x7D): return closeBracket(token)
    case .mark(0x2C): readComma(token)
    case .mark(0x3B):
      let next = lexer.trivia(at: offset).end
      guard depth > 0, lexer.isKeyWithSeparator(at: next, quote: 0x27) || isBareOption(at: next) else { return false }
      note(.semicolonForComma, token.range)
      awaitsComma = false
      words = []
    case .mark(0x3D), .mark(0x3A):
      let next = lexer.next(at: offset, role: .value)
      if depth == 0, let last = words.last, next.isMark(0x28), Keywords.listWords.contains(lexer.lowercased(last.range))
      {
        // WITH = (
        note(.wrongSeparator("="), token.range)
        return true
      }
      if depth == 0, !isListWithoutBracket { openListWithoutBracketBeforeWords() }
      guard let first = words.first, let last = words.last else { return true }
      offset = token.range.lowerBound
      words = []
      commaIsDue(before: first)
      readValue(of: first.range.lowerBound..<last.range.upperBound, quoted: false)
    default: break
    }
    return true
  }

  /// A comma or the end of a sentence before anything was given: somebody writes about connections.
  private func isProse(_ token: Token) -> Bool {
    guard depth == 0, !isListWithoutBracket, options.isEmpty, lists.isEmpty else { return false }
    if token.isMark(0x2C), lexer.isKeyWithSeparator(at: lexer.trivia(at: token.range.upperBound).end, quote: 0x27) {
      return false
    }
    return token.isMark(0x2C) || token.isWord && lexer.text[token.range.upperBound - 1] == 0x2E
  }

  /// Whether `password 'x'` or `password = 'x'` stands at `offset`.
  private func isBareOption(at offset: Int) -> Bool {
    let key = lexer.token(at: offset, role: .key)
    guard key.isWord, !Keywords.statementStarts.contains(lexer.lowercased(key.range)) else { return false }
    let next = lexer.next(at: key.range.upperBound, role: .value)
    return next.isString || next.isMark(0x3D)
  }

  // MARK: Words

  private mutating func read(word token: Token) {
    if words.isEmpty { commaIsDue(before: token) }
    words.append(token)
  }

  /// Whether `word` belongs to another statement.
  private func endsStatement(_ word: Token) -> Bool {
    if lexer.starts("$$", at: word.range.lowerBound) || lexer.starts("```", at: word.range.lowerBound) { return true }
    if lexer.starts("*/", at: word.range.lowerBound) { return true }
    let text = lexer.lowercased(word.range)
    let next = lexer.next(at: word.range.upperBound, role: .key)
    if text == "create" || text == "alter" {
      if next.isWord, HeadParser(lexer: lexer).head(verb: word, kind: .create, isExact: true) != nil { return true }
      if word.startsLine, next.isWord { return true }
    }
    if word.startsLine, Keywords.statementStarts.contains(text), next.isWord || next.isMark(0x3B) || next.kind == .end {
      // `RENAME TO`, `ADD ...` go on with an ALTER; a key of several words goes on with a separator.
      if depth > 0 || hasClosedList || !options.isEmpty || words.isEmpty { return !isKeyInList(word) }
    }
    guard depth == 0, !isListWithoutBracket else { return false }
    if hasClosedList { return Keywords.clauses[text] == nil && !next.isMark(0x3D) }
    if options.isEmpty { return words.count > 7 }
    if !words.isEmpty || Keywords.clauses[text] != nil || next.isMark(0x3D) || next.isMark(0x28) || next.isString {
      return false
    }
    return !(next.isWord && literalClause(in: [word, next]) != nil)
  }

  private func isKeyInList(_ word: Token) -> Bool {
    guard depth > 0 else { return false }
    var token = word
    for _ in 0..<4 {
      token = lexer.next(at: token.range.upperBound, role: .key)
      if token.isMark(0x3D) || token.isMark(0x3A) { return true }
      guard token.isWord else { return false }
    }
    return false
  }

  /// Where in `words` a clause begins that a literal may follow: `IDENTIFIED BY`, also when misspelled.
  private func literalClause(in words: [Token]) -> Int? {
    words.lastIndex { word in
      let text = lexer.lowercased(word.range)
      if Keywords.literalClauses.contains(text) { return true }
      guard text.utf8.count >= 6 else { return false }
      return ["identified", "password", "connection", "username"].contains { clause in
        edits(between: lexer.text[word.range], and: Array(clause.utf8), limit: 2) != nil
      }
    }
  }

  private func nearestClause(to range: Range<Int>) -> String {
    let clause = ["identified", "password", "connection", "username"].first {
      edits(between: lexer.text[range], and: Array($0.utf8), limit: 2) != nil
    }
    return (clause ?? "identified").uppercased()
  }

  // MARK: Lists

  private mutating func openBracket(_ token: Token) {
    if depth == 1, options.allSatisfy(\.isClause), words.isEmpty, keyOfList == nil {
      note(.doubledBracket, token.range)
    }
    if depth == 0 {
      introduceList(at: token)
      if !token.isMark(0x28) || token.range.count > 1 { note(.wrongBracket, token.range) }
    }
    words = []
    awaitsComma = false
    depth += 1
  }

  /// Takes the words before a list apart: `TYPE postgresql OPTIONS` is a clause and an introduction.
  private mutating func introduceList(at token: Token) {
    if let misplaced = introduction(words) { note(misplaced.kind, misplaced.range) }
    if words.isEmpty, lists.isEmpty, options.isEmpty {
      note(.missingKeyword(kind == .create ? "WITH" : "SET"), token.range)
    }
    let introduction = words.map { lexer.lowercased($0.range).uppercased() }.joined(separator: " ")
    let due = kind == .create ? "WITH" : "SET"
    if introduction != due, introduction != "RESET", Keywords.isListIntroduction(introduction.lowercased()) {
      note(.wrongKeyword(due), token.range)
    }
    lists.append(introduction)
    bareClauses()
  }

  /// What is wrong with the words before a list, if anything is.
  private func introduction(_ words: [Token]) -> SyntaxProblem? {
    guard let last = words.last else { return nil }
    let text = lexer.lowercased(last.range)
    if Keywords.listWords.contains(text) || Keywords.clauses[text] != nil { return nil }
    if words.contains(where: { ["to", "for", "type", "with", "using"].contains(lexer.lowercased($0.range)) }) {
      // TO KAFKA (...), TYPE postgresql OPTOINS (...)
      let options = edits(between: lexer.text[last.range], and: Array("options".utf8), limit: 2)
      return options.map { _ in SyntaxProblem(kind: .misspelledKeyword("OPTIONS"), range: last.range) }
    }
    for (keyword, limit) in [("with", 2), ("options", 2), ("properties", 2), ("set", 1)] {
      if edits(between: lexer.text[last.range], and: Array(keyword.utf8), limit: limit) != nil {
        return SyntaxProblem(kind: .misspelledKeyword(keyword.uppercased()), range: last.range)
      }
    }
    return SyntaxProblem(kind: .missingKeyword(kind == .create ? "WITH" : "SET"), range: last.range)
  }

  /// Options for the clauses among the words that take a bare word: `TYPE postgresql`, `TO KAFKA`.
  private mutating func bareClauses() {
    var index = 0
    while index < words.count {
      let text = lexer.lowercased(words[index].range)
      if text == "type" || text == "to" || text == "for" {
        var end = index + 1
        while end < words.count, Keywords.clauses[lexer.lowercased(words[end].range)] == nil { end += 1 }
        if end > index + 1 {
          options.append(
            Option(
              key: words[index].range, value: words[index + 1].range.lowerBound..<words[end - 1].range.upperBound,
              form: .bare, isClause: true, isCommented: false))
        }
        index = end
      } else {
        index += 1
      }
    }
  }

  private mutating func closeBracket(_ token: Token) -> Bool {
    readBarePair()
    words = []
    if let list = keyOfList, depth <= list.depth { keyOfList = nil }
    awaitsComma = depth > 1
    if depth == 0 {
      // The end of a list that never began, or of whatever is around the statement.
      guard isListWithoutBracket else { return false }
      isListWithoutBracket = false
      hasClosedList = true
      return true
    }
    depth -= 1
    if depth == 0 { hasClosedList = true }
    return true
  }

  private mutating func readComma(_ token: Token) {
    let isFirst = depth > 0 && words.isEmpty && options.allSatisfy(\.isClause)
    if lastWasComma || isFirst { note(.doubledComma, token.range) }
    if token.range.count > 1 { note(.oddCharacter, token.range) }
    readBarePair()
    awaitsComma = false
    words = []
  }

  private mutating func commaIsDue(before token: Token) {
    if awaitsComma, depth > 0 || isListWithoutBracket {
      note(.missingComma, token.range.lowerBound..<token.range.lowerBound)
    }
    awaitsComma = false
  }

  // MARK: Options

  /// Before a literal is cut: is it a key or a value?
  private func roleOfLiteral(at offset: Int) -> LiteralRole {
    if words.isEmpty { return .key }
    let quote = lexer.symbol(offset)
    return quote.kind == .quote && lexer.isKeyWithSeparator(at: offset, quote: quote.ascii) ? .key : .value
  }

  /// `api-key' = ...`: the last word, if a quote closes it and a separator follows.
  private func keyWithoutOpeningQuote(before offset: Int) -> Range<Int>? {
    guard let last = words.last, last.range.upperBound == offset else { return nil }
    let quote = lexer.symbol(offset)
    guard quote.kind == .quote else { return nil }
    let next = lexer.symbol(lexer.skipBlanks(offset + quote.length))
    let isFollowedByValue = next.kind == .quote && words.count == 1 && (depth > 0 || isListWithoutBracket)
    return next.ascii == 0x3D || next.ascii == 0x3A || isFollowedByValue ? last.range : nil
  }

  /// Whether `literal` belongs to another statement: after a list without its bracket comes a line of something else.
  private func endsStatement(literal: Token) -> Bool {
    guard depth == 0, words.isEmpty else { return false }
    if hasClosedList { return true }
    return isListWithoutBracket && awaitsComma && literal.startsLine && !hasSeparator(after: literal)
  }

  private func hasSeparator(after token: Token) -> Bool {
    let next = lexer.next(at: token.range.upperBound, role: .value)
    if next.isMark(0x3D) || next.isMark(0x3A) || lexer.starts("->", at: next.range.lowerBound) { return true }
    // `'key' - 'value'`, `'key' ~ 'value'`: any sign between two literals.
    return next.isWord && next.range.count == 1 && !isNameByte(lexer.text[next.range.lowerBound])
      && lexer.next(at: next.range.upperBound, role: .value).isString
  }

  private mutating func read(literal token: Token) {
    if hasSeparator(after: token) {
      if depth == 0, !isListWithoutBracket {
        guard opensListWithoutBracket else {
          words = []
          return
        }
        openListWithoutBracket(before: token)
      }
      words = []
      commaIsDue(before: token)
      noteQuotes(of: token)
      if let problem = token.problem { note(problem, token.range) }
      readValue(of: token.content, quoted: true)
    } else if let list = keyOfList, depth > list.depth, words.isEmpty {
      append(key: list.key, token)
    } else if !words.isEmpty {
      readLiteralAfterWords(token)
    } else if depth > 0 || isListWithoutBracket {
      readPairWithoutSeparator(token)
    }
  }

  /// `WITH 'key' = ...` or `'key' = ...` right after the name. In prose many words stand before the first key.
  private var opensListWithoutBracket: Bool {
    guard !words.isEmpty else { return true }
    guard words.count <= 4 else { return false }
    return introduction(words).map { if case .misspelledKeyword = $0.kind { true } else { false } } ?? true
  }

  private mutating func openListWithoutBracket(before token: Token) {
    if let problem = introduction(words) { note(problem.kind, problem.range) }
    if words.isEmpty, lists.isEmpty { note(.missingKeyword(kind == .create ? "WITH" : "SET"), token.range) }
    lists.append(words.map { lexer.lowercased($0.range).uppercased() }.joined(separator: " "))
    bareClauses()
    note(.missingOpeningBracket, token.range)
    isListWithoutBracket = true
  }

  /// `OPTIONS host 'h', ...`, `WITH type = 'kafka', ...`, `TO KAFKA BROKER 'b', ...`: takes the introduction off the words
  /// and goes on as in a list.
  private mutating func openListWithoutBracketBeforeWords() {
    var end: Int?
    for (index, word) in words.enumerated() {
      let text = lexer.lowercased(word.range)
      if text == "with" || text == "options" || text == "set" && kind == .alter || text == "properties" {
        end = index + 1
      }
      if ["to", "for", "type"].contains(text), index + 2 < words.count { end = index + 2 }
    }
    guard let end, end < words.count else { return }
    let key = Array(words[end...])
    words = Array(words[..<end])
    lists.append(words.map { lexer.lowercased($0.range).uppercased() }.joined(separator: " "))
    bareClauses()
    words = key
    note(.missingOpeningBracket, key[0].range)
    isListWithoutBracket = true
  }

  /// `password hunter2` in a list: the last word is the value.
  private mutating func readBarePair() {
    guard depth > 0 || isListWithoutBracket, keyOfList == nil, (2...6).contains(words.count), let value = words.last
    else {
      return
    }
    var key = words.dropLast()
    var form = Option.ValueForm.bare
    if let last = key.last, key.count > 1, lexer.lowercased(last.range) == "secret" {
      key = key.dropLast()
      form = .reference
    }
    guard let first = key.first, let last = key.last, value.isWord else { return }
    note(.missingSeparator, first.range)
    options.append(
      Option(
        key: first.range.lowerBound..<last.range.upperBound, value: value.range, form: form, isClause: false,
        isCommented: false))
  }

  /// `password hunter2',`: the last word is the value, and a quote closes it.
  private mutating func readValueWithoutOpeningQuote(before offset: Int) -> Bool {
    guard depth > 0 || isListWithoutBracket, words.count >= 2, let last = words.last, last.range.upperBound == offset
    else {
      return false
    }
    let quote = lexer.symbol(offset)
    guard quote.kind == .quote, lexer.isPlausibleEnd(offset + quote.length),
      lexer.symbol(lexer.skipBlanks(offset + quote.length)).ascii != 0x3D
    else { return false }
    note(.missingOpeningQuote, last.range)
    readBarePair()
    words = []
    awaitsComma = true
    self.offset = offset + quote.length
    return true
  }

  /// `host 'h'`, `IDENTIFIED BY 'p'`.
  private mutating func readLiteralAfterWords(_ token: Token) {
    let gathered = words
    words = []
    if depth == 0, !isListWithoutBracket {
      words = gathered
      let introduction = lexer.lowercased(gathered[gathered.count - 1].range)
      if Keywords.listWords.contains(introduction), lexer.next(at: token.range.upperBound, role: .value).isString {
        // WITH 'key' 'value'
        openListWithoutBracket(before: token)
        words = []
        readPairWithoutSeparator(token)
        return
      }
      openListWithoutBracketBeforeWords()
      if isListWithoutBracket {
        readLiteralAfterWords(token)
        return
      }
      words = []
      guard let first = literalClause(in: gathered) else { return }
      words = Array(gathered[..<first])
      bareClauses()
      words = []
      let clause = gathered[first]
      if lexer.lowercased(clause.range).utf8.count >= 6,
        !Keywords.literalClauses.contains(lexer.lowercased(clause.range))
      {
        note(.misspelledKeyword(nearestClause(to: clause.range)), clause.range)
      }
      append(key: gathered[first].range.lowerBound..<(gathered.last?.range.upperBound ?? 0), token, isClause: true)
      return
    }
    guard let first = gathered.first, let last = gathered.last else { return }
    note(.missingSeparator, first.range.lowerBound..<last.range.upperBound)
    append(key: first.range.lowerBound..<last.range.upperBound, token)
  }

  /// `'host' 'h'`, or a key that is left alone.
  private mutating func readPairWithoutSeparator(_ key: Token) {
    commaIsDue(before: key)
    if let (name, value) = lexer.pair(in: key.content) {
      // 'api-key = abc': the quotes in the middle are missing.
      note(.missingClosingQuote, key.range)
      options.append(Option(key: name, value: value, form: .quoted, isClause: false, isCommented: false))
      awaitsComma = true
      return
    }
    let start = lexer.trivia(at: key.range.upperBound).end
    let value = lexer.token(at: start, role: .value)
    if value.isMark(0x2C), let pair = valueAfterComma(value) {
      note(.wrongSeparator(","), value.range)
      offset = pair.range.upperBound
      append(key: key.content, pair)
      return
    }
    if value.isWord, value.range.count <= 3 {
      // 'key' is 'value'
      let literal = lexer.next(at: value.range.upperBound, role: .value)
      if literal.isString, !hasSeparator(after: literal) {
        note(.wrongSeparator(lexer.lowercased(value.range)), value.range)
        offset = literal.range.upperBound
        append(key: key.content, literal)
        return
      }
    }
    guard value.isString || value.isWord && !lexer.starts("--", at: start), key.content.count > 0 else { return }
    note(.missingSeparator, key.range)
    noteQuotes(of: key)
    if value.isString {
      offset = value.range.upperBound
      append(key: key.content, value)
    } else {
      offset = key.range.upperBound
      readBareValue(of: key.content, at: start, keyIsQuoted: true)
    }
  }

  /// `'key', 'value'`: the literal after the comma, if no separator follows it either.
  private func valueAfterComma(_ comma: Token) -> Token? {
    guard lists.last.map({ !$0.hasSuffix("RESET") }) ?? true else { return nil }
    let value = lexer.next(at: comma.range.upperBound, role: .value)
    return value.isString && !hasSeparator(after: value) ? value : nil
  }

  private mutating func noteQuotes(of key: Token) {
    switch key.kind {
    case .string(0x22): note(.doubleQuotes, key.range)
    case .string(0x60): note(.backticks, key.range)
    default: break
    }
  }

  /// Reads separator and value; `offset` is before the separator.
  private mutating func readValue(of key: Range<Int>, quoted: Bool) {
    readSeparator()
    if !quoted { note(.bareKey, key) }
    let trivia = lexer.trivia(at: offset)
    comments += trivia.comments
    let token = lexer.token(at: trivia.end, role: .value)
    switch token.kind {
    case .string:
      offset = token.range.upperBound
      append(key: key, token)
    case .template, .word:
      readBareValue(of: key, at: trivia.end, keyIsQuoted: quoted)
    case .mark(0x28), .mark(0x5B), .mark(0x7B):
      offset = token.range.upperBound
      keyOfList = (key, depth)
      depth += 1
    case .mark(0x3A), .mark(0x3C), .mark(0x3E):
      // `:name`, `<your-key>`
      readBareValue(of: key, at: trivia.end, keyIsQuoted: quoted)
    default:
      note(.missingValue, key)
    }
  }

  private mutating func readSeparator() {
    let start = lexer.trivia(at: offset).end
    var end = start
    // `=`, `==`, `= =`, `=>`, `:`, `:=`, `->`
    scan: while true {
      let symbol = lexer.symbol(end)
      switch symbol.ascii {
      case 0x3D, 0x3E: end += symbol.length
      case 0x3A where end == start || lexer.symbol(end + symbol.length).kind == .space: end += symbol.length
      case _ where end == start && symbol.kind == .word: end += symbol.length
      case 0x20 where end > start && [0x3D, 0x3A].contains(lexer.symbol(lexer.skipBlanks(end)).ascii):
        let next = lexer.skipBlanks(end)
        // `= :name` is a variable.
        guard lexer.symbol(next).ascii == 0x3D || lexer.symbol(next + 1).kind == .space else { break scan }
        end = next
      default: break scan
      }
    }
    let text = String(decoding: lexer.text[start..<end], as: UTF8.self)
    if text != "=" { note(.wrongSeparator(text), start..<end) }
    offset = end
  }

  private mutating func append(key: Range<Int>, _ token: Token, isClause: Bool = false) {
    if let problem = token.problem { note(problem, token.range) }
    switch token.kind {
    case .string(0x22): note(.doubleQuotes, token.range)
    case .string(0x60): note(.backticks, token.range)
    default: break
    }
    var value = token.content
    // 'abc' || 'def' is one literal to the engine, and masked as one.
    while token.problem == nil, let part = concatenation(at: offset) {
      value = value.lowerBound..<part.content.upperBound
      offset = part.range.upperBound
    }
    options.append(Option(key: key, value: value, form: .quoted, isClause: isClause, isCommented: false))
    awaitsComma = true
  }

  private func concatenation(at offset: Int) -> Token? {
    let operatorStart = lexer.trivia(at: offset).end
    guard lexer.starts("||", at: operatorStart) else { return nil }
    let token = lexer.next(at: operatorStart + 2, role: .value)
    return token.isString && token.problem == nil ? token : nil
  }

  private mutating func readBareValue(of key: Range<Int>, at start: Int, keyIsQuoted: Bool) {
    let value = lexer.bareValue(at: start, extendsToComma: keyIsQuoted)
    if !keyIsQuoted, value.form == .bare, value.problem == nil, lexer.symbol(lexer.skipBlanks(value.end)).ascii == 0x3D
    {
      // aws=secret-key = 'x': the first sign is part of the key.
      offset = value.end
      readValue(of: key.lowerBound..<value.end, quoted: false)
      return
    }
    guard !value.content.isEmpty else {
      note(.missingValue, key)
      offset = max(value.end, start)
      return
    }
    if let problem = value.problem {
      note(problem, value.content)
    } else if keyIsQuoted, value.form == .bare {
      note(.bareValue, value.content)
    }
    options.append(
      Option(
        key: key, value: value.content, form: value.form, isClause: depth == 0 && !isListWithoutBracket,
        isCommented: false))
    offset = value.end
    awaitsComma = true
  }

  private mutating func note(_ kind: SyntaxProblem.Kind, _ range: Range<Int>) {
    problems.append(SyntaxProblem(kind: kind, range: range))
  }
}
