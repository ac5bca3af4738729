import Bytes
import CRuleRecords
import EditDistance
import RuleRecords

/// A list of names, of secrets or of harmless things, sorted by length.
struct SecretNames: Sendable {
  /// One name.
  typealias Name = NameRecord

  /// The name that matches a run of words.
  struct Match {
    var index: Int
    var distance: Int
    /// Confidence of the match: the number of letters in the name minus three for each edit.
    var score: Int
  }

  private let record: NameListRecord

  init(_ record: NameListRecord) {
    self.record = record
  }

  var names: Constants<Name> { record.records }

  /// Returns the index of the name that equals `letters`.
  func exactly(_ letters: Span<UInt8>) -> Int? {
    record.slots.number(of: letters) { names[$0].letters.equals(letters) }
  }

  /// Returns the index of the name that equals `letters`, with or without a final `s`.
  func exactlyOrPlural(_ letters: Span<UInt8>) -> Int? {
    if let index = exactly(letters) { return index }
    guard letters.count > 4, letters[letters.count - 1] == UInt8(ascii: "s") else { return nil }
    return exactly(letters.extracting(0..<letters.count - 1))
  }

  /// Returns the name nearest to `letters` within the name's own limit and within `ceiling`.
  ///
  /// The last word of a name must also match by itself, because it is the noun: within `lastWordLimit` edits, or within
  /// the usual limit for its length.
  func nearest(
    to letters: Span<UInt8>, ceiling: Int = 3, lastWordLimit: Int? = nil,
    where accepts: (StaticText) -> Bool = { _ in true }
  ) -> Match? {
    let mask = letterMask(letters)
    var best: Match?
    let shortest = max(0, letters.count - 3)
    let firstOfLength = record.first_of_length.numbers
    guard shortest < firstOfLength.count else { return nil }
    let end = min(letters.count + 4, firstOfLength.count - 1)
    guard shortest < end else { return nil }
    for index in Int(firstOfLength[shortest])..<Int(firstOfLength[end]) {
      let name = names[index]
      let limit = min(Int(name.limit), ceiling)
      guard limit > 0, abs(Int(name.letters.count) - letters.count) <= limit else { continue }
      let difference = mask ^ name.mask
      guard (difference & mask).nonzeroBitCount <= limit, (difference & ~mask).nonzeroBitCount <= limit else {
        continue
      }
      guard let distance = name.letters.withSpan({ editDistance(letters, $0, limit: limit) }) else { continue }
      let score = Int(name.letters.count) - 3 * distance
      if let best, best.score >= score { continue }
      if distance > 1, !endsLikeLastWord(letters, name, lastWordLimit) { continue }
      if accepts(name.letters) { best = Match(index: index, distance: distance, score: score) }
    }
    return best
  }

  /// Whether the word `letters` is near a name, so that it must not be split into two words: one edit, or two edits if
  /// the name is one long word (`passwdor` is not `passwd or`).
  func isNearWord(_ letters: Span<UInt8>) -> Bool {
    if nearest(to: letters, ceiling: 1) != nil { return true }
    guard letters.count >= 7, let match = nearest(to: letters, ceiling: 2) else { return false }
    return names[match.index].wordCount == 1 && names[match.index].letters.count >= 8
  }

  /// Whether the end of `letters` is near the last word of `name`.
  private func endsLikeLastWord(_ letters: Span<UInt8>, _ name: Name, _ limit: Int?) -> Bool {
    guard name.wordCount > 1 else { return true }
    let last = name.word(name.wordCount - 1)
    let usual = wordLimit(last.count)
    let limit = limit ?? usual
    let reach = max(limit, usual + 1)
    return name.letters.withSpan { all in
      let meant = all.extracting(last)
      for length in last.count - reach...last.count + reach where length > 0 && length <= letters.count {
        let end = letters.extracting(letters.count - length..<letters.count)
        if editDistance(end, meant, limit: limit) != nil || stretchedDistance(end, meant) != nil { return true }
      }
      return false
    }
  }

  /// Finds the one-word name with the same consonants as `letters`, at most four edits away.
  func sameSkeleton(as letters: Span<UInt8>) -> Match? {
    let skeleton = consonantSkeleton(letters)
    guard skeleton.count >= 3 else { return nil }
    for (index, name) in names.enumerated() where name.skeleton.equals(skeleton.span) {
      let length = Int(name.letters.count)
      // Of the names with five letters only `token` is commonly misspelled by sound: `tockn`.
      let limit = length > 5 ? 4 : skeleton.count >= 3 ? 2 : 1
      // A misspelling by sound is rarely much shorter than the name: `sqrt` is not `secret`.
      let most = letters.count < length ? min(limit, 2) : limit
      guard let distance = name.letters.withSpan({ editDistance(letters, $0, limit: most) }) else { continue }
      return Match(index: index, distance: distance, score: length - 3 * distance)
    }
    return nil
  }
}

extension NameRecord {
  var wordCount: Int { Int(ends.count) }

  /// The range of word `index` in `letters`.
  func word(_ index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }
}

/// Maximum edits in one word of `length` letters inside a longer name.
func wordLimit(_ length: Int) -> Int { length <= 5 ? 1 : 2 }

/// Returns the edit distance between `word` and the word `meant` with a limit one higher than usual for its length, if
/// `word` lacks at most one letter of `meant` or has the same consonants (`tockn`, `cky`, `eyk`). Otherwise nil.
///
/// Used for one word of a name whose other words match. The only short word allowed is `key`: it has few neighbours.
func stretchedDistance(_ word: Span<UInt8>, _ meant: Span<UInt8>) -> Int? {
  guard word.count > 1, meant.count >= 5 || meant.isKey,
    let distance = editDistance(word, meant, limit: wordLimit(meant.count) + 1)
  else { return nil }
  if lettersMissing(in: word, of: meant) <= 1 { return distance }
  return consonantSkeleton(word) == consonantSkeleton(meant) ? distance : nil
}

extension Span<UInt8> {
  fileprivate var isKey: Bool {
    count == 3 && self[0] == UInt8(ascii: "k") && self[1] == UInt8(ascii: "e") && self[2] == UInt8(ascii: "y")
  }
}

/// Counts the letters of `meant` that are missing in `word`, with multiplicity.
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
