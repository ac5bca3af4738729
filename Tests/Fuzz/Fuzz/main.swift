import Glibc

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

private let invariants = MaskInvariants()

/// One input: parsed, linted, masked, reported. A broken invariant ends the program, and libFuzzer keeps the input.
private func run(_ bytes: [UInt8]) {
  // The last byte decides how the text is cut into windows.
  let violations = invariants.violations(of: bytes, step: bytes.last.map { Int($0) + 64 })
    .filter { !$0.hasSuffix("it would be refused") }
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
