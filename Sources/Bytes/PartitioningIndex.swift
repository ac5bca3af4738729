extension RandomAccessCollection {
  /// The index of the first element for which `isBehind` holds, `endIndex` if there is none. Binary search: the elements
  /// for which it does not hold must all stand before those for which it does.
  @inlinable
  package func partitioningIndex(where isBehind: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if isBehind(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
