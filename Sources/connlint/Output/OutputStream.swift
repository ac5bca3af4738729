import OperatingSystem

/// Bytes on their way to standard output, or to another open file, in few system calls.
struct OutputStream {
  /// Gathered before they are written, in bytes.
  private static let capacity = 64 << 10

  private let number: Int32
  private var buffer: [UInt8] = []
  /// Why nothing more is written; a reader that has gone is none.
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

  /// Writes what has been gathered. After a failure, or when the reader has gone, everything is dropped: that is no
  /// reason to stop a run whose exit code says something.
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
