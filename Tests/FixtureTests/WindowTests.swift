import Linting
import Testing

/// Files larger than a window: the window boundaries must not change the findings.
@Suite struct WindowTests {
  /// Statements with a megabyte of other SQL between them, so that windows end before, inside and after them.
  private static func largeFile() throws -> [UInt8] {
    let names = [
      "exposed-secret/bedrock.sql", "syntax/json-value-over-lines.sql", "syntax/comments-everywhere.sql",
      "engines/postgresql/subscription.sql", "misspelled-secret-key/openai.sql", "encodings/astral.sql",
    ]
    let line = Array("INSERT INTO orders VALUES (1, 'it''s plain — ünïcode 😀', 'api-key');\n".utf8)
    var file: [UInt8] = []
    for (index, name) in names.enumerated() {
      while file.count < (index + 1) * 1_048_000 - index * 300 { file += line }
      file += try FixtureCase(name: name).load().bytes
    }
    return file
  }

  @Test func windowsDoNotMatter() throws {
    let file = try WindowTests.largeFile()
    let fixture = FixtureCase(name: "large.sql")
    let whole = lint(file, as: fixture)
    #expect(whole.findings.count == 8)
    for finding in whole.findings {
      let start = finding.region.start
      let before = file[..<start.offset]
      let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      #expect(start.line == before.count { $0 == 0x0A } + 1)
      #expect(start.column == String(decoding: before[lineStart...], as: UTF8.self).unicodeScalars.count + 1)
    }
    for size in [FileLinter.windowSize, FileLinter.windowSize + 77] {
      let report = lint(file, as: fixture, step: size)
      #expect(report.findings.map(\.region) == whole.findings.map(\.region), "windows of \(size)")
      #expect(report.findings.map(\.fingerprint) == whole.findings.map(\.fingerprint), "windows of \(size)")
      #expect(report.byteCount == file.count && report.statementCount == whole.statementCount)
    }
  }

  /// The next search begins 64 bytes before the end of the window, here at each byte of the words.
  @Test(arguments: ["CRAETEéNNECTION", "CRAETE\u{3000}NNECTION", "CRAETE，NNECTION", "éCREATE CONNECTIONé"])
  func aWordIsNotSplit(_ words: String) {
    let fixture = FixtureCase(name: "split.sql")
    for rest in 0..<70 {
      let file = Array((words + " c WITH ('type' = 'openai'" + String(repeating: " ", count: rest)).utf8)
      let report = lint(file, as: fixture, step: file.count - 1)
      #expect(report.findings.map(\.region) == lint(file, as: fixture).findings.map(\.region), "\(rest) bytes behind")
    }
  }

  @Test(arguments: [true, false]) func windowsOfUTF16(highFirst: Bool) throws {
    let text = String(decoding: try WindowTests.largeFile(), as: UTF8.self)
    var file: [UInt8] = highFirst ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in text.utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
      file += highFirst ? [high, low] : [low, high]
    }
    let fixture = FixtureCase(name: "large.sql")
    let whole = lint(file, as: fixture)
    let report = lint(file, as: fixture, step: FileLinter.windowSize)
    #expect(whole.findings.count == 8)
    #expect(report.findings.map(\.region) == whole.findings.map(\.region))
    #expect(
      whole.findings.map(\.region.start.line) == lint(Array(text.utf8), as: fixture).findings.map(\.region.start.line))
  }
}
