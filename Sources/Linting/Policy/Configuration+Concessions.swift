import ValueMatching
import YAML

extension Configuration {
  /// Returns what the configuration allows that would otherwise be found or would cause exit code 1, as short phrases.
  ///
  /// Only important settings: rules that are errors, exit codes, whole engines and file types, keys that are secret in
  /// the catalogue, patterns that match any text as a placeholder. Excluded folders are normal and not listed.
  package func concessions() -> [String] {
    var texts: [String] = []
    let silent = errorRules.filter { !rules.contains($0) }
    if !silent.isEmpty { texts.append("does not run \(Self.list(silent))") }
    let lowered = errorRules.filter { rules.contains($0) && (severities[$0]?.value ?? .error) < .error }
    if !lowered.isEmpty { texts.append("lowers \(Self.list(lowered))") }
    if failOn.value != .warning, failOn.value != .note { texts.append("fail-on \(failOn.value?.rawValue ?? "never")") }
    if let engines = engines.value {
      texts.append("reads statements of \(engines.count) engine\(engines.count == 1 ? "" : "s") only")
    }
    let excluded = extensions.value.filter { ending in
      exclude.value.contains { $0.matches(Array("q7/z9/k4.\(ending)".utf8)) }
    }
    if let ending = excluded.first {
      texts.append(
        "excludes all \(YAMLError.quoted(ending) ?? "other") files" + (excluded.count > 1 ? " and more" : ""))
    }
    let keys = harmlessSecrets
    if keys > 0 { texts.append("takes \(keys == 1 ? "a secret key" : "\(keys) secret keys") for harmless") }
    if takesAnyText { texts.append("takes any value for a placeholder") }
    return texts
  }

  private static func list(_ rules: [RuleName]) -> String {
    let names = rules.prefix(3).map(\.rawValue).joined(separator: ", ")
    return rules.count > 3 ? "\(names) and \(rules.count - 3) more" : names
  }

  /// The rules that are errors by default; read only if the file configures rules.
  private var errorRules: [RuleName] {
    if select.origin == .builtIn, ignore.value.isEmpty, severities.isEmpty { return [] }
    return RuleBook.standard.rules.filter { $0.severity == .error }.map(\.name)
  }

  /// The number of keys configured as harmless that the catalogue has as secret in any engine.
  private var harmlessSecrets: Int {
    let names = Set((typeKeys.values.flatMap(\.harmless.value) + keys.harmless.value).map { $0.lowercased() })
    return names.isEmpty ? 0 : names.count { Catalogue.hasSecret($0) }
  }

  /// Whether the user's patterns match several unrelated texts as placeholders.
  private var takesAnyText: Bool {
    if patterns.value.isEmpty { return false }
    let classifier = ValueClassifier(patterns: ValuePatterns(patterns.value))
    return ["plum-tree-tea", "Zk4xV9qLw2", "https://user:word@example.com/x?y"].allSatisfy { text in
      if case .placeholder = classifier.classify(Array(text.utf8).span) { true } else { false }
    }
  }
}
