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
///
/// Nothing is read before the first statement is met: most runs of a hook never meet one.
package final class Linter: Sendable {
  package let settings: LintSettings
  private let library = SetOnce<Library>()
  /// Held while the library is read, so that no two threads do it.
  private let reading = Mutex(())

  package init(settings: LintSettings = LintSettings()) {
    self.settings = settings
  }

  /// The catalogue and all that is made of it, on the first call read from the program.
  func loaded() throws(YAMLError) -> Library {
    if let library = library.value { return library }
    let result = reading.withLock { _ in
      if let library = library.value { return Result<Library, YAMLError>.success(library) }
      return Result { () throws(YAMLError) in library.set(try Library(settings: settings)) }
    }
    return try result.get()
  }
}

/// The built-in rules together with the user's. A class, since every check of a statement holds them.
final class Library: Sendable {
  let engines: EngineShelf
  let values: ValueClassifier
  let rules: RuleBook
  private let lateMatcher = SetOnce<KeyMatcher>()

  init(settings: LintSettings) throws(YAMLError) {
    engines = try EngineShelf(settings: settings)
    values = ValueClassifier(patterns: try ValuePatterns.builtIn().preceded(by: settings.patterns))
    rules = .standard
  }

  /// Needed for keys that no engine knows to the letter.
  var matcher: KeyMatcher {
    if let matcher = lateMatcher.value { return matcher }
    do throws(YAMLError) {
      return lateMatcher.set(KeyMatcher(words: try KeyWords(decoding: EmbeddedRules.words.bytes)))
    } catch {
      // The file is part of the program, and a test reads it.
      fatalError("Rules/words.yml:\(error.line):\(error.column): \(error.message)")
    }
  }
}

extension ConnectionCatalogue {
  /// The catalogue that is built into the program.
  package static func embedded() throws(YAMLError) -> ConnectionCatalogue {
    try ConnectionCatalogue(decoding: EmbeddedRules.connections.bytes)
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
