#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How long to wait for what another program writes.
package struct Patience: Sendable {
  /// As poll(2) wants it.
  package var milliseconds: Int32

  package static var endless: Patience { Patience(milliseconds: -1) }

  package init(milliseconds: Int32) {
    self.milliseconds = milliseconds
  }
}

/// An open file, closed when its value ends.
package struct Descriptor: ~Copyable {
  package let number: Int32
  private let isOwned: Bool
  private let patience: Patience

  /// Takes over an open descriptor, and closes it at the end. A read waits no longer than `patience`.
  package init(owning number: Int32, patience: Patience = .endless) {
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

  /// Opens a file for reading. Never waits: not even a pipe without a writer holds it up.
  package static func reading(_ path: Path) throws(SystemError) -> Descriptor {
    Descriptor(owning: try openFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0))
  }

  /// Opens a file for reading. If it is a pipe, waits until another program opens it for writing.
  package static func waiting(for path: Path) throws(SystemError) -> Descriptor {
    Descriptor(owning: try openFile(path, O_RDONLY | O_NOCTTY | O_CLOEXEC, 0))
  }

  /// Opens what has this very name for reading, without waiting; throws ``SystemError/symbolicLink`` if that is a link.
  package static func readingUnlinked(_ path: Path) throws(SystemError) -> Descriptor {
    do {
      return Descriptor(owning: try openFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0))
    } catch {
      // Systems give different numbers for a link (ELOOP, EMLINK), and ELOOP for other reasons too.
      if let status = try? FileStatus.of(path), status.kind == .link { throw .symbolicLink }
      throw error
    }
  }

  /// Opens something that is no file, a device for example, for writing.
  package static func writing(_ path: Path) throws(SystemError) -> Descriptor {
    Descriptor(owning: try openFile(path, O_WRONLY | O_NOCTTY | O_CLOEXEC, 0))
  }

  /// Makes a file; fails if there is anything of that name already.
  package static func creating(_ path: Path) throws(SystemError) -> Descriptor {
    Descriptor(owning: try openFile(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
  }

  /// Reads at most as many bytes as fit; 0 at the end. Throws ``SystemError/timedOut`` if nothing comes in time.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
      do {
        return try retrying { readOnce(number, buffer) }
      } catch {
        // Standard input may be a pipe that another program has set to O_NONBLOCK.
        guard error.code == EAGAIN else { throw error }
        guard try waitUntil(number, is: POLLIN, patience) else { throw .timedOut }
      }
    }
  }

  /// Writes everything, however many calls that takes.
  package func write(_ bytes: [UInt8]) throws(SystemError) {
    try writeAll(bytes, to: number)
  }

  /// What the system knows of the open file.
  package func status() throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try retrying { fstat(number, &status) }
    return FileStatus(status)
  }
}

private func openFile(_ path: Path, _ flags: Int32, _ mode: mode_t) throws(SystemError) -> Int32 {
  try retrying { path.withCString { open($0, flags, mode) } }
}

/// Writes all of `bytes` to an open file that stays open.
package func writeAll(_ bytes: UnsafeRawBufferPointer, to number: Int32) throws(SystemError) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let part = UnsafeRawBufferPointer(rebasing: rest)
    do {
      rest = rest.dropFirst(try retrying { write(number, part.baseAddress, part.count) })
    } catch {
      // Standard output may be a terminal or a pipe that another program has set to O_NONBLOCK.
      guard error.code == EAGAIN else { throw error }
      _ = try waitUntil(number, is: POLLOUT, .endless)
    }
  }
}

/// Writes all of `bytes` to an open file that stays open.
package func writeAll(_ bytes: [UInt8], to number: Int32) throws(SystemError) {
  try bytes.span.withUnsafeBytes { (bytes) throws(SystemError) in try writeAll(bytes, to: number) }
}

/// Whether an open file was ready before `patience` ended.
private func waitUntil(_ number: Int32, is event: Int32, _ patience: Patience) throws(SystemError) -> Bool {
  var waiting = pollfd(fd: number, events: Int16(event), revents: 0)
  return try retrying { poll(&waiting, 1, patience.milliseconds) } > 0
}

/// read(2), which ``Descriptor/read(into:)`` hides by its name.
private func readOnce(_ number: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(number, buffer.baseAddress, buffer.count)
}
