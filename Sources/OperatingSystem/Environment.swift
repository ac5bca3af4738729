import CRewriting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A variable of the environment; nil if it is not set.
package func environmentVariable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

/// The variables `names` as far as they are set, each in the form `NAME=value`.
package func environmentEntries(_ names: [String]) -> [[UInt8]] {
  names.compactMap { name in
    getenv(name).map { Array(name.utf8) + [UInt8(ascii: "=")] + UnsafeRawBufferPointer(start: $0, count: strlen($0)) }
  }
}

/// The absolute folders of `PATH`. The others are left out: an empty part or `.` means the working folder, which is being
/// linted, and no file of it may be started.
package func programFolders() -> [Path] {
  guard let value = getenv("PATH") else { return ["/usr/local/bin", "/usr/bin", "/bin"].map { Path($0) } }
  return Array(UnsafeRawBufferPointer(start: value, count: strlen(value)))
    .split(separator: UInt8(ascii: ":")).map { Path($0) }.filter(\.isAbsolute)
}

/// Whether `path` is a file, links followed, that may be started.
package func isProgram(_ path: Path) -> Bool {
  var status = stat()
  return path.withCString { stat($0, &status) == 0 && access($0, X_OK) == 0 } && FileStatus(status).kind == .file
}

/// Whether an open file is a terminal.
package func isTerminal(_ number: Int32) -> Bool {
  isatty(number) == 1
}

/// How many threads can run at once.
package func processorCount() -> Int {
  max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}

/// How many files this program may have open at once.
package func openFileLimit() -> Int {
  let limit = Int(sysconf(Int32(_SC_OPEN_MAX)))
  return limit > 0 ? limit : 256
}

/// Seconds on a clock that only goes forward.
package func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// A write into a closed pipe becomes an error of that write instead of the end of the program.
package func ignoreBrokenPipes() {
  _ = signal(SIGPIPE, SIG_IGN)
}

/// Opens `/dev/null` on whichever of the descriptors 0, 1 and 2 is closed. Otherwise the next file that is opened takes the
/// free number, and a message for standard error is written into it.
///
/// Standard input becomes write-only and the outputs read-only, so that using them is an error as it was before.
/// Returns false if that cannot be done.
package func occupyStandardStreams() -> Bool {
  for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) == -1 {
    // The system gives the lowest free number: those below are taken by now.
    guard open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY) == number else { return false }
  }
  return true
}

/// From now on a crash leaves no core dump, which would hold the secrets of the file that was being read, and no other
/// process of the same user reads the memory of this one (Linux).
package func forbidCoreDumps() {
  // Where the system refuses there is nothing else to do.
  _ = connlint_forbid_core_dumps()
}

/// Ends the program at once.
package func endProgram(_ code: Int32) -> Never {
  exit(code)
}
