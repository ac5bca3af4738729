import Foundation
import Testing

/// Every case in `Fixtures/syntax/inspect/`: how the lexer, the parser and the checks read one text.
@Suite struct InspectTests {
  @Test func thereAreCases() {
    #expect(InspectCase.all.count >= 120)
    #expect(InspectCase.orphans == [])
  }

  @Test(arguments: InspectCase.all) func reading(_ one: InspectCase) throws {
    let bytes = try one.source()
    let text = one.text(of: bytes)
    #expect(one.text(of: bytes, step: 61) == text, "small windows give another reading")
    if ProcessInfo.processInfo.environment["UPDATE_FIXTURES"] == "1" {
      try Data(text.utf8).write(to: one.printFile)
    }
    guard let expected = one.expected() else {
      Issue.record(
        "no \(one.printFile.lastPathComponent): UPDATE_FIXTURES=1 swift test --filter InspectTests writes it")
      return
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for change in lines.difference(from: expected) {
      switch change {
      case .insert(let index, let line, _): record("unexpected", line, index, in: one)
      case .remove(let index, let line, _): record("missing", line, index, in: one)
      }
    }
  }

  private func record(_ fault: String, _ line: Substring, _ index: Int, in one: InspectCase) {
    let place = "Fixtures/syntax/inspect/\(one.name)"
    Issue.record(
      "\(place).inspect:\(index + 1): \(fault): \(line)",
      sourceLocation: SourceLocation(
        fileID: "Fixtures/\(one.name)", filePath: InspectCase.folder.appending(path: one.name + ".sql").path, line: 1,
        column: 1))
  }

  /// The output must not contain the values in the cases, even after an update of the fixtures.
  @Test(arguments: InspectCase.all) func noPrintHoldsAValue(_ one: InspectCase) throws {
    let bytes = try one.source()
    let report = lint(bytes, as: FixtureCase(name: "\(one.name).sql"), inspects: true)
    for format in [inspected(report, as: .text), inspected(report, as: .json)] {
      let text = String(decoding: format, as: UTF8.self)
      for value in ["plum", "tree-tea", "x7Kq9Z2m"] where text.contains(value) {
        Issue.record("Fixtures/syntax/inspect/\(one.name).sql: the print shows '\(value)'")
      }
    }
  }
}
