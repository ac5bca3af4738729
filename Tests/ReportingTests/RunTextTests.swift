import Linting
import Testing

@testable import Reporting

@Suite struct RunTextTests {
  @Test(
    arguments: [
      (0, 0, nil), (2, 0, "2 can be masked with 'connlint mask'."),
      (2, 1, "2 can be masked with 'connlint mask', 1 key corrected with --fix-keys."),
      (0, 3, "3 keys can be corrected with 'connlint mask --fix-keys'."),
    ] as [(Int, Int, String?)])
  func masking(_ maskable: Int, _ correctable: Int, _ expected: String?) {
    var summary = RunSummary()
    summary.maskable = maskable
    summary.correctable = correctable
    #expect(summary.masking == expected)
  }

  @Test(
    arguments: [
      ([2, 1, 0, 1, 0], [2, 14], "Found 3 problems (2 errors, 1 warning) in 2 of 14 files; 1 suppressed."),
      ([1, 0, 0, 0, 0], [1, 1], "Found 1 problem (1 error) in 1 of 1 file."),
      ([0, 0, 2, 0, 3], [1, 9], "Found 2 problems (2 notes) in 1 of 9 files; 3 files not read."),
      ([0, 0, 0, 0, 0], [0, 1], "Found no problems in 1 file."),
      ([0, 0, 0, 2, 1], [0, 0], "Found no problems in 0 files; 2 suppressed; 1 file not read."),
    ])
  func sentence(_ counts: [Int], _ files: [Int], _ expected: String) {
    var summary = RunSummary()
    summary.errors = counts[0]
    summary.warnings = counts[1]
    summary.notes = counts[2]
    summary.suppressed = counts[3]
    summary.unread = counts[4]
    summary.filesWithFindings = files[0]
    summary.files = files[1]
    #expect(summary.sentence == expected)
  }

  @Test func notices() {
    let file = Notice(severity: .error, path: "a\nb.sql", text: "permission\u{1B} denied")
    #expect(file.line == "connlint: error: a\\x0Ab.sql: permission\\x1B denied")
    #expect(Notice(severity: .warning, text: "nothing to do").line == "connlint: warning: nothing to do")
  }

  @Test func statistics() {
    var statistics = Statistics()
    #expect(statistics.table == "")
    for report in SampleRun.reports { statistics.add(report) }
    for _ in 1...10 {
      statistics.add(FileReport(path: "x", findings: [SampleRun.plain.wordFinding(.unknownKey, word: "colour")]))
    }
    let expected = """
      11  unknown-key
       2  exposed-secret
       2  misspelled-secret-key
       1  broken-statement
       1  missing-secret
       1  unused-suppression

      """
    #expect(statistics.table == expected)
  }

  @Test(arguments: [("One. Two. Three.", 12, "One. Two."), ("One. Two.", 9, "One. Two."), ("abcdef", 4, "abc…")])
  func shortens(_ text: String, _ limit: Int, _ expected: String) {
    #expect(Prose.shorten(text, to: limit) == expected)
  }

  @Test func paragraphs() {
    #expect("\n a\n b \n \n\nc\n".paragraphs == ["a b", "c"])
    #expect("".paragraphs == [])
  }
}
