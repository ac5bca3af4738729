import Bytes

// Comments beside a statement often keep an old or a real credential: `-- was: 'api-key' = 'x'`.
extension Lexer {
  /// The maximum distance of a comment from its statement, in bytes.
  private static let besideReach = 1024

  /// The option that a sentence tells of: `password for x is 'y'`. `key` is the word before the verb.
  func sentence(key: Token, verb: Token) -> Option? {
    guard key.isWord, verb.isWord, isWord("is", at: verb.range) || isWord("was", at: verb.range) else { return nil }
    let value = next(at: verb.range.upperBound, role: .value)
    guard value.isString, value.problem == nil else { return nil }
    var noun = key.range
    if let preposition = wordBefore(noun.lowerBound), isWord("for", at: preposition) || isWord("of", at: preposition) {
      guard let word = wordBefore(preposition.lowerBound) else { return nil }
      noun = word
    }
    return Option(key: noun, value: value.content, form: .quoted, isClause: false, isCommented: true)
  }

  /// Returns the comments directly before `statement` and after it on its last line, without their marks. `lowest` is
  /// the end of the statement before it.
  func commentsBeside(_ statement: Range<Int>, from lowest: Int) -> [Range<Int>] {
    let comments = commentsBefore(statement.lowerBound, from: max(lowest, statement.lowerBound - Lexer.besideReach))
    return comments + (commentAfter(statement.upperBound).map { [$0] } ?? [])
  }

  /// The lines directly before the line of `start` that consist of a comment, in ascending order.
  private func commentsBefore(_ start: Int, from lowest: Int) -> [Range<Int>] {
    var comments: [Range<Int>] = []
    var end = lineStart(of: start, from: lowest)
    guard text[end..<start].allSatisfy(\.isBlank) || context.isCommented else { return [] }
    while end > lowest {
      let line = lineStart(of: end - 1, from: lowest)..<(end - 1)
      // Only a whole line shows whether it is a comment.
      guard line.lowerBound > lowest || lowest == 0 || text[lowest - 1] == .lineFeed,
        let content = lineComment(line)
      else { break }
      comments.append(content)
      end = line.lowerBound
    }
    budget.charge(start - end)
    return comments.reversed()
  }

  private func lineStart(of offset: Int, from lowest: Int) -> Int {
    var start = offset
    while start > lowest, text[start - 1] != .lineFeed { start -= 1 }
    return start
  }

  /// The text of a line that is a comment: `-- x`, `/* x */`; nil if it is none.
  private func lineComment(_ line: Range<Int>) -> Range<Int>? {
    let content = trimmed(line)
    let (start, end) = (content.lowerBound, content.upperBound)
    guard content.count > 2 else { return nil }
    if text[start] == .hyphen, text[start + 1] == .hyphen { return (start + 2)..<end }
    guard content.count > 4, text[start] == .slash, text[start + 1] == .asterisk, text[end - 1] == .slash,
      text[end - 2] == .asterisk
    else { return nil }
    return (start + 2)..<(end - 2)
  }

  /// The comment after `end` on the same line; only blanks and a semicolon may stand between.
  private func commentAfter(_ end: Int) -> Range<Int>? {
    var start = end
    while start < text.count, text[start] == .space || text[start] == .tab || text[start] == .semicolon { start += 1 }
    var lineEnd = start
    while lineEnd < text.count, lineEnd - start < Lexer.besideReach, !text[lineEnd].isLineEnd { lineEnd += 1 }
    budget.charge(lineEnd - end)
    return lineComment(start..<lineEnd)
  }
}
