// Stands in until RuleBook.swift lands, which replaces this file.
import YAML
package struct RuleBook: Sendable {
  static func builtIn() throws(YAMLError) -> RuleBook { RuleBook() }
  func rule(_ name: RuleName) -> Rule {
    Rule(
      name: name,
      severity: [.unknownKey, .unknownType, .misspelledKeyword, .unusedSuppression].contains(name) ? .warning : .error,
      summary: "", explanation: "", remedy: "", badExample: "", goodExample: "", cwe: [], securitySeverity: nil,
      precision: "high", messages: [])
  }
  func message(_ rule: RuleName, _ id: String, arguments: [String]) -> Message {
    Message(id: id, template: "\(id) \(arguments).", arguments: arguments)
  }
}
struct Fingerprint {
  let text = "0";
  init(rule: RuleName, path: String, statementKind: String, connection: String?, key: String?, ordinal: Int) {}
}
