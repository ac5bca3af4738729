import CRuleRecords
import KeyMatching
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

  /// Whether what stands behind a name inside a longer value is a secret: `key=kQ7vB2xLm9Zt4RwYc` in a web address.
  static func isSecret(_ name: KeyVerdict.Kind, inside strength: ValueStrength) -> Bool {
    let role: OptionJudgement.Role
    switch name {
    case .exact, .style, .near: return true
    case .weak: role = .weak
    case .qualified: role = .qualified
    case .modified: role = .modified
    case .vague: role = .vague
    case .unknown: role = .unknown
    case .harmless: return false
    }
    guard let points = points(role, strength) else { return false }
    return points + Int(Tables.evidence.inside_value) >= Int(Tables.evidence.threshold)
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
    return switch strength {
    case .random: Int(row.random)
    case .mixed: Int(row.mixed)
    case .word: Int(row.word)
    case .name: Int(row.name)
    case .setting: Int(row.setting)
    case .address: Int(row.address)
    }
  }
}
