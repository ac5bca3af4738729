import Bytes

/// Decides which parts of a source line a report may show. Everything is hidden by default. Shown are texts that were
/// classified harmless and, outside quotes and comments, single words, short numbers and signs.
struct LineSieve {
  enum Kind: UInt8 {
    /// Not classified.
    case source
    /// Classified harmless, inside quotes.
    case quoted
    /// Classified harmless, without quotes.
    case bare
    /// Replaced by another text.
    case opaque
    /// Source text was left out here.
    case cut
  }

  /// One line without its line end.
  let bytes: [UInt8]
  /// The kind of each byte.
  private(set) var kinds: [Kind]
  /// Whether each byte may be shown. Not meaningful for opaque bytes.
  private(set) var isShown: [Bool]

  init(_ bytes: [UInt8], kinds: [Kind]) {
    self.bytes = bytes
    self.kinds = kinds
    isShown = kinds.map { $0 != .cut }
    markDelimiters()
    // A byte order mark is not part of a word.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { for index in 0..<3 { self.kinds[index] = .quoted } }
    hideTexts()
    hideChunks()
    joinGaps()
  }

  /// The replacement for hidden source text.
  static let omission = "[...]"
  /// Maximum number of signs at each end of a word: `(\n"`.
  private static let mostSigns = 3
  private static let signs = ByteFlags("()[]{},;:=<>+.\\*-/'\"`")
  /// Signs that are shown only when they are separate, because passwords contain them: `||`, `#`.
  private static let loneSigns = ByteFlags("|#")
  private static let words = WordShape(longest: 40, signs: ByteFlags(""), needsLetters: false)
  private static let pairs = WordShape(longest: 200, signs: ByteFlags("=(),:/?&;\\"), needsLetters: false)

  /// Marks the quotes around a classified or masked text as a part of it.
  private mutating func markDelimiters() {
    var index = 0
    while index < kinds.count {
      guard kinds[index] == .quoted || kinds[index] == .opaque else {
        index += 1
        continue
      }
      var start = index
      var end = index
      while end < kinds.count, kinds[end] == .quoted || kinds[end] == .opaque { end += 1 }
      let next = end
      for _ in 0..<LineSieve.longestDelimiter {
        guard end < kinds.count, kinds[end] == .source, let length = Quote.length(at: end, in: bytes) else { break }
        for place in end..<min(kinds.count, end + length) { kinds[place] = .quoted }
        end += length
      }
      for _ in 0..<LineSieve.longestDelimiter {
        guard start > 0, kinds[start - 1] == .source, let length = Quote.length(before: start, in: bytes) else { break }
        for place in max(0, start - length)..<start { kinds[place] = .quoted }
        start -= length
      }
      index = max(next, min(end, kinds.count))
    }
  }

  /// Maximum number of quotes and backslashes around a nested literal: `\\\"`, `''''`.
  private static let longestDelimiter = 6

  /// Hides texts in quotes, and comments in which nothing was classified.
  private mutating func hideTexts() {
    let lastClassified = kinds.lastIndex { $0 != .source && $0 != .cut } ?? -1
    var index = 0
    while index < bytes.count {
      guard kinds[index] == .source else {
        index += 1
        continue
      }
      if let length = commentMark(at: index) {
        let isBlock = bytes[index] == .slash && bytes[index + 1] == .asterisk
        let end = isBlock ? blockEnd(from: index + 2) : bytes.count
        let hasClassified =
          isBlock ? kinds[index..<end].contains { $0 != .source && $0 != .cut } : lastClassified > index
        if !hasClassified { hide(trimmed(index + length..<end)) }
        index = hasClassified ? index + length : max(end, index + length)
      } else if let length = Quote.length(at: index, in: bytes), bytes[index] != .backslash {
        index = hideLiteral(opening: index, length)
      } else {
        index += 1
      }
    }
  }

  /// Hides the literal that starts at `start` and returns its end: the same quote, or the next classified byte, or the end
  /// of the line.
  private mutating func hideLiteral(opening start: Int, _ length: Int) -> Int {
    let content = start + length
    var index = content
    while index < bytes.count, kinds[index] == .source || kinds[index] == .bare {
      if kinds[index] == .source, bytes[index...].starts(with: bytes[start..<content]) {
        hide(content..<index)
        return index + length
      }
      if kinds[index] == .bare { break }
      index += 1
    }
    hide(trimmed(content..<index))
    return max(index, content)
  }

  private mutating func hide(_ range: Range<Int>) {
    for index in range { isShown[index] = false }
  }

  /// Returns the length of the comment mark at `index`, or nil.
  private func commentMark(at index: Int) -> Int? {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    case .hyphen where next == .hyphen: return 2
    case .slash where next == .asterisk: return 2
    case .slash where next == .slash: return index > 0 && bytes[index - 1] == .colon ? nil : 2
    case .hash: return bytes[..<index].allSatisfy { $0.isBlank } || next == .space ? 1 : nil
    default: return nil
    }
  }

  private func blockEnd(from index: Int) -> Int {
    var end = index
    // A longer block is processed in two parts; no less of it is hidden.
    let farthest = min(bytes.count, index + LineSieve.longestBlock)
    while end < farthest, !bytes[end...].starts(with: [.asterisk, .slash]) { end += 1 }
    return end
  }

  private static let longestBlock = 4096

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, bytes[first].isBlank { range.removeFirst() }
    while let last = range.last, bytes[last].isBlank { range.removeLast() }
    return range
  }

  /// Hides every remaining chunk that is not a single word with at most a few signs around it.
  private mutating func hideChunks() {
    var start = 0
    while start < bytes.count {
      guard isLoose(start) else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, isLoose(end) { end += 1 }
      let isCut = start > 0 && kinds[start - 1] == .cut || end < bytes.count && kinds[end] == .cut
      if isCut || !mayShow(start..<end) { hide(start..<end) }
      start = end
    }
  }

  private func isLoose(_ index: Int) -> Bool {
    !bytes[index].isBlank && isShown[index] && (kinds[index] == .source || kinds[index] == .bare)
  }

  private func mayShow(_ chunk: Range<Int>) -> Bool {
    let isSigns = chunk.allSatisfy { LineSieve.signs.contains(bytes[$0]) || LineSieve.loneSigns.contains(bytes[$0]) }
    if isSigns, chunk.count <= 2 * LineSieve.mostSigns { return true }
    var core = chunk
    while let first = core.first, LineSieve.signs.contains(bytes[first]), first - chunk.lowerBound < LineSieve.mostSigns
    {
      core.removeFirst()
    }
    while let last = core.last, LineSieve.signs.contains(bytes[last]),
      chunk.upperBound - 1 - last < LineSieve.mostSigns
    {
      core.removeLast()
    }
    if core.isEmpty { return true }
    let shape = kinds[core].contains(.bare) ? LineSieve.pairs : LineSieve.words
    return shape.fits(String(decoding: bytes[core], as: UTF8.self))
  }

  /// Hides the blanks between two hidden ranges, which would reveal the number of words.
  private mutating func joinGaps() {
    var last: Int?
    for index in bytes.indices {
      if kinds[index] == .opaque || kinds[index] == .cut || isShown[index] && !bytes[index].isBlank {
        last = nil
      } else if !isShown[index] {
        if let last { hide(last..<index) }
        last = index
      }
    }
  }
}

/// Quote characters in UTF-8.
private enum Quote {
  /// The length in bytes of the quote or backslash at `index`; nil if there is none.
  static func length(at index: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[index] {
    case .doubleQuote, .singleQuote, .backtick, .backslash: return 1
    case 0xC2:
      guard index + 1 < bytes.count else { return nil }
      return [0xAB, 0xB4, 0xBB].contains(bytes[index + 1]) ? 2 : nil
    case 0xE2, 0xEF:
      guard index + 2 < bytes.count else { return nil }
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      case (0xE2, 0x80, 0x98...0x9F), (0xE2, 0x80, 0xB2...0xB3), (0xE2, 0x80, 0xB9...0xBA), (0xEF, 0xBC, 0x82),
        (0xEF, 0xBC, 0x87), (0xEF, 0xBD, 0x80):
        return 3
      default: return nil
      }
    default: return nil
    }
  }

  /// The length in bytes of the quote or backslash that ends before `index`; nil if there is none.
  static func length(before index: Int, in bytes: [UInt8]) -> Int? {
    for length in 1...3 where index >= length && self.length(at: index - length, in: bytes) == length { return length }
    return nil
  }
}
