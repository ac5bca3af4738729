import Bytes
import EditDistance

/// One word of a key.
struct KeyWord: Sendable {
  /// The word's range in ``SplitKey/letters``.
  var range: Range<Int>
  var kinds: WordKinds
  /// Whether the word is in the vocabulary, that is, correctly spelled.
  var isKnown: Bool { !kinds.isEmpty }
}

/// A key split into words.
struct SplitKey: Sendable {
  /// The lower-case letters of all words, without separators and without separate digits.
  var letters: [UInt8] = []
  var words: [KeyWord] = []

  /// The range in ``letters`` that the words `range` cover.
  func span(_ range: Range<Int>) -> Range<Int> {
    words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
  }
}

/// Splits keys at separators, capitals and digits, and between known words written together (`apikey`).
struct KeySplitter: Sendable {
  let vocabulary: Vocabulary
  let names: SecretNames
  let foreign: ForeignWords

  /// Returns the words of `plain`, at most 24.
  func split(_ plain: [UInt8]) -> SplitKey {
    var key = SplitKey()
    key.letters.reserveCapacity(plain.count)
    var start = 0
    while start < plain.count, key.words.count < 24 {
      while start < plain.count, !plain[start].isLetter, !plain[start].isDigit { start += 1 }
      var end = start
      while end < plain.count, plain[end].isLetter || plain[end].isDigit { end += 1 }
      if start < end { append(plain, start..<end, to: &key) }
      start = end
    }
    return key
  }

  /// Appends the words of one sequence of letters and digits.
  private func append(_ plain: [UInt8], _ segment: Range<Int>, to key: inout SplitKey) {
    if append(plain, wholeIfKnown: segment, to: &key) { return }
    var cuts = capitalCuts(plain, segment)
    // Irregular capitals do not separate words: `pAsSwOrD`, `PASSWoRD`.
    if cuts.count >= 2, segment.count * 2 < (cuts.count + 1) * 5 { cuts = [] }
    if !cuts.isEmpty, segment.count > 4, segment.count(where: { plain[$0].isLowerCaseLetter }) == 1 { cuts = [] }
    var start = segment.lowerBound
    for cut in cuts + [segment.upperBound] {
      append(plain, piece: start..<cut, to: &key)
      start = cut
    }
  }

  /// Appends the words of one piece without inner capitals: it is split at digits.
  private func append(_ plain: [UInt8], piece: Range<Int>, to key: inout SplitKey) {
    if append(plain, wholeIfKnown: piece, to: &key) { return }
    var start = piece.lowerBound
    while start < piece.upperBound {
      while start < piece.upperBound, plain[start].isDigit { start += 1 }
      var end = start
      while end < piece.upperBound, !plain[end].isDigit { end += 1 }
      if start < end, !append(plain, wholeIfKnown: start..<end, to: &key) {
        let first = key.letters.count
        for index in start..<end { key.letters.append(plain[index].asciiLowercased) }
        appendGlued(first..<key.letters.count, to: &key)
      }
      start = end
    }
  }

  /// Appends `range` as one word and returns true if the word is in the vocabulary.
  private func append(_ plain: [UInt8], wholeIfKnown range: Range<Int>, to key: inout SplitKey) -> Bool {
    let first = key.letters.count
    for index in range { key.letters.append(plain[index].asciiLowercased) }
    let kinds = vocabulary.kinds(of: key.letters.span.extracting(first..<key.letters.count))
    if kinds.isEmpty {
      key.letters.removeLast(range.count)
      return false
    }
    appendWord(from: first, kinds, to: &key)
    return true
  }

  /// Appends a word made of the letters from index `first` on. A foreign word is replaced by the English one.
  private func appendWord(from first: Int, _ kinds: WordKinds, to key: inout SplitKey) {
    var kinds = kinds
    if kinds == .foreign, let english = foreign.english(noun: key.letters[first...]) {
      key.letters.replaceSubrange(first..., with: english)
      kinds = vocabulary.kinds(of: english.span).union(.foreign)
    }
    key.words.append(KeyWord(range: first..<key.letters.count, kinds: kinds))
  }

  /// Returns the indices where a capital begins a new word (`api|Key`, `API|Key`).
  private func capitalCuts(_ plain: [UInt8], _ segment: Range<Int>) -> [Int] {
    var cuts: [Int] = []
    for index in segment.dropFirst() where plain[index].isUpperCaseLetter {
      let previous = plain[index - 1]
      let startsWord = index + 1 < segment.upperBound && plain[index + 1].isLowerCaseLetter
      if previous.isLowerCaseLetter || (previous.isUpperCaseLetter && startsWord) { cuts.append(index) }
    }
    return cuts
  }

  /// Appends an unknown word. It is split if it consists of known words, or if it ends in a secret name.
  private func appendGlued(_ range: Range<Int>, to key: inout SplitKey) {
    let word = Array(key.letters[range])
    let letters = word.span
    var cuts: [Int] = []
    if letters.count >= 5, letters.count <= 40, names.exactly(letters) == nil,
      !names.isNearWord(letters), !vocabulary.isNearPart(letters)
    {
      cuts = knownWordCuts(letters) ?? secretSuffixCut(letters).map { [$0] } ?? []
    }
    key.letters.removeLast(range.count)
    var start = 0
    for end in cuts + [letters.count] {
      let first = key.letters.count
      for index in start..<end { key.letters.append(letters[index]) }
      appendWord(from: first, vocabulary.kinds(of: letters.extracting(start..<end)), to: &key)
      start = end
    }
  }

  /// Returns the inner cuts that split `letters` into two known words, or into at most four of three letters or more.
  private func knownWordCuts(_ letters: Span<UInt8>) -> [Int]? {
    if letters.count >= 6, let cuts = cuts(letters, from: 0, atMost: 2, shortest: 2) { return cuts }
    return cuts(letters, from: 0, atMost: 4, shortest: 3)
  }

  /// Returns the inner cuts that split `letters`, from `start` on, into at most `count` known words; the longest first.
  private func cuts(_ letters: Span<UInt8>, from start: Int, atMost count: Int, shortest: Int) -> [Int]? {
    if !vocabulary.kinds(of: letters.extracting(start..<letters.count)).isEmpty { return [] }
    guard count > 1, letters.count - start >= 2 * shortest else { return nil }
    for end in stride(from: letters.count - shortest, through: start + shortest, by: -1)
    where !vocabulary.kinds(of: letters.extracting(start..<end)).isEmpty {
      if let rest = cuts(letters, from: end, atMost: count - 1, shortest: shortest) { return [end] + rest }
    }
    return nil
  }

  /// Returns the start of a secret name of five letters or more at the end of `letters`. The text before it may be
  /// unknown if the name is correctly spelled.
  private func secretSuffixCut(_ letters: Span<UInt8>) -> Int? {
    guard letters.count >= 7 else { return nil }
    var misspelled: (cut: Int, score: Int)?
    for cut in 2...letters.count - 5 {
      let rest = letters.extracting(cut..<letters.count)
      if names.exactly(rest) != nil { return cut }
      guard !vocabulary.kinds(of: letters.extracting(0..<cut)).isEmpty,
        let match = names.nearest(to: rest, ceiling: rest.count >= 8 ? 2 : 1), match.score > misspelled?.score ?? 0
      else { continue }
      misspelled = (cut, match.score)
    }
    return misspelled?.cut
  }
}
