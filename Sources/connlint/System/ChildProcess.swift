#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  import Darwin
#endif

/// Another program that was started without a shell. It is waited for when its value ends.
struct ChildProcess: ~Copyable {
  /// What a program that has ended left behind.
  struct Result {
    /// The exit code, or 128 and the number of the signal.
    var code: Int32
    var output: [UInt8]
    var errors: [UInt8]
  }

  private let identifier: pid_t
  /// Where to write the program's standard input; nothing if it has none.
  let input: Descriptor
  /// Where to read what the program writes.
  let output: Descriptor

  /// Starts `arguments[0]`, found along `PATH`, to talk to it; what it says on standard error is dropped.
  init(_ arguments: [[UInt8]]) throws(SystemError) {
    let inputPipe = try Pipe()
    let outputPipe = try Pipe()
    identifier = try spawn(
      arguments, input: inputPipe.reading.number, output: outputPipe.writing.number, errors: nil, without: [])
    input = inputPipe.writing
    output = outputPipe.reading
  }

  deinit {
    // It only reads, and would wait for more input. SIGTERM may be blocked, which it inherits.
    _ = kill(identifier, SIGKILL)
    _ = try? retrying { waitpid(identifier, nil, 0) }
  }

  /// Runs `arguments[0]`, found along `PATH`, to its end, without input and without the variables in `hidden`.
  static func run(_ arguments: [[UInt8]], hidden: [String] = []) throws(SystemError) -> Result {
    let output = try Pipe()
    let errors = try Pipe()
    let identifier = try spawn(
      arguments, input: nil, output: output.writing.number, errors: errors.writing.number, without: hidden)
    let texts = try readBoth(output.keepReading(), errors.keepReading())
    var status: Int32 = 0
    _ = try retrying { waitpid(identifier, &status, 0) }
    let signal = status & 0x7F
    return Result(
      code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: texts.0, errors: texts.1)
  }
}

/// A new pipe; other programs get an end of it only where they are given it.
private struct Pipe: ~Copyable {
  let reading: Descriptor
  let writing: Descriptor

  init() throws(SystemError) {
    var ends: [Int32] = [0, 0]
    _ = try retrying { pipe(&ends) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = Descriptor(owning: ends[0])
    writing = Descriptor(owning: ends[1])
  }

  /// Closes the writing end, so that the reader sees an end at all.
  consuming func keepReading() -> Descriptor {
    reading
  }
}

/// Starts a program; a stream that is nil leads nowhere.
private func spawn(
  _ arguments: [[UInt8]], input: Int32?, output: Int32?, errors: Int32?, without hidden: [String]
) throws(SystemError) -> pid_t {
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

  for (stream, number) in [input, output, errors].enumerated() {
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

  let strings = arguments.map { argument in Path(argument).withCString { strdup($0) } } + [nil]
  defer { for string in strings { free(string) } }
  var variables: [UnsafeMutablePointer<CChar>?] = []
  var next = environ
  while let variable = next.pointee {
    let isHidden = hidden.contains { strncmp($0 + "=", variable, $0.utf8.count + 1) == 0 }
    if !isHidden { variables.append(variable) }
    next += 1
  }
  variables.append(nil)

  var identifier: pid_t = 0
  let code = posix_spawnp(&identifier, strings[0].unsafelyUnwrapped, &actions, &attributes, strings, variables)
  guard code == 0 else { throw SystemError(code: code) }
  return identifier
}

/// Reads two pipes to their ends at once, so that neither can hold up the program that writes them.
private func readBoth(
  _ first: borrowing Descriptor, _ second: borrowing Descriptor
) throws(SystemError) -> ([UInt8], [UInt8]) {
  var texts: [[UInt8]] = [[], []]
  var waiting = [first.number, second.number].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while waiting.contains(where: { $0.fd >= 0 }) {
    _ = try retrying { poll(&waiting, nfds_t(waiting.count), -1) }
    for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
      let count = try retrying { read(waiting[index].fd, &chunk, chunk.count) }
      texts[index] += chunk[..<count]
      // poll leaves out negative numbers.
      if count == 0 { waiting[index].fd = -1 }
    }
  }
  return (texts[0], texts[1])
}
