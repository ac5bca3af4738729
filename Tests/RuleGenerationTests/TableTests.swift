import CRuleRecords
import EditDistance
import RuleGeneration
import RuleRecords
import RuleTables
import ValueMatching
import Testing

@testable import KeyMatching

@Suite("The tables in the program say what Rules/*.yml says")
struct TableTests {
  private func file(_ name: String) throws -> [UInt8] { try #require(GeneratedFileTests.bytes("Rules/\(name)")) }

  private func texts(_ keys: KnownKeyList) -> [String] { keys.keys.map(\.text.string) }

  @Test("Engines")
  func engines() throws {
    let statements = try StatementDeclaration(decoding: file("statements.yml"))
    let engines = try EngineDeclaration.decode(file("connections.yml"), statements: statements)
    #expect(Tables.engines.map(\.id.string) == engines.map(\.id))
    for (record, engine) in zip(Tables.engines, engines) {
      #expect(record.title.string == engine.title && (record.world == connlint_closed) == (engine.world == "closed"))
      #expect(record.redacted.texts.map(\.string) == engine.redacted)
      #expect(record.accepts.texts.map(\.string) == engine.accepts)
      #expect(record.containers.texts.map(\.string) == engine.containers)
      #expect(texts(record.secrets) == engine.secrets && texts(record.harmless) == engine.harmless)
      #expect(texts(record.untyped_secrets) == engine.untypedSecrets)
      #expect(record.alternatives.map { $0.list.string } == engine.conditions.map { $0.list ?? "" })
      #expect(record.typeRecords.map(\.name.string) == engine.types.map(\.name))
      for (record, type) in zip(record.typeRecords, engine.types) {
        #expect(record.lowercase.string == type.name.lowercased())
        #expect(texts(record.secrets) == type.secrets && texts(record.harmless) == type.harmless)
        #expect(record.alternatives.map { $0.texts.map(\.string) } == type.required)
      }
    }
  }

  @Test("A user's keys are prepared as the tables' are")
  func keys() {
    for engine in Tables.engines {
      for key in Array(engine.secrets.keys) + Array(engine.harmless.keys) {
        let prepared = PreparedKey(key.text.string)
        #expect(key.lowercase.string.utf8.elementsEqual(prepared.lowercase))
        #expect(key.letters.string.utf8.elementsEqual(prepared.letters))
      }
    }
  }

  @Test("Words and what is known of them")
  func words() throws {
    let lists = try WordLists(decoding: file("words.yml"))
    let vocabulary = Vocabulary(Tables.vocabulary)
    func known(_ word: some StringProtocol) -> WordKinds { vocabulary.kinds(of: Array(word.utf8).span) }
    let kinds: [(words: [String], kind: WordKinds)] = [
      (lists.heads, .head), (lists.modifiers, .modifier), (lists.neutral, .neutral), (lists.vendors, .vendor),
      (lists.weak, .weak), (lists.options, .option), (lists.lookalikes, .lookalike), (lists.lookalikes, .option),
    ]
    for (words, kind) in kinds {
      for word in words { #expect(known(word).contains(kind), "\(word)") }
    }
    for entry in lists.secrets {
      for word in entry.name.split(separator: " ") {
        #expect(known(word).contains(.part), "\(word)")
      }
    }
    for word in ["", "q", "zzzz", "password1"] { #expect(known(word).isEmpty) }
  }

  @Test("Words of other languages")
  func foreign() throws {
    let list = try ForeignWordList(decoding: file("languages.yml"))
    #expect(Tables.foreign.map(\.text.string) == list.words.map(\.text))
    let words = ForeignWords(Tables.foreign)
    for word in list.words {
      let meaning = try #require(words.meaning(of: Array(word.text.utf8)[...]), "\(word.text)")
      if case .noun(let english) = meaning { #expect(word.meaning.rawValue == english.string) }
    }
    for text in ["", "q", "zzz", "passwor", "passwortx"] { #expect(words.meaning(of: Array(text.utf8)[...]) == nil) }
  }

  @Test("Points of evidence")
  func evidence() throws {
    let text = String(decoding: try file("evidence.yml"), as: UTF8.self)
    let table = Tables.evidence
    #expect(
      text.contains("threshold: \(table.threshold)\n") && text.contains("missing-secret: \(table.missing_secret) "))
    #expect(text.contains("{ random: \(table.harmless.random), mixed: \(table.harmless.mixed), "))
  }

  @Test("Names of secrets")
  func names() throws {
    let own = try WordLists(decoding: file("words.yml")).secrets
    let secrets = own + (try ForeignWordList(decoding: file("languages.yml"))).latinNames
    let names = SecretNames(Tables.secrets)
    #expect(names.names.count == secrets.count && secrets.count > own.count)
    for entry in secrets {
      let letters = entry.name.utf8.filter { $0 != 0x20 }
      let found = names.exactly(letters.span)
      let name = names.names[try #require(found, "\(entry.name)")]
      #expect(name.letters.string.utf8.elementsEqual(letters))
      let canonical = secrets.filter { $0.name.filter { $0 != " " }.utf8.elementsEqual(letters) }.map(\.canonical)
      #expect(canonical.contains(name.canonical.string))
      let mask = letterMask(letters.span)
      #expect(name.mask == mask)
      let words = (0..<name.wordCount).map { String(decoding: letters[name.word($0)], as: UTF8.self) }
      #expect(words.joined(separator: " ") == entry.name || canonical.count > 1)
    }
    let lengths = names.names.map(\.letters.count)
    #expect(lengths == lengths.sorted())
  }

  @Test("Rules and patterns")
  func rules() throws {
    let rules = try RuleDeclaration.decode(file("rules.yml"))
    #expect(Tables.rules.map(\.explanation.string) == rules.map(\.explanation))
    #expect(Tables.rules.map(\.bad.string) == rules.map(\.bad))
    for (record, rule) in zip(Tables.rules, rules) {
      #expect(record.templates.map(\.id.string) == rule.messages.map(\.id))
      #expect(record.templates.map(\.text.string) == rule.messages.map(\.template))
      #expect(record.cwe.numbers.map(Int.init) == rule.cwe)
    }
    #expect(Tables.document.string == String(decoding: try file("README.md"), as: UTF8.self))
  }

  @Test("Patterns are the texts of the file, placeholders first")
  func patterns() throws {
    let text = String(decoding: try file("values.yml"), as: UTF8.self)
    let kinds = Tables.patterns.map { ValuePattern($0).kind.placeholder == nil }
    #expect(kinds.count > 100 && kinds == kinds.filter { !$0 } + kinds.filter { $0 })
    for pattern in Tables.patterns {
      #expect(text.contains("- id: \(pattern.id.string)\n"))
      // In the YAML file each line of a block scalar is indented.
      let lines = pattern.source.string.split(separator: "\n").filter { !$0.isEmpty }
      #expect(lines.allSatisfy { text.contains($0.replacing("'", with: "''")) || text.contains($0) })
    }
  }
}
