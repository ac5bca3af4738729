import Testing

@testable import Linting

@Suite struct MaskingDiffTests {
  private static let encodings: [SourceEncoding] = [.utf8, .utf16LittleEndian, .utf16BigEndian]

  private func diff(
    _ text: String, _ secrets: [String], hidden: [String] = [], encoding: SourceEncoding = .utf8, step: Int = .max
  ) -> [String] {
    let report = FileReport(
      path: "a.sql", findings: secrets.map { maskingFinding(in: text, secret: $0, encoding: encoding) },
      encoding: encoding)
    var hiding = report
    hiding.hidden = hidden.map {
      let region = maskingRegion(of: $0, in: text, encoding: encoding)
      return region.start.offset..<region.end.offset
    }
    return maskingHunks(MaskPlan(report: hiding), encoding.encode(text), step: step).map(maskingText)
  }

  @Test(arguments: encodings, [1, 2, 5, .max])
  func contextIsThreeLines(_ encoding: SourceEncoding, _ step: Int) {
    let text = "1\n2\n3\n4\n\n6 'word-a',\n7\n8\n9\nten\n11\n12\n13\n14 'word-b'\n"
    #expect(
      diff(text, ["word-a", "word-b"], encoding: encoding, step: step) == [
        "@@ 3 3\n 3\n 4\n \n-6 '[SECRET]',\n+6 '[REDACTED]',\n 7\n 8\n 9",
        "@@ 11 11\n 11\n 12\n 13\n-14 '[SECRET]'\n+14 '[REDACTED]'",
      ])
  }

  /// The length of a hunk is limited even if all changes are adjacent; the next hunk continues after it.
  @Test func aHunkHasAnEnd() {
    let statement = "CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' = 'plum-tree-tea');\n"
    let text = Array(String(repeating: statement + "1\n2\n3\n4\n5\n6\n", count: 700).utf8)
    var fileLinter = FileLinter(path: "a.sql", linter: LintContext(), showing: .diff)
    _ = fileLinter.consume(text.span, isLast: true)
    let hunks = maskingHunks(MaskPlan(report: fileLinter.finish()), text)
    #expect(hunks.map(\.oldStart) == [1, 4097])
    #expect(hunks.map(\.newStart) == [1, 4097])
    #expect(hunks.map { $0.count(of: .old) } == [4096, 700 * 7 - 3 - 4096])
  }

  @Test(arguments: encodings)
  func lineEndsAndTheMarkAreNotShown(_ encoding: SourceEncoding) {
    #expect(
      diff("\u{FEFF}a 'word-a'\r\nb\r\nc\rd", ["word-a"], encoding: encoding) == [
        "@@ 1 1\n-a '[SECRET]'\n+a '[REDACTED]'\n b\n c\rd~"
      ])
    #expect(diff("a 'word-a'", ["word-a"], encoding: encoding) == ["@@ 1 1\n-a '[SECRET]'~\n+a '[REDACTED]'~"])
  }

  @Test(arguments: encodings)
  func neighboursChangeTogether(_ encoding: SourceEncoding) {
    #expect(
      diff("x\n'word-a'\n'word-b' 'word-c'\n", ["word-a", "word-b", "word-c"], encoding: encoding) == [
        "@@ 1 1\n x\n-'[SECRET]'\n-'[SECRET]' '[SECRET]'\n+'[REDACTED]'\n+'[REDACTED]' '[REDACTED]'"
      ])
  }

  @Test(arguments: encodings, [1, 3, .max])
  func aSecretOfManyLinesIsOneLine(_ encoding: SourceEncoding, _ step: Int) {
    let text = "a\n'BEGIN\nmiddle\nEND', z\nb\nc\nd\ne\nf\ng\nh\n'word-b'\n"
    #expect(
      diff(text, ["BEGIN\nmiddle\nEND", "word-b"], encoding: encoding, step: step) == [
        "@@ 1 1\n a\n-'[SECRET]', z\n+'[REDACTED]', z\n b\n c\n d",
        "@@ 9 7\n f\n g\n h\n-'[SECRET]'\n+'[REDACTED]'",
      ])
  }

  /// The secrets of suppressed findings are hidden in a diff too.
  @Test(arguments: encodings, [1, .max])
  func secretsThatStayAreHiddenToo(_ encoding: SourceEncoding, _ step: Int) {
    let text = "'kept-1'\n'kept\n2' 'word-a' 'kept-3'\n'kept\n4\n5\n6\n7\n8\n9\n10\n11\n12'\nz\n"
    let hidden = ["kept-1", "kept\n2", "kept-3", "kept\n4\n5\n6\n7\n8\n9\n10\n11\n12"]
    let shown = diff(text, ["word-a"], hidden: hidden, encoding: encoding, step: step)
    #expect(
      shown == [
        "@@ 1 1\n '[SECRET]'\n-'[SECRET]' '[SECRET]' '[SECRET]'\n+'[SECRET]' '[REDACTED]' '[SECRET]'\n '[SECRET]'"
      ])
  }

  @Test func aSecretThatReachesIntoTheContextIsHidden() {
    let text = "'kept\na\nb\nc\nd\ne\nf' x\ny\n'word-a'\n"
    #expect(
      diff(text, ["word-a"], hidden: ["kept\na\nb\nc\nd\ne\nf"]) == [
        "@@ 6 6\n [SECRET]' x\n y\n-'[SECRET]'\n+'[REDACTED]'"
      ])
  }

  @Test(arguments: encodings)
  func longLinesAreCutAroundTheirPlaces(_ encoding: SourceEncoding) {
    let filler = String(repeating: "é🫖", count: 6_000)
    let text = "\(filler)'word-a'\(filler)'word-b'\(filler)\n"
    let shown = diff(text, ["word-a", "word-b"], encoding: encoding, step: 1001)
    #expect(shown.count == 1)
    #expect(shown[0].utf8.count < 4000)
    #expect(shown[0].contains("[...]'[SECRET]'[...]\u{2026}"))
    #expect(!shown[0].contains("\u{FFFD}"))
    #expect(shown[0].split(separator: "\n").count == 3)
  }

  @Test func aLineWithVeryManyPlacesIsCut() {
    let words = (100..<300).map { "word-\($0)" }
    let shown = diff(words.map { "'\($0)'" }.joined(separator: ","), words)
    #expect(shown.count == 1)
    #expect(shown[0].contains("and 136 more places in this line"))
  }

  @Test func correctedKeysAreShown() {
    let text = "('ap-key' = 'x-marks')"
    let finding = maskingFinding(
      .misspelledSecretKey, in: text, secret: "x-marks", key: "ap-key", suggestion: "api-key")
    let plan = MaskPlan(report: FileReport(path: "a.sql", findings: [finding]), fixKeys: true)
    #expect(
      maskingHunks(plan, Array(text.utf8)).map(maskingText) == [
        "@@ 1 1\n-('ap-key' = '[SECRET]')~\n+('api-key' = '[REDACTED]')~"
      ])
  }
}
