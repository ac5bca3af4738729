import Bytes

/// A set of byte ranges, sorted and without overlaps, for binary search.
struct Stretches {
  private let ranges: [Range<Int>]

  /// Creates a set of `ranges`, in any order; empty ranges are removed.
  init(_ ranges: [Range<Int>]) {
    self.ranges = MaskPlan.union(ranges)
  }

  /// Returns the ranges that overlap `range`, sorted.
  func overlapping(_ range: Range<Int>) -> ArraySlice<Range<Int>> {
    if range.isEmpty { return [] }
    let first = ranges.partitioningIndex { $0.upperBound > range.lowerBound }
    return ranges[first...].prefix { $0.lowerBound < range.upperBound }
  }

  /// Whether a range overlaps `range`.
  func overlap(_ range: Range<Int>) -> Bool {
    !overlapping(range).isEmpty
  }
}
