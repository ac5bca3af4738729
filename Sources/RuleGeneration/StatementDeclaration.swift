import Bytes
import YAML

/// The words and nouns of statements, from `Rules/statements.yml`.
package struct StatementDeclaration: Sendable {
  private var nouns: [Noun] = []
  private var typeKeys: [String]
  private var misspelled: [[(word: String, edits: Int)]] = []
  /// In the order of ``lists``.
  private var words: [[String]] = []
  private var inlines: [Inline] = []
  private var commands: [Command] = []
  private var resources: [Resource] = []

  private struct Noun {
    var name: String
    var word: String
    var edits: Int
    var needsType: Bool
    var after: [String]
  }

  private struct Inline {
    var noun: String
    var value: String
    var separator: String?
    var around: [String]
    var near: String?
    var before: String?
    var also: [String]
  }

  private struct Command {
    var noun: String
    var program: String
    var before: String
    var create: [String]
    var alter: [String]
  }

  private struct Resource {
    var noun: String
    var word: String
    var functions: [String]
  }

  /// The names of the word lists, in the order of their bits in `CRuleRecords.h`.
  private static let lists = [
    "qualifiers", "standard-qualifiers", "other-nouns", "noun-lookalikes", "verb-lookalikes", "altering-verbs",
    "no-creators", "no-verbs", "statement-starts", "optionless-starts", "lists", "open-lists", "last-list-words",
    "before-options", "clauses", "literal-clauses", "plain-clauses", "name-clauses", "prepositions", "reserved",
    "naming-words",
  ]
  private static let misspellable = ["clauses", "qualifiers", "lists"]

  /// Reads a clause of `when: [{ clause: ... }]`, which must be one that the parser reads as an option.
  func clause(_ node: Node) throws(YAMLError) -> String {
    let clause = try node.string().lowercased()
    guard let number = Self.lists.firstIndex(of: "clauses"), words[number].contains(clause) else {
      throw node.error("'\(clause)' is none of the 'clauses' in statements.yml")
    }
    return clause
  }

  /// The nouns that `when: [{ noun: ... }]` may name.
  package var nounNames: [String] {
    var names: [String] = []
    let all = nouns.map(\.name) + inlines.map(\.noun) + commands.map(\.noun) + resources.map(\.noun)
    for name in all where !names.contains(name) { names.append(name) }
    return names
  }

  /// Parses `Rules/statements.yml`.
  package init(decoding bytes: [UInt8]) throws(YAMLError) {
    let fields = try Node.document(bytes).mapping(of: [
      "nouns", "type-keys", "misspelled", "words", "inline", "commands", "resources",
    ])
    for node in try fields.required("nouns").sequence() { nouns.append(try Self.noun(node)) }
    typeKeys = try fields.required("type-keys").strings()
    let spellings = try fields.required("misspelled").mapping(of: Self.misspellable)
    for list in Self.misspellable {
      var entries: [(word: String, edits: Int)] = []
      for entry in try spellings.required(list).mapping().entries { entries.append((entry.key, try entry.value.int())) }
      misspelled.append(entries)
    }
    let words = try fields.required("words").mapping(of: Self.lists)
    for list in Self.lists { self.words.append(try Self.words(try words.required(list))) }
    for node in try fields.required("inline").sequence() { inlines.append(try Self.inline(node)) }
    for node in try fields.required("commands").sequence() { commands.append(try Self.command(node)) }
    for node in try fields.required("resources").sequence() { resources.append(try Self.resource(node)) }
  }

  private static func noun(_ node: Node) throws(YAMLError) -> Noun {
    let fields = try node.mapping(of: ["name", "word", "edits", "needs-type", "after"])
    return Noun(
      name: try fields.required("name").string(), word: try fields.required("word").string(),
      edits: try fields["edits"]?.int() ?? 0, needsType: try fields["needs-type"]?.bool() ?? false,
      after: try fields["after"]?.strings() ?? [])
  }

  private static func inline(_ node: Node) throws(YAMLError) -> Inline {
    let fields = try node.mapping(of: ["noun", "value", "separator", "around", "near", "before", "also"])
    return Inline(
      noun: try fields.required("noun").string(), value: try fields.required("value").choice(of: ["literal", "list"]),
      separator: try fields["separator"]?.choice(of: ["required", "none"]),
      around: try fields["around"]?.strings() ?? [], near: try fields["near"]?.string(),
      before: try fields["before"]?.string(), also: try fields["also"]?.strings() ?? [])
  }

  private static func command(_ node: Node) throws(YAMLError) -> Command {
    let fields = try node.mapping(of: ["noun", "program", "before", "create", "alter"])
    return Command(
      noun: try fields.required("noun").string(), program: try fields.required("program").string(),
      before: try fields.required("before").string(), create: try fields.required("create").strings(),
      alter: try fields.required("alter").strings())
  }

  private static func resource(_ node: Node) throws(YAMLError) -> Resource {
    let fields = try node.mapping(of: ["noun", "word", "functions"])
    let word = try fields.required("word").string()
    guard word.utf8.count > 18, word.utf8.count <= 40, word.hasSuffix("_connection") else {
      throw node.error("the search only finds resources of 19 to 40 letters that end in '_connection'")
    }
    return Resource(
      noun: try fields.required("noun").string(), word: word, functions: try fields.required("functions").strings())
  }

  /// Reads a list of words from one text: lower case, sorted, unique.
  private static func words(_ node: Node) throws(YAMLError) -> [String] {
    let words = try node.string().split { $0 == " " || $0 == "\n" }.map(String.init)
    for (word, next) in zip(words, words.dropFirst()) where word >= next {
      throw node.error("'\(next)' stands after '\(word)': words are sorted, and none stands twice")
    }
    if let word = words.first(where: { !$0.utf8.allSatisfy { $0.isLowerCaseLetter || $0 == .underscore } }) {
      throw node.error("'\(word)' is no word in lower case")
    }
    return words
  }

  // MARK: C

  /// The C arrays.
  var table: String {
    let all = Set(words.joined()).sorted()
    let rows = all.map { word in
      let kinds = Self.lists.indices.filter { words[$0].contains(word) }
      let names = kinds.map { "connlint_\(Self.lists[$0].identifier)" }
      return "  { \(word.cText), \(names.joined(separator: " | ")) },\n"
    }
    let nouns = nouns.map {
      "  { \($0.name.cText), \($0.word.cText), \($0.edits), \($0.needsType), \($0.after.cTexts) },\n"
    }
    let inlines = inlines.map { clause in
      let texts = [clause.near, clause.before].map { $0?.cText ?? "ABSENT" }.joined(separator: ", ")
      let separator = "\(clause.separator == "required"), \(clause.separator == "none")"
      let value = "connlint_\(clause.value), \(separator)"
      return "  { \(clause.noun.cText), \(value), \(clause.around.cTexts), \(texts), \(clause.also.cTexts) },\n"
    }
    let commands = commands.map {
      let words = [$0.noun, $0.program, $0.before].map(\.cText).joined(separator: ", ")
      return "  { \(words), \($0.create.cTexts), \($0.alter.cTexts) },\n"
    }
    let resources = resources.map { "  { \($0.noun.cText), \($0.word.cText), \($0.functions.cTexts) },\n" }
    return """
      static const struct connlint_statement_word statement_words[] = {
      \(rows.joined())};

      static const struct connlint_statement_noun statement_nouns[] = {
      \(nouns.joined())};

      static const struct connlint_inline statement_inlines[] = {
      \(inlines.joined())};

      static const struct connlint_command statement_commands[] = {
      \(commands.joined())};

      static const struct connlint_resource statement_resources[] = {
      \(resources.joined())};

      """
  }

  /// The C initializer of `struct connlint_statements`.
  var record: String {
    let all = Set(words.joined()).sorted()
    let spellings = misspelled.map { list in
      let entries = list.map { "{ \($0.word.cText), \($0.edits) }" }.joined(separator: ", ")
      return "{ (const struct connlint_spelling[]){ \(entries) }, \(list.count) }"
    }
    return """
      {
          statement_words, \(all.count),
          \(HashSlots(all.map { Array($0.utf8) }).slots.cNumbers),
          statement_nouns, \(nouns.count),
          \(typeKeys.cTexts),
          \(spellings.joined(separator: ",\n    ")),
          statement_inlines, \(inlines.count),
          statement_commands, \(commands.count),
          statement_resources, \(resources.count),
        }
      """
  }
}
