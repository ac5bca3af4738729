import Linting

/// The rules of a log, indexed by name.
struct SARIFRules: Sendable {
  let all: [Rule]
  /// The CWE numbers of all rules, ascending.
  let weaknesses: [Int]
  private let indices: [RuleName: Int]

  init(_ rules: [Rule]) {
    all = rules
    weaknesses = Set(rules.flatMap(\.cwe)).sorted()
    indices = Dictionary(rules.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The index of the rule in the log.
  func index(_ name: RuleName) -> Int? { indices[name] }

  /// The template of the rule's message `id`.
  func template(_ name: RuleName, message id: String) -> String? {
    index(name).flatMap { all[$0].messages.first { $0.id == id }?.template }
  }

  /// The reporting descriptor of a rule (3.49).
  func descriptor(_ rule: Rule) -> JSONValue {
    let paragraphs = rule.explanation.paragraphs
    return [
      "id": .string(rule.name.rawValue),
      "name": .string(SARIFRules.pascalCase(rule.name.rawValue)),
      "shortDescription": ["text": .string(Prose.sentence(rule.summary))],
      // GitHub's limit is 1,024 characters.
      "fullDescription": ["text": .string(Prose.shorten(paragraphs.joined(separator: " "), to: 1024))],
      "help": SARIFRules.help(rule, paragraphs),
      "helpUri": .string(Tool.helpURI(rule: rule.name.rawValue)),
      "messageStrings": .object(
        rule.messages.map { .init(key: $0.id, value: ["text": .string($0.template)]) }),
      "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
      "relationships": rule.cwe.isEmpty ? nil : .array(rule.cwe.map(relationship)),
      "properties": SARIFRules.properties(rule),
    ]
  }

  /// Converts `misspelled-secret-key` to `MisspelledSecretKey`.
  static func pascalCase(_ name: String) -> String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The meaning of the rule and how to fix a finding. Without the bad example, so that the log contains nothing that
  /// looks like a secret.
  private static func help(_ rule: Rule, _ paragraphs: [String]) -> JSONValue {
    let remedy = rule.remedy.paragraphs
    let example = String(rule.goodExample.drop { $0.isNewline }).trimmingNewlines()
    let text = paragraphs + remedy + ["For example:", example]
    let markdown = paragraphs + ["**How to mend it**"] + remedy + ["For example:", "```sql\n\(example)\n```"]
    return [
      "text": .string(text.joined(separator: "\n\n")),
      "markdown": .string(markdown.joined(separator: "\n\n") + "\n"),
    ]
  }

  private func relationship(_ cwe: Int) -> JSONValue {
    [
      "target": [
        "id": .string(String(cwe)),
        "index": weaknesses.firstIndex(of: cwe).map { .integer($0) },
        "toolComponent": ["name": "CWE", "index": 0],
      ],
      "kinds": ["superset"],
    ]
  }

  /// The property names are GitHub's; GitLab also reads the tags.
  private static func properties(_ rule: Rule) -> JSONValue {
    var tags = rule.securitySeverity == nil ? ["correctness"] : ["security"]
    tags += rule.cwe.prefix(8).map { cwe in
      let number = String(cwe)
      return "external/cwe/cwe-" + String(repeating: "0", count: max(0, 3 - number.count)) + number
    }
    return [
      "tags": .array((tags + ["sql"]).map { .string($0) }),
      "precision": .string(rule.precision),
      "problem.severity": .string(rule.severity == .note ? "recommendation" : rule.severity.rawValue),
      "security-severity": rule.securitySeverity.map { .string($0) },
    ]
  }
}

extension String {
  /// The text without trailing line feeds.
  fileprivate func trimmingNewlines() -> String {
    var text = self
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
