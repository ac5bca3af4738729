import OperatingSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads an open file from its beginning, any number of times, through one buffer.
///
/// Uses unsafe memory for the same reason as ``ReadBuffer``: reading into page-aligned memory is three times faster.
struct SourceWindows: ~Copyable {
  /// In bytes; even, so that UTF-16 code units are not split.
  private static let size = 1 << 20

  private let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: SourceWindows.size, alignment: 4096)

  deinit {
    memory.deallocate()
  }

  /// Passes the file's bytes to `body`, one window at a time, until `body` returns false. The last window may be empty.
  func read<Failure: Error>(
    _ file: borrowing Descriptor, failing: (SystemError) -> Failure,
    _ body: (Span<UInt8>, _ isLast: Bool) throws(Failure) -> Bool
  ) throws(Failure) {
    var offset = 0
    var isLast = false
    while !isLast {
      var count = 0
      while count < memory.count, !isLast {
        let number = file.number
        let rest = UnsafeMutableRawBufferPointer(rebasing: memory[count...])
        do throws(SystemError) {
          let got = try retrying { pread(number, rest.baseAddress, rest.count, off_t(offset + count)) }
          count += got
          isLast = got == 0
        } catch {
          throw failing(error)
        }
      }
      offset += count
      let window = UnsafeRawBufferPointer(rebasing: memory[..<count])
      if try !body(window.bindMemory(to: UInt8.self).span, isLast) { return }
    }
  }

  /// Whether the bytes of the file at `offset` equal `expected`.
  func matches(_ file: borrowing Descriptor, at offset: Int, _ expected: Span<UInt8>) throws(SystemError) -> Bool {
    var done = 0
    while done < expected.count {
      let number = file.number
      let (start, wanted) = (offset + done, min(memory.count, expected.count - done))
      let count = try retrying { pread(number, memory.baseAddress, wanted, off_t(start)) }
      if count == 0 { return false }
      let isSame = expected.extracting(done..<done + count).withUnsafeBytes { part in
        memcmp(part.baseAddress.unsafelyUnwrapped, memory.baseAddress.unsafelyUnwrapped, count) == 0
      }
      if !isSame { return false }
      done += count
    }
    return true
  }
}
