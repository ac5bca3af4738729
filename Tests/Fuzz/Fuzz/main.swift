import Glibc
import Linting

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

private let invariants = MaskInvariants()

/// The values of the environment variable `CONNLINT_FUZZ`.
private enum Subject: String {
  /// Any bytes: parsed, linted, masked and reported.
  case text
  /// Statements of a grammar that the bytes select; processed in the same way.
  case statements
  /// A configuration file.
  case configuration
  /// A baseline.
  case baseline
}

private let subject = getenv("CONNLINT_FUZZ").flatMap { Subject(rawValue: String(cString: $0)) } ?? .text

/// The invariants that an input violates.
private func violations(_ bytes: [UInt8]) -> [String] {
  switch subject {
  case .text, .statements:
    let text = subject == .text ? bytes : StatementGrammar.text(bytes)
    // The last byte selects the size of the windows.
    return invariants.violations(of: text, step: bytes.last.map { Int($0) + 64 })
      .filter { !$0.hasSuffix("it would be refused") }
  case .configuration:
    // Errors in the configuration are expected; crashes, hangs and reports of the sanitizer are bugs.
    guard let configuration = try? Configuration(decoding: bytes, file: "a.yml") else { return [] }
    _ = configuration
    return []
  case .baseline:
    guard let baseline = try? Baseline(decoding: bytes, file: "a.json") else { return [] }
    // A baseline that was read can be written and read again.
    let written = Array(baseline.json().utf8)
    guard let again = try? Baseline(decoding: written, file: "a.json") else { return ["what is written is not read"] }
    return again == baseline ? [] : ["what is written is not what was read"]
  }
}

/// Tests one input. A violated invariant ends the program, and libFuzzer saves the input.
private func run(_ bytes: [UInt8]) {
  let violations = violations(bytes)
  if violations.isEmpty { return }
  let text = "broken: \(violations.joined(separator: "; "))\n"
  _ = write(STDERR_FILENO, text, text.utf8.count)
  abort()
}

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(
  withUnsafeMutablePointer(to: &arguments) { arguments in
    runDriver(&count, arguments) { data, size in
      run(Array(UnsafeBufferPointer(start: data, count: size)))
      return 0
    }
  })
