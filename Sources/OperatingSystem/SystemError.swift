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

  /// The error for a name that does not exist.
  package static var noSuchFile: SystemError { SystemError(code: ENOENT) }

  /// The error for a file that is larger than a limit.
  package static var tooLarge: SystemError { SystemError(code: EFBIG) }

  /// The error for a program that writes nothing for too long.
  package static var timedOut: SystemError { SystemError(code: ETIMEDOUT) }

  /// The error for a path that leads out of its folder.
  package static var outside: SystemError { SystemError(code: EXDEV) }

  /// The error for a symbolic link that must not be followed. The code is negative, because no `errno` is.
  package static var symbolicLink: SystemError { SystemError(code: -1) }

  /// The error for a pipe or device where a regular file is required.
  package static var notAFile: SystemError { SystemError(code: -2) }

  /// The error of the last failed call on this thread.
  package static var last: SystemError { SystemError(code: errno) }

  /// Whether a signal interrupted the call, so that it must be repeated.
  var isInterruption: Bool { code == EINTR }

  /// Whether the name does not exist.
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether the reader of a pipe has closed it.
  package var isBrokenPipe: Bool { code == EPIPE }

  /// The message in lower case, to follow a colon.
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

/// Makes a system call and repeats it when a signal interrupts it. Throws if the result is negative.
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
