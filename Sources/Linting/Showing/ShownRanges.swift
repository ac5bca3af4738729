/// Many ``ShownRange``s, sorted and apart, in a few bytes each.
package struct ShownRanges: Sequence, Sendable {
  private var packed = Packer()
  private var end = 0

  package init() {}

  /// Adds those of `ranges`, which are sorted, that overlap none before.
  mutating func append(_ ranges: [ShownRange]) {
    for shown in ranges where shown.range.lowerBound >= end && !shown.range.isEmpty {
      var gap = shown.range.lowerBound - end
      var size = shown.range.count << 1 | (shown.isQuoted ? 1 : 0)
      packed.pass(&gap)
      packed.pass(&size)
      end = shown.range.upperBound
    }
  }

  package func makeIterator() -> Iterator { Iterator(packed: Packer(reading: packed.bytes)) }

  package struct Iterator: IteratorProtocol, Sendable {
    fileprivate var packed: Packer
    private var end = 0

    fileprivate init(packed: Packer) {
      self.packed = packed
    }

    package mutating func next() -> ShownRange? {
      if packed.isAtEnd { return nil }
      var (gap, size) = (0, 0)
      packed.pass(&gap)
      packed.pass(&size)
      let start = end + gap
      end = start + size >> 1
      return ShownRange(range: start..<end, isQuoted: size & 1 == 1)
    }
  }
}
