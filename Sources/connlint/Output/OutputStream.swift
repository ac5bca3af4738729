import OperatingSystem

/// A buffered stream to standard output or another open file.
struct OutputStream {
  /// The size of the buffer, in bytes.
  private static let capacity = 64 << 10

  private let number: Int32
  private var buffer: [UInt8] = []
  /// The error after which nothing more is written; nil for a closed pipe, which is not an error.
  private(set) var failure: SystemError?
  private var isClosed = false

  /// A stream to the open file `number`: 1 is standard output.
  init(number: Int32 = 1) {
    self.number = number
  }

  mutating func write(_ bytes: [UInt8]) {
    guard !isClosed, !bytes.isEmpty else { return }
    buffer += bytes
    if buffer.count >= OutputStream.capacity { flush() }
  }

  mutating func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes the buffer. After an error or on a closed pipe, output is dropped and the run continues, because its exit
  /// code is still useful.
  mutating func flush() {
    guard !isClosed, !buffer.isEmpty else { return }
    do {
      try writeAll(buffer, to: number)
    } catch {
      isClosed = true
      if !error.isBrokenPipe { failure = error }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
