import CSearch

/// Detects the encoding of a file, and converts UTF-16 to UTF-8.
enum Transcoding {
  /// The number of bytes at the start of a file that determine its encoding. Most files are shorter.
  private static let probeSize = 256 << 10

  /// The encoding that a file's first bytes show, and the length of its byte order mark in bytes.
  ///
  /// UTF-16 without a mark is recognised by its zero bytes, which UTF-8 does not have: some units are ASCII in one byte
  /// order and hardly any in the other, and fewer than half are two ASCII characters. Other zero bytes are a ``Fault``.
  static func detect(_ start: Span<UInt8>) -> (encoding: SourceEncoding, markLength: Int) {
    if start.count >= 2 {
      if start[0] == 0xFF, start[1] == 0xFE { return (.utf16LittleEndian, 2) }
      if start[0] == 0xFE, start[1] == 0xFF { return (.utf16BigEndian, 2) }
    }
    if start.count >= 3, start[0] == 0xEF, start[1] == 0xBB, start[2] == 0xBF { return (.utf8, 3) }
    let probe = start.extracting(first: min(start.count, probeSize))
    guard hasZero(probe) else { return (.utf8, 0) }
    var units = (little: 0, big: 0, strange: 0)
    for index in stride(from: 0, to: probe.count - 1, by: 2) {
      switch (isASCII(probe[index]), isASCII(probe[index + 1])) {
      case (true, true): units.strange += 1
      case (true, false) where probe[index + 1] == 0: units.little += 1
      case (false, true) where probe[index] == 0: units.big += 1
      default: break
      }
    }
    if units.strange >= probe.count / 4 { return (.utf8, 0) }
    if units.little > 4 * units.big { return (.utf16LittleEndian, 0) }
    return units.big > 4 * units.little ? (.utf16BigEndian, 0) : (.utf8, 0)
  }

  /// Whether `bytes` hold a zero byte.
  static func hasZero(_ bytes: Span<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { connlint_has_zero($0, bytes.count) != 0 } ?? false
    }
  }

  /// The reason why bytes that begin as UTF-16 are not UTF-16.
  enum Fault {
    /// U+0000, which text does not contain; for example UTF-32 with its byte order mark.
    case zero
    /// A part in another encoding, for example because a program appended lines to the file.
    case mixed
  }

  /// Number of consecutive suspicious units (two ASCII bytes, or ASCII and zero in the wrong order) that show that a
  /// text is not UTF-16. In Chinese text one in five characters is suspicious.
  private static let strangeUnits = 16

  /// Converts `window` to UTF-8 and returns the number of converted bytes: all, except half a unit or half a surrogate
  /// pair at the end, unless it is the last window. An unpaired surrogate becomes U+FFFD. With a fault the text is
  /// invalid.
  static func utf8(
    from window: Span<UInt8>, _ encoding: SourceEncoding, isLast: Bool
  ) -> (text: [UInt8], consumed: Int, fault: Fault?) {
    var strange = 0
    let low = encoding == .utf16LittleEndian ? 0 : 1
    func unit(_ index: Int) -> UInt32 { UInt32(window[index + low]) | UInt32(window[index + 1 - low]) << 8 }
    var text: [UInt8] = []
    text.reserveCapacity(window.count / 2 + 16)
    var index = 0
    while index + 1 < window.count {
      let first = unit(index)
      if first == 0 { return (text, index, .zero) }
      strange = isStrange(first) ? strange + 1 : 0
      if strange == strangeUnits { return (text, index, .mixed) }
      var scalar = first
      var length = 2
      if first & 0xFC00 == 0xD800 {
        if index + 3 >= window.count, !isLast { break }
        if index + 3 < window.count, unit(index + 2) & 0xFC00 == 0xDC00 {
          scalar = 0x10000 + (first & 0x3FF) << 10 + unit(index + 2) & 0x3FF
          length = 4
        } else {
          scalar = 0xFFFD
        }
      } else if first & 0xFC00 == 0xDC00 {
        scalar = 0xFFFD
      }
      append(scalar, to: &text)
      index += length
    }
    return (text, isLast ? window.count : index, nil)
  }

  private static func isStrange(_ unit: UInt32) -> Bool {
    let low = UInt8(truncatingIfNeeded: unit)
    return isASCII(UInt8(truncatingIfNeeded: unit >> 8)) && (isASCII(low) || low == 0)
  }

  private static func isASCII(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F || byte >= 0x09 && byte <= 0x0D }

  /// How many UTF-16 units the character has that begins with `byte`, in UTF-8; 0 for its other bytes.
  static func unitCount(_ byte: UInt8) -> Int {
    byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
  }

  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    switch scalar {
    case ..<0x80: text.append(UInt8(scalar))
    case ..<0x800:
      text.append(UInt8(0xC0 | scalar >> 6))
      text.append(UInt8(0x80 | scalar & 0x3F))
    case ..<0x10000:
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    default:
      text.append(UInt8(0xF0 | scalar >> 18))
      text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
