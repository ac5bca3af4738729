import Testing

/// Files that were crafted to take a long time.
@Suite struct BoundsTests {
  /// 180 KB, for which earlier versions took a minute, with a value that may be a secret.
  private static let tangle =
    String(repeating: "-- CREATE CONNECTION a=", count: 4_000) + " mole-hill-run "
    + String(repeating: "-- CREATE CONNECTION a=", count: 4_000) + "\n"

  @Test func aTangleIsAFindingThatShowsNothing() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", BoundsTests.tangle + Sample.exposed)
    for format in ["text", "full", "json", "sarif"] {
      let outcome = try Program.run(["--format", format, "a.sql"], in: folder)
      #expect(outcome.code == 1)
      // `full` breaks lines.
      let words = outcome.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("quotes and brackets are too tangled"))
      #expect(!outcome.text.contains("mole-hill-run"))
    }
  }

  @Test func maskSaysThatATangleIsLeft() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", BoundsTests.tangle)
    let outcome = try Program.run(["mask", "a.sql"], in: folder)
    #expect(outcome.code == 1)
    #expect(try folder.read("a.sql") == BoundsTests.tangle)
  }

  /// 96 KB of values that share a key: once each was looked at from the key on, which took a minute.
  @Test func manyValuesOfAKeyTakeNoLongerThanTheyAre() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", "CREATE CONNECTION c WITH ('k' = " + String(repeating: "{\u{AB}", count: 32_000))
    #expect(try Program.run(["--exit-zero", "a.sql"], in: folder).code == 0)
  }

  /// 1.5 MB of quotes in a literal of a program: each quote was once counted from every one before it, which took hours.
  @Test func manyQuotesTakeNoLongerThanTheyAre() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", #""CREATE CONNECTION c WITH (\"a\" = "# + String(repeating: "\"", count: 1_500_000))
    #expect(try Program.run(["--exit-zero", "a.sql"], in: folder).code == 0)
  }

  /// On a long line the comments of many statements overlap: every directive in them was reported up to 24 times.
  @Test func aDirectiveIsReportedOnce() throws {
    let folder = try TestFolder()
    let line = String(repeating: "CREATE CONNECTION '' = -- connlint:ignore ", count: 200)
    try folder.write("a.sql", "CREATE CONNECTION c WITH (" + line)
    let outcome = try Program.run(["--format", "jsonl", "--exit-zero", "a.sql"], in: folder)
    let findings = outcome.text.split(separator: "\n")
    #expect(findings.count > 100 && Set(findings).count == findings.count)
  }

  @Test func aLongValueIsMaskedWhole() throws {
    let folder = try TestFolder()
    let value = String(repeating: "ab''c\n", count: 60_000)
    try folder.write("a.sql", "CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' = '" + value + "');\n")
    #expect(try Program.run(["mask", "a.sql"], in: folder).code == 0)
    #expect(try folder.read("a.sql").utf8.count < 200)
  }
}
