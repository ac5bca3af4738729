#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Describes how to start another program: without a shell, and with exactly this environment.
package struct ProgramCall: Sendable {
  /// The absolute path of the program.
  package var program: Path
  /// The arguments, without the program name.
  package var arguments: [[UInt8]]
  /// Entries of the form `NAME=value`.
  package var environment: [[UInt8]]
  /// How long to wait for the program's next output.
  package var patience: WaitingTime

  package init(program: Path, arguments: [[UInt8]], environment: [[UInt8]], patience: WaitingTime) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.patience = patience
  }
}

/// A running child process. `deinit` kills it and waits for it.
package struct ChildProcess: ~Copyable {
  private let process: RunningProcess
  /// The pipe to the program's standard input.
  package let input: Descriptor
  /// The pipe from the program's standard output.
  package let output: Descriptor

  /// Starts a program with pipes for standard input and output. Standard error goes to `/dev/null`.
  package init(_ call: ProgramCall) throws(SystemError) {
    let inputPipe = try Pipe()
    let outputPipe = try Pipe(call.patience)
    process = try RunningProcess(call, streams: [inputPipe.reading.number, outputPipe.writing.number, nil])
    input = inputPipe.keepWriting()
    output = outputPipe.keepReading()
  }
}

/// The exit code and output of a program that has ended.
package struct ProgramResult {
  /// The exit code, or 128 plus the signal number.
  package var code: Int32
  package var output: [UInt8]
  /// The bytes from standard error.
  package var errors: [UInt8]

  /// The maximum number of bytes read from one output stream: 256 MiB.
  private static let outputLimit = 256 << 20

  /// Runs a program to its end with empty standard input.
  ///
  /// Throws ``SystemError/timedOut`` if the program writes nothing for too long, and ``SystemError/tooLarge`` if it
  /// writes too much. The program has also ended when an error is thrown.
  package init(of call: ProgramCall) throws(SystemError) {
    let outputPipe = try Pipe(call.patience)
    let errorPipe = try Pipe(call.patience)
    let process = try RunningProcess(call, streams: [nil, outputPipe.writing.number, errorPipe.writing.number])
    (output, errors) = try readBoth(
      outputPipe.keepReading(), errorPipe.keepReading(), call.patience, limit: ProgramResult.outputLimit)
    code = try process.end()
  }
}

/// A started program that nobody has waited for yet. It is killed unless ``end()`` is called.
private struct RunningProcess: ~Copyable {
  private let identifier: pid_t

  init(_ call: ProgramCall, streams: [Int32?]) throws(SystemError) {
    identifier = try spawn(call, streams: streams)
  }

  deinit {
    // SIGKILL, because the child inherits blocked signals and SIGTERM may be blocked. It loses nothing: these programs
    // only read.
    _ = kill(identifier, SIGKILL)
    _ = try? RunningProcess.wait(for: identifier)
  }

  /// Waits for the program and returns its exit code, or 128 plus the signal number.
  consuming func end() throws(SystemError) -> Int32 {
    let identifier = identifier
    discard self
    let status = try RunningProcess.wait(for: identifier)
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func wait(for identifier: pid_t) throws(SystemError) -> Int32 {
    var status: Int32 = 0
    _ = try retrying { waitpid(identifier, &status, 0) }
    return status
  }
}

/// A new pipe. Child processes do not inherit its ends (`FD_CLOEXEC`).
private struct Pipe: ~Copyable {
  let reading: Descriptor
  let writing: Descriptor

  /// A read from the pipe fails with ``SystemError/timedOut`` when `patience` ends.
  init(_ patience: WaitingTime = .endless) throws(SystemError) {
    var ends: [Int32] = [0, 0]
    _ = try retrying { pipe(&ends) }
    // There is no race with another `posix_spawn` here: only the first thread starts programs, before it creates
    // others.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = Descriptor(owning: ends[0], patience: patience)
    writing = Descriptor(owning: ends[1])
  }

  /// Closes the writing end, so that the reader can reach end of file.
  consuming func keepReading() -> Descriptor {
    reading
  }

  /// Closes the reading end.
  consuming func keepWriting() -> Descriptor {
    writing
  }
}

/// Starts a program with the given standard streams; nil means `/dev/null`.
private func spawn(_ call: ProgramCall, streams: [Int32?]) throws(SystemError) -> pid_t {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }

  for (stream, number) in streams.enumerated() {
    if let number {
      posix_spawn_file_actions_adddup2(&actions, number, Int32(stream))
    } else {
      posix_spawn_file_actions_addopen(&actions, Int32(stream), "/dev/null", O_RDWR, 0)
    }
  }
  // This program ignores SIGPIPE; the child gets the default action, because many programs rely on it to end.
  var defaults = sigset_t()
  sigemptyset(&defaults)
  sigaddset(&defaults, SIGPIPE)
  posix_spawnattr_setsigdefault(&attributes, &defaults)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

  let words = CStrings([call.program.bytes] + call.arguments)
  let variables = CStrings(call.environment)
  var identifier: pid_t = 0
  let code = call.program.withCString {
    posix_spawn(&identifier, $0, &actions, &attributes, words.pointers, variables.pointers)
  }
  guard code == 0 else { throw SystemError(code: code) }
  return identifier
}

/// Null-terminated copies of byte strings, with nil after the last one, as `posix_spawn` requires.
private struct CStrings: ~Copyable {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ texts: [[UInt8]]) {
    pointers = texts.map { Path($0).withCString { strdup($0) } } + [nil]
  }

  deinit {
    for pointer in pointers { free(pointer) }
  }
}

/// Reads two pipes at the same time until both are at end of file, so that a full pipe cannot block the program.
private func readBoth(
  _ first: borrowing Descriptor, _ second: borrowing Descriptor, _ patience: WaitingTime, limit: Int
) throws(SystemError) -> ([UInt8], [UInt8]) {
  var texts: [[UInt8]] = [[], []]
  var waiting = [first.number, second.number].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while waiting.contains(where: { $0.fd >= 0 }) {
    let ready = try retrying { poll(&waiting, nfds_t(waiting.count), patience.milliseconds) }
    if ready == 0 { throw .timedOut }
    for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
      let count = try retrying { read(waiting[index].fd, &chunk, chunk.count) }
      texts[index] += chunk[..<count]
      if texts[index].count > limit { throw .tooLarge }
      // poll(2) ignores negative descriptors.
      if count == 0 { waiting[index].fd = -1 }
    }
  }
  return (texts[0], texts[1])
}
