/// A stretch of source that was judged harmless: a key, a name, a value.
package struct ShownRange: Sendable, Equatable {
  /// Bytes; on one line.
  package var range: Range<Int>
  /// Quotes are around it, so that it is a whole. What has none is shown only if all that it hangs together with may be.
  package var isQuoted: Bool

  package init(range: Range<Int>, isQuoted: Bool) {
    self.range = range
    self.isQuoted = isQuoted
  }
}

/// What was judged of a text: all that is neither shown nor hidden was not.
struct JudgedSource {
  /// Values that are secrets or may be ones, in bytes.
  var hidden: [Range<Int>] = []
  /// What is harmless, in bytes.
  var shown: [ShownRange] = []

  mutating func add(_ other: JudgedSource) {
    hidden += other.hidden
    shown += other.shown
  }

  /// Adds what the program itself knows of suppression comments: directives and rules.
  mutating func add(_ directives: [SuppressionDirective]) {
    for directive in directives {
      if directive.scope != nil { shown.append(ShownRange(range: directive.word.range, isQuoted: true)) }
      for rule in directive.rules where RuleName(rawValue: rule.text) != nil {
        shown.append(ShownRange(range: rule.range, isQuoted: true))
      }
    }
  }

  /// Drops what lies in the first `count` bytes; offsets count from behind them.
  mutating func drop(_ count: Int) {
    if count == 0 { return }
    hidden = hidden.compactMap { $0.upperBound > count ? max(0, $0.lowerBound - count)..<$0.upperBound - count : nil }
    shown = shown.compactMap { piece in
      guard piece.range.lowerBound >= count else { return nil }
      return ShownRange(
        range: piece.range.lowerBound - count..<piece.range.upperBound - count, isQuoted: piece.isQuoted)
    }
  }
}

extension ShownRange {
  /// `ranges` sorted, without those that overlap one before.
  static func apart(_ ranges: [ShownRange]) -> [ShownRange] {
    // They nearly always are.
    let isApart = zip(ranges, ranges.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound }
    if isApart, ranges.allSatisfy({ !$0.range.isEmpty }) { return ranges }
    var result: [ShownRange] = []
    for piece in ranges.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where !piece.range.isEmpty {
      if let last = result.last, piece.range.lowerBound < last.range.upperBound { continue }
      result.append(piece)
    }
    return result
  }

  /// The index of the first of `sorted` that ends after `offset`.
  static func firstIndex(in sorted: [ShownRange], endingAfter offset: Int) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
