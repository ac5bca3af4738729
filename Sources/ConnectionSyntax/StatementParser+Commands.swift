import Bytes
import CRuleRecords
import RuleRecords
import RuleTables

// Commands of a shell whose flags are the options of a connection, from `commands` in Rules/statements.yml.
extension StatementParser {
  /// A command up to its word CONNECTION.
  struct CommandHead {
    let record: CommandRecord
    let form: CommandReader.Form
    /// The range of the words.
    let range: Range<Int>
  }

  /// Returns the head of the command with the word CONNECTION at `word`, whose words are separated as in a shell or,
  /// with `isList`, are the elements of a list.
  func commandHead(_ word: Range<Int>, isList: Bool, _ lexer: Lexer) -> CommandHead? {
    let text = lexer.text
    var (start, end) = (word.lowerBound, word.upperBound)
    var form = CommandReader.Form.shell
    if isList {
      let quote = end < lexer.context.limit ? text[end] : .space
      if start > 0, HostLiteral.isQuote(quote), text[start - 1] == quote {
        (start, end, form) = (start - 1, end + 1, .list(quote: quote))
      } else if start > 1, text[start - 1] == .space, text[start - 2] == .hyphen {
        let line = skipBack(start - 2) { $0 == .space || $0 == .tab }
        (start, form) = (line, .items(column: start - 2 - line))
      } else {
        return nil
      }
      start = skipBack(start) { $0.isBlank || $0 == .comma || HostLiteral.isQuote($0) }
    }
    guard let before = lexer.wordBefore(start),
      let record = Tables.statements.commandRecords.first(where: { $0.before.equals(lexer.lowercased(before)) })
    else { return nil }
    start = before.lowerBound
    if form == .shell, let program = lexer.wordBefore(start), record.program.equals(lexer.lowercased(program)) {
      start = program.lowerBound
    }
    return CommandHead(record: record, form: form, range: start..<end)
  }

  private func skipBack(_ offset: Int, while isSkipped: (UInt8) -> Bool) -> Int {
    var index = offset
    while index > 0, offset - index < 64, isSkipped(text[index - 1]) { index -= 1 }
    budget.charge(offset - index)
    return index
  }

  /// Returns the command with `head` as a statement; nil if it gives no option a value or is a synopsis.
  func command(_ head: CommandHead, _ lexer: Lexer) -> Statement? {
    var reader = CommandReader(lexer, form: head.form, after: head.range.upperBound)
    guard let verb = reader.next(), let kind = head.record.kind(of: lexer.lowercased(verb.content)) else { return nil }
    var statement = Statement(
      kind: kind, noun: Statement.Noun(name: head.record.noun.string),
      range: head.range.lowerBound..<verb.range.upperBound,
      qualifiers: [], name: nil, options: [], lists: [], problems: [], isCommented: lexer.context.isCommented,
      comments: [])
    var word = reader.next()
    while let current = word {
      statement.range = statement.range.lowerBound..<current.range.upperBound
      word = reader.next()
      guard let flag = reader.flag(current) else {
        if lexer.isWord("[flags]", at: current.content) { return nil }
        if statement.name == nil, statement.options.isEmpty, !current.isExpression { statement.name = current.content }
        continue
      }
      var value = flag.value
      var isReference = false
      if value == nil, let next = word, reader.flag(next) == nil {
        (value, isReference) = (next.content, next.isExpression)
        statement.range = statement.range.lowerBound..<next.range.upperBound
        word = reader.next()
      }
      guard let value, !value.isEmpty else { continue }
      statement.options.append(
        Option(
          key: flag.name, value: value, form: isReference ? .reference : .quoted, isClause: false,
          isCommented: statement.isCommented))
    }
    return statement.options.isEmpty ? nil : statement
  }
}

extension CommandRecord {
  fileprivate func kind(of verb: String) -> Statement.Kind? {
    if create.contains(verb) { return .create }
    return alter.contains(verb) ? .alter : nil
  }
}
