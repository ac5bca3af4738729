import Linting
import OperatingSystem

/// Memory for the windows that files are read through, used again for file after file.
///
/// Unsafe, because speed was measured: a destination that is not aligned to a page makes read(2) three times slower, and
/// Swift's arrays are aligned to 16 bytes. The pointer never leaves this file.
package struct ReadBuffer: ~Copyable {
  /// Bytes read at a time: small enough to stay in the processor's cache until they are searched.
  private static let step = 256 << 10
  private static let page = 4096

  private let memory: UnsafeMutableRawBufferPointer

  package init() {
    // Memory that is never touched costs nothing.
    memory = .allocate(
      byteCount: FileLinter.windowSize + ReadBuffer.step + ReadBuffer.page, alignment: ReadBuffer.page)
  }

  deinit {
    memory.deallocate()
  }

  /// What `body` makes of the first `count` bytes, or of all if there are fewer.
  package func first<Result>(
    _ count: Int, of descriptor: borrowing Descriptor, _ body: (Span<UInt8>) -> Result
  ) throws(SystemError) -> Result {
    var end = 0
    while end < count {
      let got = try descriptor.read(into: .init(rebasing: memory[end..<count]))
      if got == 0 { break }
      end += got
    }
    return UnsafeRawBufferPointer(rebasing: memory[..<end]).withMemoryRebound(to: UInt8.self) { body($0.span) }
  }

  /// Reads to the end, or `limit` bytes, and hands everything to `consume` as ``FileLinter/consume(_:isLast:)`` wants
  /// it.
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
      // What is left is kept right before a page's start, so that the next read begins there.
      let boundary = (rest + ReadBuffer.page - 1) / ReadBuffer.page * ReadBuffer.page
      if rest > 0 {
        memory[(boundary - rest)..<boundary].copyBytes(from: window.suffix(rest))
      }
      start = boundary - rest
      end = boundary
      // A long statement is looked at again each time: windows that grow by a factor keep that linear. What a window
      // holds is parsed in one go, so larger ones would only cost memory.
      target = min(max(ReadBuffer.step, 2 * rest), FileLinter.windowSize)
    }
  }
}

/// Why a file was not read to its end.
package enum ReadFailure: Error {
  case system(SystemError)
  case notAFile
  /// It is larger than ``SourceFile/guessLimit``, and nobody named it.
  case tooLarge
  /// Fewer bytes came than were promised.
  case endedEarly
  /// Git does not have the file's content.
  case notInStore
  /// The linter took nothing of a full window, which it must not.
  case stalled

  /// The reason, to be put after a colon.
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
