import EditDistance

/// A pseudo-random generator with the same numbers on every machine (SplitMix64).
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func next(below bound: UInt64) -> UInt64 { next() % bound }

  mutating func bytes(count: Int, letters: UInt64) -> [UInt8] {
    (0..<count).map { _ in UInt8(0x61 + next(below: letters)) }
  }
}

/// Generates misspellings.
enum Misspelling {
  private static let inserted = Array("abcdefghijklmnopqrstuvwxyz0123456789-_. ".utf8)

  /// Returns every key that is one insertion, deletion, substitution, swap or change of case away from `key`.
  static func singleEdits(of key: String) -> [String] {
    let bytes = Array(key.utf8)
    var edits = Set<[UInt8]>()
    for index in 0...bytes.count {
      for byte in inserted { edits.insert(Array(bytes[..<index]) + [byte] + bytes[index...]) }
      guard index < bytes.count else { continue }
      edits.insert(Array(bytes[..<index]) + bytes[(index + 1)...])
      for byte in inserted + [bytes[index] & 0xDF] {
        var edit = bytes
        edit[index] = byte
        edits.insert(edit)
      }
      guard index + 1 < bytes.count else { continue }
      var edit = bytes
      edit.swapAt(index, index + 1)
      edits.insert(edit)
    }
    edits.remove(bytes)
    return edits.map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  /// Returns `key` with one random edit of a letter: deletion, swap, doubling or substitution.
  static func edited(_ key: String, _ random: inout SplitMix) -> String {
    var bytes = Array(key.utf8)
    let letters = bytes.indices.filter { bytes[$0] | 0x20 >= 0x61 && bytes[$0] | 0x20 <= 0x7A }
    guard letters.count > 1 else { return key }
    let index = letters[Int(random.next(below: UInt64(letters.count)))]
    switch random.next(below: 4) {
    case 0: bytes.remove(at: index)
    case 1 where index + 1 < bytes.count: bytes.swapAt(index, index + 1)
    case 2: bytes.insert(bytes[index], at: index)
    default: bytes[index] = UInt8(0x61 + random.next(below: 26))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words of `key` in lower case.
  static func words(of key: String) -> [String] {
    var words: [String] = [""]
    var previous: Character = " "
    for character in key {
      if !character.isLetter && !character.isNumber {
        words.append("")
      } else {
        if character.isUppercase && previous.isLowercase { words.append("") }
        words[words.count - 1] += character.lowercased()
      }
      previous = character
    }
    return words.filter { !$0.isEmpty }
  }

  /// Styles of joining the same words.
  static let styles: [(name: String, write: @Sendable ([String]) -> String)] = [
    ("kebab", { $0.joined(separator: "-") }),
    ("snake", { $0.joined(separator: "_") }),
    ("capitals", { $0.joined(separator: "_").uppercased() }),
    ("spaces", { $0.joined(separator: " ").uppercased() }),
    ("dots", { $0.joined(separator: ".") }),
    ("camel", { words in words[0] + words.dropFirst().map(\.capitalized).joined() }),
  ]
}

extension String {
  /// The string with an upper-case first letter.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
