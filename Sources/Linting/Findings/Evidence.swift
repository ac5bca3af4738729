import CRuleRecords
import RuleRecords
import RuleTables

/// The reasons for a finding, at most one of each kind. It contains no text, because there may be very many findings.
package struct Evidence: Sendable, Equatable {
  /// One reason, by its kind and name in `Rules/evidence.yml`, in the order of that file.
  package enum Reason: String, CaseIterable, Sendable {
    case known = "key known"
    case style = "key style"
    case near = "key near"
    case weak = "key weak"
    case qualified = "key qualified"
    case modified = "key modified"
    case vague = "key vague"
    case unknown = "key unknown"
    case harmless = "key harmless"
    case container = "key container"
    case plain = "key plain"
    case provider = "value provider"
    case embedded = "value embedded"
    case random = "value random"
    case mixed = "value mixed"
    case word = "value word"
    case name = "value name"
    case setting = "value setting"
    case address = "value address"
    case onlyOption = "statement only-option"
    case missingSecret = "statement missing-secret"
    case unknownType = "statement unknown-type"
    case displaced = "statement displaced"
    case fault = "syntax fault"
    case comment = "syntax comment"
  }

  package var key: Reason?
  package var value: Reason?
  package var statement: Reason?
  package var syntax: Reason?

  package init(key: Reason? = nil, value: Reason? = nil, statement: Reason? = nil, syntax: Reason? = nil) {
    self.key = key
    self.value = value
    self.statement = statement
    self.syntax = syntax
  }

  /// Kind and text of each reason, as reports show them.
  package var texts: [(kind: String, text: ShownText)] {
    [key, value, statement, syntax].compactMap { reason in
      guard let reason, let number = Reason.allCases.firstIndex(of: reason) else { return nil }
      let record = Tables.reasons[number]
      return (record.kind.string, .own(record.text.string))
    }
  }
}
