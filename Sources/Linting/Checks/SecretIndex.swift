import Bytes

/// An index of secrets in steps of eight bytes, which searches a text for all of them in one pass.
struct SecretIndex {
  /// The statement and problem of a secret.
  struct Origin {
    var statement: Int
    /// The index of the statement's problem.
    var problem: Int
    /// The offset up to which copies are searched.
    var end: Int
  }

  struct Copy {
    var range: Range<Int>
    var origin: Origin
  }

  /// A transition between states: eight bytes of a secret, or fewer at its end.
  private struct Step: Hashable {
    var state: UInt32
    var count: UInt8
    var bytes: UInt64
  }

  /// The target of a transition.
  private struct Place {
    /// 0 if the secret ends here.
    var state: UInt32 = 0
    /// Bit `n` is set if a secret ends `n` bytes later.
    var ends: UInt8 = 0
    /// The secret that ends here, if any.
    var origin: Origin?
  }

  /// The maximum `end` of all added secrets, in bytes of the text.
  var end = 0
  private var steps: [Step: Place] = [:]
  private var lastState: UInt32 = 0
  /// All sequences of eight bytes in generated secrets.
  private var parts: [UInt64: Origin] = [:]
  /// The number of parts above which parts that are no longer near are removed.
  private var partLimit = 4096

  /// Adds a secret of eight bytes or more as a whole.
  mutating func addWhole(_ secret: RawSpan, _ origin: Origin) {
    var step = Step(state: 0, count: 8, bytes: secret.part(at: 0, 8))
    var start = 8
    while start < secret.byteCount {
      let count = min(8, secret.byteCount - start)
      var place = steps[step] ?? Place()
      if place.state == 0 {
        lastState += 1
        place.state = lastState
      }
      if count < 8 { place.ends |= 1 << UInt8(count) }
      steps[step] = place
      step = Step(state: place.state, count: UInt8(count), bytes: secret.part(at: start, count))
      start += count
    }
    if origin.end > steps[step]?.origin?.end ?? 0 { steps[step, default: Place()].origin = origin }
  }

  /// Adds every sequence of eight bytes in a secret.
  mutating func addPieces(_ secret: RawSpan, _ origin: Origin) {
    for start in 0...secret.byteCount - 8 {
      let bytes = secret.part(at: start, 8)
      if origin.end > parts[bytes]?.end ?? 0 { parts[bytes] = origin }
    }
  }

  /// Returns the longest secret that begins at `offset` and ends at a word boundary.
  func whole(at offset: Int, in text: [UInt8]) -> Copy? {
    let bytes = text.span.bytes
    var found: Copy?
    func note(_ place: Place, _ end: Int) {
      guard let origin = place.origin, end <= origin.end, end == text.count || !text[end].isPartOfWord else { return }
      found = Copy(range: offset..<end, origin: origin)
    }
    var start = offset
    var state: UInt32 = 0
    while start + 8 <= text.count,
      let place = steps[Step(state: state, count: 8, bytes: bytes.part(at: start, 8))]
    {
      start += 8
      note(place, start)
      for count in 1..<8 where place.ends & 1 << UInt8(count) != 0 && start + count <= text.count {
        let last = Step(state: place.state, count: UInt8(count), bytes: bytes.part(at: start, count))
        if let end = steps[last] { note(end, start + count) }
      }
      if place.state == 0 { break }
      state = place.state
    }
    return found
  }

  /// Returns the eight bytes at `offset` if a secret contains them.
  mutating func piece(at offset: Int, in text: [UInt8]) -> Copy? {
    if parts.count > partLimit {
      parts = parts.filter { $0.value.end > offset }
      partLimit = max(partLimit, 2 * parts.count)
    }
    guard !parts.isEmpty, offset + 8 <= text.count, let origin = parts[text.span.bytes.part(at: offset, 8)],
      offset + 8 <= origin.end
    else { return nil }
    return Copy(range: offset..<offset + 8, origin: origin)
  }
}

extension UInt8 {
  var isPartOfWord: Bool {
    self >= 0x80 || self == .underscore || self.isDigit || self.isLetter
  }
}

extension RawSpan {
  /// Returns `count` bytes (at most eight) from `start` on as a number.
  fileprivate func part(at start: Int, _ count: Int) -> UInt64 {
    // Safe: the offset is checked, and every bit pattern is a valid number.
    if count == 8 { return unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self) }
    var number: UInt64 = 0
    for index in start..<start + count {
      number = number << 8 | UInt64(unsafeLoad(fromByteOffset: index, as: UInt8.self))
    }
    return number
  }
}
