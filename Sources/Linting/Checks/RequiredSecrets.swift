import CRuleRecords
import EditDistance
import RuleRecords

/// Finds the required secrets that a statement lacks, and the literals that were probably meant to be them.
struct RequiredSecrets {
  let type: ConnectionType
  let text: [UInt8]

  /// Returns the missing secrets of the alternative with the most given keys; empty if an alternative is complete.
  func missing(given classifiedOptions: [ClassifiedOption]) -> [String] {
    var given = classifiedOptions.map(\.option.lowercasedKey)
    for classified in classifiedOptions where classified.givesSecret {
      if let suggestion = classified.suggestion { given.append(suggestion.lowercased()) }
    }
    let secrets = type.keys.secretKeys
    func isGiven(_ key: StaticText) -> Bool { given.contains { key.equals($0) } }
    func isMissing(_ key: StaticText) -> Bool {
      secrets.contains { key.withSpan($0.text.equals) } && !isGiven(key)
    }
    var best: (present: Int, keys: Constants<StaticText>)?
    for alternative in type.record.alternatives.lazy.map(\.texts) {
      if !alternative.contains(where: isMissing) { return [] }
      let present = alternative.count(where: isGiven)
      if best.map({ present > $0.present }) ?? true { best = (present, alternative) }
    }
    return best?.keys.filter(isMissing).map(\.string) ?? []
  }

  /// Assigns to each missing secret the most probable option: by the points of key and value, then by the edit distance
  /// of the key. Every option and every secret is used once.
  func assign(_ missing: [String], to classifiedOptions: [ClassifiedOption]) -> [(option: Int, secret: String)] {
    let left = classifiedOptions.indices.filter { RequiredSecrets.mayBeSecret(classifiedOptions[$0]) }
    var pairs: [(points: Int, distance: Int, option: Int, secret: String)] = []
    for index in left {
      let classified = classifiedOptions[index]
      // A placeholder counts too: then the secret is not missing, and no other option is searched.
      let strength = classified.strength(in: text) ?? .mixed
      let need: Weighing.Need = left.count == 1 ? .onlyOne : .missing
      guard Weighing.isSecret(classified.role, strength, need: need),
        let points = Weighing.points(classified.role, strength)
      else { continue }
      for secret in missing {
        let distance = editDistance(classified.option.lowercasedKey, secret, limit: 64) ?? 64
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
  static func mayBeSecret(_ classified: ClassifiedOption) -> Bool {
    switch classified.role {
    case .secret, .nearlySecret, .container, .plain: return false
    case .weak, .qualified, .modified, .vague, .unknown, .harmless: break
    }
    guard classified.value != .nothing, !classified.option.syntax.isClause else { return false }
    guard let evidence = classified.evidence else { return true }
    // Of a text of members, those that are secrets are found separately, and so is a credential inside a header.
    return !evidence.hasSecretMembers && (classified.role != .harmless || evidence.embedded.isEmpty)
  }
}
