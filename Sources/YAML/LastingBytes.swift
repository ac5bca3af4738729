/// Bytes that stay where they are until the program ends, so that nobody has to copy or to keep them.
///
/// `@unchecked Sendable`: nothing ever writes to them.
package struct LastingBytes: @unchecked Sendable {
  package let buffer: UnsafeBufferPointer<UInt8>

  /// The `count` bytes at `start`, which must never change or be freed: the data of the program itself.
  package init(start: UnsafePointer<UInt8>?, count: Int) {
    buffer = UnsafeBufferPointer(start: start, count: count)
  }

  /// A copy of `bytes` that is never freed.
  package init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    buffer = UnsafeBufferPointer(copy)
  }
}
