import CRuleRecords
import KeyMatching
import RuleRecords
import RuleTables
import ValueMatching

/// The data that statements are checked against: the built-in catalogue, generated from `Rules/*.yml`, and the user's
/// additions. A class, because every statement check refers to it.
final class Knowledge: Sendable {
  /// In matching order; the last engine takes every statement that no other engine matches.
  let engines: [Engine]
  let values: ValueClassifier
  let matcher = KeyMatcher()

  init(_ settings: LintSettings) {
    engines = Tables.engines.enumerated().map { Engine($1, number: $0 + 1, settings) }
    values = ValueClassifier(patterns: ValuePatterns.builtIn.preceded(by: settings.patterns), names: matcher)
  }

  /// Whether any engine has a type of this name (case-insensitive).
  func hasType(_ name: String) -> Bool {
    let name = name.lowercased()
    return engines.contains { $0.type(name) != nil }
  }
}

/// Names in the built-in catalogue, for checking a user's configuration.
enum Catalogue {
  static var engineIDs: [String] { Tables.engines.map(\.id.string) }

  /// The names of all connection types in lower case, sorted.
  static var typeNames: [String] {
    Set(Tables.engines.flatMap { $0.typeRecords.map(\.lowercase.string) }).sorted()
  }

  /// Whether any engine has `key`, in lower case, as a key for secrets.
  static func hasSecret(_ key: String) -> Bool {
    Tables.engines.contains { KnownKeys(secrets: $0.secrets, harmless: $0.harmless).hasSecret(key) }
  }
}

extension ValueClassifier {
  /// A classifier for which `names` reads the names inside values as it reads the keys of options.
  package init(patterns: ValuePatterns, names: KeyMatcher) {
    let parameters = Tables.engines.filter { !$0.secret_parameters.keys.isEmpty }.map {
      KnownKeys(secrets: $0.secret_parameters, harmless: $0.harmless_parameters)
    }
    self.init(patterns: patterns) { name, strength in
      if Tables.evidence.isSecret(names.classify(name).kind, inside: strength ?? .random) { return true }
      // A parameter that holds a secret in an engine: `client_key`. It may also be the path of a key file.
      if strength == .address { return false }
      let key = name.lowercased()
      return parameters.contains { $0.hasSecret(key) }
    }
  }
}

extension ValuePatterns {
  /// The patterns of `Rules/values.yml`, not yet compiled.
  package static var builtIn: ValuePatterns {
    ValuePatterns(Tables.patterns.map(ValuePattern.init), prefilter: ValuePrefilter(Tables.prefilter))
  }
}

extension EvidenceTable {
  /// Whether the value after a name inside a longer value is a secret: `key=kQ7vB2xLm9Zt4RwYc` of a URL.
  fileprivate func isSecret(_ name: KeyClass.Kind, inside strength: ValueStrength) -> Bool {
    let row: EvidenceRow
    switch name {
    case .exact, .style, .near: return true
    case .harmless: return false
    case .weak: row = weak
    case .qualified: row = qualified
    case .modified: row = modified
    case .vague: row = vague
    case .unknown: row = unknown
    }
    return row.points(strength) + Int(inside_value) >= Int(threshold)
  }
}

extension EvidenceRow {
  /// The points of a value.
  func points(_ strength: ValueStrength) -> Int {
    switch strength {
    case .random: Int(random)
    case .mixed: Int(mixed)
    case .word: Int(word)
    case .name: Int(name)
    case .setting: Int(setting)
    case .address: Int(address)
    }
  }
}
