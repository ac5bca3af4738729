import Bytes

/// Whether a value looks machine-generated: a long sequence without blanks in which the kind of character changes
/// often.
///
/// Strict on purpose: words with separators, host names, paths and dates return false.
package func looksRandom(_ value: Span<UInt8>) -> Bool {
  var start = 0
  for index in 0...value.count {
    guard index == value.count || !isTokenByte(value[index]) else { continue }
    if looksRandom(value, in: start..<index) { return true }
    start = index + 1
  }
  return false
}

/// Whether a value looks like a strong password that a person chose: short, without blanks, three kinds of characters.
/// Weaker than ``looksRandom(_:)``, so use it only where other evidence exists.
package func looksChosen(_ value: Span<UInt8>) -> Bool {
  guard (6...64).contains(value.count) else { return false }
  var kinds: UInt8 = 0
  for index in value.indices {
    switch value[index] {
    case UInt8.digits: kinds |= 1
    case UInt8.lowerCaseLetters: kinds |= 2
    case UInt8.upperCaseLetters: kinds |= 4
    // Characters that connect words, numbers, hosts and paths do not count as signs.
    case .hyphen, .dot, .slash, .colon, .underscore, .comma, .at: continue
    case 0x21...0x7E: kinds |= 8
    default: return false
    }
  }
  return kinds.nonzeroBitCount >= 3
}

/// Whether a value looks like a generated or a chosen secret.
package func speaksForSecret(_ value: Span<UInt8>) -> Bool {
  looksRandom(value) || looksChosen(value)
}

private func looksRandom(_ value: Span<UInt8>, in run: Range<Int>) -> Bool {
  guard run.count >= 16 else { return false }
  // 256 bytes are enough, and values may be long.
  let run = run.prefix(256)
  var digits = 0
  var lower = 0
  var upper = 0
  var changes = 0
  var previous: UInt8 = 0
  // One bit for each letter or digit, case-sensitive.
  var seen: (low: UInt64, high: UInt64) = (0, 0)
  for index in run {
    let byte = value[index]
    let kind: UInt8
    switch byte {
    case UInt8.digits: (kind, digits) = (1, digits + 1)
    case UInt8.lowerCaseLetters: (kind, lower) = (2, lower + 1)
    case UInt8.upperCaseLetters: (kind, upper) = (3, upper + 1)
    default: continue  // Separators connect words; only the characters between them count.
    }
    if previous != 0, kind != previous { changes += 1 }
    previous = kind
    if byte < 64 { seen.low |= 1 << UInt64(byte) } else { seen.high |= 1 << UInt64(byte & 63) }
  }
  guard digits >= 2, lower + upper >= 2, seen.low.nonzeroBitCount + seen.high.nonzeroBitCount >= 9 else { return false }
  // Random base64 changes kind at two of three positions, random hexadecimal at nearly one of two.
  return changes * 4 >= run.count
}

private func isTokenByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8.digits, UInt8.upperCaseLetters, UInt8.lowerCaseLetters, .plus, .slash, .equals, .underscore, .hyphen: true
  default: false
  }
}
