/// Line and column of each character in a file, computed independently of the linter.
struct Ruler {
  struct Place: Hashable {
    var line: Int
    var column: Int
    var columnUTF16: Int
  }

  private var places: [Int: Place] = [:]
  private var offsets: [Int: [Int: Int]] = [:]

  /// Decodes `bytes` as UTF-16 if the first two bytes are a byte order mark or contain a NUL, otherwise as UTF-8 in
  /// which an invalid byte counts as one character.
  init(_ bytes: [UInt8]) {
    var line = 1
    var column = 1
    var column16 = 1
    for (offset, scalar) in Ruler.scalars(bytes) {
      places[offset] = Place(line: line, column: column, columnUTF16: column16)
      offsets[line, default: [:]][column] = offset
      if scalar == 0x0A {
        (line, column, column16) = (line + 1, 1, 1)
      } else if scalar != 0xFEFF || offset > 0 {
        column += 1
        column16 += scalar > 0xFFFF ? 2 : 1
      }
    }
    places[bytes.count] = Place(line: line, column: column, columnUTF16: column16)
    offsets[line, default: [:]][column] = bytes.count
  }

  /// Returns the place of the character at `offset`; nil inside a character.
  func place(at offset: Int) -> Place? {
    places[offset]
  }

  /// Returns the offset of a 1-based line and column; nil if there is no such place.
  func offset(line: Int, column: Int) -> Int? {
    offsets[line]?[column]
  }

  private static func scalars(_ bytes: [UInt8]) -> [(offset: Int, scalar: UInt32)] {
    guard bytes.count >= 2 else { return utf8(bytes) }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): return utf16(bytes, high: 1)
    case (0xFE, 0xFF): return utf16(bytes, high: 0)
    case (0, 1...): return utf16(bytes, high: 0)
    case (1..., 0): return utf16(bytes, high: 1)
    default: return utf8(bytes)
    }
  }

  private static func utf16(_ bytes: [UInt8], high: Int) -> [(offset: Int, scalar: UInt32)] {
    var result: [(offset: Int, scalar: UInt32)] = []
    var offset = 0
    func unit(_ at: Int) -> UInt32? {
      at + 1 < bytes.count ? UInt32(bytes[at + high]) << 8 | UInt32(bytes[at + 1 - high]) : nil
    }
    while let first = unit(offset) {
      if (0xD800..<0xDC00).contains(first), let second = unit(offset + 2), (0xDC00..<0xE000).contains(second) {
        result.append((offset, 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)))
        offset += 4
      } else {
        result.append((offset, first))
        offset += 2
      }
    }
    return result
  }

  private static func utf8(_ bytes: [UInt8]) -> [(offset: Int, scalar: UInt32)] {
    var result: [(offset: Int, scalar: UInt32)] = []
    var offset = 0
    while offset < bytes.count {
      let length =
        switch bytes[offset] {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
      let end = min(offset + length, bytes.count)
      // One character if the standard library accepts the bytes as UTF-8, otherwise one byte.
      if let text = String(validating: bytes[offset..<end], as: UTF8.self), let scalar = text.unicodeScalars.first {
        result.append((offset, scalar.value))
        offset = end
      } else {
        result.append((offset, 0xFFFD))
        offset += 1
      }
    }
    return result
  }
}
