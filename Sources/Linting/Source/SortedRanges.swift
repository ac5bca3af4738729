import Bytes

/// A set of byte ranges, sorted and without overlaps, for binary search.
struct SortedRanges {
  private let ranges: [Range<Int>]

  /// Creates a set of `ranges`, in any order; empty ranges are removed.
  init(_ ranges: [Range<Int>]) {
    self.ranges = SortedRanges.union(ranges)
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

  /// Sorts `ranges` and merges overlapping ones.
  static func union(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) })
    where !range.isEmpty {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
