import CRuleRecords
import CRules
import RuleRecords

/// What is known when the program is built: `Rules/*.yml`, as constant tables.
package enum Tables {
  private static var catalogue: CatalogueRecord { connlint_rule_tables().pointee }

  /// In the order in which they are tried on a statement; the last takes what no other does.
  package static var engines: Constants<EngineRecord> { Constants(catalogue.engines, catalogue.engine_count) }
  /// The words that statements are made of, and their nouns.
  package static var statements: StatementsRecord { catalogue.statements }
  /// Every word of keys that counts as correctly spelled.
  package static var vocabulary: VocabularyRecord { catalogue.vocabulary }
  /// Names of secrets.
  package static var secrets: NameListRecord { catalogue.secrets }
  /// Names that hold none.
  package static var harmless: NameListRecord { catalogue.harmless }
  /// Words of other languages, sorted by their bytes.
  package static var foreign: Constants<ForeignWord> { Constants(catalogue.foreign, catalogue.foreign_count) }
  /// What keys, values and statements count where no one of them decides.
  package static var evidence: EvidenceTable { catalogue.evidence }
  /// Placeholders first; otherwise in the order in which they are asked.
  package static var patterns: Constants<PatternRecord> { Constants(catalogue.patterns, catalogue.pattern_count) }
  /// For ``patterns`` in this order.
  package static var prefilter: PrefilterRecord { catalogue.prefilter }
  /// In the order of precedence.
  package static var rules: Constants<RuleRecord> { Constants(catalogue.rules, catalogue.rule_count) }
  /// `Rules/README.md`.
  package static var document: StaticText { catalogue.document }
}
