import CRuleRecords
import KeyMatching
import RuleRecords
import RuleTables
import ValueMatching

/// All that statements are checked by: the built-in catalogue, which `swift run generate-rules` makes of `Rules/*.yml`, and
/// what the user knows beside. A class, since every check of a statement holds it.
final class Knowledge: Sendable {
  /// In the order in which they are tried on a statement; the last takes what no other does.
  let engines: [Engine]
  let values: ValueClassifier
  let matcher = KeyMatcher()

  init(_ settings: LintSettings) {
    engines = Tables.engines.map { Engine($0, settings) }
    values = ValueClassifier(patterns: ValuePatterns.builtIn.preceded(by: settings.patterns), names: matcher)
  }

  /// Whether any engine has a type of this name, whatever the case.
  func hasType(_ name: String) -> Bool {
    let name = name.lowercased()
    return engines.contains { $0.type(name) != nil }
  }
}

/// Names in the built-in catalogue, for what reads a user's configuration.
enum Catalogue {
  static var engineIDs: [String] { Tables.engines.map(\.id.string) }

  /// The names of all connection types in lower case, sorted.
  static var typeNames: [String] {
    Set(Tables.engines.flatMap { $0.typeRecords.map(\.lowercase.string) }).sorted()
  }

  /// Whether any engine has a key for secrets of this name, which must be in lower case.
  static func hasSecret(_ key: String) -> Bool {
    Tables.engines.contains { KnownKeys(secrets: $0.secrets, harmless: $0.harmless).hasSecret(key) }
  }
}

extension ValueClassifier {
  /// A classifier for which `names` reads the names inside values as it reads the keys of options.
  package init(patterns: ValuePatterns, names: KeyMatcher) {
    self.init(patterns: patterns) { name, strength in
      Weighing.isSecret(names.verdict(on: name).kind, inside: strength ?? .random)
    }
  }
}

extension ValuePatterns {
  /// The patterns of `Rules/values.yml`, none of them compiled yet.
  package static var builtIn: ValuePatterns {
    ValuePatterns(Tables.patterns.map(ValuePattern.init), prefilter: ValuePrefilter(Tables.prefilter))
  }
}
