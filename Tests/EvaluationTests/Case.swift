/// The expected result of a case.
enum Expectation {
  /// An error finding whose secret is exactly one of the case's planted ranges.
  case secret
  /// No error finding at all.
  case noError
  /// No finding of any severity.
  case silence
}

/// A file to lint and the expected result.
struct Case: Sendable {
  /// The measured group: `misspelled keys: human`.
  var group: String
  var engine: String
  /// What is special in this case; printed with a failure.
  var label: String
  var text: String
  var expectation: Expectation
  /// Byte ranges that are accepted as the secret; the first is the usual one.
  var planted: [Range<Int>] = []
  /// Whether every planted range must be found, not just one.
  var needsAll = false
  /// Byte range of the statement that contains the secret; findings outside it count as errors in a neighbour.
  var statement: Range<Int>?
}

/// SQL text under construction that records the byte ranges of planted secrets.
struct Script {
  private(set) var text = ""
  private(set) var planted: [Range<Int>] = []

  var count: Int { text.utf8.count }

  static func + (script: Script, more: String) -> Script {
    var sum = script
    sum += more
    return sum
  }

  static func += (script: inout Script, more: String) {
    script.text += more
  }

  static func += (script: inout Script, more: Script) {
    let shift = script.count
    script.text += more.text
    script.planted += more.planted.map { $0.lowerBound + shift..<$0.upperBound + shift }
  }

  /// Appends `secret`, to which a finding must point.
  mutating func plant(_ secret: String) {
    let start = count
    text += secret
    planted.append(start..<count)
  }

  /// Adds another accepted range.
  mutating func alsoAccept(_ range: Range<Int>) {
    planted.append(range)
  }

  /// Returns the script with every `old` replaced, also inside planted texts; the planted ranges are adjusted.
  func replacing(_ old: Character, with new: String) -> Script {
    var result = ""
    var map = [Int](repeating: 0, count: count + 1)
    var offset = 0
    for character in text {
      let start = result.utf8.count
      result += character == old ? new : String(character)
      for step in 0..<character.utf8.count {
        map[offset + step] = start + (character == old ? 0 : step)
      }
      offset += character.utf8.count
    }
    map[offset] = result.utf8.count
    var script = Script()
    script.text = result
    script.planted = planted.map { map[$0.lowerBound]..<map[$0.upperBound] }
    return script
  }
}

extension Script {
  init(_ text: String) {
    self.init()
    self += text
  }
}
