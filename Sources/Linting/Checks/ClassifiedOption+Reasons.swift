import ValueMatching

extension ClassifiedOption {
  /// What key and value say for a finding about the bytes `secret` of the value.
  func reasons(for secret: Range<Int>, in text: [UInt8]) -> Evidence {
    let value: Evidence.Reason? =
      evidence?.shape != nil ? .provider : secret != option.syntax.value ? .embedded : strength(in: text)?.reason
    return Evidence(key: role.reason, value: value, syntax: option.syntax.isCommented ? .comment : nil)
  }
}

extension ClassifiedOption.Role {
  /// What a key of this role says.
  var reason: Evidence.Reason {
    switch self {
    case .secret: .known
    case .nearlySecret(isMisspelled: false): .style
    case .nearlySecret(isMisspelled: true): .near
    case .container: .container
    case .plain: .plain
    case .harmless: .harmless
    case .qualified: .qualified
    case .modified: .modified
    case .weak: .weak
    case .vague: .vague
    case .unknown: .unknown
    }
  }
}

extension ValueStrength {
  /// What a value of this strength says.
  var reason: Evidence.Reason {
    switch self {
    case .random: .random
    case .mixed: .mixed
    case .word: .word
    case .name: .name
    case .setting: .setting
    case .address: .address
    }
  }
}
