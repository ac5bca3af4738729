import Bytes
import CRuleRecords

// The only place, with Constants.swift and TextStorage.swift, where addresses of the constant tables are used. It is safe because the tables are
// constants of the program: their memory is never written to and never freed, and the generator wrote each count beside
// its address. Texts of a user's own keys and patterns lie in a ``TextStorage``, which must live as long as they are used.

extension StaticText: @retroactive @unchecked Sendable {}

extension StaticText {
  /// Whether the field is left out.
  @inlinable
  package var isAbsent: Bool { start == nil }

  @inlinable
  package var isEmpty: Bool { count == 0 }

  /// A copy.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Calls `body` with the bytes where they are.
  @inlinable
  package func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result { body(bytes.span) }

  /// The byte at `index`.
  @inlinable
  package subscript(index: Int) -> UInt8 { bytes[index] }

  /// Whether the text is that of `other`, byte for byte.
  @inlinable
  package func equals(_ other: Span<UInt8>) -> Bool { bytes.span.equals(other) }

  /// The same for a string.
  @inlinable
  package func equals(_ other: String) -> Bool { other.withBytes(equals) }

  /// The same for a part of a string.
  @inlinable
  package func equals(_ other: Substring) -> Bool { other.withBytes(equals) }

  @usableFromInline
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: Int(count)) }
}
