import LazyReferences
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

/// The rules, ready to be applied to files; shared by all threads.
package final class Linter: Sendable {
  package let settings: LintSettings
  private let lateKnowledge = SetOnce<Knowledge>()
  /// Held while the knowledge is made, so that no two threads do it.
  private let making = Lock(())

  /// What patterns of users may cost; shared by the linters of a run.
  let allowance: MatchAllowance

  package init(settings: LintSettings = LintSettings(), allowance: MatchAllowance = MatchAllowance()) {
    self.settings = settings
    self.allowance = allowance
  }

  /// Made when the first statement is met: most runs of a hook never meet one.
  var knowledge: Knowledge {
    if let knowledge = lateKnowledge.value { return knowledge }
    return making.withLock { _ in lateKnowledge.value ?? lateKnowledge.set(Knowledge(settings)) }
  }
}
