#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A system call that failed.
package struct SystemError: Error, Equatable {
  /// The value of `errno`.
  package var code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// What a name that does not exist gives.
  package static var noSuchFile: SystemError { SystemError(code: ENOENT) }

  /// What a file beyond a limit gives.
  package static var tooLarge: SystemError { SystemError(code: EFBIG) }

  /// What a program that is silent for too long gives.
  package static var timedOut: SystemError { SystemError(code: ETIMEDOUT) }

  /// What a name gives that leads out of its folder.
  package static var outside: SystemError { SystemError(code: EXDEV) }

  /// A symbolic link was met where links are not followed. The number is negative, since no `errno` is.
  package static var symbolicLink: SystemError { SystemError(code: -1) }

  /// What a pipe or a device gives where only a file will do.
  package static var notAFile: SystemError { SystemError(code: -2) }

  /// The error of the call that has just failed on this thread.
  package static var last: SystemError { SystemError(code: errno) }

  /// Whether a signal interrupted the call, so that it is to be made again.
  var isInterruption: Bool { code == EINTR }

  /// Whether nothing has that name.
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether the reader at the other end of a pipe has gone.
  package var isBrokenPipe: Bool { code == EPIPE }

  /// The system's words in lower case, to be put after a colon.
  package var text: String {
    switch code {
    case ENOENT: "no such file or folder"
    case EACCES: "permission denied"
    case EISDIR: "is a folder"
    case ENOTDIR: "a part of the path is not a folder"
    case ELOOP: "too many symbolic links"
    case ENAMETOOLONG: "the name is too long"
    case EXDEV: "the name leads out of its folder"
    case EFBIG: "is too large"
    case SystemError.symbolicLink.code: "is a symbolic link, which is not followed here"
    case SystemError.notAFile.code: "is not a regular file"
    case ENOSPC: "no space left on the device"
    default: String(cString: strerror(code)).lowercased()
    }
  }
}

/// Makes a system call until no signal interrupts it; a negative result is an error.
package func retrying(_ call: () -> Int) throws(SystemError) -> Int {
  while true {
    let result = call()
    if result >= 0 { return result }
    let error = SystemError.last
    if !error.isInterruption { throw error }
  }
}

/// The same for calls that return a C `int`.
package func retrying(_ call: () -> Int32) throws(SystemError) -> Int32 {
  Int32(truncatingIfNeeded: try retrying { () -> Int in Int(call()) })
}
