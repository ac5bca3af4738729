import KeyMatching
import Synchronization
import YAML

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

/// The rules, ready to be applied to files; shared by all threads.
///
/// Nothing is read before the first statement is met: most runs of a hook never meet one.
package final class Linter: Sendable {
  package let settings: LintSettings
  private let library = Mutex<Result<Library, YAMLError>?>(nil)

  package init(settings: LintSettings = LintSettings()) {
    self.settings = settings
  }

  /// The catalogue and all that is made of it, on the first call read from the program.
  func loaded() throws(YAMLError) -> Library {
    let result = library.withLock { library in
      if let library { return library }
      let loaded = Result { () throws(YAMLError) in try Library(settings: settings) }
      library = loaded
      return loaded
    }
    return try result.get()
  }
}

/// The built-in rules together with the user's. A class, since every check of a statement holds them.
final class Library: Sendable {
  let catalogue: ConnectionCatalogue
  let matcher: KeyMatcher
  let values: ValueClassifier
  let rules: RuleBook

  init(settings: LintSettings) throws(YAMLError) {
    var catalogue = try ConnectionCatalogue.embedded()
    if !settings.secretKeys.isEmpty || !settings.harmlessKeys.isEmpty {
      for index in catalogue.engines.indices {
        catalogue.engines[index].add(secret: settings.secretKeys, harmless: settings.harmlessKeys)
      }
    }
    for (type, keys) in settings.typeKeys {
      for index in catalogue.engines.indices {
        catalogue.engines[index].types[type]?.add(secret: keys.secret, harmless: keys.harmless)
      }
    }
    self.catalogue = catalogue
    matcher = KeyMatcher(words: try KeyWords(decoding: EmbeddedRules.words.bytes))
    values = ValueClassifier(patterns: try ValuePatterns.builtIn().preceded(by: settings.patterns))
    rules = .standard
  }
}

extension ConnectionCatalogue {
  /// The catalogue that is built into the program.
  package static func embedded() throws(YAMLError) -> ConnectionCatalogue {
    try ConnectionCatalogue(decoding: EmbeddedRules.connections.bytes)
  }
}

extension Engine {
  /// Adds a user's keys to the engine and all its types.
  fileprivate mutating func add(secret: [String], harmless: [String]) {
    keys = keys.adding(secret: secret, harmless: harmless)
    untypedKeys = untypedKeys.adding(secret: secret, harmless: harmless)
    for name in types.keys { types[name]?.add(secret: secret, harmless: harmless) }
  }
}

extension ConnectionType {
  /// Adds a user's keys to the type.
  fileprivate mutating func add(secret: [String], harmless: [String]) {
    keys = keys.adding(secret: secret, harmless: harmless)
  }
}

extension KnownKeys {
  fileprivate func adding(secret: [String], harmless: [String]) -> KnownKeys {
    let taken = Set((secret + harmless).map { $0.lowercased() })
    return KnownKeys(
      secrets: secrets.filter { !taken.contains($0.lowercased()) } + secret,
      harmless: self.harmless.filter { !taken.contains($0.lowercased()) } + harmless)
  }
}

extension KeyWords {
  /// Decodes `Rules/words.yml`: lists of names, and texts whose words are the list.
  package init(decoding bytes: [UInt8]) throws(YAMLError) {
    guard let document = try Node.parseOwn(bytes) else {
      throw YAMLError(kind: .syntax, line: 1, column: 1, message: "the list of words is empty")
    }
    let fields = try document.mapping(of: [
      "secrets", "harmless", "heads", "modifiers", "neutral", "vendors", "weak", "options", "lookalikes",
    ])
    self.init(
      secrets: try fields.required("secrets").strings(), harmless: try fields.required("harmless").strings(),
      heads: try fields.required("heads").string(), modifiers: try fields.required("modifiers").string(),
      neutral: try fields.required("neutral").string(), vendors: try fields.required("vendors").string(),
      weak: try fields.required("weak").string(), options: try fields.required("options").string(),
      lookalikes: try fields.required("lookalikes").string())
  }
}
