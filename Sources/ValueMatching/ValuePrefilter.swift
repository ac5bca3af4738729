import EditDistance

/// The texts of which a value must hold one before a pattern is worth running, for all patterns together. Most values are
/// done with here, in one pass over their bytes and without an allocation.
package struct ValuePrefilter: Sendable {
  /// A text of two bytes or more.
  private struct Needle {
    /// Its first bytes, eight at the most, and as many bits: what the last eight bytes of a value are compared with.
    var head: UInt64 = 0
    var mask: UInt64 = 0
    /// The rest of it.
    var rest = 0..<0
    var pattern = 0

    init() {}

    init(_ text: Span<UInt8>, pattern: Int, _ rests: inout [UInt8]) {
      self.pattern = pattern
      for index in 0..<min(8, text.count) {
        head = head << 8 | UInt64(text[index].asciiLowercased)
        mask = mask << 8 | 0xFF
      }
      rest = rests.count..<rests.count + max(0, text.count - 8)
      for index in 8..<max(8, text.count) { rests.append(text[index].asciiLowercased) }
    }
  }

  /// The numbers of patterns that may match; those from 256 on always may.
  package struct Admitted {
    private var bits = InlineArray<4, UInt64>(repeating: 0)

    /// The first of `range` that may match.
    package func first(in range: Range<Int>) -> Int? {
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

    mutating func formUnion(_ other: Admitted) {
      for index in 0..<4 { bits[index] |= other.bits[index] }
    }
  }

  /// In the order of their numbers.
  private let needles: [Needle]
  /// What is left of needles longer than eight bytes.
  private let rests: [UInt8]
  /// Where the needles begin that have number `i`; one entry more than there are numbers.
  private let first: [UInt32]
  /// The patterns that a single byte of ASCII admits: those with a needle of one byte.
  private let signs: [Admitted]
  /// Which entries of ``signs`` are not empty, one bit each.
  private let signBits: (low: UInt64, high: UInt64)
  /// The patterns that have no needles.
  private let always: Admitted

  package init(_ patterns: [ValuePattern]) {
    // Where the next needle of each number goes; first of all, how many there are.
    var free = [UInt32](repeating: 0, count: 1025)
    for pattern in patterns {
      for text in pattern.needs where text.utf8.count > 1 {
        free[ValuePrefilter.number(text.utf8Span.span) + 1] += 1
      }
    }
    for number in 0..<1024 { free[number + 1] += free[number] }
    first = free
    var needles = [Needle](repeating: Needle(), count: Int(free[1024]))
    var rests: [UInt8] = []
    var signs = [Admitted](repeating: Admitted(), count: 128)
    var signBits: (low: UInt64, high: UInt64) = (0, 0)
    var always = Admitted()
    for (index, pattern) in patterns.enumerated() {
      if pattern.needs.isEmpty { always.insert(index) }
      for text in pattern.needs {
        let text = text.utf8Span.span
        if text.count > 1 {
          let number = ValuePrefilter.number(text)
          needles[Int(free[number])] = Needle(text, pattern: index, &rests)
          free[number] += 1
        } else if text.count == 1, text[0] < 0x80 {
          let sign = text[0].asciiLowercased
          signs[Int(sign)].insert(index)
          if sign < 0x40 { signBits.low |= 1 << UInt64(sign) } else { signBits.high |= 1 << UInt64(sign & 63) }
        }
      }
    }
    self.needles = needles
    self.rests = rests
    self.signs = signs
    self.signBits = signBits
    self.always = always
  }

  /// The number of a needle: that of the last two bytes of its head.
  private static func number(_ needle: Span<UInt8>) -> Int {
    let count = min(8, needle.count)
    return number(needle[count - 2].asciiLowercased, needle[count - 1].asciiLowercased)
  }

  /// One of 1,024 for a pair of neighbours. Pairs of letters have their own, other bytes share them.
  private static func number(_ byte: UInt8, _ next: UInt8) -> Int {
    Int(byte & 31) << 5 | Int(next & 31)
  }

  /// The patterns that may match `value`: one of their needles occurs in it, in any case of letters, or they have none.
  package func admitted(to value: Span<UInt8>) -> Admitted {
    var admitted = always
    let first = first.span
    let needles = needles.span
    // Which bytes of ASCII occur.
    var low: UInt64 = 0
    var high: UInt64 = 0
    // The last eight bytes; at first those that stand in no text.
    var window = UInt64.max
    for index in 0..<value.count {
      let byte = value[index].asciiLowercased
      if byte < 0x40 { low |= 1 << UInt64(byte) } else if byte < 0x80 { high |= 1 << UInt64(byte & 63) }
      let number = ValuePrefilter.number(UInt8(truncatingIfNeeded: window), byte)
      window = window << 8 | UInt64(byte)
      for place in Int(first[number])..<Int(first[number + 1]) {
        let needle = needles[place]
        guard window & needle.mask == needle.head, needle.rest.isEmpty || follows(needle.rest, at: index + 1, in: value)
        else { continue }
        admitted.insert(needle.pattern)
      }
    }
    low &= signBits.low
    high &= signBits.high
    while low != 0 {
      admitted.formUnion(signs[low.trailingZeroBitCount])
      low &= low - 1
    }
    while high != 0 {
      admitted.formUnion(signs[64 + high.trailingZeroBitCount])
      high &= high - 1
    }
    return admitted
  }

  /// Whether the rest of a needle stands at `start`.
  private func follows(_ rest: Range<Int>, at start: Int, in value: Span<UInt8>) -> Bool {
    rest.count <= value.count - start
      && rest.indices.allSatisfy { rests[$0] == value[start + $0 - rest.lowerBound].asciiLowercased }
  }
}
