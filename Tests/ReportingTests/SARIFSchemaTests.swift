import Foundation
import Linting
import Reporting
import Testing

/// Validates logs with the schema of SARIF 2.1.0, if Python's `jsonschema` is installed.
@Suite(.enabled(if: Python.has("jsonschema"))) struct SARIFSchemaTests {
  private static let schema = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Schema/sarif-2.1.0.json")

  private static let script = """
    import json, jsonschema, sys
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    log = json.load(open(sys.argv[2], encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    for error in validator.iter_errors(log):
        print("/".join(map(str, error.absolute_path)), error.message[:200])
    """

  @Test func findings() throws {
    #expect(try problems(render(.sarif, SampleRun.reports, notices: SampleRun.notices)) == "")
  }

  @Test func clean() throws {
    #expect(try problems(render(.sarif, [])) == "")
  }

  @Test func sixThousandFindings() throws {
    let finding = SampleRun.plain.secretFinding(.exposedSecret, key: "ap-key", value: "plum-tree-tea")
    let report = FileReport(path: "x.sql", findings: Array(repeating: finding, count: 6_000))
    #expect(try problems(render(.sarif, [report])) == "")
  }

  @Test func faultsAreSeen() throws {
    let log = render(.sarif, SampleRun.reports).replacing("\"startLine\": 3", with: "\"startLine\": 0")
    #expect(try problems(log).contains("less than the minimum"))
  }

  private func problems(_ log: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "connlint-\(UUID().uuidString).sarif")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(log.utf8).write(to: file)
    return try Python.run(SARIFSchemaTests.script, [SARIFSchemaTests.schema.path(), file.path()])
  }
}
