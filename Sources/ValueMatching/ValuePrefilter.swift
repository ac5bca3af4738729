import Bytes
import CRuleRecords
import RuleRecords

/// Searches a value for the fixed texts (needles) of all patterns; a pattern runs only if the value contains one of its
/// needles. One pass over the bytes, without allocation; most values need nothing more.
package struct ValuePrefilter: Sendable {
  /// The set of patterns that may match. Patterns from number 256 on are always in it.
  package struct Admitted {
    private var bits = SIMD4<UInt64>(repeating: 0)

    /// Returns the first pattern in `range` that may match.
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

    /// Adds the bit set of four words that begins at `first`.
    mutating func formUnion(_ words: Constants<UInt64>, from first: Int) {
      bits |= SIMD4(words[first], words[first + 1], words[first + 2], words[first + 3])
    }
  }

  private let record: PrefilterRecord
  /// Owns the memory of the record; nil for the constant tables.
  private let storage: PrefilterStorage?

  /// Creates the prefilter of the constant tables.
  package init(_ record: PrefilterRecord) {
    self.record = record
    storage = nil
  }

  package init(_ patterns: [ValuePattern]) {
    let storage = PrefilterStorage(PrefilterContents(patterns))
    record = storage.record
    self.storage = storage
  }

  /// Returns the patterns that have a needle in `value` (case-insensitive), and the patterns without needles.
  package func admitted(to value: Span<UInt8>) -> Admitted {
    var admitted = Admitted()
    admitted.formUnion(record.alwaysWords, from: 0)
    let first = record.first.numbers
    let needles = record.needleRecords
    // The ASCII bytes that occur and are no letters, one bit each.
    var low: UInt64 = 0
    var high: UInt64 = 0
    // The last eight bytes; initially bytes that occur in no text.
    var window = UInt64.max
    for index in 0..<value.count {
      var byte = value[index]
      if byte.isLetter {
        byte |= 0x20
      } else if byte < .at {
        low |= 1 << UInt64(byte)
      } else if byte < 0x80 {
        high |= 1 << UInt64(byte & 63)
      }
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

  /// Whether the bytes of `needle` after its first eight are at `start`.
  private func follows(_ needle: Needle, at start: Int, in value: Span<UInt8>) -> Bool {
    let count = Int(needle.rest_count)
    guard count <= value.count - start else { return false }
    for offset in 0..<count
    where record.rests[Int(needle.rest_start) + offset] != value[start + offset].asciiLowercased { return false }
    return true
  }
}
