import Bytes

/// Finds, for each directive in a window, the next line with code.
struct DirectivePlacement {
  private let text: [UInt8]
  /// The offsets of statements and findings, ascending. They count as code even inside a comment.
  private let landmarks: [Int]
  /// The end of the line in the last call.
  private var lineEnd = -1
  /// The last range of blanks and comments that was skipped, cached for consecutive directives.
  private var skipped = 0..<0
  /// The last range whose line feeds were counted.
  private var counted = (range: 0..<0, lines: 0)

  init(text: [UInt8], landmarks: [Int]) {
    self.text = text
    self.landmarks = landmarks.sorted()
  }

  /// Returns how many lines below `offset` the next code is; nil if there is none. Call with ascending offsets.
  mutating func linesToCode(after offset: Int) -> Int? {
    if offset > lineEnd { lineEnd = text[offset...].firstIndex(of: .lineFeed) ?? text.count }
    let start = lineEnd
    if !skipped.contains(start) { skipped = start..<endOfBlanksAndComments(from: start) }
    let code = min(skipped.upperBound, firstLandmark(from: start) ?? skipped.upperBound)
    guard code < text.count else { return nil }
    if code == counted.range.upperBound, counted.range.contains(start) {
      counted.lines -= lineFeeds(in: counted.range.lowerBound..<start)
    } else {
      counted.lines = lineFeeds(in: start..<code)
    }
    counted.range = start..<code
    return counted.lines
  }

  private func lineFeeds(in range: Range<Int>) -> Int {
    text[range].count { $0 == .lineFeed }
  }

  private func firstLandmark(from offset: Int) -> Int? {
    let index = landmarks.partitioningIndex { $0 >= offset }
    return index < landmarks.count ? landmarks[index] : nil
  }

  private func endOfBlanksAndComments(from start: Int) -> Int {
    var index = endOfOpenComment(from: start) ?? start
    while index < text.count {
      if text[index].isBlank {
        index += 1
      } else if starts(with: "--", at: index) || starts(with: "//", at: index) || isHashComment(at: index) {
        while index < text.count, text[index] != .lineFeed { index += 1 }
      } else if starts(with: "/*", at: index) {
        index += 2
        while index < text.count, !starts(with: "*/", at: index) { index += 1 }
        index = min(text.count, index + 2)
      } else {
        break
      }
    }
    return index
  }

  /// Returns the end of the block comment that contains `start`, if `*/` comes before the next `/*`; otherwise nil.
  private func endOfOpenComment(from start: Int) -> Int? {
    let limit = min(text.count, start + 1024)
    var index = start
    while index < limit {
      if starts(with: "/*", at: index) { return nil }
      if starts(with: "*/", at: index) { return index + 2 }
      index += 1
    }
    return nil
  }

  /// Whether `#` begins a comment. In notebooks it can also be the prefix `# MAGIC`.
  private func isHashComment(at index: Int) -> Bool {
    guard text[index] == UInt8(ascii: "#") else { return false }
    let word = text[(index + 1)...].drop { $0 == .space }
    return !word.starts(with: "MAGIC".utf8)
  }

  private func starts(with mark: String, at index: Int) -> Bool {
    text[index...].starts(with: mark.utf8)
  }
}
