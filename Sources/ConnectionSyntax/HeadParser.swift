import Bytes
import CRuleRecords
import RuleRecords
import RuleTables

/// Parses heads, forwards from a verb or around a word in the place of CONNECTION.
struct HeadParser {
  let lexer: Lexer

  /// Returns the head that begins with the verb at `verb`, which may be misspelled.
  func head(verb: Token, kind: Statement.Kind, isExact: Bool) -> StatementHead? {
    var head = StatementHead(kind: kind, noun: .connection, start: verb.range.lowerBound, end: verb.range.upperBound)
    if !isExact { head.misspelled(verb.range, for: kind == .create ? "CREATE" : "ALTER") }
    // GRANT CREATE CONNECTION ON ..., SHOW CREATE CONNECTION c
    if let before = lexer.wordBefore(verb.range.lowerBound),
      lexer.isOne(of: Keywords.noCreators, at: before)
    {
      return nil
    }
    var strangers = 0
    var offset = verb.range.upperBound
    for _ in 0..<8 {
      let token = lexer.next(at: offset, role: .key)
      guard token.isWord else {
        if let signs = lexer.straySigns(at: token.range.lowerBound), continues(at: signs.end) {
          head.problems.append(SyntaxProblem(kind: .oddCharacter, range: token.range.lowerBound..<signs.end))
          head.isDoubtful = true
          offset = signs.end
          continue
        }
        // CREATE my_conn WITH (...): the noun is missing.
        guard token.kind != .end, !token.isMark(.semicolon) else { return nil }
        return withoutNoun(head, verb: verb, isExact: isExact)
      }
      offset = token.range.upperBound
      let word = lexer.lowercased(token.range)
      if readNoun(token, word: word, mayNeedType: strangers == 0, &head) { return named(consume head) }
      if Keywords.lists.contains(word) { return withoutNoun(head, verb: verb, isExact: isExact) }
      if Keywords.otherNouns.contains(word) { return nil }
      if let meant = misspelledQualifier(token.range, word: word) {
        head.misspelled(token.range, for: meant)
      } else if !Keywords.qualifiers.contains(word) {
        strangers += 1
        if strangers > 1 { return withoutNoun(head, verb: verb, isExact: isExact) }
      }
      head.qualifiers.append(word.uppercased())
    }
    return nil
  }

  /// Whether CONNECTION, or one word and CONNECTION, follow the stray signs before `offset`: `CREATE ) CONNECTION c`.
  private func continues(at offset: Int) -> Bool {
    let word = lexer.token(at: offset, role: .key)
    guard word.isWord else { return false }
    let next = lexer.next(at: word.range.upperBound, role: .key)
    return lexer.isWord("connection", at: word.range) || next.isWord && lexer.isWord("connection", at: next.range)
  }

  /// Whether `token`, whose text in lower case is `word`, is the noun of `head`; then adds it.
  private func readNoun(_ token: Token, word: String, mayNeedType: Bool, _ head: inout StatementHead) -> Bool {
    if let match = noun(token.range, word: word, after: head.qualifiers) {
      head.noun = match.noun
      if !match.isExact { head.misspelled(token.range, for: match.noun.name.uppercased()) }
      head.end = token.range.upperBound
      return true
    }
    if let end = endOfSplitNoun(token) {
      head.misspelled(token.range.lowerBound..<end, for: "CONNECTION")
      head.end = end
      return true
    }
    guard mayNeedType,
      let noun = Tables.statements.nounRecords.first(where: {
        $0.needs_type
          && edits(between: lexer.text[token.range], and: Array($0.word.string.utf8), limit: Int($0.edits)) != nil
      })
    else { return false }
    if !noun.word.equals(word) { head.misspelled(token.range, for: noun.word.string.uppercased()) }
    head.noun = Statement.Noun(name: noun.name.string)
    head.needsTypeClause = true
    head.end = token.range.upperBound
    return true
  }

  /// Returns the end of the word after `word` if both together are the noun: `CONNECT ION`.
  private func endOfSplitNoun(_ word: Token) -> Int? {
    let rest = lexer.next(at: word.range.upperBound, role: .key)
    guard rest.isWord, word.range.count > 2, rest.range.count > 2, word.range.count + rest.range.count <= 11,
      edits(between: (lexer.text[word.range] + lexer.text[rest.range])[...], and: Keywords.connection, limit: 1) != nil
    else { return nil }
    return rest.range.upperBound
  }

  /// Returns the head around the noun at `range`; the verb before it is missing or misspelled.
  func head(noun range: Range<Int>, isExact: Bool) -> StatementHead? {
    headOfKnownWords(noun: range, isExact: isExact) ?? subscriptionHead(clause: range) ?? headOfAnyWords(noun: range)
  }

  /// `CRATE SUBSCRIPTION s CONNECTION 'conninfo'`: the verb is misspelled, and `range` is the clause CONNECTION.
  private func subscriptionHead(clause range: Range<Int>) -> StatementHead? {
    guard let name = lexer.wordBefore(range.lowerBound), let noun = lexer.wordBefore(name.lowerBound) else {
      return nil
    }
    for (joined, kind, keywords) in HeadParser.joinedSubscriptions where lexer.isWord(joined, at: noun) {
      var head = StatementHead(kind: kind, noun: .subscription, start: noun.lowerBound, end: name.upperBound)
      head.misspelled(noun, for: keywords)
      head.name = name
      return head
    }
    guard edits(between: lexer.text[noun], and: Keywords.subscription, limit: 2) != nil,
      let verb = lexer.wordBefore(noun.lowerBound),
      let kind = misspelledVerb(verb, text: lexer.lowercased(verb))
    else { return nil }
    var head = StatementHead(kind: kind, noun: .subscription, start: verb.lowerBound, end: name.upperBound)
    head.misspelled(verb, for: kind == .create ? "CREATE" : "ALTER")
    head.name = name
    return head
  }

  private static let joinedSubscriptions: [(StaticString, Statement.Kind, String)] = [
    ("createsubscription", .create, "CREATE SUBSCRIPTION"), ("altersubscription", .alter, "ALTER SUBSCRIPTION"),
  ]

  /// Accepts any word as a verb if a name, a list keyword and its bracket or first key follow:
  /// `REGISTER CONNECTION c WITH ('type' = ...`, `CREATE NEW CONNECTION c WITH (...`, `UPDATE CONNECTION c SET 'key' =`.
  private func headOfAnyWords(noun range: Range<Int>) -> StatementHead? {
    guard lexer.symbol(range.upperBound).kind == .space else { return nil }
    let name = lexer.next(at: range.upperBound, role: .key)
    guard name.isWord || name.isString || name.kind == .template, name.problem == nil else { return nil }
    let word = lexer.next(at: name.range.upperBound, role: .key)
    guard word.isWord, lexer.isOne(of: Keywords.lists, at: word.range) else { return nil }
    let open = lexer.next(at: word.range.upperBound, role: .key)
    let hasBracket = open.isMark(.leftParenthesis) || open.isMark(.leftBrace)
    // No other statement has a quoted key here.
    let hasQuotedKey = isQuotedKey(after: hasBracket ? open.range.upperBound : word.range.upperBound)
    guard hasBracket || hasQuotedKey else { return nil }
    var start = range.lowerBound
    var kind = Statement.Kind.create
    var isOtherStatement = false
    for _ in 0..<3 {
      guard let word = lexer.wordBefore(start), lexer.skipBlanks(word.upperBound) == start else { break }
      start = word.lowerBound
      let text = lexer.lowercased(word)
      if Keywords.noVerbs.contains(text) { return nil }
      // CREATE MAPPING m DATA CONNECTION c OPTIONS ('key' = ...): a clause of another statement.
      if Keywords.otherNouns.contains(text) { isOtherStatement = true }
      if Keywords.alteringVerbs.contains(text) { kind = .alter }
    }
    var head = StatementHead(kind: kind, noun: .connection, start: start, end: range.upperBound)
    head.problems.append(SyntaxProblem(kind: .missingKeyword(kind == .create ? "CREATE" : "ALTER"), range: range))
    head.isWeak = true
    head.needsType = !hasQuotedKey || isOtherStatement
    return named(head)
  }

  private func headOfKnownWords(noun range: Range<Int>, isExact: Bool) -> StatementHead? {
    var before = range.lowerBound
    var qualifiers: [String] = []
    for _ in 0..<5 {
      guard let word = lexer.wordBefore(before) else { break }
      let text = lexer.lowercased(word)
      if let kind = misspelledVerb(word, text: text) {
        var head = StatementHead(kind: kind, noun: .connection, start: word.lowerBound, end: range.upperBound)
        head.qualifiers = qualifiers.reversed()
        let isVerbExact = text == "create" || text == "alter"
        if !isVerbExact { head.misspelled(word, for: kind == .create ? "CREATE" : "ALTER") }
        if !isExact { head.misspelled(range, for: "CONNECTION") }
        head.isDoubtful = Keywords.verbLookalikes.contains(text)
        return named(head)
      }
      guard Keywords.qualifiers.contains(text) || qualifiers.isEmpty && !Keywords.otherNouns.contains(text) else {
        return nil
      }
      qualifiers.append(text.uppercased())
      before = word.lowerBound
    }
    guard qualifiers.allSatisfy({ Keywords.qualifiers.contains($0.lowercased()) }), lexer.isStatementStart(before),
      lexer.symbol(range.upperBound).kind == .space || lexer.symbol(range.upperBound).ascii == .backtick,
      ![.equals, .colon].contains(lexer.symbol(lexer.skipBlanks(range.upperBound)).ascii)
    else { return nil }
    var head = StatementHead(kind: .create, noun: .connection, start: before, end: range.upperBound)
    head.qualifiers = qualifiers.reversed()
    head.problems.append(SyntaxProblem(kind: .missingKeyword("CREATE"), range: range))
    if !isExact { head.misspelled(range, for: "CONNECTION") }
    head.isWeak = true
    return named(head)
  }

  /// Parses CREATECONNECTION in one word.
  func joinedHead(_ range: Range<Int>) -> StatementHead? {
    let word = lexer.text[range]
    for (joined, kind, expected) in HeadParser.joined where edits(between: word, and: joined, limit: 2) != nil {
      var head = StatementHead(kind: kind, noun: .connection, start: range.lowerBound, end: range.upperBound)
      head.misspelled(range, for: expected)
      head.isJoined = true
      return named(head)
    }
    return nil
  }

  private static let joined: [([UInt8], Statement.Kind, String)] = [
    (Keywords.createConnection, .create, "CREATE CONNECTION"),
    (Keywords.alterConnection, .alter, "ALTER CONNECTION"),
  ]

  private func noun(_ range: Range<Int>, word: String, after qualifiers: [String]) -> (
    noun: Statement.Noun, isExact: Bool
  )? {
    let bytes = lexer.text[range]
    let nouns = Tables.statements.nounRecords
    if let noun = nouns.first(where: {
      !$0.needs_type && $0.word.equals(word) && $0.mayFollow(qualifiers.map { $0.lowercased() })
    }) {
      return (Statement.Noun(name: noun.name.string), true)
    }
    // EXTERNALCONNECTION, CONNECTIONc
    if word.hasSuffix("connection"), Keywords.qualifiers.contains(String(word.dropLast(10))) {
      return (.connection, false)
    }
    if Keywords.nounLookalikes.contains(word) { return nil }
    let visible = lexer.withoutInvisibles(bytes)[...]
    let near = nouns.first { noun in
      abs(visible.count - Int(noun.word.count)) <= noun.edits && noun.edits > 0 && !noun.needs_type
        && edits(between: visible, and: Array(noun.word.string.utf8), limit: Int(noun.edits)) != nil
    }
    return near.map { (Statement.Noun(name: $0.name.string), false) }
  }

  /// Returns the qualifier that `word` misspells by one or two edits.
  private func misspelledQualifier(_ range: Range<Int>, word: String) -> String? {
    guard word.utf8.count >= 5, !Keywords.qualifiers.contains(word) else { return nil }
    return Tables.statements.qualifiers.nearest(to: lexer.text[range])?.uppercased()
  }

  private func misspelledVerb(_ range: Range<Int>, text: String) -> Statement.Kind? {
    guard !Keywords.qualifiers.contains(text), text.utf8.count >= 4 else { return nil }
    let word = lexer.text[range]
    for (verb, kind) in [("create", Statement.Kind.create), ("alter", .alter)] where text.hasPrefix(verb) {
      // CREATEEXTERNAL CONNECTION
      if Keywords.qualifiers.contains(String(text.dropFirst(verb.count))) { return kind }
    }
    if edits(between: word, and: Keywords.create, limit: 2) != nil { return .create }
    if edits(between: word, and: Keywords.alter, limit: 2) != nil { return .alter }
    return nil
  }

  /// The noun is missing, `CREATE my_conn WITH ('type' = ...`, or an unknown word, `CREATE CONN c WITH ('type' = ...`.
  /// No other statement has this form.
  private func withoutNoun(_ head: StatementHead, verb: Token, isExact: Bool) -> StatementHead? {
    guard isExact else { return nil }
    func found(at place: Range<Int>, needsKnownType: Bool) -> StatementHead {
      var head = head
      head.qualifiers = []
      head.problems.append(SyntaxProblem(kind: .missingKeyword("CONNECTION"), range: place))
      head.isWeak = true
      head.needsKnownType = needsKnownType
      return head
    }
    var token = lexer.next(at: verb.range.upperBound, role: .key)
    // CREATE WITH ('type' = 'openai', ...) CONNECTION c
    if isList(token), opensQuotedList(after: token) {
      return found(at: verb.range, needsKnownType: true).nameless(at: verb.range.upperBound)
    }
    while token.isWord, lexer.isOne(of: Keywords.standardQualifiers, at: token.range) {
      token = lexer.next(at: token.range.upperBound, role: .key)
    }
    var noun: Token?
    var introducer = lexer.next(at: token.range.upperBound, role: .key)
    if token.isWord, !isList(introducer) {
      noun = token
      token = introducer
      introducer = lexer.next(at: token.range.upperBound, role: .key)
    }
    guard token.isWord || token.kind == .string(.backtick) || token.kind == .template, isList(introducer),
      !lexer.isOne(of: Keywords.otherNouns, at: (noun ?? token).range), opensQuotedList(after: introducer)
    else { return nil }
    var named = found(at: noun?.range ?? verb.range, needsKnownType: noun != nil)
    named.name = token.content
    named.end = token.range.upperBound
    return named
  }

  /// Whether a bracket and a quoted key follow `introducer`.
  private func opensQuotedList(after introducer: Token) -> Bool {
    let open = lexer.next(at: introducer.range.upperBound, role: .key)
    return open.isMark(.leftParenthesis) && isQuotedKey(after: open.range.upperBound)
  }

  private func isList(_ token: Token) -> Bool {
    token.isWord && ["with", "set"].contains(lexer.lowercased(token.range))
  }

  /// Whether a key in single quotes and a separator follow `offset`.
  private func isQuotedKey(after offset: Int) -> Bool {
    var key = lexer.trivia(at: offset).end
    // In a host literal: \'type\' =
    if lexer.starts("\\'", at: key) { key += 1 }
    return lexer.isKeyWithSeparator(at: key, quote: .singleQuote)
  }
}
