import Bytes

/// What a terminal, a log or `grep` writes before every line of a statement: `-> `, `... `, `12: `, `file.sql:3:`.
struct LinePrefix {
  /// The prefix of one line. Another line has the same prefix if it differs only in digits and blanks.
  private let sample: [UInt8]

  /// The prefix of the lines after the one in which a statement begins at `start`; nil if they have none. `lineStart` is
  /// the first byte of the line that is not a blank.
  init?(after start: Int, lineStart: Int, in text: [UInt8], _ budget: ReadingBudget) {
    guard start > lineStart, start - lineStart <= LinePrefix.longest,
      let lineFeed = text[start..<min(text.count, start + LinePrefix.reach)].firstIndex(of: .lineFeed)
    else { return nil }
    budget.charge(lineFeed - start + LinePrefix.longest)
    let head = text[lineStart..<start]
    guard let last = head.split(whereSeparator: \.isBlank).last else { return nil }
    let same = LinePrefix(sample: Array(head))
    if !LinePrefix.isWordOrItem(last), same.end(at: lineFeed + 1, in: text) != nil {
      self = same
      return
    }
    guard last.last == .greaterThan || last.last == .hash,
      let prompt = LinePrefix.prompt(at: lineFeed + 1, in: text)
    else { return nil }
    sample = Array(text[prompt])
  }

  private init(sample: [UInt8]) {
    self.sample = sample
  }

  private static let longest = 64
  /// How far the end of the first line is searched, in bytes.
  private static let reach = 4096
  /// How much of a text is read without its prefixes, in bytes.
  private static let longestText = 1 << 16

  /// The lines of `source` from `start` on without their prefixes, up to the first line without one.
  func text(from start: Int, in source: [UInt8], _ budget: ReadingBudget) -> HostText {
    var text: [UInt8] = []
    var runs: [HostText.Run] = []
    var index = start
    let limit = min(source.count, start + LinePrefix.longestText)
    while index < limit {
      let end = source[index..<limit].firstIndex(of: .lineFeed).map { $0 + 1 } ?? limit
      runs.append(HostText.Run(kind: .copy, start: text.count, source: index..<end))
      text += source[index..<end]
      guard end < limit, let next = self.end(at: end, in: source) else { break }
      index = next
    }
    budget.charge(index - start)
    return HostText(text: text, runs: runs)
  }

  /// The end of this prefix at `offset`, where a line begins; nil if the line begins otherwise.
  func end(at offset: Int, in text: [UInt8]) -> Int? {
    var index = LinePrefix.skip(\.isSpaceOrTab, from: offset, in: text)
    var place = sample[...].drop(while: \.isSpaceOrTab)
    while let byte = place.first {
      if byte.isSpaceOrTab {
        // An empty line has no blank after the prefix.
        place = place.drop(while: \.isSpaceOrTab)
        let end = LinePrefix.skip(\.isSpaceOrTab, from: index, in: text)
        guard end > index || place.isEmpty else { return nil }
        index = end
      } else if byte.isDigit {
        place = place.drop(while: \.isDigit)
        let end = LinePrefix.skip(\.isDigit, from: index, in: text)
        guard end > index else { return nil }
        index = end
      } else {
        guard index < text.count, text[index] == byte else { return nil }
        index += 1
        place = place.dropFirst()
      }
    }
    return index
  }

  /// `GRANT`, `query:` and the mark of a list's item: what follows on the next line is another statement.
  private static func isWordOrItem(_ mark: ArraySlice<UInt8>) -> Bool {
    if mark.elementsEqual([.hyphen]) || mark.elementsEqual([.asterisk]) { return true }
    let isNumber = mark.last == .dot && mark.dropLast().allSatisfy(\.isDigit)
    return isNumber || mark.contains(where: \.isLetter) && !mark.contains(where: \.isDigit)
  }

  /// The prompt of a line that continues a statement: `-> `, `... `, `  2  `, `db-# `, `> `.
  private static func prompt(at offset: Int, in text: [UInt8]) -> Range<Int>? {
    let start = skip(\.isSpaceOrTab, from: offset, in: text)
    var end = start
    while end < text.count, end - start < longest, !text[end].isBlank { end += 1 }
    let mark = text[start..<end]
    let isPrompt =
      mark.last == .greaterThan || mark.last == .hash || !mark.isEmpty && mark.allSatisfy { $0 == .dot || $0.isDigit }
    guard isPrompt, end < text.count, text[end].isSpaceOrTab else { return nil }
    return start..<(end + 1)
  }

  private static func skip(_ isSkipped: (UInt8) -> Bool, from offset: Int, in text: [UInt8]) -> Int {
    var index = offset
    while index < text.count, isSkipped(text[index]) { index += 1 }
    return index
  }
}

extension UInt8 {
  fileprivate var isSpaceOrTab: Bool { self == .space || self == .tab }
}
