import CRuleRecords
import CRules
import RuleRecords

/// The constant tables, generated from `Rules/*.yml`.
package enum Tables {
  private static var catalogue: CatalogueRecord { connlint_rule_tables().pointee }

  /// In matching order; the last engine takes every statement that no other engine matches.
  package static var engines: Constants<EngineRecord> { Constants(catalogue.engines, catalogue.engine_count) }
  /// The words and nouns of statements. Stored, because a getter would copy the large record for each use of a field.
  package static let statements = catalogue.statements
  /// The correctly spelled words of keys.
  package static var vocabulary: VocabularyRecord { catalogue.vocabulary }
  /// The names of secrets.
  package static var secrets: NameListRecord { catalogue.secrets }
  /// The names of harmless things.
  package static var harmless: NameListRecord { catalogue.harmless }
  /// Foreign words, sorted by bytes.
  package static var foreign: Constants<ForeignWord> { Constants(catalogue.foreign, catalogue.foreign_count) }
  /// The points of keys, values and statements in undecided cases.
  package static var evidence: EvidenceTable { catalogue.evidence }
  /// The reasons of findings, in the order of `Rules/evidence.yml`.
  package static var reasons: Constants<ReasonRecord> { Constants(catalogue.reasons, catalogue.reason_count) }
  /// In matching order, placeholders first.
  package static var patterns: Constants<PatternRecord> { Constants(catalogue.patterns, catalogue.pattern_count) }
  /// The prefilter for ``patterns`` in this order.
  package static var prefilter: PrefilterRecord { catalogue.prefilter }
  /// In order of precedence.
  package static var rules: Constants<RuleRecord> { Constants(catalogue.rules, catalogue.rule_count) }
  /// The text of `Rules/README.md`.
  package static var document: StaticText { catalogue.document }
}
