import Bytes

/// A set of byte strings with numbers, in the order in which they are added: open addressing over one block of bytes, so
/// that a look-up by a slice allocates nothing.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where word `i` lies in `bytes`.
  private var ranges: [(start: Int32, end: Int32)] = []
  /// Word number + 1, or 0 for a free slot.
  private var slots: [Int32]

  /// A table for some `capacity` words of `bytes` letters together.
  init(capacity: Int, bytes count: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    bytes.reserveCapacity(count)
    ranges.reserveCapacity(capacity)
  }

  /// The number of `word`, which is added if it is new.
  mutating func insert(_ word: Span<UInt8>) -> Int {
    let slot = slot(of: word)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    let start = bytes.count
    for index in 0..<word.count { bytes.append(word[index]) }
    ranges.append((Int32(start), Int32(bytes.count)))
    slots[slot] = Int32(ranges.count)
    if ranges.count * 2 > slots.count { grow() }
    return ranges.count - 1
  }

  /// The number of `word`, if the table has it.
  func index(of word: Span<UInt8>) -> Int? {
    let found = slots[slot(of: word)]
    return found == 0 ? nil : Int(found) - 1
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for number in ranges.indices {
      let slot = slot(of: bytes.span.extracting(range(number)))
      slots[slot] = Int32(number + 1)
    }
  }

  private func range(_ number: Int) -> Range<Int> { Int(ranges[number].start)..<Int(ranges[number].end) }

  /// The slot that holds `word`, or the free one where it belongs.
  private func slot(of word: Span<UInt8>) -> Int {
    var slot = ByteHash(word).slot(of: slots.count)
    while slots[slot] != 0, !bytes.span.extracting(range(Int(slots[slot]) - 1)).equals(word) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
