/// A set of byte strings with numbers, made once and asked often: open addressing over one block of bytes, so that a
/// look-up by a slice allocates nothing, and a text of words is added as it is.
struct WordTable: Sendable {
  private(set) var bytes: [UInt8] = []
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

  /// Where word `number` lies in ``bytes``.
  func range(_ number: Int) -> Range<Int> { Int(ranges[number].start)..<Int(ranges[number].end) }

  /// The number of `word`, which is added if it is new.
  mutating func insert(_ word: Span<UInt8>) -> Int {
    let slot = slot(of: word, hash: WordTable.hash(word))
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    let start = bytes.count
    for index in 0..<word.count { bytes.append(word[index]) }
    return take(slot, start..<bytes.count)
  }

  /// Adds the words of `text`, apart by blanks and line ends, and returns their numbers.
  mutating func insertWords(of text: String) -> [Int] {
    let base = bytes.count
    bytes += text.utf8
    let letters = text.utf8Span.span
    var numbers: [Int] = []
    numbers.reserveCapacity(letters.count / 6)
    var end = 0
    while end < letters.count {
      let start = end
      var hash = WordTable.seed
      while end < letters.count, letters[end] > 0x20 {
        hash = WordTable.add(letters[end], to: hash)
        end += 1
      }
      if start < end {
        let slot = slot(of: letters.extracting(start..<end), hash: hash)
        numbers.append(slots[slot] != 0 ? Int(slots[slot]) - 1 : take(slot, base + start..<base + end))
      }
      end += 1
    }
    return numbers
  }

  /// The number of `word`, if the table has it.
  func index(of word: Span<UInt8>) -> Int? {
    let found = slots[slot(of: word, hash: WordTable.hash(word))]
    return found == 0 ? nil : Int(found) - 1
  }

  /// Gives the free `slot` to a new word at `range`.
  private mutating func take(_ slot: Int, _ range: Range<Int>) -> Int {
    ranges.append((Int32(range.lowerBound), Int32(range.upperBound)))
    slots[slot] = Int32(ranges.count)
    if ranges.count * 2 > slots.count { grow() }
    return ranges.count - 1
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for number in ranges.indices {
      let slot = slot(ofWord: number)
      slots[slot] = Int32(number + 1)
    }
  }

  /// The slot that holds `word`, or the free one where it belongs.
  private func slot(of word: Span<UInt8>, hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
    while slots[slot] != 0, !equals(word, Int(slots[slot]) - 1) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func slot(ofWord number: Int) -> Int {
    let word = bytes.span.extracting(range(number))
    return slot(of: word, hash: WordTable.hash(word))
  }

  private func equals(_ word: Span<UInt8>, _ number: Int) -> Bool {
    let range = range(number)
    guard range.count == word.count else { return false }
    for offset in 0..<word.count where bytes[range.lowerBound + offset] != word[offset] { return false }
    return true
  }

  // FNV-1a.
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  private static func hash(_ word: Span<UInt8>) -> UInt64 {
    var hash = seed
    for index in 0..<word.count { hash = add(word[index], to: hash) }
    return hash
  }
}
