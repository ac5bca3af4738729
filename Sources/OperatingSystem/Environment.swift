import CRewriting
import CStart

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The value of an environment variable; nil if it is not set.
package func environmentVariable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

/// The environment variables in `names` that are set, each as `NAME=value`.
package func environmentEntries(_ names: [String]) -> [[UInt8]] {
  names.compactMap { name in
    getenv(name).map { Array(name.utf8) + [UInt8(ascii: "=")] + UnsafeRawBufferPointer(start: $0, count: strlen($0)) }
  }
}

/// The absolute folders in `PATH`. Relative ones (an empty part or `.`) are skipped: they mean the working folder,
/// which is being linted, and no program from there may be started.
package func programFolders() -> [Path] {
  guard let value = getenv("PATH") else { return ["/usr/local/bin", "/usr/bin", "/bin"].map { Path($0) } }
  return Array(UnsafeRawBufferPointer(start: value, count: strlen(value)))
    .split(separator: UInt8(ascii: ":")).map { Path($0) }.filter(\.isAbsolute)
}

/// Whether `path` is an executable regular file. Links are followed.
package func isProgram(_ path: Path) -> Bool {
  var status = stat()
  return path.withCString { stat($0, &status) == 0 && access($0, X_OK) == 0 } && FileStatus(status).kind == .file
}

/// Whether a descriptor is a terminal.
package func isTerminal(_ number: Int32) -> Bool {
  isatty(number) == 1
}

/// The columns of the terminal that an open file is; nil if it is no terminal or the width is unknown.
package func terminalWidth(_ number: Int32) -> Int? {
  let width = Int(connlint_terminal_width(number))
  return width > 0 ? width : nil
}

/// The number of online processors.
package func processorCount() -> Int {
  max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}

/// The maximum number of open files for this process; 256 if unknown.
package func openFileLimit() -> Int {
  let limit = Int(sysconf(Int32(_SC_OPEN_MAX)))
  return limit > 0 ? limit : 256
}

/// Seconds of a monotonic clock.
package func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Ignores SIGPIPE: writing to a closed pipe then returns an error and does not end the program.
package func ignoreBrokenPipes() {
  _ = signal(SIGPIPE, SIG_IGN)
}

/// Opens `/dev/null` on each standard descriptor (0, 1, 2) that is closed. Otherwise the next opened file would get
/// that number, and messages for standard error would be written into it.
///
/// Standard input becomes write-only and the outputs read-only, so using them is still an error. Returns false on
/// failure.
package func occupyStandardStreams() -> Bool {
  for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) == -1 {
    // The system returns the lowest free number, and all lower numbers are open at this point.
    guard open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY) == number else { return false }
  }
  return true
}

/// Disables core dumps, which would contain the secrets of the file being read. On Linux other processes of the same
/// user cannot read this process's memory either.
package func forbidCoreDumps() {
  // Nothing else can be done if the system refuses.
  _ = connlint_forbid_core_dumps()
}

/// Ends the program at once.
package func endProgram(_ code: Int32) -> Never {
  exit(code)
}
