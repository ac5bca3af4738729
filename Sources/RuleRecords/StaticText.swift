import Bytes
import CRuleRecords

// Addresses of the constant tables are used only here, in Constants.swift and in TextStorage.swift. This is safe: the
// tables are constants, never written to and never freed, and the generator writes each count next to its address. A
// user's own keys and patterns are in a ``TextStorage``, which must outlive their use.

extension StaticText: @retroactive @unchecked Sendable {}

extension StaticText {
  /// Whether the optional field is missing.
  @inlinable
  package var isAbsent: Bool { start == nil }

  @inlinable
  package var isEmpty: Bool { count == 0 }

  /// A copy as a string.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Calls `body` with the bytes, without a copy.
  @inlinable
  package func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result { body(bytes.span) }

  /// The byte at `index`.
  @inlinable
  package subscript(index: Int) -> UInt8 { bytes[index] }

  /// Whether the text equals `other`, byte for byte.
  @inlinable
  package func equals(_ other: Span<UInt8>) -> Bool { bytes.span.equals(other) }

  /// Whether the text equals `other`, byte for byte.
  @inlinable
  package func equals(_ other: String) -> Bool { other.withBytes(equals) }

  /// Whether the text equals `other`, byte for byte.
  @inlinable
  package func equals(_ other: Substring) -> Bool { other.withBytes(equals) }

  @inlinable
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: Int(count)) }
}
