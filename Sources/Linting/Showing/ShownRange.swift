import Bytes

/// A range of source text that was classified harmless: a key, a name, a value.
package struct ShownRange: Sendable, Equatable {
  /// In bytes; within one line.
  package var range: Range<Int>
  /// Whether the range is in quotes. An unquoted range is shown only if all the text that it touches may be shown.
  package var isQuoted: Bool

  package init(range: Range<Int>, isQuoted: Bool) {
    self.range = range
    self.isQuoted = isQuoted
  }
}

extension ShownRange {
  /// Sorts `ranges` and removes empty ranges and those that overlap an earlier one.
  static func apart(_ ranges: [ShownRange]) -> [ShownRange] {
    // Fast path: usually nothing has to be changed.
    let isApart = zip(ranges, ranges.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound }
    if isApart, ranges.allSatisfy({ !$0.range.isEmpty }) { return ranges }
    var result: [ShownRange] = []
    for piece in ranges.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where !piece.range.isEmpty {
      if let last = result.last, piece.range.lowerBound < last.range.upperBound { continue }
      result.append(piece)
    }
    return result
  }

  /// Returns the index of the first range in `sorted` that ends after `offset`.
  static func firstIndex(in sorted: [ShownRange], endingAfter offset: Int) -> Int {
    sorted.partitioningIndex { $0.range.upperBound > offset }
  }
}
