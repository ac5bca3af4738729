/// The replacement of a byte range in a file; `replacement` is in the file's encoding.
package struct ByteEdit: Sendable, Equatable {
  /// Byte offsets in the file on disk.
  package var range: Range<Int>
  package var replacement: [UInt8]

  package init(range: Range<Int>, replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }
}

extension SourceEncoding {
  /// The size of a code unit in bytes.
  package var unitSize: Int {
    self == .utf8 ? 1 : 2
  }

  /// The size of `text` in this encoding, in bytes.
  func size(of text: String) -> Int {
    self == .utf8 ? text.utf8.count : text.utf16.count * 2
  }

  /// The size in this encoding of what `byte`, a byte of UTF-8, begins: 0 for a later byte of a UTF-16 character.
  func size(ofByte byte: UInt8) -> Int {
    self == .utf8 ? 1 : 2 * Transcoding.unitCount(byte)
  }

  /// The size of `text`, which is UTF-8, in this encoding, in bytes.
  func size(of text: Span<UInt8>) -> Int {
    if self == .utf8 { return text.count }
    var size = 0
    for index in text.indices { size += self.size(ofByte: text[index]) }
    return size
  }

  /// Encodes `text` without a byte order mark.
  package func encode(_ text: String) -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }
  }
}
