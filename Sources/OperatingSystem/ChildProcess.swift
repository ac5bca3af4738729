#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How to start another program: without a shell, and with exactly this environment.
package struct ProgramCall: Sendable {
  /// Where the program is; absolute.
  package var program: Path
  /// The program's arguments, the first one behind its name.
  package var arguments: [[UInt8]]
  /// Entries of the form `NAME=value`.
  package var environment: [[UInt8]]
  /// How long to wait for the program's next output.
  package var patience: Patience

  package init(program: Path, arguments: [[UInt8]], environment: [[UInt8]], patience: Patience) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.patience = patience
  }
}

/// Another program that runs. It is killed, and waited for, when its value ends.
package struct ChildProcess: ~Copyable {
  private let process: RunningProcess
  /// Where to write the program's standard input.
  package let input: Descriptor
  /// Where to read what the program writes.
  package let output: Descriptor

  /// Starts a program and connects pipes to its standard input and output. Its standard error is dropped.
  package init(_ call: ProgramCall) throws(SystemError) {
    let inputPipe = try Pipe()
    let outputPipe = try Pipe(call.patience)
    process = try RunningProcess(call, streams: [inputPipe.reading.number, outputPipe.writing.number, nil])
    input = inputPipe.keepWriting()
    output = outputPipe.keepReading()
  }
}

/// What a program that has ended left behind.
package struct ProgramResult {
  /// The exit code, or 128 and the number of the signal.
  package var code: Int32
  package var output: [UInt8]
  /// What it wrote to standard error.
  package var errors: [UInt8]

  /// The most bytes that are taken of one program: 256 MiB.
  private static let outputLimit = 256 << 20

  /// Runs a program to its end, with nothing on its standard input.
  ///
  /// Throws ``SystemError/timedOut`` if the program is silent for too long, ``SystemError/tooLarge`` if it says too much.
  /// Whatever is thrown, the program has ended by then.
  package init(of call: ProgramCall) throws(SystemError) {
    let outputPipe = try Pipe(call.patience)
    let errorPipe = try Pipe(call.patience)
    let process = try RunningProcess(call, streams: [nil, outputPipe.writing.number, errorPipe.writing.number])
    (output, errors) = try readBoth(
      outputPipe.keepReading(), errorPipe.keepReading(), call.patience, limit: ProgramResult.outputLimit)
    code = try process.end()
  }
}

/// A program that was started and not yet waited for. Unless ``end()`` waits for it, it is killed.
private struct RunningProcess: ~Copyable {
  private let identifier: pid_t

  init(_ call: ProgramCall, streams: [Int32?]) throws(SystemError) {
    identifier = try spawn(call, streams: streams)
  }

  deinit {
    // The programs that are started here only read. SIGTERM may be blocked, which they inherit.
    _ = kill(identifier, SIGKILL)
    _ = try? RunningProcess.wait(for: identifier)
  }

  /// Waits for the program, which has closed its streams; the exit code, or 128 and the number of the signal.
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

/// A new pipe; other programs get an end of it only where they are given it.
private struct Pipe: ~Copyable {
  let reading: Descriptor
  let writing: Descriptor

  /// A read from the pipe fails with ``SystemError/timedOut`` when `patience` ends.
  init(_ patience: Patience = .endless) throws(SystemError) {
    var ends: [Int32] = [0, 0]
    _ = try retrying { pipe(&ends) }
    // Only the first thread starts programs, before there are others, so no program starts between these calls.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = Descriptor(owning: ends[0], patience: patience)
    writing = Descriptor(owning: ends[1])
  }

  /// Closes the writing end, so that the reader sees an end at all.
  consuming func keepReading() -> Descriptor {
    reading
  }

  /// Closes the reading end.
  consuming func keepWriting() -> Descriptor {
    writing
  }
}

/// Starts a program with the three standard streams; `/dev/null` takes the place of a stream that is nil.
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
  // This program ignores broken pipes; others count on dying of them.
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

/// Texts as C wants a list of them: copies that end in NUL, and nil behind the last one.
private struct CStrings: ~Copyable {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ texts: [[UInt8]]) {
    pointers = texts.map { Path($0).withCString { strdup($0) } } + [nil]
  }

  deinit {
    for pointer in pointers { free(pointer) }
  }
}

/// Reads two pipes to their ends at once, so that neither can hold up the program that writes them.
private func readBoth(
  _ first: borrowing Descriptor, _ second: borrowing Descriptor, _ patience: Patience, limit: Int
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
      // poll leaves out negative numbers.
      if count == 0 { waiting[index].fd = -1 }
    }
  }
  return (texts[0], texts[1])
}
