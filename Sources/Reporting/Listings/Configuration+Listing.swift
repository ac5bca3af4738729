import Bytes
import Linting

extension Configuration {
  /// The output of `connlint config`: the effective settings and their sources, in the form of a configuration file.
  package func listing() -> String {
    var lines: [String] = []
    func add(_ text: String, _ origin: SettingOrigin) {
      let padding = String(repeating: " ", count: max(1, 44 - text.count))
      lines.append("\(text)\(padding)# \(describe(origin))")
    }
    func list(_ name: String, _ values: [String], _ origin: SettingOrigin, indent: String = "") {
      add("\(indent)\(name): [\(values.map(\.yamlScalar).joined(separator: ", "))]", origin)
    }

    lines.append("# \(file.map { "from \($0.yamlComment)" } ?? "no configuration file")")
    list("select", select.value.map(\.rawValue), select.origin)
    list("ignore", ignore.value.map(\.rawValue), ignore.origin)
    lines.append("severity:")
    for rule in RuleName.allCases where rules.contains(rule) {
      let severity = severities[rule] ?? Setting(rule.severity)
      add("  \(rule.rawValue): \(severity.value.rawValue)", severity.origin)
    }
    add("fail-on: \(failOn.value?.rawValue ?? "never")", failOn.origin)
    list("exclude", exclude.value.map(\.text), exclude.origin)
    list("extensions", extensions.value, extensions.origin)
    if let names = engines.value {
      list("engines", names, engines.origin)
    } else {
      add("# engines: all", engines.origin)
    }
    lines.append("keys:")
    list("secret", keys.secret.value, keys.secret.origin, indent: "  ")
    list("harmless", keys.harmless.value, keys.harmless.origin, indent: "  ")
    if !typeKeys.isEmpty { lines.append("  types:") }
    for (type, keys) in typeKeys.sorted(by: { $0.key < $1.key }) {
      lines.append("    \(type.yamlScalar):")
      list("secret", keys.secret.value, keys.secret.origin, indent: "      ")
      list("harmless", keys.harmless.value, keys.harmless.origin, indent: "      ")
    }
    // Only the names of the patterns: their examples may look like secrets.
    let ids = patterns.value.map(\.id.yamlComment)
    add("# rules: \(ids.isEmpty ? "no patterns of your own" : ids.joined(separator: ", "))", patterns.origin)
    lines.append("suppressions:")
    add("  allow-inline: \(allowsInlineSuppression.value)", allowsInlineSuppression.origin)
    add("  require-reason: \(requiresReason.value)", requiresReason.origin)
    return lines.joined(separator: "\n") + "\n"
  }

  private func describe(_ origin: SettingOrigin) -> String {
    switch origin {
    case .builtIn: "built in"
    case .file(let line): "\((file ?? Configuration.fileName).yamlComment):\(line)"
    case .commandLine(let option): option
    }
  }
}

extension String {
  /// The text for a YAML flow sequence `[...]`: quoted if necessary.
  fileprivate var yamlScalar: String {
    let isWord = utf8.allSatisfy { byte in
      byte.isLetter || byte.isDigit || "._-/".utf8.contains(byte)
    }
    return isWord && utf8.first.map { $0.isLetter } == true ? self : jsonQuoted
  }

  /// The text for a YAML comment: always on one line.
  fileprivate var yamlComment: String {
    let quoted = jsonQuoted
    return quoted.dropFirst().dropLast() == self ? self : quoted
  }
}
