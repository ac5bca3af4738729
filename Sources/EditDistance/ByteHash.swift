/// A hash of bytes that is the same in every run and in every build (FNV-1a, 64 bits): of words in a table, of what a
/// fingerprint is made of. It resists nobody who wants two texts to have the same.
@frozen
@usableFromInline
package struct ByteHash: Sendable {
  @usableFromInline
  package var value: UInt64 = 0xcbf2_9ce4_8422_2325

  @inlinable
  package init() {}

  @inlinable
  package init(_ bytes: Span<UInt8>) {
    for index in 0..<bytes.count { add(bytes[index]) }
  }

  @inlinable
  package mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Where a search begins in a table of `count` slots, a power of two.
  @inlinable
  package func slot(of count: Int) -> Int { Int(truncatingIfNeeded: value ^ (value >> 32)) & (count - 1) }
}
