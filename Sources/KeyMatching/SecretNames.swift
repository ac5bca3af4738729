import EditDistance

/// The names of secrets, prepared for comparison: letters without separators, sorted by length.
struct SecretNames: Sendable {
  /// One name.
  struct Name: Sendable {
    /// Its letters without separators.
    let letters: [UInt8]
    /// Where each of its words ends in `letters`; an array of ranges takes three times as long to make.
    let wordEnds: [Int]
    /// The usual name of the same secret, with spaces.
    let canonical: String
    /// The letters that occur, one bit each.
    let mask: UInt32
    /// The number of edits within which another spelling counts as this name.
    let limit: Int
    /// Its consonants, if it is one word.
    let skeleton: [UInt8]

    /// Where word `index` lies in `letters`.
    func word(_ index: Int) -> Range<Int> { (index == 0 ? 0 : wordEnds[index - 1])..<wordEnds[index] }
  }

  /// A name that a run of words was taken for.
  struct Match {
    var index: Int
    var distance: Int
    /// How far to trust the match: letters of the name less three for each edit.
    var score: Int
  }

  private(set) var names: [Name] = []
  private var table: WordTable
  /// For each number in `table`, the number of the name.
  private var exact: [Int] = []
  /// Names of length `n` are `firstOfLength[n]..<firstOfLength[n + 1]`.
  private var firstOfLength: [Int]

  /// The numbers of the names of `n` words.
  private(set) var ofWords: [[Int]] = []

  init(_ entries: [String]) {
    table = WordTable(capacity: entries.count, bytes: entries.count * 16)
    let lengths = entries.map(Self.length(of:))
    let longest = lengths.max() ?? 0
    firstOfLength = [0]
    names.reserveCapacity(entries.count)
    for length in 0...longest {
      for (entry, other) in zip(entries, lengths) where other == length { add(Self.name(of: entry)) }
      firstOfLength.append(names.count)
    }
  }

  private mutating func add(_ name: Name) {
    let number = table.insert(name.letters.span)
    if number == exact.count { exact.append(names.count) }
    while ofWords.count <= name.wordEnds.count { ofWords.append([]) }
    ofWords[name.wordEnds.count].append(names.count)
    names.append(name)
  }

  /// The number of the name that is written `letters`.
  func exactly(_ letters: Span<UInt8>) -> Int? {
    guard let number = table.index(of: letters) else { return nil }
    return exact[number]
  }

  /// The number of the name that is written `letters`, with an `s` at its end or without.
  func exactlyOrPlural(_ letters: Span<UInt8>) -> Int? {
    if let index = exactly(letters) { return index }
    guard letters.count > 4, letters[letters.count - 1] == UInt8(ascii: "s") else { return nil }
    return exactly(letters.extracting(0..<letters.count - 1))
  }

  /// The name nearest to `letters` within its limit, or within `ceiling` if that is less.
  ///
  /// The last word decides what a name means, so it must be recognisable by itself: within `lastWordLimit` edits, or a
  /// usual number for its length.
  func nearest(
    to letters: Span<UInt8>, ceiling: Int = 3, lastWordLimit: Int? = nil,
    where accepts: ([UInt8]) -> Bool = { _ in true }
  ) -> Match? {
    let mask = letterMask(letters)
    var best: Match?
    let shortest = max(0, letters.count - 3)
    guard shortest < firstOfLength.count else { return nil }
    let end = min(letters.count + 4, firstOfLength.count - 1)
    guard shortest < end else { return nil }
    for index in firstOfLength[shortest]..<firstOfLength[end] {
      let limit = min(names[index].limit, ceiling)
      guard limit > 0, abs(names[index].letters.count - letters.count) <= limit else { continue }
      let difference = mask ^ names[index].mask
      guard (difference & mask).nonzeroBitCount <= limit, (difference & ~mask).nonzeroBitCount <= limit else {
        continue
      }
      let name = names[index].letters
      guard let distance = editDistance(letters, name.span, limit: limit) else { continue }
      let score = name.count - 3 * distance
      if let best, best.score >= score { continue }
      if distance > 1, !endsLikeLastWord(letters, names[index], lastWordLimit) { continue }
      if accepts(name) { best = Match(index: index, distance: distance, score: score) }
    }
    return best
  }

  /// Whether the word `letters` is so near a name that it is none of two words written together: one edit, or two if
  /// the name is a long word (`passwdor` is not `passwd or`).
  func isNearWord(_ letters: Span<UInt8>) -> Bool {
    if nearest(to: letters, ceiling: 1) != nil { return true }
    guard letters.count >= 7, let match = nearest(to: letters, ceiling: 2) else { return false }
    return names[match.index].wordEnds.count == 1 && names[match.index].letters.count >= 8
  }

  /// Whether `letters` end in something like the last word of `name`.
  private func endsLikeLastWord(_ letters: Span<UInt8>, _ name: Name, _ limit: Int?) -> Bool {
    guard name.wordEnds.count > 1 else { return true }
    let last = name.word(name.wordEnds.count - 1)
    let meant = name.letters.span.extracting(last)
    let usual = wordLimit(last.count)
    let limit = limit ?? usual
    let reach = max(limit, usual + 1)
    for length in last.count - reach...last.count + reach where length > 0 && length <= letters.count {
      let end = letters.extracting(letters.count - length..<letters.count)
      if editDistance(end, meant, limit: limit) != nil || stretchedDistance(end, meant) != nil { return true }
    }
    return false
  }

  /// The one-word name with the same consonants as the word `letters`, at most three edits away.
  func sameSkeleton(as letters: Span<UInt8>) -> Match? {
    let skeleton = consonantSkeleton(letters)
    guard skeleton.count >= 3 else { return nil }
    for (index, name) in names.enumerated() where name.skeleton == skeleton {
      // Of five letters, `token` is the one that people write by ear: `tockn`.
      let limit = name.letters.count > 5 ? 4 : skeleton.count >= 3 ? 2 : 1
      // Who writes by ear writes no less: `sqrt` is no `secret`.
      let most = letters.count < name.letters.count ? min(limit, 2) : limit
      guard let distance = editDistance(letters, name.letters.span, limit: most) else { continue }
      return Match(index: index, distance: distance, score: name.letters.count - 3 * distance)
    }
    return nil
  }

  /// The number of letters of the name that `entry` reads.
  private static func length(of entry: String) -> Int {
    let text = entry.utf8Span.span
    var length = 0
    for index in 0..<text.count where text[index] != UInt8(ascii: " ") {
      if text[index] == UInt8(ascii: "=") { break }
      length += 1
    }
    return length
  }

  /// Reads `passwd = password`, or a name alone.
  private static func name(of entry: String) -> Name {
    let text = entry.utf8Span.span
    var letters: [UInt8] = []
    letters.reserveCapacity(text.count)
    var ends: [Int] = []
    ends.reserveCapacity(4)
    var canonical = entry
    for index in 0..<text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "=") {
        canonical = String(decoding: entry.utf8.dropFirst(index + 2), as: UTF8.self)
        break
      }
      if byte != UInt8(ascii: " ") {
        letters.append(byte)
        continue
      }
      ends.append(letters.count)
    }
    if ends.last ?? 0 < letters.count { ends.append(letters.count) }
    return Name(
      letters: letters, wordEnds: ends, canonical: canonical, mask: letterMask(letters.span), limit: limit(letters),
      skeleton: ends.count == 1 && letters.count >= 3 ? consonantSkeleton(letters.span) : [])
  }

  /// By length; measured: one edit more on short names finds little and takes many words for secrets.
  private static func limit(_ letters: [UInt8]) -> Int {
    switch letters.count {
    case ...4: 0
    case 5: 1
    case 6...7: generous.contains(letters) ? 2 : 1
    case 8...11: 2
    default: 3
    }
  }

  /// The names of six and seven letters that people misspell twice and that have few neighbours.
  private static let generous: [[UInt8]] = ["secret", "apikey", "passwd"].map { Array($0.utf8) }
}

/// Edits that one word of `length` letters may have within a longer name.
func wordLimit(_ length: Int) -> Int { length <= 5 ? 1 : 2 }

/// The distance of a word from the one that was `meant`, one edit more than is usual for its length: where it has all
/// letters of that word but one, or the same sound (`tockn`, `cky`, `eyk`). Nil if they are further apart.
///
/// Only for a word that stands where a name lacks it, and of the short ones only for `key`, which has few neighbours.
func stretchedDistance(_ word: Span<UInt8>, _ meant: Span<UInt8>) -> Int? {
  guard word.count > 1, meant.count >= 5 || meant.isKey,
    let distance = editDistance(word, meant, limit: wordLimit(meant.count) + 1)
  else { return nil }
  if lettersMissing(in: word, of: meant) <= 1 { return distance }
  return consonantSkeleton(word) == consonantSkeleton(meant) ? distance : nil
}

extension Span<UInt8> {
  fileprivate var isKey: Bool { count == 3 && self[0] == 0x6B && self[1] == 0x65 && self[2] == 0x79 }
}

/// How many letters of `meant` are not found in `word`, each counted as often as it occurs.
private func lettersMissing(in word: Span<UInt8>, of meant: Span<UInt8>) -> Int {
  var used: UInt64 = 0
  var missing = 0
  for index in 0..<meant.count {
    var isFound = false
    for other in 0..<min(word.count, 64) where word[other] == meant[index] && used & 1 << UInt64(other) == 0 {
      used |= 1 << UInt64(other)
      isFound = true
      break
    }
    if !isFound { missing += 1 }
  }
  return missing
}

/// The consonants of `word` as they sound, doubled ones once; a vowel stays where it begins the word.
func consonantSkeleton(_ word: Span<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(word.count)
  for index in 0..<word.count {
    var letter = word[index]
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      if index > 0 { continue }
    case UInt8(ascii: "c"), UInt8(ascii: "q"): letter = UInt8(ascii: "k")
    case UInt8(ascii: "z"): letter = UInt8(ascii: "s")
    default: break
    }
    if result.last != letter { result.append(letter) }
  }
  return result
}
