import ValueMatching

/// Looks for a secret that was found once more, near its statement: as another value, or in a comment such as
/// `-- was 'api-key' = '...'`. Masking the one and leaving the other is no masking.
///
/// Only `mask` looks. A report names the place where the secret is used; its copies need no line of their own.
struct SecretCopies {
  let text: [UInt8]
  /// The secrets found in the window, sorted.
  private let secrets: [Range<Int>]

  /// How far from its statement a copy is looked for, in bytes: about a page of comments.
  private static let reach = 1024
  /// Lengths in bytes. What is shorter occurs by chance.
  private static let lengths = 8...1024

  /// A search in a window, in which `secrets` were found.
  init(text: [UInt8], secrets: [Range<Int>]) {
    self.text = text
    self.secrets = MaskPlan.union(secrets)
  }

  /// The copies of the secrets among `problems` around `statement`; `lowest` is where the window's own text begins.
  func copies(of problems: [Problem], in statement: Range<Int>, from lowest: Int) -> [Problem] {
    let start = max(lowest, statement.lowerBound - SecretCopies.reach)
    let end = min(text.count, statement.upperBound + SecretCopies.reach)
    var found: [Problem] = []
    var seen: Set<[UInt8]> = []
    for problem in problems where problem.isSecret && SecretCopies.lengths.contains(problem.range.count) {
      let value = Array(text[problem.range])
      guard SecretCopies.isTelling(value), seen.insert(value).inserted else { continue }
      let range = min(start, end)..<end
      // Of what a machine made no eight bytes occur by chance, of `contoso-eus-key1` they may.
      let pieces = looksRandom(value.span) ? self.pieces(of: value, in: range) : []
      for place in places(of: value, in: range) + pieces where !isFound(place, found) {
        found.append(
          Problem(
            rule: .secretShapedValue, message: "copy", arguments: ["a secret of the statement beside it once more"],
            range: place, isSecret: true, key: problem.key, redactedByServer: problem.redactedByServer,
            isCommented: problem.isCommented))
      }
    }
    return found
  }

  /// `password` and `20240115` are words of their own; what has a mark, a capital or letters and digits is nobody else's.
  private static func isTelling(_ value: [UInt8]) -> Bool {
    !value.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } && !value.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E }
  }

  private func isFound(_ place: Range<Int>, _ found: [Problem]) -> Bool {
    var low = 0
    var high = secrets.count
    while low < high {
      let middle = (low + high) / 2
      if secrets[middle].lowerBound < place.upperBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && secrets[low - 1].upperBound > place.lowerBound || found.contains { $0.range.overlaps(place) }
  }

  /// The stretches of `range` that `value` has as well, at least as long as a piece that says something.
  private func pieces(of value: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    let length = SecretCopies.lengths.lowerBound
    func word(_ bytes: [UInt8], _ start: Int) -> UInt64 {
      bytes[start..<start + length].reduce(0) { $0 << 8 | UInt64($1) }
    }
    let known = Set((0...value.count - length).map { word(value, $0) })
    var pieces: [Range<Int>] = []
    var last: UInt64 = 0
    for index in range {
      last = last << 8 | UInt64(text[index])
      let start = index + 1 - length
      guard start >= range.lowerBound, known.contains(last) else { continue }
      if let piece = pieces.last, piece.upperBound > start {
        pieces[pieces.count - 1] = piece.lowerBound..<index + 1
      } else {
        pieces.append(start..<index + 1)
      }
    }
    // `sk-proj-` and `password` are the beginning of many.
    return pieces.filter { piece in
      text[piece].contains { $0 >= 0x30 && $0 <= 0x39 }
        && text[piece].contains { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    }
  }

  /// Where `value` stands as a whole word in `range`.
  private func places(of value: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    text.withUnsafeBufferPointer { text in
      var index = range.lowerBound
      while index + value.count <= range.upperBound {
        guard text[index] == value[0], (1..<value.count).allSatisfy({ text[index + $0] == value[$0] }) else {
          index += 1
          continue
        }
        let end = index + value.count
        let isWhole =
          (index == 0 || !text[index - 1].isPartOfWord) && (end == text.count || !text[end].isPartOfWord)
        if isWhole { places.append(index..<end) }
        index = end
      }
    }
    return places
  }
}

extension UInt8 {
  fileprivate var isPartOfWord: Bool {
    self >= 0x80 || self == 0x5F || self >= 0x30 && self <= 0x39 || (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A
  }
}
