import EditDistance

/// Finds the secrets that a statement ought to give and does not, and which of its literals was meant to be one.
struct RequiredSecrets {
  let type: ConnectionType

  /// The secrets that the statement lacks, by the alternative that it comes nearest to; empty if one is complete.
  func missing(given judgements: [OptionJudgement]) -> [String] {
    var given = judgements.map(\.option.lowercasedKey)
    for judgement in judgements where judgement.givesSecret {
      if let suggestion = judgement.suggestion { given.append(suggestion.lowercased()) }
    }
    let secrets = type.keys.secrets
    var best: (present: Int, missing: [String])?
    for alternative in type.required {
      let missing = alternative.filter { secrets.contains($0) && !given.contains($0) }
      if missing.isEmpty { return [] }
      let present = alternative.count { given.contains($0) }
      if best.map({ present > $0.present }) ?? true { best = (present, missing) }
    }
    return best?.missing ?? []
  }

  /// Pairs each missing secret with the option that was most probably meant to be it: vague keys before unknown ones,
  /// then by distance of the key. Every option and every secret is used once.
  func assign(_ missing: [String], to judgements: [OptionJudgement]) -> [(option: Int, secret: String)] {
    var pairs: [(cost: Int, option: Int, secret: String)] = []
    for (index, judgement) in judgements.enumerated() where RequiredSecrets.mayBeSecret(judgement) {
      for secret in missing {
        let distance = editDistance(judgement.option.lowercasedKey, secret, limit: 64) ?? 64
        pairs.append((distance + (judgement.role == .weak ? 0 : 64), index, secret))
      }
    }
    pairs.sort { ($0.cost, $0.option, $0.secret) < ($1.cost, $1.option, $1.secret) }
    var assigned: [(option: Int, secret: String)] = []
    for pair in pairs where !assigned.contains(where: { $0.option == pair.option || $0.secret == pair.secret }) {
      assigned.append((pair.option, pair.secret))
    }
    return assigned
  }

  /// A value under a key that tells nothing, unless it is a number, a truth value or an address. A placeholder or a mask
  /// may be it as well: then the secret is not missing, and nobody needs to look for it elsewhere.
  static func mayBeSecret(_ judgement: OptionJudgement) -> Bool {
    guard judgement.role == .weak || judgement.role == .unknown, judgement.value != .nothing else { return false }
    return !judgement.isSetting && !judgement.option.syntax.isCommented && !judgement.option.syntax.isClause
  }
}
