#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A system call that failed.
struct SystemError: Error, Equatable {
  /// The value of `errno`.
  var code: Int32

  /// What a name that does not exist gives.
  static var noSuchFile: SystemError { SystemError(code: ENOENT) }

  /// What a file beyond a limit gives.
  static var tooLarge: SystemError { SystemError(code: EFBIG) }

  /// What a program that is silent for too long gives.
  static var timedOut: SystemError { SystemError(code: ETIMEDOUT) }

  /// What a name gives that leads out of its folder.
  static var outside: SystemError { SystemError(code: EXDEV) }

  /// What a symbolic link gives where none is followed. No error of the system's own has a negative number.
  static var symbolicLink: SystemError { SystemError(code: -1) }

  /// What a pipe or a device gives where only a file will do.
  static var notAFile: SystemError { SystemError(code: -2) }

  /// The error of the call that has just failed on this thread.
  static var last: SystemError { SystemError(code: errno) }

  /// Whether a signal interrupted the call, so that it is to be made again.
  var isInterruption: Bool { code == EINTR }

  /// Whether nothing has that name.
  var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether the reader at the other end of a pipe has gone.
  var isBrokenPipe: Bool { code == EPIPE }

  /// The system's words, in lower case as they stand after a colon.
  var text: String {
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
func retrying<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
  while true {
    let result = call()
    if result >= 0 { return result }
    let error = SystemError.last
    if !error.isInterruption { throw error }
  }
}
