import Testing

@testable import Linting

/// Secrets that are only found in the masked text.
@Suite struct MaskingRoundsTests {
  private func complete(
    _ text: String, _ first: [String], then rounds: [[String]], style: MaskStyle = .env
  ) -> (masked: String, left: Int, plan: MaskPlan, scans: Int) {
    let bytes = Array(text.utf8)
    var rest = rounds
    var scans = 0
    let report = FileReport(path: "a.sql", findings: first.map { maskingFinding(in: text, secret: $0, key: "k") })
    let (plan, left, _) = MaskPlan.complete(report: report, style: style, fixKeys: false) { names in
      scans += 1
      names.scan(bytes.span)
    } relint: { edits in
      let masked = String(decoding: EditSplicer.apply(edits, to: bytes), as: UTF8.self)
      let secrets = rest.isEmpty ? [] : rest.removeFirst()
      return FileReport(path: "a.sql", findings: secrets.map { maskingFinding(in: masked, secret: $0, key: "k") })
    }
    return (String(decoding: EditSplicer.apply(plan.edits, to: bytes), as: UTF8.self), left, plan, scans)
  }

  @Test func laterSecretsAreMaskedWhereTheyStandInTheFile() {
    let result = complete(
      "'one\nline' 'two' ${PROD_K_3}\n'three' 'four'", ["one\nline", "three"], then: [["two"], ["four"], []])
    #expect(result.masked == "'${PROD_K_4}' '${PROD_K_6}' ${PROD_K_3}\n'${PROD_K_5}' '${PROD_K_7}'")
    #expect(result.left == 0)
    #expect(result.plan.changes.map(\.lines) == [1...2, 2...2, 3...3, 3...3])
    #expect(result.plan.secrets == result.plan.edits.map(\.range))
    #expect(result.scans == 3)
  }

  /// A secret that overlaps the start or end of a mask is extended over the text that the mask replaced.
  @Test(arguments: [
    ("${PROD_K}' tail", "'head 'x${PROD_K}'"), ("head 'x${PROD_K}", "'${PROD_K}' tail'"),
    ("K}' ta", "'head 'x${PROD_K}il'"), ("d 'x${PRO", "'hea${PROD_K}' tail'"),
    ("head 'x${PROD_K}' tail", "'${PROD_K}'"),
  ])
  func whatOverlapsAMaskBecomesOneWithIt(_ later: String, _ expected: String) {
    let result = complete("'head 'xSECRET' tail'", ["SECRET"], then: [[later]])
    #expect(result.masked == expected)
    #expect(result.plan.changes.count == 1)
  }

  @Test func itIsGivenUpAfterSomeRounds() {
    let words = (10..<50).map { "word-\($0)" }
    let result = complete(
      words.map { "'\($0)'" }.joined(), [words[0]], then: words.dropFirst().map { [$0] }, style: .redacted)
    #expect(result.left == 1)
    #expect(result.plan.changes.count == 33)
  }
}
