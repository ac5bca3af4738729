/// Everything that an open file still holds; an error if that is more than `limit` bytes.
package func readAll(_ descriptor: borrowing Descriptor, limit: Int = .max) throws(SystemError) -> [UInt8] {
  var bytes: [UInt8] = []
  let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 4096)
  defer { chunk.deallocate() }
  while true {
    let count = try descriptor.read(into: chunk)
    if count == 0 { return bytes }
    guard bytes.count <= limit - count else { throw .tooLarge }
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
  }
}
