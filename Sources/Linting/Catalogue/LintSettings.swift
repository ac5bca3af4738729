import ValueMatching

/// What is to be found: which rules run, and what the user knows beside the built-in catalogue.
package struct LintSettings: Sendable {
  /// Rules that do not run are not reported; what they would hide is hidden all the same.
  package var rules: RuleSet
  /// Severities other than the rules' own.
  package var severities: [RuleName: Severity]
  /// The engines whose statements are linted, by id; nil for all.
  package var engines: Set<String>?
  /// Keys that hold secrets, and keys that do not, whatever engine and type.
  package var secretKeys: [String]
  package var harmlessKeys: [String]
  /// The same for one connection type, by its name in lower case.
  package var typeKeys: [String: (secret: [String], harmless: [String])]
  /// Value patterns of the user's own; they come before the built-in ones.
  package var patterns: [ValuePattern]
  package var suppression: SuppressionPolicy

  package init(
    rules: RuleSet = RuleSet(RuleName.allCases), severities: [RuleName: Severity] = [:], engines: Set<String>? = nil,
    secretKeys: [String] = [], harmlessKeys: [String] = [],
    typeKeys: [String: (secret: [String], harmless: [String])] = [:], patterns: [ValuePattern] = [],
    suppression: SuppressionPolicy = SuppressionPolicy()
  ) {
    self.rules = rules
    self.severities = severities
    self.engines = engines
    self.secretKeys = secretKeys
    self.harmlessKeys = harmlessKeys
    self.typeKeys = typeKeys
    self.patterns = patterns
    self.suppression = suppression
  }
}

extension LintSettings {
  /// Whether some rules or engines do not count.
  package var selects: Bool { engines != nil || rules != RuleSet(RuleName.allCases) }

  /// The same, with all rules and engines.
  var withoutSelection: LintSettings {
    var settings = self
    settings.rules = RuleSet(RuleName.allCases)
    settings.engines = nil
    return settings
  }
}

/// What the configuration says about suppression comments.
package struct SuppressionPolicy: Sendable, Equatable {
  /// Whether comments may suppress at all.
  package var allowsComments: Bool
  /// Whether a comment must say why.
  package var requiresReason: Bool

  package init(allowsComments: Bool = true, requiresReason: Bool = false) {
    self.allowsComments = allowsComments
    self.requiresReason = requiresReason
  }
}
