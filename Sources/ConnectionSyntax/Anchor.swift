import Bytes
import CSearch
import EditDistance
import RuleRecords
import RuleTables

/// A word at which the search for statements stops.
enum Anchor: Equatable {
  /// CREATE or ALTER.
  case verb(Statement.Kind)
  /// CONNECTION, or a word within two edits of it.
  case noun(isExact: Bool)
  /// CONNECTION_OPTIONS, a clause of another statement.
  case clause
  /// Verb and noun in one word.
  case joined
  /// The type of a resource in Terraform's language.
  case resource
  /// `connlint:`, the start of a suppression comment.
  case directive

  private var isVerb: Bool { if case .verb = self { true } else { false } }

  static let directiveMark = Array("connlint:".utf8)

  /// Returns the first anchor at or after `offset`.
  static func next(in text: UnsafeBufferPointer<UInt8>, from offset: Int) -> (word: Range<Int>, kind: Anchor)? {
    guard let base = text.baseAddress else { return nil }
    var offset = offset
    var found = connlint_word()
    while connlint_find_word(base, text.count, offset, &found) != 0 {
      let word = trimmed(found.start..<found.end, around: offset, in: text)
      if word.lowerBound >= offset, let kind = kind(of: text[word]),
        !kind.isVerb || !OtherStatements.follow(word.upperBound, in: text)
      {
        return (word, kind)
      }
      offset = max(offset + 1, word.upperBound)
    }
    return nil
  }

  /// Returns `word` up to its first non-ASCII blank, without a byte order mark.
  private static func trimmed(_ word: Range<Int>, around offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>
  {
    var start = max(word.lowerBound, min(offset, word.upperBound))
    // An offset inside a word means the start of the word, unless a blank is there or before it.
    if start > word.lowerBound {
      while start > word.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
      if !isForeignBlank(start, in: text), !endsForeignBlank(start, in: text) { start = word.lowerBound }
    }
    while word.upperBound - start > 3, text[start] >= 0x80 {
      if isForeignBlank(start, in: text) {
        start += text[start] == 0xC2 ? 2 : 3
      } else if !isLetterSequence(start, in: text) {
        start += 3
      } else {
        break
      }
    }
    // "\nCREATE" in program code: the letter `n` belongs to the backslash.
    if start == word.lowerBound, start > 0, text[start - 1] == .backslash, word.count > 5, isEscapedBlank(text[start]) {
      start += 1
    }
    var end = start
    while end < word.upperBound, text[end] < 0x80 || !isForeignBlank(end, in: text) { end += 1 }
    return start..<end
  }

  /// Whether backslash and `byte` are an escaped line end or blank: `\n`, `\r`, `\t`.
  static func isEscapedBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "n") || byte == UInt8(ascii: "r") || byte == UInt8(ascii: "t")
  }

  /// Whether the three bytes at `offset` are a full-width letter, not a zero-width character.
  private static func isLetterSequence(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch (text[offset], text[offset + 1]) {
    case (0xEF, 0xBB), (0xE2, 0x80), (0xE2, 0x81): false
    default: true
    }
  }

  /// Returns the kind of anchor that `word` is, or nil.
  static func kind(of word: Slice<UnsafeBufferPointer<UInt8>>) -> Anchor? {
    let count = word.count
    guard count >= 5, count <= longest else { return nil }
    let first = word[word.startIndex].asciiLowercased
    if count == 5, first == UInt8(ascii: "a"), equals(word, "alter") { return .verb(.alter) }
    if count == 6, first == UInt8(ascii: "c"), equals(word, "create") { return .verb(.create) }
    guard count >= 8 else { return nil }
    if count == 8, first == UInt8(ascii: "c"), equals(word, "connlint") { return .directive }
    if count == 10, first == UInt8(ascii: "c"), equals(word, "connection") { return .noun(isExact: true) }
    let bytes = (word.contains { $0 >= 0x80 } ? folded(Array(word)) : Array(word)).map(\.asciiLowercased)
    if bytes.count <= 12 {
      guard editDistance(bytes, Keywords.connection, limit: 2) != nil else { return nil }
      let text = String(decoding: bytes, as: UTF8.self)
      return Keywords.nounLookalikes.contains(text) ? nil : .noun(isExact: false)
    }
    if bytes.count == 18, equals(word, "connection_options") { return .clause }
    guard bytes.count <= 18 else {
      let text = String(decoding: bytes, as: UTF8.self)
      return Tables.statements.resourceRecords.contains { $0.word.equals(text) } ? .resource : nil
    }
    let isJoined = [Keywords.createConnection, Keywords.alterConnection].contains {
      editDistance(bytes, $0, limit: 2) != nil
    }
    return isJoined ? .joined : nil
  }

  private static let longest = 40

  private static func equals(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ text: StaticString) -> Bool {
    var index = word.startIndex
    return text.withUTF8Buffer { expected in
      for byte in expected {
        guard word[index].asciiLowercased == byte else { return false }
        index += 1
      }
      return true
    }
  }

  /// Returns `bytes` without zero-width characters and with full-width letters converted to ASCII.
  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let symbol = symbol(at: index, in: bytes, limit: bytes.count)
      if symbol.length == 3, let letter = asciiOfFullWidth(bytes[index], bytes[index + 1], bytes[index + 2]) {
        result.append(letter)
      } else if symbol.kind == .word {
        result += bytes[index..<min(bytes.count, index + symbol.length)]
      }
      index += max(1, symbol.length)
    }
    return result
  }

  /// Returns the ASCII letter or digit for the three bytes of a full-width form (U+FF10 to U+FF5A).
  private static func asciiOfFullWidth(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8? {
    switch (first, second, third) {
    case (0xEF, 0xBC, 0x90...0xBF): third - 0x60
    case (0xEF, 0xBD, 0x81...0x9A): third - 0x20
    default: nil
    }
  }
}

/// Finds the block comment that contains an offset. Call with ascending offsets; no byte is read twice.
struct BlockComments {
  private var scanned = 0
  private var open: Int?
  /// A range without `*/`, or with one only at its end.
  private var gap = 0..<0
  /// The end of the comment that is open in ``gap``; nil if a `/*` comes first or if there is no `*/`.
  private var close: Int?
  private let budget: ReadingBudget

  private static let reach = 1 << 16

  init(_ budget: ReadingBudget) {
    self.budget = budget
  }

  /// Returns the inside of the block comment around `offset`, or nil.
  mutating func comment(around offset: Int, in text: [UInt8]) -> Range<Int>? {
    var index = max(scanned, offset - BlockComments.reach)
    if index > scanned { open = nil }
    while index + 1 < offset {
      let mark = BlockComments.mark(from: index, to: offset, in: text)
      if mark == offset {
        index = offset - 1
      } else if text[mark] == .asterisk {
        open = nil
        index = mark + 2
      } else if open == nil, !isInLiteral(mark, text) {
        open = mark + 2
        index = mark + 2
      } else {
        index = mark + 1
      }
    }
    budget.charge(max(0, index - scanned))
    scanned = max(scanned, index)
    guard let open, let close = close(after: offset, in: text) else { return nil }
    return open..<close
  }

  private static func mark(from start: Int, to end: Int, in text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { connlint_find_comment_mark($0, start, end) } ?? end
    }
  }

  /// Returns the next `*/` if it comes before the next `/*`.
  private mutating func close(after offset: Int, in text: [UInt8]) -> Int? {
    if gap.contains(offset) { return close }
    var index = offset
    close = nil
    let end = min(text.count - 1, offset + StatementParser.reach)
    while index < end {
      if text[index] == .asterisk, text[index + 1] == .slash {
        close = index
        break
      }
      if text[index] == .slash, text[index + 1] == .asterisk, !isInLiteral(index, text) { break }
      index += 1
    }
    gap = offset..<max(offset, index)
    budget.charge(gap.count)
    return close
  }

  /// Whether `offset` is in a literal, as in `'s3://bucket/*'`: after an odd number of quotes on its line.
  private func isInLiteral(_ offset: Int, _ text: [UInt8]) -> Bool {
    var quotes = 0
    var index = offset
    while index > 0, offset - index < 512, text[index - 1] != .lineFeed {
      index -= 1
      if text[index] == .singleQuote { quotes += 1 }
    }
    budget.charge(offset - index)
    return quotes % 2 == 1
  }
}
