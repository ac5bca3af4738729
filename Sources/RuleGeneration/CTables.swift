import RuleRecords
import ValueMatching

/// Generates `tables.c`, the constant tables that `CRules.h` declares.
struct CTables {
  let engines: [EngineDeclaration]
  let statements: StatementDeclaration
  let words: WordLists
  let languages: ForeignWordList
  let evidence: EvidenceDeclaration
  let patterns: [ValuePattern]
  let rules: [RuleDeclaration]

  var text: String {
    let secrets = NameTable((words.secrets + languages.latinNames).map { (name: $0.name, canonical: $0.canonical) })
    let harmless = NameTable(words.harmless.map { (name: $0, canonical: $0) })
    let vocabulary = VocabularyTable(words, languages)
    let prefilter = PrefilterContents(patterns)
    return """
      \(CTables.head)

      // connections.yml

      \(engineTables)
      // statements.yml

      \(statements.table)
      // words.yml

      \(vocabulary.text)
      \(secrets.text(named: "secrets"))
      \(harmless.text(named: "harmless"))
      // languages.yml

      \(languages.table)
      // evidence.yml

      \(evidence.reasonTable)
      // values.yml

      \(patternTable)
      \(prefilter.cTables)
      // rules.yml

      \(ruleTable)
      \(catalogue(vocabulary, secrets, harmless, prefilter))
      """
  }

  private static let head = """
    // Made from Rules/*.yml by: swift run generate-rules
    #pragma clang diagnostic ignored "-Wc23-extensions"
    #include "CRules.h"

    #define T(text) { (const uint8_t *)(text), sizeof(text) - 1 }
    #define ABSENT { 0, 0 }
    #define TEXTS(count, ...) { (const struct connlint_text[]){ __VA_ARGS__ }, count }
    #define NUMBERS(count, ...) { (const uint16_t[]){ __VA_ARGS__ }, count }
    #define KEY(text, lowercase, letters) { T(text), T(lowercase), T(letters) }
    #define KEYS(count, ...) { (const struct connlint_key[]){ __VA_ARGS__ }, count }

    static const uint8_t document[] = {
    #embed "../../Rules/README.md"
    };
    """

  private func catalogue(
    _ vocabulary: VocabularyTable, _ secrets: NameTable, _ harmless: NameTable, _ prefilter: PrefilterContents
  ) -> String {
    """
    static const struct connlint_catalogue catalogue = {
      engines, \(engines.count),
      \(statements.record),
      \(vocabulary.record),
      \(secrets.record(named: "secrets")),
      \(harmless.record(named: "harmless")),
      foreign, \(languages.words.count),
      \(evidence.record),
      reasons, \(evidence.reasonCount),
      patterns, \(patterns.count),
      \(prefilter.cRecord),
      rules, \(rules.count),
      { document, sizeof document },
    };

    const struct connlint_catalogue *connlint_rule_tables(void) { return &catalogue; }

    """
  }

  // MARK: Engines

  private var engineTables: String {
    var tables = ""
    for engine in engines where engine.typeOwner == engine.id && !engine.types.isEmpty {
      tables += "static const struct connlint_type \(engine.typeTable)[] = {\n"
      for type in engine.types { tables += self.type(type) }
      tables += "};\n\n"
    }
    for engine in engines where !engine.conditions.isEmpty {
      tables += "static const struct connlint_condition \(engine.id.identifier)_conditions[] = {\n"
      for condition in engine.conditions { tables += "  { \(self.condition(condition)) },\n" }
      tables += "};\n\n"
    }
    for engine in engines where !engine.forms.isEmpty {
      tables += "static const struct connlint_form \(engine.id.identifier)_forms[] = {\n"
      tables += engine.forms.map { "  \($0.record),\n" }.joined() + "};\n\n"
    }
    tables += "static const struct connlint_engine engines[] = {\n"
    for engine in engines { tables += self.engine(engine) }
    return tables + "};\n"
  }

  private func engine(_ engine: EngineDeclaration) -> String {
    let id = engine.id.identifier
    let conditions = engine.conditions.isEmpty ? "0, 0" : "\(id)_conditions, \(engine.conditions.count)"
    let forms = engine.forms.isEmpty ? "0, 0" : "\(id)_forms, \(engine.forms.count)"
    let types = engine.types.isEmpty ? "0, 0" : "\(engine.typeTable), \(engine.types.count)"
    return """
        {
          \(engine.id.cText), \(engine.title.cText), \(engine.keeper?.cText ?? "ABSENT"), \(engine.remedy?.cText ?? "ABSENT"),
          \(conditions),
          connlint_\(engine.world), connlint_\(engine.redaction.identifier),
          \(engine.redacted.cTexts),
          \(engine.clear.cTexts),
          \(engine.accepts.cTexts),
          \(engine.containers.cTexts),
          \(engine.members.cTexts),
          \(engine.plugins.cTexts),
          \(engine.secretParameters.cKeys),
          \(engine.harmlessParameters.cKeys),
          \(forms),
          \(engine.secrets.cKeys),
          \(engine.harmless.cKeys),
          \(engine.untypedSecrets.cKeys),
          \(types),
        },

      """
  }

  private func type(_ type: TypeDeclaration) -> String {
    let required =
      type.required.isEmpty
      ? "0, 0"
      : "(const struct connlint_texts[]){ \(type.required.map(\.cTexts).joined(separator: ", ")) }, \(type.required.count)"
    return """
        {
          \(type.name.cText), \(type.name.lowercased().cText),
          \(type.secrets.cKeys),
          \(type.harmless.cKeys),
          \(required),
        },

      """
  }

  private func condition(_ condition: ConditionDeclaration) -> String {
    let texts = [
      condition.noun, condition.qualifier, condition.clause, condition.literal, condition.list, condition.key,
    ]
    let style = "connlint_\(condition.keys ?? "any")_keys"
    let rest = [style, "\(condition.isOwnType)", condition.without?.cText ?? "ABSENT"]
    return (texts.map { $0?.cText ?? "ABSENT" } + rest).joined(separator: ", ")
  }

  // MARK: Patterns and rules

  private var patternTable: String {
    var table = "static const struct connlint_pattern patterns[] = {\n"
    for pattern in patterns {
      table += """
          {
            \(pattern.id.cText), connlint_\(pattern.kind.rawValue), \(pattern.description.cText),
            \(pattern.needs.texts.map(\.string).cTexts),
            \(pattern.source.cText),
          },

        """
    }
    return table + "};\n"
  }

  private var ruleTable: String {
    var table = ""
    for rule in rules {
      table += "static const struct connlint_message \(rule.name.identifier)_messages[] = {\n"
      for message in rule.messages { table += "  { \(message.id.cText), \(message.template.cText) },\n" }
      table += "};\n\n"
    }
    table += "static const struct connlint_rule rules[] = {\n"
    for rule in rules {
      let texts = [rule.name, rule.summary, rule.explanation, rule.remedy, rule.bad, rule.good]
      table += """
          {
        \(texts.map { "    \($0.cText),\n" }.joined())\
            \(rule.cwe.cNumbers),
            \(rule.securitySeverity?.cText ?? "ABSENT"), \(rule.precision.cText),
            \(rule.name.identifier)_messages, \(rule.messages.count),
          },

        """
    }
    return table + "};\n"
  }
}

extension EngineDeclaration {
  /// The C name of the engine's type table.
  fileprivate var typeTable: String { "\(typeOwner.identifier)_types" }
}
