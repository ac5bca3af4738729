/// What a comment says to connlint: `connlint:ignore RULE[, RULE] [-- reason]` and its relatives.
package struct SuppressionDirective: Sendable, Equatable {
  /// Where a directive acts.
  package enum Scope: String, Sendable, CaseIterable {
    /// On its line, or on the statement that starts there.
    case line = "connlint:ignore"
    /// The same for the next line that has code.
    case nextLine = "connlint:ignore-next-line"
    /// On the whole file.
    case file = "connlint:ignore-file"
  }

  /// A word of a comment.
  package struct Word: Sendable, Equatable {
    package var text: String
    /// The word's bytes, as indices of what was parsed.
    package var range: Range<Int>
  }

  /// The word that begins with `connlint:`.
  package var word: Word
  /// What is named as rules, whether they exist or not.
  package var rules: [Word]
  /// Whether a reason is given.
  package var hasReason: Bool

  /// Nil if there is no such directive: `connlint:disable`.
  package var scope: Scope? { Scope(rawValue: word.text) }

  /// The directives of one comment, with its marks (`--`, `/* */`, `#`) or without. They stand at the beginning of a line
  /// of the comment or behind a `--`; what stands in the middle of a sentence is prose.
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

/// Reads a comment from left to right.
private struct CommentScanner {
  private static let mark = Array("connlint:".utf8)

  private let text: ArraySlice<UInt8>
  private var index: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    index = text.startIndex
  }

  var isAtMark: Bool { text[index...].starts(with: CommentScanner.mark) }

  /// Skips blanks, line ends and the marks of comments. False if nothing follows.
  mutating func skipToText() -> Bool {
    while index < text.endIndex, isBlank(index) || isLineEnd(index) || "-*/#".utf8.contains(text[index]) { index += 1 }
    return index < text.endIndex
  }

  /// Skips to the next `--` or line end.
  mutating func skipSentence() {
    while index < text.endIndex, !isLineEnd(index), !isSeparator(index) { index += 1 }
  }

  /// Skips blanks and commas. False at the end of the directive: at `--`, `*/` or the line's end.
  mutating func skipToRule() -> Bool {
    while index < text.endIndex, isBlank(index) || text[index] == UInt8(ascii: ",") { index += 1 }
    return index < text.endIndex && !isLineEnd(index) && !isSeparator(index) && !isEndOfComment(index)
  }

  /// The bytes up to the next blank, comma, `--`, `*/` or line end.
  mutating func word() -> SuppressionDirective.Word {
    let start = index
    while index < text.endIndex, !isBlank(index), !isLineEnd(index), text[index] != UInt8(ascii: ","),
      !isSeparator(index), !isEndOfComment(index)
    {
      index += 1
    }
    return SuppressionDirective.Word(text: String(decoding: text[start..<index], as: UTF8.self), range: start..<index)
  }

  /// Whether `--` and some text follow on the same line; does not move.
  func isBeforeReason() -> Bool {
    guard index < text.endIndex, isSeparator(index) else { return false }
    var copy = self
    while copy.index < text.endIndex, copy.isBlank(copy.index) || text[copy.index] == UInt8(ascii: "-") {
      copy.index += 1
    }
    guard copy.index < text.endIndex, !copy.isAtMark else { return false }
    return !copy.isLineEnd(copy.index) && !copy.isEndOfComment(copy.index)
  }

  private func isBlank(_ index: Int) -> Bool { text[index] == 0x20 || text[index] == 0x09 }

  private func isLineEnd(_ index: Int) -> Bool { text[index] == 0x0A || text[index] == 0x0D }

  private func isSeparator(_ index: Int) -> Bool { text[index...].starts(with: [0x2D, 0x2D]) }

  private func isEndOfComment(_ index: Int) -> Bool { text[index...].starts(with: [0x2A, 0x2F]) }
}
