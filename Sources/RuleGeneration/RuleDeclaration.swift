import Bytes
import YAML

/// A rule in `Rules/rules.yml`.
package struct RuleDeclaration: Sendable {
  package var name: String
  package var severity: String
  package var summary: String
  package var explanation: String
  package var remedy: String
  package var bad: String
  package var good: String
  package var cwe: [Int]
  package var securitySeverity: String?
  package var precision: String
  package var messages: [(id: String, template: String)]

  /// Whether each finding of this rule points at a secret in the file.
  package var carriesSecret: Bool { securitySeverity != nil }

  /// The name of the Swift case: `secretInURL`.
  package var caseName: String {
    let words = name.split(separator: "-")
    return words.enumerated().map { index, word in
      index == 0 ? String(word) : word == "url" ? "URL" : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }
}

extension RuleDeclaration {
  /// Parses `Rules/rules.yml`.
  package static func decode(_ bytes: [UInt8]) throws(YAMLError) -> [RuleDeclaration] {
    var rules: [RuleDeclaration] = []
    for node in try Node.document(bytes).sequence() {
      let rule = try RuleDeclaration(node)
      if rules.contains(where: { $0.name == rule.name }) { throw node.error("the rule '\(rule.name)' occurs twice") }
      rules.append(rule)
    }
    return rules
  }

  private init(_ node: Node) throws(YAMLError) {
    let fields = try node.mapping(of: [
      "name", "severity", "summary", "explanation", "remedy", "bad", "good", "cwe", "security-severity", "precision",
      "messages",
    ])
    let name = try fields.required("name")
    self.name = try name.string()
    guard self.name.utf8.allSatisfy({ $0.isLowerCaseLetter || $0 == .hyphen }) else {
      throw name.error("the name of a rule is made of small letters and hyphens")
    }
    severity = try fields.required("severity").choice(of: ["error", "warning", "note"])
    precision = try fields.required("precision").choice(of: ["very-high", "high", "medium", "low"])
    summary = try fields.required("summary").string()
    explanation = try fields.required("explanation").block()
    remedy = try fields.required("remedy").block()
    bad = try fields.required("bad").block()
    good = try fields.required("good").block()
    securitySeverity = try fields["security-severity"]?.string()
    cwe = []
    for number in try fields.required("cwe").sequence() { cwe.append(try number.int()) }
    messages = []
    for entry in try fields.required("messages").mapping().entries {
      messages.append((entry.key, try entry.value.string()))
    }
    if messages.isEmpty { throw node.error("'\(self.name)' has no messages") }
  }
}
