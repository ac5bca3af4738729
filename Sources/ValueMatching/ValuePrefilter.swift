import Bytes
import CRuleRecords
import RuleRecords

/// The texts of which a value must hold one before a pattern is worth running, for all patterns together. Most values are
/// done with here, in one pass over their bytes and without an allocation.
package struct ValuePrefilter: Sendable {
  /// The numbers of patterns that may match; those from 256 on always may.
  package struct Admitted {
    private var bits = SIMD4<UInt64>(repeating: 0)

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

    /// Adds the patterns of four words, which begin at `first`.
    mutating func formUnion(_ words: Constants<UInt64>, from first: Int) {
      for index in 0..<4 { bits[index] |= words[first + index] }
    }
  }

  private let record: PrefilterRecord
  /// Where the parts of the record are, unless it is one of the constant tables.
  private let storage: PrefilterStorage?

  /// The prefilter of the constant tables.
  package init(_ record: PrefilterRecord) {
    self.record = record
    storage = nil
  }

  package init(_ patterns: [ValuePattern]) {
    let storage = PrefilterStorage(PrefilterContents(patterns))
    record = storage.record
    self.storage = storage
  }

  /// The patterns that may match `value`: one of their needles occurs in it, in any case of letters, or they have none.
  package func admitted(to value: Span<UInt8>) -> Admitted {
    var admitted = Admitted()
    admitted.formUnion(record.alwaysWords, from: 0)
    let first = record.first.numbers
    let needles = record.needleRecords
    // Which bytes of ASCII occur.
    var low: UInt64 = 0
    var high: UInt64 = 0
    // The last eight bytes; at first those that stand in no text.
    var window = UInt64.max
    for index in 0..<value.count {
      let byte = value[index].asciiLowercased
      if byte < 0x40 { low |= 1 << UInt64(byte) } else if byte < 0x80 { high |= 1 << UInt64(byte & 63) }
      let number = PrefilterContents.number(UInt8(truncatingIfNeeded: window), byte)
      window = window << 8 | UInt64(byte)
      for place in Int(first[number])..<Int(first[number + 1]) {
        let needle = needles[place]
        guard window & needle.mask == needle.head,
          needle.rest_count == 0 || follows(needle, at: index + 1, in: value)
        else { continue }
        admitted.insert(Int(needle.pattern))
      }
    }
    low &= record.low_signs
    high &= record.high_signs
    while low != 0 {
      admitted.formUnion(record.signWords, from: 4 * low.trailingZeroBitCount)
      low &= low - 1
    }
    while high != 0 {
      admitted.formUnion(record.signWords, from: 4 * (64 + high.trailingZeroBitCount))
      high &= high - 1
    }
    return admitted
  }

  /// Whether the rest of `needle` stands at `start`.
  private func follows(_ needle: Needle, at start: Int, in value: Span<UInt8>) -> Bool {
    let count = Int(needle.rest_count)
    guard count <= value.count - start else { return false }
    for offset in 0..<count
    where record.rests[Int(needle.rest_start) + offset] != value[start + offset].asciiLowercased { return false }
    return true
  }
}
