extension StringProtocol {
  /// Hands the bytes of the text to `body`. (`utf8Span` says the same from macOS 26 on.)
  @inlinable
  @inline(__always)
  package func withBytes<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    if let result = try utf8.withContiguousStorageIfAvailable({ try body($0.span) }) { return result }
    // A text that was made on macOS with Foundation may lie in pieces.
    return try body(Array(utf8).span)
  }
}
