#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The timeout when waiting for another program's output.
package struct WaitingTime: Sendable {
  /// In the form of poll(2): -1 is no timeout.
  package var milliseconds: Int32

  package static var endless: WaitingTime { WaitingTime(milliseconds: -1) }

  package init(milliseconds: Int32) {
    self.milliseconds = milliseconds
  }
}

/// An open file descriptor. `deinit` closes it.
package struct Descriptor: ~Copyable {
  package let number: Int32
  private let isOwned: Bool
  private let patience: WaitingTime

  /// Takes ownership of an open descriptor. Reads time out after `patience`.
  package init(owning number: Int32, patience: WaitingTime = .endless) {
    self.number = number
    self.patience = patience
    isOwned = true
    if patience.milliseconds >= 0 { _ = fcntl(number, F_SETFL, O_NONBLOCK) }
  }

  private init(borrowing number: Int32) {
    self.number = number
    patience = .endless
    isOwned = false
  }

  deinit {
    if isOwned { _ = close(number) }
  }

  package static var standardInput: Descriptor { Descriptor(borrowing: STDIN_FILENO) }

  /// Opens a file for reading. Does not block, not even on a pipe that has no writer.
  package static func reading(_ path: Path) throws(SystemError) -> Descriptor {
    Descriptor(owning: try openFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0))
  }

  /// Opens a file for reading. Blocks on a pipe until another program opens it for writing.
  package static func waiting(for path: Path) throws(SystemError) -> Descriptor {
    Descriptor(owning: try openFile(path, O_RDONLY | O_NOCTTY | O_CLOEXEC, 0))
  }

  /// Opens `path` for reading without blocking. Throws ``SystemError/symbolicLink`` if `path` is a link.
  package static func readingUnlinked(_ path: Path) throws(SystemError) -> Descriptor {
    do {
      return Descriptor(owning: try openFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0))
    } catch {
      // Systems return different error codes for a link (ELOOP, EMLINK), and ELOOP also has other causes.
      if let status = try? FileStatus.of(path), status.kind == .link { throw .symbolicLink }
      throw error
    }
  }

  /// Opens an existing file for writing, for example a device.
  package static func writing(_ path: Path) throws(SystemError) -> Descriptor {
    Descriptor(owning: try openFile(path, O_WRONLY | O_NOCTTY | O_CLOEXEC, 0))
  }

  /// Creates a file. Fails if the name already exists.
  package static func creating(_ path: Path) throws(SystemError) -> Descriptor {
    Descriptor(owning: try openFile(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
  }

  /// Reads up to the size of `buffer`; returns 0 at end of file. Throws ``SystemError/timedOut`` on timeout.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
      do {
        return try retrying { readOnce(number, buffer) }
      } catch {
        // Another program may have set the standard input pipe to O_NONBLOCK.
        guard error.code == EAGAIN else { throw error }
        guard try waitUntil(number, is: POLLIN, patience) else { throw .timedOut }
      }
    }
  }

  /// Writes all of `bytes`, with several system calls if necessary.
  package func write(_ bytes: [UInt8]) throws(SystemError) {
    try writeAll(bytes, to: number)
  }

  /// The status of the open file (fstat(2)).
  package func status() throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try retrying { fstat(number, &status) }
    return FileStatus(status)
  }
}

private func openFile(_ path: Path, _ flags: Int32, _ mode: mode_t) throws(SystemError) -> Int32 {
  try retrying { path.withCString { open($0, flags, mode) } }
}

/// Writes all of `bytes` to an open file. Does not close it.
package func writeAll(_ bytes: UnsafeRawBufferPointer, to number: Int32) throws(SystemError) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let part = UnsafeRawBufferPointer(rebasing: rest)
    do {
      rest = rest.dropFirst(try retrying { write(number, part.baseAddress, part.count) })
    } catch {
      // Another program may have set the terminal or pipe at standard output to O_NONBLOCK.
      guard error.code == EAGAIN else { throw error }
      _ = try waitUntil(number, is: POLLOUT, .endless)
    }
  }
}

/// Writes all of `bytes` to an open file. Does not close it.
package func writeAll(_ bytes: Span<UInt8>, to number: Int32) throws(SystemError) {
  try bytes.withUnsafeBytes { (bytes) throws(SystemError) in try writeAll(bytes, to: number) }
}

/// Writes all of `bytes` to an open file. Does not close it.
package func writeAll(_ bytes: [UInt8], to number: Int32) throws(SystemError) {
  try writeAll(bytes.span, to: number)
}

/// Waits until a descriptor is ready. Returns false on timeout.
private func waitUntil(_ number: Int32, is event: Int32, _ patience: WaitingTime) throws(SystemError) -> Bool {
  var waiting = pollfd(fd: number, events: Int16(event), revents: 0)
  return try retrying { poll(&waiting, 1, patience.milliseconds) } > 0
}

/// Calls read(2), whose name ``Descriptor/read(into:)`` hides.
private func readOnce(_ number: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(number, buffer.baseAddress, buffer.count)
}
