import Linting
import OperatingSystem

/// A buffer for the windows of files, reused for all files of a thread.
///
/// Uses unsafe memory for speed: read(2) is three times slower into memory that is not page-aligned, and Swift arrays
/// are aligned to 16 bytes. The pointer does not leave this file.
package struct ReadBuffer: ~Copyable {
  /// Bytes per read, small enough to stay in the processor's cache until they are searched.
  private static let step = 256 << 10
  private static let page = 4096

  private let memory: UnsafeMutableRawBufferPointer

  package init() {
    // Untouched pages use no physical memory.
    memory = .allocate(
      byteCount: FileLinter.windowSize + ReadBuffer.step + ReadBuffer.page, alignment: ReadBuffer.page)
  }

  deinit {
    memory.deallocate()
  }

  /// Passes the first `count` bytes of a regular file, or all if there are fewer, to `body`.
  package func first<Result>(
    _ count: Int, of descriptor: borrowing Descriptor, _ body: (Span<UInt8>) -> Result
  ) throws(SystemError) -> Result {
    var end = 0
    while end < count {
      let wanted = count - end
      let got = try descriptor.read(into: .init(rebasing: memory[end..<count]))
      end += got
      // A regular file gives less only at its end, so a small file takes one call.
      if got < wanted { break }
    }
    return UnsafeRawBufferPointer(rebasing: memory[..<end]).withMemoryRebound(to: UInt8.self) { body($0.span) }
  }

  /// Reads to end of file or `limit` bytes and passes windows to `consume`, as ``FileLinter/consume(_:isLast:)``
  /// requires.
  package func feed(
    _ descriptor: borrowing Descriptor, limit: Int = .max, to consume: (Span<UInt8>, Bool) -> Int
  ) throws(ReadFailure) {
    var start = 0
    var end = 0
    var target = ReadBuffer.step
    var remaining = limit
    while true {
      var isLast = false
      while end - start < target, !isLast {
        let free = min(target - (end - start), remaining, memory.count - end)
        let count: Int
        do {
          count = free == 0 ? 0 : try descriptor.read(into: .init(rebasing: memory[end..<end + free]))
        } catch {
          throw .system(error)
        }
        end += count
        remaining -= count
        isLast = count == 0
      }
      if isLast, remaining > 0, limit != .max { throw .endedEarly }
      let window = UnsafeRawBufferPointer(rebasing: memory[start..<end])
      let done = window.withMemoryRebound(to: UInt8.self) { consume($0.span, isLast) }
      if isLast { return }
      let rest = window.count - done
      guard rest < FileLinter.windowSize else { throw .stalled }
      // The rest is moved directly before a page boundary, so that the next read is page-aligned.
      let boundary = (rest + ReadBuffer.page - 1) / ReadBuffer.page * ReadBuffer.page
      if rest > 0 {
        memory[(boundary - rest)..<boundary].copyBytes(from: window.suffix(rest))
      }
      start = boundary - rest
      end = boundary
      // A long statement is parsed again in each window, so windows grow by a factor, which keeps the total time
      // linear. They do not grow further than necessary, because a window is parsed as a whole and takes memory.
      target = min(max(ReadBuffer.step, 2 * rest), FileLinter.windowSize)
    }
  }
}

/// The reason why a file was not read to its end.
package enum ReadFailure: Error {
  case system(SystemError)
  case notAFile
  /// The file is larger than ``SourceFile/guessLimit``, and nobody named it.
  case tooLarge
  /// The input was shorter than announced.
  case endedEarly
  /// The content of the file is not in git's object store.
  case notInStore
  /// The linter consumed nothing of a full window. This is a bug.
  case stalled

  /// The reason, to follow a colon.
  package var text: String {
    switch self {
    case .system(let error): error.text
    case .notAFile: "is not a regular file"
    case .tooLarge: "is larger than 64 MiB"
    case .endedEarly: "ended early"
    case .notInStore: "git cannot find its content"
    case .stalled: "internal error: no progress"
    }
  }
}
