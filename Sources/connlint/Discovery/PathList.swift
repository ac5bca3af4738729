/// The paths in a list that another program made.
enum PathList {
  /// The longest list, in bytes: 1 GiB.
  static let sizeLimit = 1 << 30

  /// Splits `bytes` at line feeds, or at NULs if `isNULSeparated`; empty lines are nothing.
  static func parse(_ bytes: [UInt8], isNULSeparated: Bool) -> [Path] {
    bytes.split(separator: isNULSeparated ? 0 : UInt8(ascii: "\n")).map { Path($0) }
  }
}

/// Everything that an open file still holds; an error if that is more than `limit` bytes.
func readAll(_ descriptor: borrowing Descriptor, limit: Int = .max) throws(SystemError) -> [UInt8] {
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
