import Foundation
import RuleGeneration
import Testing

@Suite("Faults in Rules/*.yml are refused, with file and line")
struct FaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    var file: String
    /// A text that occurs once in the file, and its replacement.
    var text: String
    var replacement: String
    var message: String
    /// The line of the error, relative to the line on which `text` begins.
    var line = 0

    var testDescription: String { "\(file): \(message)" }
  }

  private func error(after fault: Fault) throws -> RuleError {
    let path = "Rules/\(fault.file)"
    let original = String(decoding: try #require(GeneratedFileTests.bytes(path)), as: UTF8.self)
    try #require(original.ranges(of: fault.text).count == 1, "'\(fault.text)' occurs not once")
    let changed = Array(original.replacing(fault.text, with: fault.replacement).utf8)
    do {
      _ = try Generator.run { $0 == path ? changed : GeneratedFileTests.bytes($0) }
      Issue.record("the fault is not found")
      return RuleError(file: "", line: 0, message: "")
    } catch {
      return error
    }
  }

  @Test(
    "A fault",
    arguments: [
      Fault(
        file: "connections.yml", text: "title: Flink", replacement: "titel: Flink", message: "unknown field 'titel'"),
      Fault(
        file: "connections.yml", text: "- id: mysql", replacement: "- id: exasol", message: "occurs twice", line: 175),
      Fault(
        file: "connections.yml", text: "types-of: confluent\n    hyphen",
        replacement: "types-of: nobody\n    hyphen", message: "there is no engine 'nobody'", line: -10),
      Fault(
        file: "connections.yml", text: "secret: [identified by]", replacement: "secret: [user]",
        message: "'user' is under 'secret'",
        line: -10),
      Fault(
        file: "connections.yml", text: "      anthropic: { secret: [api-key], required: [[api-key]] }",
        replacement: "      anthropic: { secret: [api-key], required: [[apikey]] }",
        message: "'anthropic' requires 'apikey' and does not have it"),
      Fault(
        file: "connections.yml", text: "when: [{ noun: subscription }]", replacement: "when: []",
        message: "'when' is empty", line: -4),
      Fault(
        file: "connections.yml", text: "{ keys: spaced, noun: connection }", replacement: "{ keys: wide }",
        message: "'wide' is unknown; known are bare, quoted, spaced"),
      Fault(
        file: "connections.yml", text: "{ clause: CONNSTRING }", replacement: "{ clause: ORCHARD }",
        message: "'orchard' is none of the 'clauses' in statements.yml"),
      Fault(
        file: "languages.yml", text: "password: [haslo]", replacement: "password: [Haslo]",
        message: "'Haslo' must be in lower case"),
      Fault(
        file: "languages.yml", text: "password: [haslo]", replacement: "passwort: [haslo]",
        message: "unknown field 'passwort'"),
      Fault(
        file: "evidence.yml", text: "threshold: 7", replacement: "threshold: seven", message: "expected a whole number"),
      Fault(
        file: "rules.yml", text: "- name: secret-in-url", replacement: "- name: broken-statement",
        message: "the rule 'broken-statement' occurs twice"),
      Fault(
        file: "rules.yml", text: "- name: secret-in-url\n  severity: error",
        replacement: "- name: secret-in-url\n  severity: fatal", message: "'fatal' is unknown", line: 1),
      Fault(
        file: "rules.yml", text: "summary: Credentials inside", replacement: "sumary: Credentials inside",
        message: "unknown field 'sumary'"),
      Fault(
        file: "words.yml", text: "  - access code = password\n", replacement: "  - zzz\n",
        message: "'access key' stands after 'zzz'", line: 1),
      Fault(
        file: "words.yml", text: "  - bot token\n", replacement: "  - Bot token\n",
        message: "'Bot token' must be lower-case ASCII"),
      Fault(
        file: "words.yml", text: "  ak auth cred", replacement: "  auth ak cred",
        message: "'ak' stands after 'auth'"),
      Fault(
        file: "values.yml", text: "pattern: |\n      (?x) (?<![A-Za-z0-9_-]) sk-or-v1-[0-9a-f]{64}",
        replacement: "pattern: |\n      (?x) (?<![A-Za-z0-9_-]) (sk-or-v1-[0-9a-f]{64}",
        message: "the pattern does not compile: missing closing parenthesis", line: 2),
      Fault(
        file: "values.yml", text: "['sk-', 'or-v1-', {repeat: 3f9a0c7e, times: 8}]",
        replacement: "['sk-', 'or-v1-', {repeat: 3f9a0c7e, times: 6}]",
        message: "'openrouter-key' does not find this example"),
      Fault(
        file: "values.yml", text: "['sk-or-v1-', {repeat: 3f9a0c7e, times: 7}]",
        replacement: "['sk-or-v1-', {repeat: 3f9a0c7e, times: 8}]",
        message: "'openrouter-key' finds this example"),
      Fault(
        file: "values.yml", text: "- id: openrouter-key", replacement: "- id: openai-key", message: "occurs twice"),
    ])
  func refused(fault: Fault) throws {
    let path = "Rules/\(fault.file)"
    let original = String(decoding: try #require(GeneratedFileTests.bytes(path)), as: UTF8.self)
    let place = try #require(original.firstRange(of: fault.text))
    let line = original[..<place.lowerBound].count { $0 == "\n" } + 1
    let error = try error(after: fault)
    #expect(error.file == path)
    #expect(error.message.contains(fault.message), "\(error.text)")
    #expect(error.line == line + fault.line, "\(error.text)")
  }

  @Test("A file that is missing, empty or cut off")
  func absent() {
    for file in ["connections.yml", "rules.yml", "words.yml", "values.yml", "connlint.schema.json"] {
      let path = "Rules/\(file)"
      #expect(throws: RuleError.self) { try Generator.run { $0 == path ? nil : GeneratedFileTests.bytes($0) } }
      #expect(throws: RuleError.self) { try Generator.run { $0 == path ? [] : GeneratedFileTests.bytes($0) } }
    }
    #expect(throws: RuleError.self) { try Generator.run { $0 == "README.md" ? [] : GeneratedFileTests.bytes($0) } }
  }
}
