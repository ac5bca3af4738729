import Foundation
import Testing

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#endif

/// The result of running the program.
struct Outcome {
  /// The exit code, or 128 plus the signal number.
  var code: Int32
  /// Standard output, as bytes.
  var output: [UInt8]
  var errors: [UInt8]

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// Standard error as text.
  var messages: String { String(decoding: errors, as: UTF8.self) }
  /// The lines of standard output.
  var lines: [Substring] { text.split(separator: "\n") }
}

/// The program under test.
enum Program {
  /// In the same folder as the tests.
  static let path: String = {
    #if os(Linux)
      let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    #else
      let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL ?? Bundle.main.bundleURL
    #endif
    return tests.deletingLastPathComponent().appendingPathComponent("connlint").path
  }()

  /// Runs the program to its end, in this environment without the variables for colours and git.
  static func run(
    _ arguments: [String], in folder: borrowing TestFolder, input: [UInt8] = [], environment: [String: String] = [:],
    output: String? = nil
  ) throws -> Outcome {
    try run(raw: arguments.map { Array($0.utf8) }, in: folder, input: input, environment: environment, output: output)
  }

  /// Runs the program with arguments that need not be UTF-8. Standard output goes to the file `output`, if given.
  static func run(
    raw arguments: [[UInt8]], in folder: borrowing TestFolder, input: [UInt8] = [], environment: [String: String] = [:],
    output: String? = nil
  ) throws -> Outcome {
    try launch([Array(path.utf8)] + arguments, in: folder.path, input: input, environment: environment, output: output)
  }

  /// Runs another program from `PATH`, for example `git`; fails unless the exit code is 0.
  @discardableResult
  static func require(_ command: [String], in folder: borrowing TestFolder) throws -> Outcome {
    let outcome = try launch(command.map { Array($0.utf8) }, in: folder.path, input: [], environment: [:], output: nil)
    try #require(outcome.code == 0, "\(command): \(outcome.messages)")
    return outcome
  }

  static func launch(
    _ words: [[UInt8]], in folder: String, input: [UInt8], environment: [String: String], output: String?
  ) throws -> Outcome {
    let streams = try TestFolder()
    try streams.write("in", input)
    let outputPath = output ?? streams.path + "/out"
    let errorPath = streams.path + "/err"

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, streams.path + "/in", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errorPath, O_WRONLY | O_CREAT, 0o600)

    // The child must not inherit blocked or ignored signals of the test process.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGHUP, SIGINT, SIGTERM, SIGPIPE] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    // The shell changes the folder, because not every system supports that in posix_spawn.
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder].map { Array($0.utf8) }
    let strings = try (shell + words).map(duplicate) + [nil]
    let variables = variables(environment).map { strdup($0) } + [nil]
    defer { for string in strings + variables { free(string) } }

    var identifier: pid_t = 0
    let code = posix_spawn(&identifier, "/bin/sh", &actions, &attributes, strings, variables)
    try #require(code == 0, "cannot start \(String(decoding: words[0], as: UTF8.self)): \(code)")
    let status = try wait(for: identifier)
    let signal = status & 0x7F
    return Outcome(
      code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: output == nil ? try bytes(outputPath) : [], errors: try bytes(errorPath))
  }

  /// A timeout, so that a program that hangs does not hang the tests. It is long because of the sanitizers, which make a
  /// program ten times slower.
  private static func wait(for identifier: pid_t) throws -> Int32 {
    var status: Int32 = 0
    for _ in 0..<180_000 {
      if waitpid(identifier, &status, WNOHANG) == identifier { return status }
      usleep(1000)
    }
    kill(identifier, SIGKILL)
    waitpid(identifier, &status, 0)
    Issue.record("the program did not end within three minutes")
    return status
  }

  /// A null-terminated copy of `word`.
  private static func duplicate(_ word: [UInt8]) throws -> UnsafeMutablePointer<CChar>? {
    let copy = try #require(malloc(word.count + 1)).assumingMemoryBound(to: CChar.self)
    for (index, byte) in (word + [0]).enumerated() { copy[index] = CChar(bitPattern: byte) }
    return copy
  }

  private static func variables(_ own: [String: String]) -> [String] {
    var variables = ProcessInfo.processInfo.environment.filter { name, _ in
      !name.hasPrefix("GIT_") && !["NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE"].contains(name)
    }
    // The user's own git settings must not affect the tests.
    variables["GIT_CONFIG_GLOBAL"] = "/dev/null"
    variables["GIT_CONFIG_NOSYSTEM"] = "1"
    variables.merge(own) { $1 }
    return variables.map { "\($0)=\($1)" }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
