import Bytes
import CRuleRecords
import RuleRecords

/// The search tables of a ``ValuePrefilter``. The generator builds them for the constant tables, and each run builds
/// them for the user's patterns.
package struct PrefilterContents {
  /// Sorted by hash number.
  package private(set) var needles: [Needle]
  /// The bytes of all needles after their first eight bytes.
  package private(set) var rests: [UInt8] = []
  /// `first[i]` is the index of the first needle with hash number `i`; 1,025 entries, the last one is the count.
  package private(set) var first = [UInt16](repeating: 0, count: 1025)
  /// For each ASCII byte but letters, the bit set (four words) of the patterns that have this byte as a one-byte needle.
  package private(set) var signs = [UInt64](repeating: 0, count: 4 * 128)
  /// One bit per ASCII byte: whether its bit set in ``signs`` is not empty.
  package private(set) var signBits: (low: UInt64, high: UInt64) = (0, 0)
  /// The bit set (four words) of the patterns without needles, or with a letter as needle.
  package private(set) var always = [UInt64](repeating: 0, count: 4)

  package init(_ patterns: [ValuePattern]) {
    // Counting sort: first the number of needles per hash number, then the next free index.
    var free = first
    for pattern in patterns {
      for text in pattern.needs.texts where text.count > 1 { free[PrefilterContents.number(text) + 1] += 1 }
    }
    for number in 0..<1024 { free[number + 1] += free[number] }
    first = free
    needles = [Needle](
      repeating: Needle(head: 0, mask: 0, rest_start: 0, rest_count: 0, pattern: 0), count: Int(free[1024]))
    for (index, pattern) in patterns.enumerated() {
      if pattern.needs.count == 0 { PrefilterContents.insert(index, in: &always, at: 0) }
      for text in pattern.needs.texts {
        if text.count > 1 {
          let number = PrefilterContents.number(text)
          needles[Int(free[number])] = needle(text, pattern: index)
          free[number] += 1
        } else if text.count == 1, text[0].isLetter {
          PrefilterContents.insert(index, in: &always, at: 0)
        } else if text.count == 1, text[0] < 0x80 {
          let sign = text[0]
          PrefilterContents.insert(index, in: &signs, at: 4 * Int(sign))
          if sign < .at { signBits.low |= 1 << UInt64(sign) } else { signBits.high |= 1 << UInt64(sign & 63) }
        }
      }
    }
  }

  private mutating func needle(_ text: StaticText, pattern: Int) -> Needle {
    var needle = Needle(head: 0, mask: 0, rest_start: UInt16(rests.count), rest_count: 0, pattern: UInt16(pattern))
    for index in 0..<Int(text.count) {
      let byte = text[index].asciiLowercased
      if index < 8 {
        needle.head = needle.head << 8 | UInt64(byte)
        needle.mask = needle.mask << 8 | 0xFF
      } else {
        rests.append(byte)
        needle.rest_count += 1
      }
    }
    return needle
  }

  private static func insert(_ pattern: Int, in words: inout [UInt64], at first: Int) {
    if pattern < 256 { words[first + pattern >> 6] |= 1 << UInt64(pattern & 63) }
  }

  /// The hash number of a needle: that of the last two bytes of its first eight bytes.
  private static func number(_ needle: StaticText) -> Int {
    let count = min(8, Int(needle.count))
    return number(needle[count - 2].asciiLowercased, needle[count - 1].asciiLowercased)
  }

  /// Hashes two adjacent bytes to 0..<1024. Pairs of letters have unique numbers; other bytes share them.
  static func number(_ byte: UInt8, _ next: UInt8) -> Int {
    Int(byte & 31) << 5 | Int(next & 31)
  }
}

/// Owns the memory of a prefilter that is built at run time.
final class PrefilterStorage: Sendable {
  private let needles: ArrayStorage<Needle>
  private let rests: TextStorage
  private let first: ArrayStorage<UInt16>
  private let signs: ArrayStorage<UInt64>
  private let always: ArrayStorage<UInt64>
  private let signBits: (low: UInt64, high: UInt64)

  init(_ contents: PrefilterContents) {
    needles = ArrayStorage(contents.needles)
    rests = TextStorage([contents.rests])
    first = ArrayStorage(contents.first)
    signs = ArrayStorage(contents.signs)
    always = ArrayStorage(contents.always)
    signBits = contents.signBits
  }

  /// Valid as long as this object lives.
  var record: PrefilterRecord {
    PrefilterRecord(
      needles: needles.start, needle_count: needles.count, rests: rests.texts().texts[0],
      first: StaticNumberList(start: first.start, count: first.count), signs: signs.start, low_signs: signBits.low,
      high_signs: signBits.high, always: always.start)
  }
}
