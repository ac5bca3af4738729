import ValueMatching

/// The rules that run, and the user's additions to the built-in catalogue.
package struct LintSettings: Sendable {
  /// The rules whose findings are reported. Secrets of all other rules are hidden in reports too.
  package var rules: RuleSet
  /// Severities that replace the defaults of the rules.
  package var severities: [RuleName: Severity]
  /// The ids of the engines whose statements are linted; nil for all engines.
  package var engines: Set<String>?
  /// Keys for secrets, and harmless keys, for all engines and types.
  package var secretKeys: [String]
  package var harmlessKeys: [String]
  /// Keys of one connection type, by its name in lower case.
  package var typeKeys: [String: (secret: [String], harmless: [String])]
  /// The user's value patterns, matched before the built-in ones.
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
  /// Whether some rules or engines are switched off.
  package var selects: Bool { engines != nil || rules != RuleSet(RuleName.allCases) }

  /// A copy with all rules and engines switched on.
  var withoutSelection: LintSettings {
    var settings = self
    settings.rules = RuleSet(RuleName.allCases)
    settings.engines = nil
    return settings
  }
}

/// The settings for suppression comments.
package struct SuppressionPolicy: Sendable, Equatable {
  /// Whether comments may suppress findings.
  package var allowsComments: Bool
  /// Whether a suppression comment must have a reason.
  package var requiresReason: Bool

  package init(allowsComments: Bool = true, requiresReason: Bool = false) {
    self.allowsComments = allowsComments
    self.requiresReason = requiresReason
  }
}
