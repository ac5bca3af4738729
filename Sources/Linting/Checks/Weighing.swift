import CRuleRecords
import RuleRecords
import RuleTables
import ValueMatching

/// Weighs what key, value and statement say of an option whose key alone decides nothing: the table of
/// `Rules/evidence.yml`.
enum Weighing {
  /// What the statement says.
  enum Need {
    /// The type is known and has its secrets, or needs none.
    case none
    /// The type is not known, and no other option gives a secret.
    case possible
    /// A secret that the type requires is missing, and other options could be it.
    case missing
    /// The same, and this is the only option that is left over.
    case onlyOne
  }

  /// Whether the value is a secret.
  static func isSecret(_ role: OptionJudgement.Role, _ strength: ValueStrength, need: Need) -> Bool {
    let table = Tables.evidence
    guard let points = points(role, strength) else { return false }
    let added =
      switch need {
      case .none: 0
      case .possible: Int(table.unknown_type)
      case .missing: Int(table.missing_secret)
      case .onlyOne: Int(table.only_option)
      }
    return points + added >= Int(table.threshold)
  }

  /// What key and value say together; nil where the key decides alone.
  static func points(_ role: OptionJudgement.Role, _ strength: ValueStrength) -> Int? {
    let table = Tables.evidence
    let row: EvidenceRow
    switch role {
    case .weak: row = table.weak
    case .qualified: row = table.qualified
    case .modified: row = table.modified
    case .vague: row = table.vague
    case .unknown: row = table.unknown
    case .harmless: row = table.harmless
    case .secret, .nearlySecret, .plain, .container: return nil
    }
    return row.points(strength)
  }
}
