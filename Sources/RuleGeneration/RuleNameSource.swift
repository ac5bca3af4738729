/// Generates `RuleName.swift`: the rules as an enumeration, so that the compiler checks each switch.
enum RuleNameSource {
  static func text(_ rules: [RuleDeclaration]) -> String {
    """
    // Made from Rules/rules.yml by: swift run generate-rules

    /// The rules that the program has, in the order of precedence: of two rules that meet one value, the earlier wins.
    package enum RuleName: String, Sendable, CaseIterable {
    \(rules.map { "  case \($0.caseName) = \"\($0.name)\"\n" }.joined())
      /// The rule's place in the order of precedence, from 0.
      package var precedence: Int {
        switch self {
    \(rules.enumerated().map { "    case .\($1.caseName): \($0)\n" }.joined())    }
      }

      /// The severity of a finding, unless the configuration says otherwise.
      package var severity: Severity {
        switch self {
    \(rules.map { "    case .\($0.caseName): .\($0.severity)\n" }.joined())    }
      }

      /// Whether a finding of this rule is a secret in the file.
      package var carriesSecret: Bool {
        switch self {
    \(rules.map { "    case .\($0.caseName): \($0.carriesSecret)\n" }.joined())    }
      }
    }

    """
  }
}
