import ValueMatching

/// The settings from `.connlint.yml` and the command line, each with its origin.
package struct Configuration: Sendable {
  /// The usual name of the configuration file.
  package static let fileName = ".connlint.yml"
  /// All names that are searched for; a folder may contain only one of them.
  package static let fileNames = [fileName, ".connlint.yaml"]

  /// The entry of ``extensions`` that means every text file.
  package static let allFiles = "all"

  /// The file's path for messages; nil if there is no file.
  package var file: String?
  /// The rules that run, before ``ignore`` is subtracted.
  package var select = Setting(RuleName.allCases)
  package var ignore = Setting<[RuleName]>([])
  /// Severities that replace the defaults of the rules.
  package var severities: [RuleName: Setting<Severity>] = [:]
  /// The lowest severity that causes exit code 1; nil for none.
  package var failOn = Setting<Severity?>(.warning)
  /// Excluded paths, relative to the configuration's folder.
  package var exclude = Setting<[Glob]>([])
  /// Extensions of the files that are linted in folders, in lower case without the dot; ``allFiles`` for every text file.
  package var extensions = Setting(["sql", "ddl", "hql", "flink"])
  /// The ids of the engines whose statements are linted; nil for all engines.
  package var engines = Setting<[String]?>(nil)
  package var keys = ExtraKeys()
  /// Keys of one connection type, by the type's name in lower case.
  package var typeKeys: [String: ExtraKeys] = [:]
  /// The user's value patterns.
  package var patterns = Setting<[ValuePattern]>([])
  package var allowsInlineSuppression = Setting(true)
  package var requiresReason = Setting(false)

  /// Creates the default settings.
  package init() {}

  /// The rules that run.
  package var rules: RuleSet { RuleSet(select.value).subtracting(ignore.value) }

  /// Whether a path is excluded. `path` is relative to the configuration's folder.
  package func excludes(_ path: [UInt8], isFolder: Bool = false) -> Bool {
    exclude.value.contains { $0.matches(path, isFolder: isFolder) }
  }

  /// Converts `text` to an entry of ``extensions``; returns nil if it is not an extension.
  package static func ending(_ text: String) -> String? {
    let ending = text.hasPrefix(".") ? String(text.dropFirst()) : text
    return ending.isEmpty || ending.contains { "/*?[]".contains($0) } ? nil : ending.lowercased()
  }

  /// Whether a finding of `severity` causes exit code 1.
  package func fails(_ severity: Severity) -> Bool {
    failOn.value.map { severity >= $0 } ?? false
  }

  /// The settings for the linter.
  package var lintSettings: LintSettings {
    LintSettings(
      // Mapping even an empty dictionary would instantiate its generic types at run time.
      rules: rules, severities: severities.isEmpty ? [:] : severities.mapValues(\.value),
      engines: engines.value.map { Set($0) },
      secretKeys: keys.secret.value, harmlessKeys: keys.harmless.value,
      typeKeys: typeKeys.isEmpty ? [:] : typeKeys.mapValues { (secret: $0.secret.value, harmless: $0.harmless.value) },
      patterns: patterns.value,
      suppression: SuppressionPolicy(
        allowsComments: allowsInlineSuppression.value, requiresReason: requiresReason.value))
  }

  /// Applies the command line. `--select` replaces the file's `select` and `ignore`; `--ignore` is subtracted from the
  /// rules that remain.
  package mutating func override(select: [RuleName]? = nil, ignore: [RuleName] = [], failOn: Severity?? = nil) {
    if let select {
      self.select = Setting(select, .commandLine("--select"))
      self.ignore = Setting([])
    }
    if !ignore.isEmpty {
      let all = self.ignore.value + ignore.filter { !self.ignore.value.contains($0) }
      self.ignore = Setting(all, .commandLine("--ignore"))
    }
    if let failOn { self.failOn = Setting(failOn, .commandLine("--fail-on")) }
  }
}

/// A value and its origin.
package struct Setting<Value: Sendable>: Sendable {
  package var value: Value
  package var origin: SettingOrigin

  package init(_ value: Value, _ origin: SettingOrigin = .builtIn) {
    self.value = value
    self.origin = origin
  }
}

/// The origin of a setting.
package enum SettingOrigin: Sendable, Equatable {
  case builtIn
  /// The configuration file, with the 1-based line.
  case file(line: Int)
  /// The option's name, with its hyphens.
  case commandLine(String)
}

/// The user's own keys.
package struct ExtraKeys: Sendable {
  package var secret = Setting<[String]>([])
  package var harmless = Setting<[String]>([])

  package init() {}
}
