/// Secrets by their bytes, eight at a time, so that a text is searched for all of them in one go.
struct SecretIndex {
  /// Whose secret it is.
  struct Origin {
    var statement: Int
    /// The index of the statement's problem.
    var problem: Int
    /// Copies end here at the latest.
    var end: Int
  }

  struct Copy {
    var range: Range<Int>
    var origin: Origin
  }

  /// A step from a state to the next: eight bytes of a secret, or less at its end.
  private struct Step: Hashable {
    var state: UInt32
    var count: UInt8
    var bytes: UInt64
  }

  /// Where a step leads.
  private struct Place {
    /// 0 where nothing goes on.
    var state: UInt32 = 0
    /// Bit `n`: a secret ends `n` bytes further on.
    var ends: UInt8 = 0
    /// The secret that ends here, if one does.
    var origin: Origin?
  }

  /// How far anything that was added reaches, in bytes of the text.
  var end = 0
  private var steps: [Step: Place] = [:]
  private var lastState: UInt32 = 0
  /// Eight bytes of secrets that a machine made, wherever they stand in them.
  private var parts: [UInt64: Origin] = [:]
  /// How many parts there may be before those are dropped that are no longer near.
  private var partLimit = 4096

  /// Makes a secret of eight bytes or more known as a whole.
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

  /// Makes every eight bytes of a secret known.
  mutating func addPieces(_ secret: RawSpan, _ origin: Origin) {
    for start in 0...secret.byteCount - 8 {
      let bytes = secret.part(at: start, 8)
      if origin.end > parts[bytes]?.end ?? 0 { parts[bytes] = origin }
    }
  }

  /// The longest secret that begins at `offset`, as a word of its own.
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

  /// The eight bytes at `offset`, if a secret has them as well.
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
    self >= 0x80 || self == 0x5F || self >= 0x30 && self <= 0x39 || (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A
  }
}

extension RawSpan {
  /// `count` bytes from `start` on, eight at the most, as a number.
  fileprivate func part(at start: Int, _ count: Int) -> UInt64 {
    // The offset is checked, and any bytes are a number: `unsafe` speaks of types that are not.
    if count == 8 { return unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self) }
    var number: UInt64 = 0
    for index in start..<start + count {
      number = number << 8 | UInt64(unsafeLoad(fromByteOffset: index, as: UInt8.self))
    }
    return number
  }
}
