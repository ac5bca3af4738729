import Testing

@testable import Linting

/// Invalid UTF-8 is processed byte by byte; the fuzz target found both cases.
@Suite struct MaskingBytesTests {
  private func report(_ bytes: [UInt8]) -> FileReport {
    var linter = FileLinter(path: "a.sql", linter: LintContext())
    _ = linter.consume(bytes.span, isLast: true)
    return linter.finish()
  }

  /// 0xE2, 0xE3 and 0xEF are lead bytes in UTF-8 but letters in Latin-1: a quote after them is still a quote.
  @Test(arguments: [0xC2, 0xE2, 0xE3, 0xEF] as [UInt8])
  func aLetterOfLatin1DoesNotSwallowTheQuote(_ letter: UInt8) {
    let head = Array("CREATE CONNECTION c WITH ('type'='openai','endpoint'='https://h','api-key'='gate-keeper".utf8)
    let found = report(head + [letter] + Array("');\n".utf8))
    #expect(found.findings.map(\.rule) == [.exposedSecret])
    #expect(found.findings.first?.secret?.end.offset == head.count + 1)
  }

  @Test func halfACharacterIsNoFullWidthLetter() {
    let bytes: [UInt8] = [
      0xEF, 0xBC, 0x9F, 0xD8, 0x90, 0x8F, 0x9A, 0x91, 0x9E, 0x69, 0x27, 0xEF, 0xBC, 0x26, 0x8C, 0x20,
    ]
    #expect(report(bytes).findings.isEmpty)
    #expect(report([0x43] + bytes + [0xEF, 0xBC]).findings.isEmpty)
  }
}
