import TestSupport
import Testing

@testable import Linting

@Suite struct MaskingPlanTests {
  @Test(arguments: [SourceEncoding.utf8, .utf16LittleEndian, .utf16BigEndian])
  func aSecretIsReplacedInTheFilesEncoding(_ encoding: SourceEncoding) {
    let text = "WITH ('api-key' = 'plüm-tea🫖');\r\n"
    let report = FileReport(
      path: "a.sql", findings: [maskingFinding(in: text, secret: "plüm-tea🫖", encoding: encoding)], encoding: encoding)
    let masked = EditSplicer.apply(MaskPlan(report: report).edits, to: encoding.encode(text))
    #expect(masked == encoding.encode("WITH ('api-key' = '[REDACTED]');\r\n"))
  }

  @Test func nestedAndOverlappingSecretsBecomeOne() {
    let text = "'url' = 'https://u:inner-word@host/path?x=tail' , 'other' = 'apart'"
    let report = FileReport(
      path: "a.sql",
      findings: [
        maskingFinding(.secretInURL, in: text, secret: "inner-word", key: "url"),
        maskingFinding(in: text, secret: "https://u:inner-word@host", key: "outer"),
        maskingFinding(in: text, secret: "host/path", key: "last"),
        maskingFinding(in: text, secret: "apart", key: "other"),
      ])
    let plan = MaskPlan(report: report, style: .env)
    #expect(
      String(decoding: EditSplicer.apply(plan.edits, to: Array(text.utf8)), as: UTF8.self)
        == "'url' = '${PROD_OUTER}?x=tail' , 'other' = '${PROD_OTHER}'")
    #expect(plan.maskedCount == 2)
  }

  @Test func keysAreCorrectedOnRequestOnly() {
    let text = "('ap-key' = 'x-marks', 'endpont' = 'https://h', 'type' = 'opnai')"
    let report = FileReport(
      path: "a.sql",
      findings: [
        maskingFinding(.misspelledSecretKey, in: text, secret: "x-marks", key: "ap-key", suggestion: "api-key"),
        maskingFinding(.unknownKey, in: text, secret: nil, key: "endpont", suggestion: "endpoint"),
        maskingFinding(.unknownType, in: text, secret: nil, key: "opnai", suggestion: "openai"),
      ])
    func masked(fixKeys: Bool, style: MaskStyle) -> String {
      let plan = MaskPlan(report: report, style: style, fixKeys: fixKeys)
      return String(decoding: EditSplicer.apply(plan.edits, to: Array(text.utf8)), as: UTF8.self)
    }
    #expect(
      masked(fixKeys: false, style: .redacted)
        == "('ap-key' = '[REDACTED]', 'endpont' = 'https://h', 'type' = 'opnai')")
    #expect(
      masked(fixKeys: true, style: .env)
        == "('api-key' = '${PROD_API_KEY}', 'endpoint' = 'https://h', 'type' = 'opnai')")
    #expect(
      masked(fixKeys: false, style: .env)
        == "('ap-key' = '${PROD_AP_KEY}', 'endpont' = 'https://h', 'type' = 'opnai')")
  }

  @Test func aKeyInsideASecretIsLeftToTheMask() {
    let text = "(ap-key = oops)"
    let report = FileReport(
      path: "a.sql",
      findings: [
        maskingFinding(.brokenStatement, in: text, secret: "ap-key = oops", key: nil),
        maskingFinding(.misspelledSecretKey, in: text, secret: "oops", key: "ap-key", suggestion: "api-key"),
      ])
    let plan = MaskPlan(report: report, fixKeys: true)
    #expect(String(decoding: EditSplicer.apply(plan.edits, to: Array(text.utf8)), as: UTF8.self) == "([REDACTED])")
  }

  @Test func findingsAboutASecretWithoutAPlaceAreCounted() {
    let text = "'api-key'"
    let report = FileReport(
      path: "a.sql",
      findings: [
        maskingFinding(.missingSecret, in: text, secret: nil), maskingFinding(.unknownKey, in: text, secret: nil),
      ])
    #expect(MaskPlan(report: report).unmaskableCount == 1)
    #expect(MaskPlan(report: report).edits.isEmpty)
  }

  @Test func windowsOfAnySizeGiveTheSameCopy() {
    var numbers = SeededNumbers(state: 7)
    for _ in 0..<300 {
      let source = (0..<Int.random(in: 0...200, using: &numbers)).map { _ in UInt8.random(in: 0...255, using: &numbers)
      }
      var edits: [ByteEdit] = []
      var start = 0
      while start < source.count {
        let low = start + Int.random(in: 0...20, using: &numbers)
        let high = low + Int.random(in: 1...30, using: &numbers)
        guard high <= source.count else { break }
        let text = [[], Array("[REDACTED]".utf8)].randomElement(using: &numbers) ?? []
        edits.append(ByteEdit(range: low..<high, replacement: text))
        start = high
      }
      var expected = source
      for edit in edits.reversed() { expected.replaceSubrange(edit.range, with: edit.replacement) }
      var splicer = EditSplicer(edits: edits)
      var copy: [UInt8] = []
      var offset = 0
      while offset < source.count {
        let end = min(source.count, offset + Int.random(in: 1...40, using: &numbers))
        splicer.splice(source.span.extracting(offset..<end)) { piece in
          for index in piece.indices { copy.append(piece[index]) }
        }
        offset = end
      }
      #expect(copy == expected)
      #expect(splicer.isComplete)
    }
  }

  @Test func changesArePackedWithoutLoss() {
    let changes = [
      MaskPlan.Change(range: 3..<3, lines: 1...1, text: "[REDACTED]"),
      MaskPlan.Change(range: 5..<900, lines: 2...40, text: ""),
      MaskPlan.Change(range: 900..<907, lines: 40...40, text: "${C_KEY_2}"),
      MaskPlan.Change(range: 1000..<1006, lines: 41...41, text: "api-key", key: "ap-key"),
      MaskPlan.Change(range: 2000..<2001, lines: 41...41, text: "é", key: ""),
    ]
    let packed = MaskChanges(changes)
    #expect(Array(packed) == changes && packed.count == 5 && !packed.isEmpty && MaskChanges([]).isEmpty)
  }
}
