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
      case .directive: continue
      // In Databricks, CREATE SERVER means CREATE CONNECTION.
      case .verb: guard Neighbourhood.isServer(after: word.upperBound, in: text) else { continue }
      case .noun, .joined: break
      }
      var start = Neighbourhood.start(before: word.lowerBound, in: text)
      if Neighbourhood.isOfOtherStatement(start..<word.lowerBound, in: text) { continue }
      start = max(start, done)
      let end = Neighbourhood.end(after: word.upperBound, in: text)
      if start < end { Neighbourhood(text: text, range: start..<end).appendLiterals(to: &literals) }
      done = max(done, end)
    }
    return literals
  }
}

/// The bytes around one CONNECTION.
private struct Neighbourhood {
  let text: [UInt8]
  let range: Range<Int>

  /// Maximum distance in bytes of a statement's words before the noun (`CREATE WITH (...) CONNECTION c`) and after it.
  private static let reachBefore = 256
  private static let reachAfter = 2048
  private static let longestLiteral = 1024
  private static let longestKey = 64

  static func start(before offset: Int, in text: [UInt8]) -> Int {
    var start = offset
    while start > 0, offset - start < reachBefore, text[start - 1] != 0x3B { start -= 1 }
    return start
  }

  /// Whether the noun's line begins with a statement that has no options: `SELECT a AS connection`.
  static func isOfOtherStatement(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    let line = text[range].lastIndex(of: 0x0A).map { $0 + 1 } ?? range.lowerBound
    return startsOtherStatement(line, in: text, Keywords.optionlessStarts)
  }

  static func isServer(after offset: Int, in text: [UInt8]) -> Bool {
    let word = text[offset...].drop { $0 <= 0x20 }.prefix(7)
    return word.dropLast().elementsEqual("server".utf8, by: { lowercase($0) == $1 })
      && word.last.map { $0 <= 0x20 } ?? false
  }

  /// Returns the end of the neighbourhood; another statement at the start of a line ends it.
  static func end(after offset: Int, in text: [UInt8]) -> Int {
    let farthest = min(text.count, offset + reachAfter)
    var index = offset
    while index < farthest {
      if text[index] == 0x0A, startsOtherStatement(index + 1, in: text, Keywords.statementStarts) { return index }
      index += 1
    }
    return farthest
  }

  private static func startsOtherStatement(_ offset: Int, in text: [UInt8], _ words: WordSet) -> Bool {
    var start = offset
    while start < text.count, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
    var end = start
    while end < text.count, end - start < 10, isNameByte(text[end]) { end += 1 }
    guard end < text.count, text[end] == 0x20, (3...9).contains(end - start) else { return false }
    let word = String(decoding: text[start..<end].map(lowercase), as: UTF8.self)
    return words.contains(word)
  }

  func appendLiterals(to literals: inout [NearbyLiteral]) {
    for open in range {
      switch text[open] {
      case 0x27, 0x22, 0x60:
        guard !isNameOfVariable(open), let end = end(ofLiteralAt: open) else { continue }
        let key = key(before: open)
        // A quote directly after a letter closes a literal, so the text after it is between two literals.
        guard key != nil || open == 0 || !isNameByte(text[open - 1]) else { continue }
        literals.append(NearbyLiteral(key: key, value: open + 1..<end))
      case 0x24 where open + 2 < text.count && text[open + 1] == 0x24:
        guard let end = end(ofLiteralAt: open + 1) else { continue }
        literals.append(NearbyLiteral(key: key(before: open), value: open + 2..<end))
      default: continue
      }
    }
  }

  /// Whether the literal is the name of a psql variable: `:'name'`.
  private func isNameOfVariable(_ open: Int) -> Bool {
    open > 1 && text[open - 1] == 0x3A && (isBlank(text[open - 2]) || text[open - 2] == 0x3D)
  }

  private func end(ofLiteralAt open: Int) -> Int? {
    let farthest = min(text.count, open + Neighbourhood.longestLiteral)
    var index = open + 1
    while index < farthest, text[index] != 0x0A {
      if text[index] == text[open] {
        // A literal that opens with `\'` closes with `\'`.
        let end = open > 0 && text[open - 1] == 0x5C && text[index - 1] == 0x5C ? index - 1 : index
        return end > open + 1 ? end : nil
      }
      index += 1
    }
    return nil
  }

  /// Returns the word before the literal at `open`, with a separator or a blank between them.
  private func key(before open: Int) -> Range<Int>? {
    let quote = skipBack(open) { $0 == text[open] || $0 == 0x5C }
    let afterSeparator = skipBack(quote, while: isBlank)
    let separator = skipBack(afterSeparator) { $0 == 0x3D || $0 == 0x3A || $0 == 0x3E }
    guard separator < quote else { return nil }
    guard var key = word(before: skipBack(separator, while: isBlank)) else { return nil }
    guard separator == afterSeparator else { return key }
    // `api-key TO 'x'`, `IDENTIFIED BY 'x'`.
    let preposition = String(decoding: text[key].map(lowercase), as: UTF8.self)
    guard Keywords.prepositions.contains(preposition),
      let before = word(before: skipBack(key.lowerBound, while: isBlank))
    else { return key }
    let isClause = preposition == "by" || preposition == "with"
    key = before.lowerBound..<(isClause ? key.upperBound : before.upperBound)
    return key
  }

  private func word(before offset: Int) -> Range<Int>? {
    let end = skipBack(offset) { $0 == 0x27 || $0 == 0x22 || $0 == 0x60 || $0 == 0x5C || $0 == 0x5D }
    let start = skipBack(end) { isNameByte($0) || $0 == 0x2D || $0 == 0x2E || $0 >= 0x80 }
    return start < end && end - start <= Neighbourhood.longestKey ? start..<end : nil
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private func skipBack(_ offset: Int, while condition: (UInt8) -> Bool) -> Int {
    var index = offset
    while index > range.lowerBound, condition(text[index - 1]) { index -= 1 }
    return index
  }
}
