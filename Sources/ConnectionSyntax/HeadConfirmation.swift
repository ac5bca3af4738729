import Bytes

/// Decides whether what follows a head makes it a statement. A head with missing or wrong words may be prose, and one
/// without a type may belong to another engine.
struct HeadConfirmation {
  let head: StatementHead
  let lexer: Lexer
  /// What was read after the head.
  let options: [Option]
  let lists: [String]
  let problems: [SyntaxProblem]

  /// Whether the clauses and lists make the head a statement.
  var isStatement: Bool {
    // The verb may be any word.
    if head.needsType, !givesTypeInList { return false }
    // The noun may be any word.
    if head.needsKnownType, !options.contains(where: { lexer.givesType($0) && lexer.isKnownType($0.value) }) {
      return false
    }
    let lacksVerb = head.problems.contains { $0.kind == .missingKeyword("CREATE") }
    if lacksVerb || head.isJoined || head.isDoubtful, !isComplete { return false }
    if head.isNameless, !hasSettings { return false }
    // CREATE SERVER of MySQL and PostgreSQL has no TYPE before its list, or continues with FOREIGN DATA WRAPPER.
    if head.needsTypeClause, head.kind == .create || !lists.contains("OPTIONS"), !givesTypeInClause { return false }
    return !(head.isWeak || head.isNameless) || !isProseWithCode
  }

  /// Whether an option shows that the wrong words of the head are those of a statement.
  var excusesWrongWords: Bool { options.contains { $0.form == .quoted && tellsOfStatement($0) } }

  private var givesTypeInList: Bool { options.contains { !$0.isClause && lexer.givesType($0) } }

  /// Whether there is a clause TYPE, which may be misspelled: `TYP mysql OPTIONS (`.
  private var givesTypeInClause: Bool {
    options.contains { $0.isClause && lexer.givesType($0) }
      || lists.contains { list in
        let words = list.split(separator: " ")
        return words.count == 3 && edits(between: Array(words[0].utf8)[...], and: Array("type".utf8), limit: 1) != nil
      }
  }

  private var literalCount: Int { options.count { $0.form == .quoted } }

  /// Whether a statement without a clear verb has all other parts: a name, WITH and a list, or several clauses.
  private var isComplete: Bool {
    if head.name != nil, lists.contains(where: isIntroduction) || holdsSettings { return true }
    // CRATE EXTERNAL CONNECTION c AS 'url'
    let literals = options.count { $0.form == .quoted && ($0.isClause || !head.isJoined) }
    if literals > 1 || head.isDoubtful && options.contains(where: { $0.form == .quoted && $0.isClause }) { return true }
    // CREATECONNECTION c STORAGE_TYPE='s3' ACCESS_KEY_ID='x'
    let isTyped =
      head.name != nil && options.contains { lexer.givesType($0) && $0.form == .quoted } && literalCount > 1
      && lists.isEmpty
    return isTyped || givesTypeInList && !head.isJoined && !lists.isEmpty
  }

  /// Whether the words before a list introduce one. In prose there are many words between a name and the next bracket.
  private func isIntroduction(_ list: String) -> Bool {
    let words = list.lowercased().split(separator: " ").map(String.init)
    guard let last = words.last, words.count <= 3 else { return false }
    return Keywords.lists.contains(last)
      || edits(between: Array(last.utf8)[...], and: Array("with".utf8), limit: 2) != nil
      || words.count == 2 && words[0] == "to" && options.contains { !$0.isClause && $0.form == .quoted }
  }

  /// Whether there is more than one literal, a list or a clause with `=`: `create connection with password 'x'` is prose.
  private var hasSettings: Bool {
    !lists.isEmpty || literalCount > 1
      || options.contains {
        $0.isClause && lexer.text[$0.key.upperBound..<$0.value.lowerBound].contains(.equals) && $0.form == .quoted
      } || holdsSettings
  }

  /// Whether the first option is a clause that holds several settings: `CONNSTRING 'DSN=d;UID=u'`.
  private var holdsSettings: Bool {
    guard let first = options.first, first.isClause, first.form == .quoted else { return false }
    return lexer.text[first.value].count { $0 == .equals } > 1
  }

  /// Whether the first quoted value is code in prose: ``after connection with `USE db` ``. In brackets backticks may
  /// stand for quotes.
  private var isProseWithCode: Bool {
    guard let first = options.first(where: { $0.form == .quoted }), first.value.lowerBound > 0,
      lexer.text[first.value.lowerBound - 1] == .backtick
    else { return false }
    return lists.isEmpty || problems.contains { $0.kind == .missingOpeningBracket }
  }

  /// Whether `option` can only belong to a statement. `to 'x'` or `as 'x'` alone may be prose.
  private func tellsOfStatement(_ option: Option) -> Bool {
    if !option.isClause || option.key.count > 2 || head.isQualified { return true }
    let mark: [UInt8] = [.colon, .slash, .slash]
    return lexer.text[option.value].indices.dropLast(2).contains {
      lexer.text[$0..<($0 + 3)].elementsEqual(mark)
    }
  }
}

extension Lexer {
  /// Whether the next words are prose: after `offset` there is no quote, bracket, separator or comment within the
  /// maximum number of words before the first option.
  func isProse(after offset: Int) -> Bool {
    var index = offset
    var words = 0
    while index < context.limit, words < 10 {
      let byte = text[index]
      if byte == .semicolon { return symbol(skipBlanks(index + 1)).ascii != .leftParenthesis }
      if byte == .lineFeed, !context.margin.isEmpty {
        // The line continues after the comment mark, or the comment ends.
        words += 1
        guard let next = lineStart(after: index) else { break }
        index = next
        while index < context.limit, text[index] == .space { index += 1 }
        continue
      }
      guard ByteSet.prose.contains(byte), !starts("--", at: index) else { return false }
      if byte.isBlank, !text[index - 1].isBlank { words += 1 }
      index += 1
    }
    budget.charge(index - offset)
    return true
  }
}
