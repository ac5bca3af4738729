/// Which bytes occur in a text, letters in lower case: one bit each.
struct ByteSet: Sendable {
  private var words = SIMD4<UInt64>()

  mutating func insert(_ byte: UInt8) {
    words[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
  }

  func isSubset(of other: ByteSet) -> Bool {
    words & ~other.words == SIMD4<UInt64>()
  }
}

/// A text that a value must contain before a pattern is worth running, in lower case.
struct Needle: Sendable {
  let bytes: [UInt8]
  let set: ByteSet

  init(_ text: String) {
    bytes = text.utf8.map { $0.lowerCased }
    var set = ByteSet()
    for byte in bytes { set.insert(byte) }
    self.set = set
  }
}

/// A value in lower case with the set of its bytes: what decides in some 10 ns that a pattern cannot match.
struct ValueProfile {
  private var bytes: [UInt8]
  private var set = ByteSet()

  init(_ value: Span<UInt8>) {
    bytes = []
    bytes.reserveCapacity(value.count)
    for index in value.indices {
      let byte = value[index].lowerCased
      bytes.append(byte)
      set.insert(byte)
    }
  }

  /// Whether `pattern` may match: one of its needles occurs, or it has none.
  func admits(_ pattern: ValuePattern) -> Bool {
    pattern.needs.isEmpty || pattern.needs.contains { $0.set.isSubset(of: set) && contains($0.bytes) }
  }

  private func contains(_ needle: [UInt8]) -> Bool {
    guard needle.count > 1 else { return true }
    guard bytes.count >= needle.count else { return false }
    let first = needle[0]
    return bytes.withUnsafeBufferPointer { bytes in
      for start in 0...(bytes.count - needle.count) where bytes[start] == first {
        var length = 1
        while length < needle.count, bytes[start + length] == needle[length] { length += 1 }
        if length == needle.count { return true }
      }
      return false
    }
  }
}

extension UInt8 {
  /// ASCII letters in lower case, everything else as it is.
  var lowerCased: UInt8 {
    self >= 0x41 && self <= 0x5A ? self | 0x20 : self
  }
}
