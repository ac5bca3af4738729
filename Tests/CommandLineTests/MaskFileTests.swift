import Foundation
import Linting
import OperatingSystem
import Testing
import Workspace

/// Linting, planning and rewriting of a single file.
@Suite struct MaskFileTests {
  private let sandbox: RewritingSandbox
  private let linter = LintContext()

  init() throws {
    sandbox = try RewritingSandbox()
  }

  private static let sample = """
    -- a note
    CREATE CONNECTION `my-llm` WITH ('type' = 'openai',
      'endpoint' = 'https://api.example.com/v1',
      'ap-key' = 'plum-tree-tea');

    """

  private func mask(_ path: Path, _ masking: FileMasking = FileMasking()) -> MaskResult {
    var buffer = ReadBuffer()
    return masking.mask(path, named: "a.sql", with: linter, &buffer)
  }

  @Test func aFileIsMaskedOnce() throws {
    let path = try sandbox.write(Self.sample, to: "a.sql")
    let result = mask(path)
    #expect(result.failure == nil && result.maskedCount == 1 && result.changeCount == 1)
    #expect(result.statistics.table == "1  misspelled-secret-key\n")
    #expect(try sandbox.text("a.sql") == Self.sample.replacingOccurrences(of: "plum-tree-tea", with: "[REDACTED]"))
    let before = FileIdentity(try sandbox.status(path))
    let again = mask(path)
    #expect(again.failure == nil && again.changeCount == 0)
    #expect(FileIdentity(try sandbox.status(path)) == before)
  }

  @Test func variablesAndKeys() throws {
    let path = try sandbox.write(Self.sample + Self.sample, to: "a.sql")
    let result = mask(path, FileMasking(style: .env, fixKeys: true))
    #expect(result.failure == nil && result.maskedCount == 2 && result.changeCount == 4)
    let expected = Self.sample.replacingOccurrences(of: "ap-key", with: "api-key")
    #expect(
      try sandbox.text("a.sql")
        == expected.replacingOccurrences(of: "plum-tree-tea", with: "${MY_LLM_API_KEY}")
        + expected.replacingOccurrences(of: "plum-tree-tea", with: "${MY_LLM_API_KEY_2}"))
    // A secret that is added later gets a new name.
    try sandbox.write(Self.sample + (try sandbox.text("a.sql")), to: "a.sql")
    #expect(mask(path, FileMasking(style: .env, fixKeys: true)).failure == nil)
    #expect(
      try sandbox.text("a.sql").hasPrefix(
        expected.replacingOccurrences(of: "plum-tree-tea", with: "${MY_LLM_API_KEY_3}"))
    )
  }

  @Test(arguments: [FileMasking.Mode.diff, .check])
  func lookingWritesNothing(_ mode: FileMasking.Mode) throws {
    let path = try sandbox.write(Self.sample, to: "a.sql")
    let before = FileIdentity(try sandbox.status(path))
    let result = mask(path, FileMasking(mode: mode))
    #expect(result.failure == nil && result.changeCount == 1)
    #expect(FileIdentity(try sandbox.status(path)) == before)
    #expect(
      result.diff.text
        == (mode == .check
          ? ""
          : """
          # For reading, not for patching: secrets are shown as [SECRET].
          --- a/a.sql
          +++ b/a.sql
          @@ -1,4 +1,4 @@
           -- [...]
           CREATE CONNECTION `my-llm` WITH ('type' = 'openai',
             'endpoint' = 'https://api.example.com/v1',
          -  'ap-key' = '[SECRET]');
          +  'ap-key' = '[REDACTED]');

          """))
  }

  /// The diff's context lines contain a secret whose finding is suppressed or not selected.
  @Test func aDiffHidesSecretsThatStay() throws {
    let text = Self.sample.replacingOccurrences(
      of: "'ap-key'", with: "'password' = 'pear-tree-tea', -- connlint:ignore exposed-secret\n  'ap-key'")
    let path = try sandbox.write(text, to: "a.sql")
    var buffer = ReadBuffer()
    let selective = LintContext(settings: LintSettings(rules: [.misspelledSecretKey]))
    let result = FileMasking(mode: .diff).mask(path, named: "a.sql", with: selective, &buffer)
    #expect(result.failure == nil && result.diff.text.contains("-  'ap-key' = '[SECRET]'"))
    #expect(!result.diff.text.contains("tree"))
    #expect(result.changeCount == 1)
    #expect(result.diff.text.contains("   'password' = '[SECRET]', -- connlint"))
  }

  @Test func diffsCarryNoCommands() throws {
    let text = "\u{1B}[31m ##[error]x\n\t::error::x\n\u{202E}a\tb\n" + Self.sample
    let path = try sandbox.write(text.replacingOccurrences(of: "-- a note\n", with: ""), to: "a.sql")
    let diff = mask(path, FileMasking(mode: .diff)).diff.text
    #expect(!diff.contains("\u{1B}") && !diff.contains("##[") && !diff.contains("\u{202E}"))
    let trimmed = diff.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "\t" } }
    #expect(!trimmed.contains { $0.hasPrefix("::") })
    #expect(diff.contains("\tb"))
  }

  @Test func whatIsNoTextIsLeftAlone() throws {
    let path = sandbox.path("a.sql")
    try sandbox.write(Array(Self.sample.utf8) + [0, 1], to: path)
    let result = mask(path)
    #expect(result.unread != nil && result.changeCount == 0)
    #expect(try sandbox.bytes(path) == Array(Self.sample.utf8) + [0, 1])
  }

  @Test func textInMemoryIsMaskedAlike() {
    for style in MaskStyle.allCases {
      let (result, masked) = FileMasking(style: style).mask(Array(Self.sample.utf8), named: "-", with: linter)
      #expect(result.failure == nil && result.maskedCount == 1)
      let mark = style == .env ? "${MY_LLM_AP_KEY}" : "[REDACTED]"
      #expect(masked == Array(Self.sample.replacingOccurrences(of: "plum-tree-tea", with: mark).utf8))
    }
    #expect(FileMasking().mask([0, 1, 2], named: "-", with: linter).masked == nil)
    #expect(FileMasking().mask([], named: "-", with: linter).masked == [])
  }

  /// A statement after several windows of text, and one across the end of a window.
  @Test func largeFilesAreMasked() throws {
    let filler = String(repeating: "-- nothing to see in this line of a dump\n", count: 60_000)
    for offset in stride(from: 0, through: 120, by: 40) {
      let head = String(repeating: "x", count: (1 << 20) - 140 + offset) + "\n"
      let text = head + Self.sample + filler + Self.sample
      let path = try sandbox.write(text, to: "a.sql")
      let result = mask(path)
      #expect(result.failure == nil && result.maskedCount == 2)
      #expect(try sandbox.text("a.sql") == text.replacingOccurrences(of: "plum-tree-tea", with: "[REDACTED]"))
    }
  }
}
