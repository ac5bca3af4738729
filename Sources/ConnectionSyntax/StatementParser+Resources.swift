import Bytes
import CRuleRecords
import RuleRecords
import RuleTables

// Resources in Terraform's language that declare a connection, from `resources` in Rules/statements.yml.
extension StatementParser {
  /// Returns the resources with the type at `word`: one in Terraform's language; in JSON, where one object has all
  /// resources of a type, maybe several. `resource "confluent_flink_connection" "c" { ... }`,
  /// `"confluent_flink_connection": { "c": { ... } }`, and in Terraform's state `"type": "confluent_flink_connection"`.
  func resources(at word: Range<Int>, _ lexer: Lexer) -> [Statement] {
    let (text, limit) = (lexer.text, lexer.context.limit)
    guard word.lowerBound > 0, text[word.lowerBound - 1] == .doubleQuote, word.upperBound < limit,
      text[word.upperBound] == .doubleQuote,
      let record = Tables.statements.resourceRecords.first(where: { $0.word.equals(lexer.lowercased(word)) })
    else { return [] }
    let next = lexer.afterBlanks(word.upperBound + 1)
    guard next < limit else { return [] }
    switch text[next] {
    case .colon: return members(ofObjectAt: next + 1, record, lexer)
    case .comma:
      guard isValue(before: word.lowerBound - 1, text) else { return [] }
      var reader = BlockReader(lexer, functions: record.functions, inObjectAt: next + 1)
      reader.read()
      return [resource(named: nil, from: word.lowerBound - 1, record, reader, lexer)].compactMap { $0 }
    default:
      guard let keyword = lexer.wordBefore(word.lowerBound - 1), lexer.isWord("resource", at: keyword),
        let label = label(at: next, lexer)
      else { return [] }
      let open = lexer.afterBlanks(label.range.upperBound)
      guard open < limit, text[open] == .leftBrace else { return [] }
      var reader = BlockReader(lexer, functions: record.functions, at: open)
      reader.read()
      return [resource(named: label.content, from: keyword.lowerBound, record, reader, lexer)].compactMap { $0 }
    }
  }

  /// Whether a member of a JSON object has the value that begins at `offset`.
  private func isValue(before offset: Int, _ text: [UInt8]) -> Bool {
    var index = offset
    while index > 0, text[index - 1].isBlank { index -= 1 }
    budget.charge(offset - index)
    return index > 0 && text[index - 1] == .colon
  }

  /// Returns the quoted or bare word at `offset`.
  private func label(at offset: Int, _ lexer: Lexer) -> (range: Range<Int>, content: Range<Int>)? {
    let text = lexer.text
    let end = lexer.lineStop(from: offset)
    budget.charge(end - offset)
    if text[offset] == .doubleQuote {
      guard let close = text[(offset + 1)..<end].firstIndex(of: .doubleQuote) else { return nil }
      return (offset..<(close + 1), (offset + 1)..<close)
    }
    var index = offset
    while index < end, isNameByte(text[index]) || text[index] == .hyphen { index += 1 }
    return index > offset ? (offset..<index, offset..<index) : nil
  }

  /// Returns the resources in the JSON object at `offset`: `{ "c": { ... }, "d": [{ ... }] }`.
  private func members(ofObjectAt offset: Int, _ record: ResourceRecord, _ lexer: Lexer) -> [Statement] {
    let (text, limit) = (lexer.text, lexer.context.limit)
    var statements: [Statement] = []
    var name: Range<Int>?
    var index = lexer.afterBlanks(offset)
    while index < limit, !budget.isExceeded {
      switch text[index] {
      case .doubleQuote:
        guard let label = label(at: index, lexer) else { return statements }
        name = label.content
        index = label.range.upperBound
      case .leftBrace where name != nil:
        let start = name?.lowerBound ?? index
        var reader = BlockReader(lexer, functions: record.functions, at: index)
        reader.read()
        index = max(index + 1, reader.index)
        if let found = resource(named: name, from: start, record, reader, lexer) { statements.append(found) }
        name = nil
      case .leftBrace where statements.isEmpty, .leftBracket, .comma, .colon, .rightBracket: index += 1
      default: return statements
      }
      index = lexer.afterBlanks(index)
    }
    return statements
  }

  /// Returns the block that `reader` has read as a statement; nil if it has no attribute.
  private func resource(
    named name: Range<Int>?, from start: Int, _ record: ResourceRecord, _ reader: BlockReader, _ lexer: Lexer
  ) -> Statement? {
    var options = reader.options
    lexer.addOptions(inComments: reader.comments, to: &options)
    guard !options.isEmpty else { return nil }
    return Statement(
      kind: .create, noun: Statement.Noun(name: record.noun.string), range: start..<max(start, reader.index),
      qualifiers: [], name: name, options: options, lists: [], problems: reader.problems,
      isCommented: lexer.context.isCommented, comments: reader.comments)
  }
}
