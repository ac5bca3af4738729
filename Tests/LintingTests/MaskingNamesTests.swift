import Testing

@testable import Linting

@Suite struct MaskingNamesTests {
  @Test(arguments: [
    ("my-openai", "api-key", "MY_OPENAI_API_KEY"), ("cat.db.`conn`", "s3.access.key", "CAT_DB_CONN_S3_ACCESS_KEY"),
    ("2nd", "key", "_2ND_KEY"), ("соединение", "key", "CONNECTION_KEY"), ("c", "ключ", "C_SECRET"),
    ("--", "$", "CONNECTION_SECRET"), ("a$b{c}", "k'ey\n", "A_B_C_K_EY"), ("", "", "CONNECTION_SECRET"),
  ])
  func namesAreMadeOfWords(_ connection: String, _ key: String, _ name: String) {
    #expect(PlaceholderNames.name(connection: connection, key: key) == name)
  }

  @Test func aNamelessStatementGoesByItsType() {
    let text = "'k' = 'plain-value'"
    var finding = maskingFinding(in: text, secret: "plain-value", connection: nil, type: "openai", key: "k")
    #expect(PlaceholderNames.name(of: finding, fixKeys: false) == "OPENAI_K")
    finding.statement = nil
    finding.key = nil
    #expect(PlaceholderNames.name(of: finding, fixKeys: false) == "CONNECTION_SECRET")
  }

  @Test func collisionsAreNumberedInFileOrder() {
    let text = "'one-1' 'two-2' 'three-3'"
    let report = FileReport(
      path: "a.sql",
      findings: ["three-3", "one-1", "two-2"].map { maskingFinding(in: text, secret: $0) })
    let plan = MaskPlan(report: report, style: .env)
    #expect(plan.changes.map(\.text) == ["${PROD_API_KEY}", "${PROD_API_KEY_2}", "${PROD_API_KEY_3}"])
  }

  @Test(arguments: [SourceEncoding.utf8, .utf16LittleEndian, .utf16BigEndian], [1, 3, 1000])
  func namesInTheFileAreTaken(_ encoding: SourceEncoding, _ step: Int) {
    let text = "'${PROD_API_KEY}' ${PROD_API_KEY_7} ${OTHER} '$${PROD_X' 'fresh' ${PROD_API_KEY_8"
    let finding = maskingFinding(in: text, secret: "fresh", encoding: encoding)
    var names = PlaceholderNames(findings: [finding], path: "a.sql")
    let bytes = encoding.encode(text)
    for start in stride(from: 0, to: bytes.count, by: step) {
      names.scan(bytes.span.extracting(start..<min(bytes.count, start + step)))
    }
    let report = FileReport(path: "a.sql", findings: [finding], encoding: encoding)
    let plan = MaskPlan(report: report, style: .env, names: names)
    #expect(plan.changes.map(\.text) == ["${PROD_API_KEY_8}"])
  }

  @Test(arguments: [1, 1000])
  func terraformRefersToInputVariables(_ step: Int) {
    let text = "'fresh' var.prod_api_key variable \"prod_api_key_4\" { } local.prod_api_key_7 ${PROD_API_KEY_8}"
    let finding = maskingFinding(in: text, secret: "fresh")
    for path in ["a/main.tf", "MAIN.TF.JSON"] {
      var names = PlaceholderNames(findings: [finding], path: path)
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: step) {
        names.scan(bytes.span.extracting(start..<min(bytes.count, start + step)))
      }
      let plan = MaskPlan(report: FileReport(path: path, findings: [finding]), style: .env, names: names)
      #expect(plan.changes.map(\.text) == ["${var.prod_api_key_5}"])
    }
    let plan = MaskPlan(report: FileReport(path: "main.tf", findings: [finding]), style: .env)
    #expect(plan.changes.map(\.text) == ["${var.prod_api_key}"])
  }

  @Test func aNumberedNameDoesNotTakeAnothersPlace() {
    let text = "'aa-1' 'bb-2' 'cc-3'"
    let report = FileReport(
      path: "a.sql",
      findings: [
        maskingFinding(in: text, secret: "aa-1", connection: "c", key: "key"),
        maskingFinding(in: text, secret: "bb-2", connection: "c", key: "key"),
        maskingFinding(in: text, secret: "cc-3", connection: "c", key: "key-2"),
      ])
    let plan = MaskPlan(report: report, style: .env)
    #expect(plan.changes.map(\.text) == ["${C_KEY}", "${C_KEY_2}", "${C_KEY_2_2}"])
  }
}
