import Bytes

/// Stretches of a text, in bytes: sorted and apart, so that asking for those at a place takes no walk through all of them.
struct Stretches {
  private let ranges: [Range<Int>]

  /// Those of `ranges`, in any order, that are not empty.
  init(_ ranges: [Range<Int>]) {
    self.ranges = MaskPlan.union(ranges)
  }

  /// Those that overlap `range`, in order.
  func overlapping(_ range: Range<Int>) -> ArraySlice<Range<Int>> {
    if range.isEmpty { return [] }
    let first = ranges.partitioningIndex { $0.upperBound > range.lowerBound }
    return ranges[first...].prefix { $0.lowerBound < range.upperBound }
  }

  /// Whether one of them overlaps `range`.
  func overlap(_ range: Range<Int>) -> Bool {
    !overlapping(range).isEmpty
  }
}
