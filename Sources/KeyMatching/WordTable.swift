/// A set of byte strings with numbers, made once and asked often: open addressing over one block of bytes, so that a
/// look-up by a slice allocates nothing.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where word `i` starts; one entry more than there are words.
  private var offsets: [Int32] = [0]
  /// Word number + 1, or 0 for a free slot.
  private var slots: [Int32]

  /// A table for at most `capacity` words.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    bytes.reserveCapacity(capacity * 8)
    offsets.reserveCapacity(capacity + 1)
  }

  /// The number of words.
  var count: Int { offsets.count - 1 }

  /// The number of `word`, which is added if it is new.
  mutating func insert(_ word: Span<UInt8>) -> Int {
    let slot = slot(of: word)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    for index in 0..<word.count { bytes.append(word[index]) }
    offsets.append(Int32(bytes.count))
    slots[slot] = Int32(count)
    return count - 1
  }

  /// The number of `word`, if the table has it.
  func index(of word: Span<UInt8>) -> Int? {
    let found = slots[slot(of: word)]
    return found == 0 ? nil : Int(found) - 1
  }

  /// Where word `index` lies in the block.
  private func range(_ index: Int) -> Range<Int> { Int(offsets[index])..<Int(offsets[index + 1]) }

  /// The slot that holds `word`, or the free one where it belongs.
  private func slot(of word: Span<UInt8>) -> Int {
    // FNV-1a.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in 0..<word.count { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01b3 }
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
    while slots[slot] != 0, !equals(word, Int(slots[slot]) - 1) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func equals(_ word: Span<UInt8>, _ index: Int) -> Bool {
    let range = range(index)
    guard range.count == word.count else { return false }
    for offset in 0..<word.count where bytes[range.lowerBound + offset] != word[offset] { return false }
    return true
  }
}
