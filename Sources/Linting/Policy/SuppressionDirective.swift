import Bytes

/// A directive to connlint in a comment: `connlint:ignore RULE[, RULE] [-- reason]` and its variants.
package struct SuppressionDirective: Sendable, Equatable {
  /// The lines to which a directive applies.
  package enum Scope: String, Sendable, CaseIterable {
    /// Its own line, or the statement that starts on it.
    case line = "connlint:ignore"
    /// The next line with code, or the statement that starts on it.
    case nextLine = "connlint:ignore-next-line"
    /// The whole file.
    case file = "connlint:ignore-file"
  }

  /// A word of a comment.
  package struct Word: Sendable, Equatable {
    package var text: String
    /// The word's byte range in the parsed text.
    package var range: Range<Int>
  }

  /// The word that begins with `connlint:`.
  package var word: Word
  /// The words in the position of rule names, which may be unknown.
  package var rules: [Word]
  /// Whether there is a reason.
  package var hasReason: Bool

  /// Nil for an unknown directive: `connlint:disable`.
  package var scope: Scope? { Scope(rawValue: word.text) }

  /// Parses the directives of a comment, with or without its marks (`--`, `/* */`, `#`). A directive must be at the
  /// start of a line of the comment or after `--`; in the middle of a sentence it is ignored.
  package static func parse(_ comment: ArraySlice<UInt8>) -> [SuppressionDirective] {
    var directives: [SuppressionDirective] = []
    var scanner = CommentScanner(comment)
    while scanner.skipToText() {
      guard scanner.isAtMark else {
        scanner.skipSentence()
        continue
      }
      let word = scanner.word()
      var rules: [Word] = []
      while scanner.skipToRule() { rules.append(scanner.word()) }
      directives.append(SuppressionDirective(word: word, rules: rules, hasReason: scanner.isBeforeReason()))
    }
    return directives
  }
}

/// Scans a comment from left to right.
private struct CommentScanner {
  private static let mark = Array("connlint:".utf8)

  private let text: ArraySlice<UInt8>
  private var index: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    index = text.startIndex
  }

  var isAtMark: Bool { text[index...].starts(with: CommentScanner.mark) }

  /// Skips blanks, line ends and comment marks. Returns false at the end.
  mutating func skipToText() -> Bool {
    while index < text.endIndex, isBlank(index) || isLineEnd(index) || "-*/#".utf8.contains(text[index]) { index += 1 }
    return index < text.endIndex
  }

  /// Skips to the next `--` or line end.
  mutating func skipSentence() {
    while index < text.endIndex, !isLineEnd(index), !isSeparator(index) { index += 1 }
  }

  /// Skips blanks and commas. Returns false at the end of the directive: `--`, `*/` or a line end.
  mutating func skipToRule() -> Bool {
    while index < text.endIndex, isBlank(index) || text[index] == UInt8(ascii: ",") { index += 1 }
    return index < text.endIndex && !isLineEnd(index) && !isSeparator(index) && !isEndOfComment(index)
  }

  /// Reads up to the next blank, comma, `--`, `*/` or line end.
  mutating func word() -> SuppressionDirective.Word {
    let start = index
    while index < text.endIndex, !isBlank(index), !isLineEnd(index), text[index] != UInt8(ascii: ","),
      !isSeparator(index), !isEndOfComment(index)
    {
      index += 1
    }
    return SuppressionDirective.Word(text: String(decoding: text[start..<index], as: UTF8.self), range: start..<index)
  }

  /// Whether `--` and some text follow on the same line; does not advance.
  func isBeforeReason() -> Bool {
    guard index < text.endIndex, isSeparator(index) else { return false }
    var copy = self
    while copy.index < text.endIndex, copy.isBlank(copy.index) || text[copy.index] == UInt8(ascii: "-") {
      copy.index += 1
    }
    guard copy.index < text.endIndex, !copy.isAtMark else { return false }
    return !copy.isLineEnd(copy.index) && !copy.isEndOfComment(copy.index)
  }

  private func isBlank(_ index: Int) -> Bool { text[index] == .space || text[index] == .tab }

  private func isLineEnd(_ index: Int) -> Bool { text[index].isLineEnd }

  private func isSeparator(_ index: Int) -> Bool { text[index...].starts(with: [.hyphen, .hyphen]) }

  private func isEndOfComment(_ index: Int) -> Bool { text[index...].starts(with: [.asterisk, .slash]) }
}
