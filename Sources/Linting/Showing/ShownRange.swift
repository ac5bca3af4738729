import Bytes

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
    sorted.partitioningIndex { $0.range.upperBound > offset }
  }
}
