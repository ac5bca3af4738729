/// Weighs what key, value and statement say of an option that is neither evidently a secret nor known to be harmless.
///
/// Each witness gives points; a secret needs ``threshold`` of them. No witness decides alone: a key that tells nothing
/// needs a random value and a missing secret, a random value under a harmless key needs a statement that lacks one.
struct Weighing {
  /// What the statement says.
  enum Need: Int {
    /// The type is known and has its secrets, or needs none.
    case none = 0
    /// The type is not known, and no other option gives a secret.
    case possible = 3
    /// A secret that the type requires is missing, and other options could be it.
    case missing = 7
    /// The same, and this is the only option that is left over.
    case onlyOne = 10
  }

  static let threshold = 7

  static func isSecret(_ role: OptionJudgement.Role, _ strength: ValueStrength, need: Need) -> Bool {
    points(role, strength) + need.rawValue >= threshold
  }

  /// What key and value say together.
  static func points(_ role: OptionJudgement.Role, _ strength: ValueStrength) -> Int {
    row(role)[strength]
  }

  private static func row(_ role: OptionJudgement.Role) -> Row {
    switch role {
    case .secret, .nearlySecret: Row(random: 10, mixed: 10, word: 10, name: 10, setting: 10, address: 10)
    case .weak: Row(random: 10, mixed: 7, word: 5, name: 4, setting: 1, address: -5)
    case .qualified: Row(random: 10, mixed: 7, word: 3, name: 2, setting: 0, address: -5)
    case .modified: Row(random: 7, mixed: 4, word: 0, name: -1, setting: -9, address: -9)
    case .vague: Row(random: 7, mixed: 4, word: 2, name: 1, setting: -2, address: -9)
    case .unknown: Row(random: 6, mixed: 3, word: 1, name: 0, setting: -3, address: -7)
    case .harmless: Row(random: 0, mixed: -3, word: -5, name: -6, setting: -9, address: -12)
    case .plain, .container: Row(random: -20, mixed: -20, word: -20, name: -20, setting: -20, address: -20)
    }
  }
}

/// The points of one kind of key, for each kind of value.
private struct Row {
  var random: Int
  var mixed: Int
  var word: Int
  var name: Int
  var setting: Int
  var address: Int

  subscript(strength: ValueStrength) -> Int {
    switch strength {
    case .random: random
    case .mixed: mixed
    case .word: word
    case .name: name
    case .setting: setting
    case .address: address
    }
  }
}
