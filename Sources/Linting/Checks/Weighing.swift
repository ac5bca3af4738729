import CRuleRecords
import RuleRecords
import RuleTables
import ValueMatching

/// Decides, with the table of `Rules/evidence.yml`, whether an option is a secret if its key alone is not sufficient:
/// adds the points of key, value and statement.
enum Weighing {
  /// The evidence of the statement.
  enum Need {
    /// The type is known and has its secrets, or needs none.
    case none
    /// The type is unknown, and no other option is a secret.
    case possible
    /// A required secret is missing, and several options could be it.
    case missing
    /// A required secret is missing, and only this option could be it.
    case onlyOne
  }

  /// Whether the value is a secret.
  static func isSecret(_ role: ClassifiedOption.Role, _ strength: ValueStrength, need: Need) -> Bool {
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

  /// Returns the points of key and value together; nil if the key alone decides.
  static func points(_ role: ClassifiedOption.Role, _ strength: ValueStrength) -> Int? {
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
