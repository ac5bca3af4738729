import Glibc
import Linting
import OperatingSystem
import Workspace

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
  /// What git prints: the list of a folder's files, and the changes of an index.
  case git
}

private let subject = getenv("CONNLINT_FUZZ").flatMap { Subject(rawValue: String(cString: $0)) } ?? .text

/// What a decoded configuration is used on.
private let statement = Array(
  """
  CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' = 'plum7Tree-9x8y7z', 'ap-key' = 'acme_x9y8z7w6v5u4t3s2r1q0p9o8',
    'x-license' = 'x9y8z7w6v5', 'endpoint' = 'https://u:x9y8z7w6v5@h/x?token=a1b2c3d4e5'); -- connlint:ignore unknown-key
  ALTER CONNECTION d SET ('type' = 'colour', 'colour' = 'mauve');
  """.utf8)

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
    // A configuration that was read is used, with its patterns.
    var linter = FileLinter(
      path: "a.sql", linter: LintContext(settings: configuration.lintSettings), showing: .excerpts, findsDoubts: true)
    _ = linter.consume(statement.span, isLast: true)
    let report = linter.finish()
    let isInside = report.findings.allSatisfy { $0.region.end.offset <= statement.count }
    return isInside ? [] : ["a finding is not in the file"]
  case .baseline:
    guard let baseline = try? Baseline(decoding: bytes, file: "a.json") else { return [] }
    // A baseline that was read can be written and read again.
    let written = Array(baseline.json().utf8)
    guard let again = try? Baseline(decoding: written, file: "a.json") else { return ["what is written is not read"] }
    return again == baseline ? [] : ["what is written is not what was read"]
  case .git:
    let listing = GitListing(output: bytes)
    let names = listing.files + listing.repositories + StagedFiles.entries(in: bytes).map(\.name)
    return names.allSatisfy { staysInside(Path($0)) } ? [] : ["a name leads out of the work tree"]
  }
}

/// Whether a name of git's lies below the root, and not in `.git`, if it counts as one of a work tree.
private func staysInside(_ name: Path) -> Bool {
  let root = Path("/work/tree")
  guard name.isOfWorkTree else { return true }
  let parts = root.appending(name.bytes).bytes.split(separator: UInt8(ascii: "/"))
  return parts.starts(with: [Array("work".utf8)[...], Array("tree".utf8)[...]]) && parts.count > 2
    && parts.allSatisfy { !$0.elementsEqual("..".utf8) && !$0.elementsEqual(".git".utf8) && !$0.contains(0) }
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
