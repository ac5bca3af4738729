import ValueMatching

/// What `.connlint.yml` and the command line say, every setting with where it comes from.
package struct Configuration: Sendable {
  /// The name by which a configuration file is found.
  package static let fileName = ".connlint.yml"
  /// The names that are looked for; only one may be in a folder.
  package static let fileNames = [fileName, ".connlint.yaml"]

  /// Among name endings: all files that are text.
  package static let allFiles = "all"

  /// The file's path as messages show it; nil if there is none.
  package var file: String?
  /// The rules that run, before ``ignore`` is taken away.
  package var select = Setting(RuleName.allCases)
  package var ignore = Setting<[RuleName]>([])
  /// Severities other than the rules' own.
  package var severities: [RuleName: Setting<Severity>] = [:]
  /// The lowest severity that makes the exit code 1; nil for never.
  package var failOn = Setting<Severity?>(.warning)
  /// Paths to leave out, relative to the configuration's folder.
  package var exclude = Setting<[Glob]>([])
  /// Name endings that are linted in folders, without the dot and in lower case; ``allFiles`` for files of any name.
  package var extensions = Setting(["sql", "ddl", "hql", "flink"])
  /// The engines whose statements are linted, by id; nil for all.
  package var engines = Setting<[String]?>(nil)
  package var keys = ExtraKeys()
  /// Keys of one connection type, by the type's name in lower case.
  package var typeKeys: [String: ExtraKeys] = [:]
  /// Value patterns of the user's own.
  package var patterns = Setting<[ValuePattern]>([])
  package var allowsInlineSuppression = Setting(true)
  package var requiresReason = Setting(false)

  /// The settings without a file.
  package init() {}

  /// The rules that run.
  package var rules: RuleSet { RuleSet(select.value).subtracting(ignore.value) }

  /// Whether a file of this configuration is left out. `path` is relative to the configuration's folder.
  package func excludes(_ path: [UInt8], isFolder: Bool = false) -> Bool {
    exclude.value.contains { $0.matches(path, isFolder: isFolder) }
  }

  /// `text` as an entry of ``extensions``; nil if it is none.
  package static func ending(_ text: String) -> String? {
    let ending = text.hasPrefix(".") ? String(text.dropFirst()) : text
    return ending.isEmpty || ending.contains { "/*?[]".contains($0) } ? nil : ending.lowercased()
  }

  /// Whether a finding of `severity` makes the exit code 1.
  package func fails(_ severity: Severity) -> Bool {
    failOn.value.map { severity >= $0 } ?? false
  }

  /// What the linter needs of it.
  package var lintSettings: LintSettings {
    LintSettings(
      // To map even an empty dictionary, its types must be made.
      rules: rules, severities: severities.isEmpty ? [:] : severities.mapValues(\.value),
      engines: engines.value.map { Set($0) },
      secretKeys: keys.secret.value, harmlessKeys: keys.harmless.value,
      typeKeys: typeKeys.isEmpty ? [:] : typeKeys.mapValues { (secret: $0.secret.value, harmless: $0.harmless.value) },
      patterns: patterns.value,
      suppression: SuppressionPolicy(
        allowsComments: allowsInlineSuppression.value, requiresReason: requiresReason.value))
  }

  /// Takes over what the command line says. `--select` takes the place of the file's `select` and `ignore`: what is named
  /// for one run is what runs. `--ignore` takes away from whatever is left.
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

/// A value and where it was set.
package struct Setting<Value: Sendable>: Sendable {
  package var value: Value
  package var origin: SettingOrigin

  package init(_ value: Value, _ origin: SettingOrigin = .builtIn) {
    self.value = value
    self.origin = origin
  }
}

/// Where a setting comes from.
package enum SettingOrigin: Sendable, Equatable {
  case builtIn
  /// The configuration file, with the 1-based line.
  case file(line: Int)
  /// The option's name, with its hyphens.
  case commandLine(String)
}

/// Keys that a user knows and the catalogue does not.
package struct ExtraKeys: Sendable {
  package var secret = Setting<[String]>([])
  package var harmless = Setting<[String]>([])

  package init() {}
}

/// What is wrong with a configuration file, and where.
package struct ConfigurationError: Error, Equatable, Sendable {
  package var file: String
  /// 1-based line.
  package var line: Int
  /// 1-based column in Unicode code points.
  package var column: Int
  /// A sentence without its period.
  package var message: String

  /// One line in the form of a compiler's message.
  package var text: String { "\(file):\(line):\(column): error: \(message)" }
}
