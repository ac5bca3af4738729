import Bytes

/// A set of byte strings, numbered in insertion order. Open addressing over one block of bytes; a look-up by slice does
/// not allocate.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  /// `ranges[i]` is the range of word `i` in `bytes`.
  private var ranges: [(start: Int32, end: Int32)] = []
  /// Word number + 1, or 0 for a free slot.
  private var slots: [Int32]

  /// Creates a table for about `capacity` words with `bytes` bytes in total.
  init(capacity: Int, bytes count: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    bytes.reserveCapacity(count)
    ranges.reserveCapacity(capacity)
  }

  /// Returns the number of `word`, and inserts the word if it is new.
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

  /// Returns the number of `word`, or nil.
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

  /// Returns the slot that contains `word`, or the free slot for it.
  private func slot(of word: Span<UInt8>) -> Int {
    var slot = ByteHash(word).slot(of: slots.count)
    while slots[slot] != 0, !bytes.span.extracting(range(Int(slots[slot]) - 1)).equals(word) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
