import Bytes

/// A quoted text near the word CONNECTION, even if no statement could be parsed there.
package struct NearbyLiteral: Sendable, Equatable {
  /// The word that seems to be the key of the text, without quotes; nil if there is none.
  package var key: Range<Int>?
  /// The range without quotes.
  package var value: Range<Int>
}

// `mask` must also find secrets that the parser does not understand: in concatenated strings of a program, after an
// unknown verb, after the end of a list. So this reads `key = 'value'` and `key 'value'` around the word CONNECTION
// without a grammar.
extension StatementParser {
  /// Returns the quoted texts around each CONNECTION that begins in `range`, in order. Each ends on its own line.
  package static func literals(near range: Range<Int>, in text: [UInt8]) -> [NearbyLiteral] {
    var literals: [NearbyLiteral] = []
    var offset = range.lowerBound
    var done = 0
    while offset < range.upperBound,
      let (word, kind) = text.withUnsafeBufferPointer({ Anchor.next(in: $0, from: offset) }),
      word.lowerBound < range.upperBound
    {
      offset = word.upperBound
      switch kind {
      case .directive, .clause: continue
      // In Databricks, CREATE SERVER means CREATE CONNECTION.
      case .verb: guard Surroundings.isServer(after: word.upperBound, in: text) else { continue }
      case .noun, .joined, .resource: break
      }
      var start = Surroundings.start(before: word.lowerBound, in: text)
      if Surroundings.isOfOtherStatement(word, from: start, in: text) { continue }
      start = max(start, done)
      let end = Surroundings.end(after: word.upperBound, in: text)
      if start < end { Surroundings(text: text, range: start..<end).appendLiterals(to: &literals) }
      done = max(done, end)
    }
    return literals
  }
}

/// The bytes around one CONNECTION.
private struct Surroundings {
  let text: [UInt8]
  let range: Range<Int>

  /// Maximum distance in bytes of a statement's words before the noun (`CREATE WITH (...) CONNECTION c`) and after it.
  private static let reachBefore = 256
  private static let reachAfter = 2048
  private static let longestLiteral = 1024
  private static let longestKey = 64

  static func start(before offset: Int, in text: [UInt8]) -> Int {
    var start = offset
    while start > 0, offset - start < reachBefore, text[start - 1] != .semicolon { start -= 1 }
    return start
  }

  /// Whether the noun is a name in another statement, which begins at `start` or in the noun's line: one without options
  /// (`SELECT a AS connection`), or the definition of a table (`CREATE TABLE connection (`,
  /// `CREATE TABLE t (connection TEXT, `). `CREATE STAGE s CONNECTION = (` has it as a clause.
  static func isOfOtherStatement(_ noun: Range<Int>, from start: Int, in text: [UInt8]) -> Bool {
    let line = text[start..<noun.lowerBound].lastIndex(of: .lineFeed).map { $0 + 1 } ?? start
    if startsOtherStatement(line, in: text, Keywords.optionlessStarts) { return true }
    let before = withoutComments(text[start..<noun.lowerBound])
    // In a literal of the other statement it may be the noun of a statement after all.
    guard !before.contains(.singleQuote), !before.contains(.doubleQuote) else { return false }
    if startsOtherStatement(before.startIndex, in: text, Keywords.optionlessStarts) { return true }
    let verb = before.prefix { isNameByte($0) }
    guard verb.elementsEqual("create".utf8, by: { $0.asciiLowercased == $1 }),
      text.withUnsafeBufferPointer({ OtherStatements.follow(verb.endIndex, in: $0) })
    else { return false }
    let isInBrackets = before.count { $0 == .leftParenthesis } > before.count { $0 == .rightParenthesis }
    let word =
      before.split { !isNameByte($0) }.last.map { String(decoding: $0.map(\.asciiLowercased), as: UTF8.self) } ?? ""
    let isName = word == "exists" || Keywords.otherNouns.contains(word)
    return isInBrackets || isName && text[noun.upperBound...].first { !$0.isBlank } == .leftParenthesis
  }

  /// `text` without the blanks and the line comments that it begins with.
  private static func withoutComments(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text.drop { $0.isBlank }
    while rest.starts(with: [.hyphen, .hyphen]) { rest = rest.drop { $0 != .lineFeed }.drop { $0.isBlank } }
    return rest
  }

  static func isServer(after offset: Int, in text: [UInt8]) -> Bool {
    let word = text[offset...].drop { $0.isBlank }.prefix(7)
    return word.dropLast().elementsEqual("server".utf8, by: { $0.asciiLowercased == $1 })
      && word.last.map { $0.isBlank } ?? false
  }

  /// Returns the end of the neighbourhood; another statement at the start of a line ends it.
  static func end(after offset: Int, in text: [UInt8]) -> Int {
    let farthest = min(text.count, offset + reachAfter)
    var index = offset
    while index < farthest {
      if text[index] == .lineFeed, startsOtherStatement(index + 1, in: text, Keywords.statementStarts) { return index }
      index += 1
    }
    return farthest
  }

  private static func startsOtherStatement(_ offset: Int, in text: [UInt8], _ words: WordSet) -> Bool {
    var start = offset
    while start < text.count, text[start] == .space || text[start] == .tab { start += 1 }
    var end = start
    while end < text.count, end - start < 10, isNameByte(text[end]) { end += 1 }
    guard end < text.count, text[end] == .space, (3...9).contains(end - start) else { return false }
    let word = String(decoding: text[start..<end].map(\.asciiLowercased), as: UTF8.self)
    return words.contains(word)
  }

  func appendLiterals(to literals: inout [NearbyLiteral]) {
    for open in range {
      switch text[open] {
      case .singleQuote, .doubleQuote, .backtick:
        guard !isNameOfVariable(open), let end = end(ofLiteralAt: open) else { continue }
        let key = key(before: open)
        // A quote directly after a letter closes a literal, so the text after it is between two literals.
        guard key != nil || open == 0 || !isNameByte(text[open - 1]) else { continue }
        literals.append(NearbyLiteral(key: key, value: open + 1..<end))
      case .dollar where open + 2 < text.count && text[open + 1] == .dollar:
        guard let end = end(ofLiteralAt: open + 1) else { continue }
        literals.append(NearbyLiteral(key: key(before: open), value: open + 2..<end))
      default: continue
      }
    }
  }

  /// Whether the literal is the name of a psql variable: `:'name'`.
  private func isNameOfVariable(_ open: Int) -> Bool {
    open > 1 && text[open - 1] == .colon && (isBlank(text[open - 2]) || text[open - 2] == .equals)
  }

  private func end(ofLiteralAt open: Int) -> Int? {
    let farthest = min(text.count, open + Surroundings.longestLiteral)
    var index = open + 1
    while index < farthest, text[index] != .lineFeed {
      if text[index] == text[open] {
        // A literal that opens with `\'` closes with `\'`.
        let end = open > 0 && text[open - 1] == .backslash && text[index - 1] == .backslash ? index - 1 : index
        return end > open + 1 ? end : nil
      }
      index += 1
    }
    return nil
  }

  /// Returns the word before the literal at `open`, with a separator or a blank between them, and possibly a comment
  /// mark: `'api-key' = -- 'x'`.
  private func key(before open: Int) -> Range<Int>? {
    let quote = skipBack(open) { $0 == text[open] || $0 == .backslash }
    let blank = skipBack(quote) { $0 == .space }
    let mark = skipBack(blank) { $0 == .hyphen || $0 == .slash || $0 == .asterisk }
    // A mark at the start of a line is one of a list: `- 'x'`.
    let indentation = skipBack(mark) { $0 == .space }
    if mark < blank, indentation == range.lowerBound || text[indentation - 1] == .lineFeed { return nil }
    let afterSeparator = skipBack(mark, while: isBlank)
    let separator = skipBack(afterSeparator) { $0 == .equals || $0 == .colon || $0 == .greaterThan }
    guard separator < quote else { return nil }
    guard var key = word(before: skipBack(separator, while: isBlank)) else { return nil }
    guard separator == afterSeparator else { return key }
    // `api-key TO 'x'`, `IDENTIFIED BY 'x'`.
    let preposition = String(decoding: text[key].map(\.asciiLowercased), as: UTF8.self)
    guard Keywords.prepositions.contains(preposition),
      let before = word(before: skipBack(key.lowerBound, while: isBlank))
    else { return key }
    let isClause = preposition == "by" || preposition == "with"
    key = before.lowerBound..<(isClause ? key.upperBound : before.upperBound)
    return key
  }

  private func word(before offset: Int) -> Range<Int>? {
    let end = skipBack(offset) {
      $0 == .singleQuote || $0 == .doubleQuote || $0 == .backtick || $0 == .backslash || $0 == .rightBracket
    }
    let start = skipBack(end) { isNameByte($0) || $0 == .hyphen || $0 == .dot || $0 >= 0x80 }
    return start < end && end - start <= Surroundings.longestKey ? start..<end : nil
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte.isBlank }

  private func skipBack(_ offset: Int, while condition: (UInt8) -> Bool) -> Int {
    var index = offset
    while index > range.lowerBound, condition(text[index - 1]) { index -= 1 }
    return index
  }
}
