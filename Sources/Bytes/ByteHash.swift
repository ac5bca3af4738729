/// A hash that is the same in every run and build (64-bit FNV-1a), for words in tables and for fingerprints. Not
/// cryptographic: collisions can be constructed.
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

  /// The first slot to probe in a table of `count` slots; `count` must be a power of two.
  @inlinable
  package func slot(of count: Int) -> Int { Int(truncatingIfNeeded: value ^ (value >> 32)) & (count - 1) }
}
