import Bytes

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
  package init(_ value: Span<UInt8>) {
    if isPath(value) || hasScheme(value) {
      self = .address
    } else if isSettingValue(value) {
      self = .setting
    } else {
      self.init(text: value, isRandom: looksRandom(value))
    }
  }

  private init(text value: Span<UInt8>, isRandom: Bool) {
    var lower = 0
    var upper = 0
    var digits = 0
    var signs = 0
    var separators = 0
    var others = 0
    for index in value.indices {
      switch value[index] {
      case UInt8.lowerCaseLetters: lower += 1
      case UInt8.upperCaseLetters: upper += 1
      case UInt8.digits: digits += 1
      case .underscore, .hyphen, .dot, .comma, .colon, .space,
        .slash:
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

/// Whether a value begins like the path of a file: `/etc/ssl/client.key`, `./token`.
private func isPath(_ value: Span<UInt8>) -> Bool {
  var start = 0
  while start < value.count, value[start] == .dot || value[start] == .tilde { start += 1 }
  guard start <= 2, value.count - start > 1, value[start] == .slash else { return false }
  return (start..<value.count).allSatisfy { !value[$0].isBlank }
}

/// Whether a value contains `://`.
package func hasScheme(_ value: Span<UInt8>) -> Bool {
  guard value.count >= 3 else { return false }
  return (0...value.count - 3).contains { index in
    value[index] == .colon && value[index + 1] == .slash && value[index + 2] == .slash
  }
}

/// Whether a value is a number, a truth value or an address: `30`, `1.5`, `10 s`, `true`, `https://host/path`.
package func isSettingValue(_ value: Span<UInt8>) -> Bool {
  guard value.count > 0 else { return false }
  if isConstant(value) || hasScheme(value) { return true }
  guard value[0].isDigit else { return false }
  let end = value.indices.first { !value[$0].isNumberByte } ?? value.count
  return value.count - end <= 3
    && (end..<value.count).allSatisfy { value[$0] == .percent || value[$0].isLetter }
}

/// Whether a value is a constant of SQL or of lists of settings: `null`, `true`, `default`.
package func isConstant(_ value: Span<UInt8>) -> Bool {
  guard value.count <= 7 else { return false }
  return constants.contains { word in
    word.utf8CodeUnitCount == value.count
      && word.withUTF8Buffer { bytes in bytes.indices.allSatisfy { bytes[$0] == value[$0].asciiLowercased } }
  }
}

private let constants: [StaticString] = ["null", "true", "false", "default", "none", "secret", "yes", "no"]

extension UInt8 {
  /// What numbers, dates and versions are made of.
  fileprivate var isNumberByte: Bool {
    isDigit || self == .dot || self == .comma || self == .hyphen || self == .space
  }
}
