import ValueMatching
import YAML

/// A file that the generator writes.
package struct GeneratedFile: Sendable, Equatable {
  /// Relative to the root of the repository.
  package var path: String
  package var text: String
}

/// Generates all files that repeat facts from `Rules/*.yml`.
package enum Generator {
  /// Returns the generated files in the order in which they are written.
  ///
  /// `read` returns the bytes of a file in the repository, or nil if it does not exist.
  package static func run(read: (String) -> [UInt8]?) throws(RuleError) -> [GeneratedFile] {
    func bytes(_ path: String) throws(RuleError) -> [UInt8] {
      guard let bytes = read(path) else { throw RuleError(file: path, line: 1, message: "the file cannot be read") }
      return bytes
    }
    func text(_ path: String) throws(RuleError) -> String { String(decoding: try bytes(path), as: UTF8.self) }
    let statementBytes = try bytes("Rules/statements.yml")
    let statements = try reading("Rules/statements.yml") { () throws(YAMLError) in
      try StatementDeclaration(decoding: statementBytes)
    }
    let connections = try bytes("Rules/connections.yml")
    let engines = try reading("Rules/connections.yml") { () throws(YAMLError) in
      try EngineDeclaration.decode(connections, statements: statements)
    }
    let ruleBytes = try bytes("Rules/rules.yml")
    let rules = try reading("Rules/rules.yml") { () throws(YAMLError) in try RuleDeclaration.decode(ruleBytes) }
    let wordBytes = try bytes("Rules/words.yml")
    let words = try reading("Rules/words.yml") { () throws(YAMLError) in try WordLists(decoding: wordBytes) }
    let languageBytes = try bytes("Rules/languages.yml")
    let languages = try reading("Rules/languages.yml") { () throws(YAMLError) in
      try ForeignWordList(decoding: languageBytes)
    }
    let evidenceBytes = try bytes("Rules/evidence.yml")
    let evidence = try reading("Rules/evidence.yml") { () throws(YAMLError) in
      try EvidenceDeclaration(decoding: evidenceBytes)
    }
    let values = try bytes("Rules/values.yml")
    let patterns = try reading("Rules/values.yml") { () throws(YAMLError) in try self.patterns(values) }

    var schema = try text("Rules/connlint.schema.json")
    try schema.setNames(rules.map(\.name), of: "rule", file: "Rules/connlint.schema.json")
    try schema.setNames(engines.map(\.id), of: "engine", file: "Rules/connlint.schema.json")
    var readme = try text("README.md")
    try readme.setTable(rules, file: "README.md")
    return [
      GeneratedFile(
        path: "Sources/CRules/tables.c",
        text: CTables(
          engines: engines, statements: statements, words: words, languages: languages, evidence: evidence,
          patterns: patterns, rules: rules
        ).text),
      GeneratedFile(path: "Sources/Linting/Findings/RuleName.swift", text: RuleNameSource.text(rules)),
      GeneratedFile(path: "Rules/README.md", text: RuleDocument.text(rules)),
      GeneratedFile(path: "Rules/connlint.schema.json", text: schema),
      GeneratedFile(path: "README.md", text: readme),
    ]
  }

  /// Reads the patterns of `Rules/values.yml` in matching order: placeholders first.
  private static func patterns(_ bytes: [UInt8]) throws(YAMLError) -> [ValuePattern] {
    let list = try Node.document(bytes).mapping(of: ["patterns"]).required("patterns")
    let entries = try ValuePatterns.decode(list)
    try PatternExamples(entries: entries, file: bytes).check(list)
    let patterns = ValuePatterns(entries.map(\.pattern))
    return patterns.placeholders + patterns.finders
  }
}
