import Bytes

/// Finds suppression comments outside statements. Each comment is returned once, even if it contains `connlint:`
/// several times.
///
/// Offsets must be passed in ascending order, so that no part of a line is scanned twice.
struct DirectiveReader {
  private let budget: ReadingBudget
  /// The comment that was found last.
  private var last = 0..<0
  /// The part of the current line that was scanned, from its start.
  private var line = 0..<0
  /// Whether ``line`` contains an even number of single quotes; after an odd number `--` is inside a literal.
  private var isEven = true

  init(_ budget: ReadingBudget) {
    self.budget = budget
  }

  /// Returns the comment that begins with the `connlint:` at `offset`, up to the end of its line; nil if there is none
  /// or if it was returned before.
  mutating func comment(at offset: Int, in text: [UInt8], _ blocks: inout BlockComments) -> Range<Int>? {
    guard offset >= last.upperBound else { return nil }
    walk(to: offset, in: text)
    var before = offset
    while before > line.lowerBound, DirectiveReader.mayPrecede(text[before - 1]) { before -= 1 }
    budget.charge(offset - before)
    guard let start = start(before, offset, in: text) ?? startInBlock(before, offset, in: text, &blocks) else {
      return nil
    }
    var end = offset
    while end < text.count, text[end] != .lineFeed, text[end] != .carriageReturn {
      if text[end] == .asterisk, end + 1 < text.count, text[end + 1] == .slash { break }
      end += 1
    }
    budget.charge(end - offset)
    last = start..<end
    return last
  }

  /// Whether `comment`, without its marks, begins with a directive.
  static func isDirective(_ comment: ArraySlice<UInt8>) -> Bool {
    comment.drop(while: mayPrecede).starts(with: Anchor.directiveMark)
  }

  /// Whether `byte` may come before a directive: blanks and comment marks.
  private static func mayPrecede(_ byte: UInt8) -> Bool {
    byte.isBlank || byte == .hyphen || byte == .asterisk || byte == .hash
  }

  /// Returns the start of the comment text if a comment mark is before `offset`; all bytes from `before` on satisfy
  /// ``mayPrecede(_:)``.
  private func start(_ before: Int, _ offset: Int, in text: [UInt8]) -> Int? {
    guard isEven else { return nil }
    if before > line.lowerBound, text[before - 1] == .slash {
      if before - 1 > line.lowerBound, text[before - 2] == .slash { return before }
      if text[before] == .asterisk { return before + 1 }
    }
    var index = before
    while index < offset {
      if text[index] == .hash { return index + 1 }
      if text[index] == .hyphen, index + 1 < offset, text[index + 1] == .hyphen { return index + 2 }
      index += 1
    }
    return nil
  }

  /// The same for a block comment: the directive must be at the start of a line or of the comment.
  private func startInBlock(_ before: Int, _ offset: Int, in text: [UInt8], _ blocks: inout BlockComments) -> Int? {
    guard before == line.lowerBound || text[before - 1] == .slash && text[before] == .asterisk,
      let block = blocks.comment(around: offset, in: text)
    else { return nil }
    let start = max(line.lowerBound, block.lowerBound)
    return start >= before ? start : nil
  }

  /// Scans back from `offset` to the start of its line or to the part that was already scanned.
  private mutating func walk(to offset: Int, in text: [UInt8]) {
    var index = offset
    var quotes = 0
    while index > 0, index != line.upperBound, text[index - 1] != .lineFeed, text[index - 1] != .carriageReturn {
      index -= 1
      if text[index] == .singleQuote { quotes += 1 }
    }
    budget.charge(offset - index)
    if index == line.upperBound, !line.isEmpty {
      line = line.lowerBound..<offset
      isEven = isEven == (quotes % 2 == 0)
    } else {
      line = index..<offset
      isEven = quotes % 2 == 0
    }
  }
}
