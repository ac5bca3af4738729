/// The texts of which a value must hold one before a pattern is worth running, for all patterns together. Most values are
/// done with here, at some 1,000 instructions, without an allocation.
struct ValuePrefilter: Sendable {
  private struct Needle {
    var kinds: UInt64
    var pairs: UInt64
    var start: Int32
    var count: Int32
    var pattern: Int32
  }

  /// The numbers of patterns that may match; those from 256 on always may.
  struct Admitted {
    private var bits = InlineArray<4, UInt64>(repeating: 0)

    /// The first of `range` that may match.
    func first(in range: Range<Int>) -> Int? {
      var pattern = range.lowerBound
      while pattern < min(range.upperBound, 256) {
        let rest = bits[pattern >> 6] >> UInt64(pattern & 63)
        if rest != 0 {
          pattern += rest.trailingZeroBitCount
          return pattern < range.upperBound ? pattern : nil
        }
        pattern = (pattern | 63) + 1
      }
      return pattern < range.upperBound ? pattern : nil
    }

    mutating func insert(_ pattern: Int) {
      if pattern < 256 { bits[pattern >> 6] |= 1 << UInt64(pattern & 63) }
    }
  }

  /// In the order of the kinds of their first bytes.
  private let needles: [Needle]
  private let bytes: [UInt8]
  /// Where the needles begin whose first byte is of kind `i`; one entry more than there are kinds.
  private let first: [Int]
  /// The patterns that have no needles.
  private let always: Admitted

  init(_ patterns: [ValuePattern]) {
    var buckets = [[Needle]](repeating: [], count: 64)
    var bytes: [UInt8] = []
    var always = Admitted()
    for (index, pattern) in patterns.enumerated() {
      if pattern.needs.isEmpty { always.insert(index) }
      for needle in pattern.needs {
        guard let head = needle.first else { continue }
        let sketch = Sketch(needle.span)
        buckets[Int(head.kind)].append(
          Needle(
            kinds: sketch.kinds, pairs: sketch.pairs, start: Int32(bytes.count), count: Int32(needle.count),
            pattern: Int32(index)))
        bytes += needle
      }
    }
    self.bytes = bytes
    self.always = always
    needles = buckets.flatMap(\.self)
    first = buckets.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// The patterns that may match `value`: one of their needles occurs in it, in any case of letters, or they have none.
  func admitted(to value: Span<UInt8>) -> Admitted {
    var admitted = always
    let sketch = Sketch(value)
    let needles = needles.span
    var kinds = sketch.kinds
    while kinds != 0 {
      let kind = kinds.trailingZeroBitCount
      kinds &= kinds - 1
      for index in first[kind]..<first[kind + 1] {
        let needle = needles[index]
        guard needle.kinds & ~sketch.kinds == 0, needle.pairs & ~sketch.pairs == 0 else { continue }
        let range = Int(needle.start)..<Int(needle.start + needle.count)
        if contains(value, bytes.span.extracting(range)) { admitted.insert(Int(needle.pattern)) }
      }
    }
    return admitted
  }

  private func contains(_ text: Span<UInt8>, _ needle: Span<UInt8>) -> Bool {
    guard needle.count <= text.count else { return false }
    let first = needle[0]
    for start in 0...(text.count - needle.count) where text[start].lowerCased == first {
      var length = 1
      while length < needle.count, text[start + length].lowerCased == needle[length] { length += 1 }
      if length == needle.count { return true }
    }
    return false
  }
}

/// Which bytes and which pairs of neighbours occur in a text, in lower case. Several share a bit, so it only tells what
/// does not occur.
private struct Sketch {
  var kinds: UInt64 = 0
  var pairs: UInt64 = 0

  init(_ text: Span<UInt8>) {
    var last: UInt8 = 0
    for index in 0..<text.count {
      let byte = text[index].lowerCased
      kinds |= 1 << byte.kind
      if index > 0 { pairs |= 1 << UInt64((last &* 7 &+ byte) & 63) }
      last = byte
    }
  }
}

extension UInt8 {
  /// ASCII letters in lower case, everything else as it is.
  var lowerCased: UInt8 {
    self >= 0x41 && self <= 0x5A ? self | 0x20 : self
  }

  /// One of 64: letters, digits and most signs have their own, other bytes share them.
  fileprivate var kind: UInt64 { UInt64(self & 31 | (~self & 0x40) >> 1) }
}
