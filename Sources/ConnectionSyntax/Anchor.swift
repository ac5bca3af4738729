import CSearch
import EditDistance

/// A word that the search stops at.
enum Anchor: Equatable {
  /// CREATE or ALTER.
  case verb(Statement.Kind)
  /// CONNECTION, or a word within two edits of it.
  case noun(isExact: Bool)
  /// Verb and noun in one word.
  case joined
  /// `connlint:`, the beginning of a suppression comment.
  case directive

  private var isVerb: Bool { if case .verb = self { true } else { false } }

  static let directiveMark = Array("connlint:".utf8)

  /// The first anchor at or after `offset`.
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

  /// `word` up to the first blank from beyond ASCII, without a byte order mark.
  private static func trimmed(_ word: Range<Int>, around offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>
  {
    var start = max(word.lowerBound, min(offset, word.upperBound))
    // In the middle of a word its beginning is meant, unless a blank stands before.
    if start > word.lowerBound, text[start] < 0x80, !endsForeignBlank(start, in: text) { start = word.lowerBound }
    while word.upperBound - start > 3, text[start] >= 0x80 {
      if isForeignBlank(start, in: text) {
        start += text[start] == 0xC2 ? 2 : 3
      } else if !isLetterSequence(start, in: text) {
        start += 3
      } else {
        break
      }
    }
    // "\nCREATE" in a program: the letter belongs to the backslash.
    if start == word.lowerBound, start > 0, text[start - 1] == 0x5C, word.count > 5, isEscapedBlank(text[start]) {
      start += 1
    }
    var end = start
    while end < word.upperBound, text[end] < 0x80 || !isForeignBlank(end, in: text) { end += 1 }
    return start..<end
  }

  /// Whether a backslash before `byte` makes a line end or a blank of it: `\n`, `\r`, `\t`.
  static func isEscapedBlank(_ byte: UInt8) -> Bool { byte == 0x6E || byte == 0x72 || byte == 0x74 }

  /// Whether the three bytes at `offset` are a full-width letter, and no zero-width character.
  private static func isLetterSequence(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch (text[offset], text[offset + 1]) {
    case (0xEF, 0xBB), (0xE2, 0x80), (0xE2, 0x81): false
    default: true
    }
  }

  /// What `word` stands for, if anything.
  static func kind(of word: Slice<UnsafeBufferPointer<UInt8>>) -> Anchor? {
    let count = word.count
    guard count >= 5, count <= longest else { return nil }
    let first = lowercase(word[word.startIndex])
    if count == 5, first == 0x61, equals(word, "alter") { return .verb(.alter) }
    if count == 6, first == 0x63, equals(word, "create") { return .verb(.create) }
    guard count >= 8 else { return nil }
    if count == 8, first == 0x63, equals(word, "connlint") { return .directive }
    if count == 10, first == 0x63, equals(word, "connection") { return .noun(isExact: true) }
    let bytes = (word.contains { $0 >= 0x80 } ? folded(Array(word)) : Array(word)).map(lowercase)
    if bytes.count <= 12 {
      guard editDistance(bytes, Keywords.connection, limit: 2) != nil else { return nil }
      let text = String(decoding: bytes, as: UTF8.self)
      return Keywords.nounLookalikes.contains(text) ? nil : .noun(isExact: false)
    }
    guard bytes.count <= 18 else { return nil }
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
        guard lowercase(word[index]) == byte else { return false }
        index += 1
      }
      return true
    }
  }

  /// `bytes` without zero-width characters, full-width letters as ASCII.
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

  /// The ASCII letter or digit that three bytes are the full-width form of (U+FF10 to U+FF5A).
  private static func asciiOfFullWidth(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8? {
    switch (first, second, third) {
    case (0xEF, 0xBC, 0x90...0xBF): third - 0x60
    case (0xEF, 0xBD, 0x81...0x9A): third - 0x20
    default: nil
    }
  }
}

/// Knows which block comment an offset stands in. Offsets are asked for in order, so that no byte is read twice.
struct BlockComments {
  private var scanned = 0
  private var open: Int?
  /// There is no `*/` between these offsets, or only the one that the second ends with.
  private var gap = 0..<0
  /// Where the comment ends that is open in ``gap``; nil if a `/*` comes first, or nothing.
  private var close: Int?
  private let budget: ReadingBudget

  private static let reach = 1 << 16

  init(_ budget: ReadingBudget) {
    self.budget = budget
  }

  /// The inside of the block comment around `offset`, if there is one.
  mutating func comment(around offset: Int, in text: [UInt8]) -> Range<Int>? {
    var index = max(scanned, offset - BlockComments.reach)
    if index > scanned { open = nil }
    while index + 1 < offset {
      let mark = BlockComments.mark(from: index, to: offset, in: text)
      if mark == offset {
        index = offset - 1
      } else if text[mark] == 0x2A {
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

  /// The next `*/` if it comes before the next `/*`.
  private mutating func close(after offset: Int, in text: [UInt8]) -> Int? {
    if gap.contains(offset) { return close }
    var index = offset
    close = nil
    let end = min(text.count - 1, offset + StatementParser.reach)
    while index < end {
      if text[index] == 0x2A, text[index + 1] == 0x2F {
        close = index
        break
      }
      if text[index] == 0x2F, text[index + 1] == 0x2A, !isInLiteral(index, text) { break }
      index += 1
    }
    gap = offset..<max(offset, index)
    budget.charge(gap.count)
    return close
  }

  /// `'s3://bucket/*'` opens no comment: an odd number of quotes stands before it on its line.
  private func isInLiteral(_ offset: Int, _ text: [UInt8]) -> Bool {
    var quotes = 0
    var index = offset
    while index > 0, offset - index < 512, text[index - 1] != 0x0A {
      index -= 1
      if text[index] == 0x27 { quotes += 1 }
    }
    budget.charge(offset - index)
    return quotes % 2 == 1
  }
}
