import EditDistance

/// Finds the secrets that a statement ought to give and does not, and which of its literals was meant to be one.
struct RequiredSecrets {
  let type: ConnectionType
  let text: [UInt8]

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

  /// Pairs each missing secret with the option that was most probably meant to be it: by what key and value say, then
  /// by the distance of the key. Every option and every secret is used once.
  func assign(_ missing: [String], to judgements: [OptionJudgement]) -> [(option: Int, secret: String)] {
    let left = judgements.indices.filter { RequiredSecrets.mayBeSecret(judgements[$0]) }
    var pairs: [(points: Int, distance: Int, option: Int, secret: String)] = []
    for index in left {
      let judgement = judgements[index]
      // A placeholder may be it as well: then the secret is not missing, and nobody needs to look for it elsewhere.
      let strength = judgement.strength(in: text) ?? .mixed
      let need: Weighing.Need = left.count == 1 ? .onlyOne : .missing
      guard Weighing.isSecret(judgement.role, strength, need: need),
        let points = Weighing.points(judgement.role, strength)
      else { continue }
      for secret in missing {
        let distance = editDistance(judgement.option.lowercasedKey, secret, limit: 64) ?? 64
        pairs.append((points, distance, index, secret))
      }
    }
    pairs.sort { (-$0.points, $0.distance, $0.option, $0.secret) < (-$1.points, $1.distance, $1.option, $1.secret) }
    var assigned: [(option: Int, secret: String)] = []
    for pair in pairs where !assigned.contains(where: { $0.option == pair.option || $0.secret == pair.secret }) {
      assigned.append((pair.option, pair.secret))
    }
    return assigned
  }

  /// Whether an option has a value under a key that the type does not have.
  static func mayBeSecret(_ judgement: OptionJudgement) -> Bool {
    guard judgement.value != .nothing, !judgement.option.syntax.isClause else { return false }
    return switch judgement.role {
    case .weak, .qualified, .modified, .vague, .unknown: true
    // A credential inside a header is found as such.
    case .harmless: judgement.evidence?.embedded.isEmpty ?? true
    case .secret, .nearlySecret, .container, .plain: false
    }
  }
}
