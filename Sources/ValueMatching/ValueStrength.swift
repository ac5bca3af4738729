/// How much a literal looks like a chosen or issued secret.
package enum ValueStrength: Sendable {
  /// Generated: see ``looksRandom(_:)``.
  case random
  /// Both cases, digits or signs mixed, as in a chosen password: `Winter25!`.
  case mixed
  /// One word of letters and digits: `dragon`, `hunter2`.
  case word
  /// Words with separators, an identifier: `order_id`, `eu-west-1`, `user.email`.
  case name
  /// A number, a Boolean, a duration: `30`, `true`, `10 s`.
  case setting
  /// A URL, a path or a host name.
  case address

  /// Classifies the bytes between the quotes.
  package init(_ value: Span<UInt8>, isRandom: Bool) {
    var lower = 0
    var upper = 0
    var digits = 0
    var signs = 0
    var separators = 0
    var others = 0
    for index in value.indices {
      switch value[index] {
      case 0x61...0x7A: lower += 1
      case 0x41...0x5A: upper += 1
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), 0x20,
        UInt8(ascii: "/"):
        separators += 1
      case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: signs += 1
      default: others += 1
      }
    }
    let kinds = [lower, upper, digits, signs].count { $0 > 0 }
    if isRandom {
      self = .random
    } else if lower + upper + others == 0 {
      self = .setting
    } else if value.count >= 6, signs > 0 && kinds >= 2 || separators == 0 && kinds >= 3 {
      self = .mixed
    } else {
      self = separators > 0 ? .name : .word
    }
  }
}
