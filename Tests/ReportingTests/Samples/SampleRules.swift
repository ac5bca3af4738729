import Linting

/// Invented rule texts for the report tests; the real texts are not tested here.
enum SampleRules {
  static let all = RuleName.allCases.map(rule)

  /// The message of `name`; its second form takes two arguments.
  static func message(_ name: RuleName, _ arguments: [ShownText]) -> Message {
    let form = rule(name).messages[arguments.count - 1]
    return Message(id: form.id, template: form.template, arguments: arguments)
  }

  static func rule(_ name: RuleName) -> Rule {
    let isWarning = !name.carriesSecret
    return Rule(
      name: name, severity: isWarning ? .warning : .error, summary: "This is what \(name.rawValue) means in short",
      explanation: """
        The first paragraph of \(name.rawValue)
        has two lines.

        The second one has a "quoted" word, a backslash \\ and ${A_PLACEHOLDER}.
        """,
      remedy: "Use a placeholder\nand rotate the value.\n\nThis paragraph is for long forms only.\n",
      badExample: "CREATE CONNECTION a WITH ('ap-key' = 'never-shown');\n",
      goodExample: "CREATE CONNECTION a WITH (\n  'api-key' = '${OPENAI_KEY}'\n);\n",
      cwe: isWarning ? [] : [798, 312], securitySeverity: isWarning ? nil : "8.2",
      precision: isWarning ? "medium" : "very-high",
      messages: [
        ("default", "'{0}' holds a literal value. Use a placeholder and rotate the value."),
        ("suggestion", "'{0}' holds a literal value; did you mean '{1}'? Use a placeholder and rotate the value."),
      ])
  }
}
