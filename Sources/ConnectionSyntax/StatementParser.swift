import Bytes
import RuleRecords
import RuleTables

/// The result of parsing one window of a file.
package struct ParsedText: Sendable {
  package var statements: [Statement] = []
  /// The suppression comments, without comment marks.
  package var directives: [Range<Int>] = []
  /// Everything before this offset is complete.
  package var end = 0
  /// The number of byte reads, which ``ReadingBudget`` limits.
  package var looks = 0
}

/// A text in which statements are searched: the window, or the decoded text of a host literal.
private struct Scope {
  var text: [UInt8]
  var host: HostText?
  var isCommented = false
  /// The number of literals around the text: JSON in a shell literal has 2.
  var depth = 0

  static let deepest = 3
}

/// Finds statements: searches for the words of a CONNECTION statement and parses outwards from them.
package struct StatementParser {
  /// Maximum length of a statement in bytes.
  package static let reach = 1 << 20

  let text: [UInt8]
  let budget: ReadingBudget
  private var result = ParsedText()
  private var blockComments: BlockComments
  private var directives: DirectiveReader
  /// The last decoded host literal, which may contain more statements.
  private var lastHost: HostText?
  /// Statements after the one that was returned last, from the same word: resources in a JSON object.
  private var siblings: [Statement] = []
  private var marks = MarkSearch()
  /// The last head that was found to be prose; its words are not read as heads again.
  private var rejected = 0..<0
  /// The last statement whose parsing stopped at the budget, if none was parsed since. No statement is searched before
  /// offset `until`.
  private var givenUp: (statement: Int, until: Int)?

  private init(_ text: [UInt8]) {
    self.text = text
    budget = ReadingBudget(windowSize: text.count)
    blockComments = BlockComments(budget)
    directives = DirectiveReader(budget)
  }

  /// Returns the offset of the first word at or after `offset` that may begin a statement. Most files have none.
  package static func firstAnchor(in window: Span<UInt8>, from offset: Int) -> Int? {
    window.withUnsafeBufferPointer { Anchor.next(in: $0, from: offset)?.word.lowerBound }
  }

  /// Whether a statement at `offset` in a window of `count` bytes is parsed, and not left for a longer window.
  package static func mayRead(from offset: Int, of count: Int) -> Bool {
    offset < count - reach
  }

  /// Parses the statements that begin at or after `offset`. Unless `isLast`, those that begin less than ``reach`` bytes
  /// before the end are left for the next window.
  package static func parse(_ text: [UInt8], from offset: Int, isLast: Bool) -> ParsedText {
    var parser = StatementParser(text)
    parser.parse(from: offset, isLast: isLast)
    return parser.result
  }

  private mutating func parse(from start: Int, isLast: Bool) {
    let end = isLast ? text.count : max(start, text.count - StatementParser.reach)
    var offset = start
    while let (word, kind) = text.withUnsafeBufferPointer({ Anchor.next(in: $0, from: offset) }) {
      guard word.lowerBound < end else { break }
      offset = word.upperBound
      if case .directive = kind {
        if let comment = directives.comment(at: word.lowerBound, in: text, &blockComments) { note(comment) }
        continue
      }
      if let givenUp, word.lowerBound < givenUp.until { continue }
      budget.reach(word.lowerBound - start)
      siblings = []
      var found = statement(at: word, kind, in: Scope(text: text))
      if budget.isExceeded {
        giveUp(at: word, start: start)
        continue
      }
      if let statement = found.take() { offset = max(offset, add(statement)) }
      for statement in siblings { offset = max(offset, add(statement)) }
    }
    result.end = isLast ? text.count : max(offset, end)
    closeGivenUp(before: text.count)
    result.looks = budget.spent
  }

  /// Adds a statement and returns the offset of its end.
  private mutating func add(_ statement: consuming Statement) -> Int {
    let extent = statement.extent
    closeGivenUp(before: extent.lowerBound)
    // Directives inside the statement are among its comments, or they are not comments.
    if !statement.comments.isEmpty {
      let source = statement.host?.text ?? text
      for comment in statement.comments where DirectiveReader.isDirective(source[comment]) {
        note(statement.host?.source(of: comment) ?? comment)
      }
    }
    result.statements.append(statement)
    return extent.upperBound
  }

  /// Adds a comment with directives. Comments of several statements may overlap on a long line; what was added is not
  /// added again.
  private mutating func note(_ comment: Range<Int>) {
    if let last = result.directives.last, comment.lowerBound < last.upperBound { return }
    result.directives.append(comment)
  }

  /// Reports the statement at `word` as too tangled, once until the next statement is parsed.
  private mutating func giveUp(at word: Range<Int>, start: Int) {
    let until = max(word.upperBound, start + budget.bytesUntilRecovered)
    if let givenUp {
      self.givenUp = (givenUp.statement, until)
      return
    }
    givenUp = (result.statements.count, until)
    result.statements.append(
      Statement(
        kind: .create, noun: .connection, range: word, qualifiers: [], name: nil, options: [], lists: [],
        problems: [SyntaxProblem(kind: .tooTangled, range: word)], isCommented: false, comments: []))
  }

  /// Extends the unparsed statement to `offset`, the start of the next one: any part of it may be a secret.
  private mutating func closeGivenUp(before offset: Int) {
    guard let givenUp else { return }
    let start = result.statements[givenUp.statement].range.lowerBound
    result.statements[givenUp.statement].range = start..<max(start, offset)
    self.givenUp = nil
  }

  /// Parses the statement around `word` in the text of `scope`.
  private mutating func statement(at word: Range<Int>, _ anchor: Anchor, in scope: Scope) -> Statement? {
    var context = StatementContext.around(word.lowerBound, in: scope.text, blockComment: nil, budget)
    if scope.isCommented { context.isCommented = true }
    if let found = statementOutsideLiterals(at: word, anchor, context, in: scope) { return found }
    if scope.depth < Scope.deepest,
      let literal = HostLiteral.around(word.lowerBound, lineStart: context.lineStart, in: scope.text, budget)
    {
      let found = statement(at: word, anchor, in: literal, context, scope)
      // An apostrophe may be misread as the quote of a literal.
      if literal.quote == .singleQuote, found?.options.isEmpty ?? true,
        let inner = HostLiteral.around(
          word.lowerBound, lineStart: context.lineStart, in: scope.text, ignoresSingleQuotes: true, budget)
      {
        return statement(at: word, anchor, in: inner, context, scope)
      }
      // COPY t TO "s3://b/x' CONNECTION (...): the wrong quote opens no literal, because nothing closes it.
      if found == nil, case .noun(isExact: true) = anchor, !literal.isClosed(after: word.upperBound, in: scope.text) {
        return inlineStatement(word, lexer(context, word, in: scope))?.standing(in: scope.host)
      }
      return found
    }
    return plainStatement(at: word, anchor, context, in: scope)
  }

  /// Parses the statement around `word` in the text of `scope`, inside `literal`.
  private mutating func statement(
    at word: Range<Int>, _ anchor: Anchor, in literal: HostLiteral, _ context: StatementContext, _ scope: Scope
  ) -> Statement? {
    statement(at: word, anchor, context, scope, textFrom: literal.start) {
      let limit = min(scope.text.count, word.lowerBound + StatementParser.reach)
      return HostDecoder.decode(literal, in: scope.text, limit: limit, margin: context.margin, $0)
    }
  }

  /// Parses the statement around `word` in the text that `decode` returns, or in the last decoded text if that begins at
  /// `start` too.
  private mutating func statement(
    at word: Range<Int>, _ anchor: Anchor, _ context: StatementContext, _ scope: Scope, textFrom start: Int,
    decode: (ReadingBudget) -> HostText
  ) -> Statement? {
    let source = scope.host?.source(of: word) ?? word
    let host: HostText
    if scope.depth == 0, let lastHost, lastHost.hasRun(at: start), lastHost.range(ofCopied: source) != nil {
      host = lastHost
    } else {
      let decoded = decode(budget)
      host = scope.host.map { HostText(decoded, in: $0) } ?? decoded
      if scope.depth == 0 { lastHost = host }
    }
    guard let place = host.range(ofCopied: source) else { return nil }
    let inner = Scope(text: host.text, host: host, isCommented: context.isCommented, depth: scope.depth + 1)
    guard let found = statement(at: place, anchor, in: inner) else { return nil }
    return scope.depth == 0 ? withBlockComment(found, at: word) : found
  }

  /// Returns `statement`, which is commented if a block comment is around `word`.
  private mutating func withBlockComment(_ statement: Statement, at word: Range<Int>) -> Statement {
    guard !statement.isCommented, blockComments.comment(around: word.lowerBound, in: text) != nil else {
      return statement
    }
    var statement = statement
    statement.isCommented = true
    statement.options.indices.forEach { statement.options[$0].isCommented = true }
    return statement
  }

  /// Parses a resource, and a command whose words are the elements of a list: the quotes around `word` are no literal
  /// that contains a statement.
  private mutating func statementOutsideLiterals(
    at word: Range<Int>, _ anchor: Anchor, _ context: StatementContext, in scope: Scope
  ) -> Statement? {
    var found: [Statement] = []
    switch anchor {
    case .resource:
      found = resources(at: word, lexer(context, word, in: scope))
      // Comment marks are prefixes here, because blocks are read without a margin.
      var bare = context
      bare.margin = []
      if let start = found.first?.range.lowerBound,
        let unprefixed = withoutPrefixes(at: word, anchor, bare, from: start, in: scope)
      {
        return unprefixed
      }
    case .noun:
      let lexer = lexer(context, word, in: scope)
      if let head = commandHead(word, isList: true, lexer), let command = command(head, lexer) { found = [command] }
    default: return nil
    }
    guard !found.isEmpty else { return nil }
    for index in found.indices {
      found[index] = found[index].standing(in: scope.host)
      if scope.depth == 0 { found[index] = withBlockComment(found[index], at: word) }
    }
    siblings = Array(found.dropFirst())
    return found[0]
  }

  /// Parses the statement that begins at `start` without the prefixes of its lines, if they have any.
  private mutating func withoutPrefixes(
    at word: Range<Int>, _ anchor: Anchor, _ context: StatementContext, from start: Int, in scope: Scope
  ) -> Statement? {
    guard scope.depth < Scope.deepest, isPrefixed(start, context, scope),
      let prefix = LinePrefix(after: start, lineStart: context.lineStart, in: scope.text, budget)
    else { return nil }
    return statement(
      at: word, anchor, context, scope, textFrom: start, decode: { prefix.text(from: start, in: scope.text, $0) })
  }

  /// Parses the statement around `word` without a host literal.
  private mutating func plainStatement(
    at word: Range<Int>, _ anchor: Anchor, _ context: StatementContext, in scope: Scope
  )
    -> Statement?
  {
    let lexer = lexer(context, word, in: scope)
    let heads = HeadParser(lexer: lexer)
    let head: StatementHead?
    switch anchor {
    case .verb(let kind):
      let token = Token(kind: .word, range: word, content: word)
      head = heads.head(verb: token, kind: kind, isExact: true)
    case .noun(let isExact):
      if let inline = inlineStatement(word, lexer) { return inline.standing(in: scope.host) }
      if let command = commandHead(word, isList: false, lexer) {
        return statement(command, at: word, anchor, context, in: scope)
      }
      if scope.depth == 0, rejected.contains(word.lowerBound) { return nil }
      head = heads.head(noun: word, isExact: isExact)
    case .clause: return inlineStatement(word, lexer)?.standing(in: scope.host)
    case .joined: head = heads.joinedHead(word)
    case .resource, .directive: head = nil
    }
    guard let head else { return nil }
    if head.isNameless, lexer.isProse(after: head.end) {
      if scope.depth == 0 { rejected = head.start..<head.end }
      return nil
    }
    if scope.depth < Scope.deepest,
      let literal = HostLiteral.unseen(
        after: head.end, firstMark: scope.depth == 0 ? marks.first(from: head.end, in: text, budget) : head.end,
        lineStart: context.lineStart, in: scope.text, limit: lexer.context.limit, budget),
      let found = statement(at: word, anchor, in: literal, context, scope)
    {
      return found
    }
    if let found = withoutPrefixes(at: word, anchor, context, from: head.start, in: scope) { return found }
    var found = statement(head, lexer, in: scope)
    // Searched only now, because it reads backwards and most candidates are no heads.
    guard found != nil, scope.host == nil, !context.isCommented,
      let comment = blockComments.comment(around: word.lowerBound, in: text)
    else {
      found?.host = scope.host
      return found
    }
    return statement(
      head,
      self.lexer(StatementContext.around(word.lowerBound, in: text, blockComment: comment, budget), word, in: scope),
      in: scope)
  }

  /// Whether more than the margin of a comment is before `start` on its line.
  private func isPrefixed(_ start: Int, _ context: StatementContext, _ scope: Scope) -> Bool {
    var end = start
    while end > context.lineStart, scope.text[end - 1].isBlank { end -= 1 }
    return end > context.lineStart && !scope.text[context.lineStart..<end].elementsEqual(context.margin)
  }

  /// Parses the command with `head`.
  private mutating func statement(
    _ head: CommandHead, at word: Range<Int>, _ anchor: Anchor, _ context: StatementContext, in scope: Scope
  ) -> Statement? {
    if let found = withoutPrefixes(at: word, anchor, context, from: head.range.lowerBound, in: scope) { return found }
    guard let found = command(head, lexer(context, word, in: scope))?.standing(in: scope.host) else { return nil }
    return scope.depth == 0 ? withBlockComment(found, at: word) : found
  }

  /// Returns the lexer for the statement around `word`.
  private func lexer(_ context: StatementContext, _ word: Range<Int>, in scope: Scope) -> Lexer {
    var context = context
    context.limit = min(context.limit, word.lowerBound + StatementParser.reach)
    return Lexer(text: scope.text, context: context, budget: budget)
  }

  private func statement(_ head: StatementHead, _ lexer: Lexer, in scope: Scope) -> Statement? {
    var body = StatementBody(lexer: lexer, offset: head.end, kind: head.kind)
    body.read()
    guard head.isCertain || confirmation(of: head, body, lexer).isStatement else { return nil }
    lexer.addOptions(inComments: body.comments, to: &body.options)
    if head.isWeak, !confirmation(of: head, body, lexer).excusesWrongWords { return nil }
    var problems = body.problems
    if !head.problems.isEmpty { problems.insert(contentsOf: head.problems, at: 0) }
    if let odd = lexer.oddCharacter(in: head.start..<head.end) {
      problems.append(SyntaxProblem(kind: .oddCharacter, range: odd))
    }
    if body.offset >= head.start + StatementParser.reach {
      problems.append(SyntaxProblem(kind: .tooLong, range: head.start..<head.end))
    }
    let range = head.start..<max(body.offset, head.end)
    let lowest = scope.host == nil ? result.statements.last?.extent.upperBound ?? 0 : 0
    // Without a literal it may be a sentence: alter connection settings if ...
    let commentsBeside =
      body.options.contains { $0.form == .quoted } ? lexer.commentsBeside(range, from: lowest) : []
    return Statement(
      kind: head.kind, noun: head.noun, range: range, qualifiers: head.qualifiers, name: head.name,
      options: body.options, lists: body.lists, problems: problems, isCommented: lexer.context.isCommented,
      comments: body.comments, commentsBeside: commentsBeside,
      optionsBeside: commentsBeside.flatMap(lexer.options(inComment:)).filter { $0.form == .quoted },
      literals: body.literals)
  }

  private func confirmation(
    of head: StatementHead, _ body: borrowing StatementBody, _ lexer: Lexer
  ) -> HeadConfirmation {
    HeadConfirmation(head: head, lexer: lexer, options: body.options, lists: body.lists, problems: body.problems)
  }
}
