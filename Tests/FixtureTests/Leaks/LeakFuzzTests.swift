import Foundation
import Linting
import Reporting
import Testing
import Workspace

/// No report contains eight consecutive bytes of a secret, for any form, damage and host code of a statement.
///
/// `CONNLINT_LEAK_CASES=20000 swift test --filter LeakFuzzTests` tests more cases, `CONNLINT_LEAK_SEED` other ones.
@Suite struct LeakFuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["CONNLINT_LEAK_CASES"].flatMap { Int($0) } ?? 1_000
  private static let firstSeed = environment["CONNLINT_LEAK_SEED"].flatMap { UInt64($0) } ?? 20_261_130
  private static let parts = 8

  /// The selection of rules and engines must not change what is hidden.
  private static let linters = [
    LintContext(), LintContext(), LintContext(),
    LintContext(settings: LintSettings(rules: [.unknownKey, .unknownType, .misspelledKeyword, .unusedSuppression])),
    LintContext(settings: LintSettings(engines: ["databricks", "exasol"])),
  ]

  @Test(arguments: 0..<parts)
  func noOutputHoldsEightBytesOfASecret(_ part: Int) {
    var printer = LeakPrinter()
    for index in stride(from: part, to: LeakFuzzTests.count, by: LeakFuzzTests.parts) {
      let seed = LeakFuzzTests.firstSeed &+ UInt64(index) &* 7919
      check(seed, LeakFuzzTests.linters[index % LeakFuzzTests.linters.count], &printer)
    }
  }

  /// Regression: a sign between the start of a secret, which was parsed as a key, and the mask.
  @Test(arguments: [54_380_764])
  func whatLeakedOnceDoesNotAgain(_ seed: UInt64) {
    var printer = LeakPrinter()
    for linter in LeakFuzzTests.linters { check(seed, linter, &printer) }
  }

  private func check(_ seed: UInt64, _ linter: LintContext, _ printer: inout LeakPrinter) {
    let leakCase = LeakCase(seed: seed)
    for (format, output) in printer.outputs(of: leakCase, with: linter) {
      guard let slice = leakCase.secrets.lazy.compactMap({ slice(of: $0, in: output) }).first else { continue }
      let text = String(decoding: leakCase.bytes, as: UTF8.self)
      Issue.record(
        "seed \(seed): \(format) shows '\(slice)'\n\(text)\n--- \(format)\n\(String(decoding: output, as: UTF8.self))"
      )
    }
  }

  /// Returns the first eight consecutive bytes of `secret` that occur in `output`.
  private func slice(of secret: String, in output: [UInt8]) -> String? {
    let bytes = Array(secret.utf8)
    let haystack = output + [0]
    for start in 0...bytes.count - 8 {
      let needle = bytes[start..<start + 8] + [0]
      let isShown = haystack.withUnsafeBytes { text in
        needle.withUnsafeBytes { part in
          guard let text = text.baseAddress, let part = part.baseAddress else { return false }
          return strstr(text.assumingMemoryBound(to: CChar.self), part.assumingMemoryBound(to: CChar.self)) != nil
        }
      }
      if isShown { return String(decoding: needle.dropLast(), as: UTF8.self) }
    }
    return nil
  }

  /// Tests the search itself.
  @Test func aSliceIsFound() {
    #expect(slice(of: "abcdefghijkl", in: Array("xx cdefghij xx".utf8)) == "cdefghij")
    #expect(slice(of: "abcdefghijkl", in: Array("xx cdefghi".utf8)) == nil)
  }

  /// If a literal is longer than the parser's limit, the rest of it is hidden too, even if it consists of words.
  @Test func aVeryLongLiteralIsHiddenToItsQuote() {
    let line = "walnut grove pear\n"
    let text = "ALTER CONNECTION c SET ('api-key' = '\(String(repeating: line, count: 16_000))');\n"
    let masking = FileMasking(mode: .diff)
    let result = masking.mask(Array(text.utf8), named: "a.sql", with: LeakFuzzTests.linters[0]).result
    #expect(result.diff.text.contains("[SECRET]"))
    #expect(!result.diff.text.contains("walnut"))
  }

  /// The fuzz test is only meaningful if most cases have findings and excerpts.
  @Test func casesHaveFindings() {
    let reports = (0..<200).map { index in
      var fileLinter = FileLinter(path: "a.sql", linter: LeakFuzzTests.linters[0])
      _ = fileLinter.consume(LeakCase(seed: UInt64(index)).bytes.span, isLast: true)
      return fileLinter.finish()
    }
    #expect(reports.count { $0.findings.contains { $0.secret != nil } } > 150)
  }
}

/// Creates all output of the program for a text.
private struct LeakPrinter {
  private var reporters = ReportFormat.allCases.map { ($0, $0.makeReporter(rules: RuleBook.standard.rules)) }

  init() {
    for index in reporters.indices {
      reporters[index].1.begin()
      _ = reporters[index].1.takeOutput()
    }
  }

  mutating func outputs(of leakCase: LeakCase, with linter: LintContext) -> [(String, [UInt8])] {
    var outputs: [(String, [UInt8])] = []
    let report = lint(leakCase, with: linter)
    for index in reporters.indices {
      reporters[index].1.file(report)
      outputs.append((reporters[index].0.rawValue, reporters[index].1.takeOutput()))
    }
    for format in InspectionFormat.allCases {
      outputs.append(("inspect \(format.rawValue)", inspected(report, as: format)))
    }
    var statistics = Statistics()
    statistics.add(report)
    outputs.append(("statistics", Array(statistics.table.utf8)))
    var baseline = Baseline()
    baseline.add(report)
    outputs.append(("baseline", Array(baseline.json().utf8)))
    for style in MaskStyle.allCases {
      let masking = FileMasking(style: style, fixKeys: style == .env, mode: .diff)
      let result = masking.mask(leakCase.bytes, named: "a.sql", with: linter).result
      outputs.append(("diff", Array(result.diff.text.utf8)))
      let said = result.leftovers.map(\.text) + [result.failure?.text, result.unread].compactMap(\.self)
      outputs.append(("notices", Array(said.joined(separator: "\n").utf8)))
    }
    return outputs
  }

  private func lint(_ leakCase: LeakCase, with linter: LintContext) -> FileReport {
    var fileLinter = FileLinter(path: "a.sql", linter: linter, showing: .excerpts, inspects: true)
    let bytes = leakCase.bytes
    var start = 0
    var size = leakCase.step ?? bytes.count
    while true {
      let end = min(bytes.count, start + size)
      let isLast = end == bytes.count
      let taken = fileLinter.consume(bytes.span.extracting(start..<end), isLast: isLast)
      if isLast { return fileLinter.finish() }
      start += taken
      size = taken == 0 ? size * 2 : end - start + (leakCase.step ?? 1)
    }
  }
}
