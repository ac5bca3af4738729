import CRuleRecords
import EditDistance
import RuleRecords

extension KeyMatcher {
  /// The verdict by words alone: a run of words that is a secret's name, and what stands around it.
  func wordVerdict(on key: SplitKey) -> KeyVerdict {
    let words = key.words
    for end in stride(from: words.count, through: 1, by: -1) {
      guard let found = bestRun(in: key, endingAt: end) else { continue }
      if harmlessRun(in: key, endingAt: end, longerThan: end - found.start) { return KeyVerdict(kind: .harmless) }
      let name = splitter.names.names[found.match.index].canonical.string
      if hasModifier(key, before: found.start) { return KeyVerdict(kind: .harmless) }
      switch tail(of: key, from: end) {
      case .none:
        let kind: KeyVerdict.Kind = found.match.distance == 0 ? .style : .near
        return KeyVerdict(kind: kind, name: name, distance: found.match.distance)
      case .vague: return KeyVerdict(kind: .weak, name: name)
      case .harmless: return KeyVerdict(kind: .harmless)
      }
    }
    return leftoverVerdict(on: key)
  }

  /// Whether a secret's name, or a word that may be short for one, stands anywhere in `key`: also in `primary-key` and
  /// `token-count`, which are none.
  package func namesSecret(_ key: String) -> Bool {
    let split = splitter.split(PlainKey.fold(key))
    return split.words.indices.contains { index in
      split.words[index].kinds.contains(.weak) || bestRun(in: split, endingAt: index + 1) != nil
    }
  }

  /// The verdict on a key without any secret's name.
  private func leftoverVerdict(on key: SplitKey) -> KeyVerdict {
    var end = key.words.count
    while end > 1, key.words[end - 1].kinds.contains(.neutral) { end -= 1 }
    let last = key.words[end - 1]
    let before = key.words[..<(end - 1)]
    if harmlessRun(in: key, endingAt: key.words.count, longerThan: 0) { return KeyVerdict(kind: .harmless) }
    if last.kinds.contains(.weak) {
      if before.last?.kinds.contains(.vendor) == true { return KeyVerdict(kind: .style, name: "api key") }
      // `partition key` is none; `client key` may be one.
      let isPlain = before.contains {
        !$0.kinds.contains(.part) && !$0.kinds.isDisjoint(with: [.option, .head, .modifier])
      }
      return KeyVerdict(kind: isPlain ? .harmless : .weak)
    }
    if last.range.count <= 4, !last.isKnown, key.words.count == 1 || isNearShortName(key, last) {
      return KeyVerdict(kind: .weak)
    }
    if key.words.allSatisfy(\.isKnown),
      key.words.contains(where: { !$0.kinds.isDisjoint(with: [.option, .head, .modifier, .harmless]) })
    {
      return KeyVerdict(kind: .harmless)
    }
    return KeyVerdict(kind: .unknown)
  }

  /// Whether a word of two to four letters is a single edit away from `pwd` and the like.
  private func isNearShortName(_ key: SplitKey, _ word: KeyWord) -> Bool {
    let letters = key.letters.span.extracting(word.range)
    for name in splitter.names.names where name.letters.count == 3 {
      if name.letters.withSpan({ editDistance(letters, $0, limit: 1) }) != nil { return true }
    }
    return false
  }

  /// The run of up to six words before word `end` that is most surely a secret's name.
  private func bestRun(in key: SplitKey, endingAt end: Int) -> (start: Int, match: SecretNames.Match)? {
    var best: (start: Int, match: SecretNames.Match)?
    var hasUnknown = false
    for start in stride(from: end - 1, through: max(0, end - 6), by: -1) {
      hasUnknown = hasUnknown || !key.words[start].isKnown || key.words[start].kinds.contains(.lookalike)
      guard let match = match(key, start..<end, hasUnknown: hasUnknown) else { continue }
      if let best, best.match.score >= match.score { continue }
      best = (start, match)
    }
    return best
  }

  /// The secret's name that words `run` are, if they are one.
  private func match(_ key: SplitKey, _ run: Range<Int>, hasUnknown: Bool) -> SecretNames.Match? {
    let range = key.span(run)
    let letters = key.letters.span.extracting(range)
    if let index = splitter.names.exactlyOrPlural(letters) {
      // `sslkey` is a word by itself, though `ssl key` is a name.
      let isOwnWord = run.count == 1 && key.words[run.lowerBound].kinds.contains(.option)
      if isOwnWord && splitter.names.names[index].wordCount > 1 { return nil }
      return SecretNames.Match(index: index, distance: 0, score: range.count)
    }
    guard hasUnknown else { return nil }
    // Two correct words before it leave little doubt of what the last one was to be.
    let isLed = run.count { key.words[$0].kinds.contains(.part) } >= 2
    let near = splitter.names.nearest(to: letters, lastWordLimit: isLed ? 2 : nil) { keepsKnownWords(key, run, of: $0) }
    if let near { return near }
    if run.count > 1 { return wordByWord(key, run) }
    return key.words[run.lowerBound].isKnown ? nil : splitter.names.sameSkeleton(as: letters)
  }

  /// The name of as many words as `run` in which each is equal or nearly so, an unknown one at least. One word may be
  /// further off if all others are close by: a name leaves little doubt of the word that it lacks.
  private func wordByWord(_ key: SplitKey, _ run: Range<Int>) -> SecretNames.Match? {
    var best: SecretNames.Match?
    let length = key.span(run).count
    names: for (index, name) in splitter.names.names.enumerated() where name.wordCount == run.count {
      guard abs(Int(name.letters.count) - length) <= 2 * run.count else { continue }
      var total = 0
      var stretched = 0
      for offset in 0..<name.wordCount {
        switch distance(key, key.words[run.lowerBound + offset], from: name, name.word(offset)) {
        case .near(let distance): total += distance
        case .stretched:
          stretched += 1
          total += 1
        case .far: continue names
        }
      }
      guard stretched <= 1 else { continue }
      let score = Int(name.letters.count) - 3 * total
      if score > best?.score ?? 0 { best = SecretNames.Match(index: index, distance: total, score: score) }
    }
    return best
  }

  /// How far a word of a key is from the one that stands at its place in a name.
  private enum WordDistance {
    case near(Int), stretched, far
  }

  private func distance(
    _ key: SplitKey, _ word: KeyWord, from name: NameRecord, _ range: Range<Int>
  ) -> WordDistance {
    let written = key.letters.span.extracting(word.range)
    return name.letters.withSpan { letters in
      let meant = letters.extracting(range)
      if let distance = editDistance(written, meant, limit: word.isKnown ? 0 : wordLimit(range.count)) {
        return .near(distance)
      }
      let isStretched =
        word.kinds.contains(.lookalike)
        ? editDistance(written, meant, limit: 2) != nil : !word.isKnown && stretchedDistance(written, meant) != nil
      return isStretched ? .stretched : .far
    }
  }

  /// Whether every correctly spelled word of `run` is found again in `name`: such a word is no misspelling of another.
  /// Words of two letters are as often splinters of a misspelled one.
  func keepsKnownWords(_ key: SplitKey, _ run: Range<Int>, of name: StaticText) -> Bool {
    key.words[run].allSatisfy { word in
      if !word.isKnown || word.range.count <= 2 { return true }
      let isPlural = word.range.count > 3 && key.letters[word.range.upperBound - 1] == UInt8(ascii: "s")
      let singular = word.range.lowerBound..<word.range.upperBound - (isPlural ? 1 : 0)
      let part = key.letters.span.extracting(singular)
      return name.withSpan { contains($0, part) }
    }
  }

  private func contains(_ text: Span<UInt8>, _ part: Span<UInt8>) -> Bool {
    guard part.count <= text.count else { return false }
    starts: for start in 0...text.count - part.count {
      for offset in 0..<part.count where text[start + offset] != part[offset] { continue starts }
      return true
    }
    return false
  }

  /// Whether more than `count` words before `end` are a harmless name.
  private func harmlessRun(in key: SplitKey, endingAt end: Int, longerThan count: Int) -> Bool {
    for start in stride(from: end - count - 1, through: max(0, end - 6), by: -1)
    where harmlessNames.exactlyOrPlural(key.letters.span.extracting(key.span(start..<end))) != nil { return true }
    return false
  }

  /// Whether one of the words before a secret's name says that it is none: `max`, or a misspelled `completion`.
  private func hasModifier(_ key: SplitKey, before end: Int) -> Bool {
    for word in key.words[..<end].suffix(4) {
      if word.kinds.contains(.modifier) { return true }
      guard !word.isKnown, word.range.count >= 5 else { continue }
      let letters = key.letters.span.extracting(word.range)
      if splitter.vocabulary.isNear(letters, splitter.vocabulary.modifiers, shortest: 5, limit: 1) { return true }
    }
    return false
  }

  /// Whether `key` ends in the host of a storage account: Hadoop names the keys of Azure
  /// `fs.azure.account.key.ACCOUNT.dfs.core.windows.net`, and the account is made of any words.
  private func endsInHost(_ key: SplitKey) -> Bool {
    let host = Self.azureHost
    return key.words.count > 3
      && zip(key.words.suffix(host.count), host).allSatisfy { word, meant in
        editDistance(key.letters.span.extracting(word.range), meant.span, limit: meant.count > 4 ? 1 : 0) != nil
      }
  }

  private static let azureHost = ["windows", "net"].map { Array($0.utf8) }

  /// What the words behind a secret's name make of it.
  private enum Tail {
    case none, vague, harmless
  }

  private func tail(of key: SplitKey, from end: Int) -> Tail {
    var result = Tail.none
    if endsInHost(key), end < key.words.count {
      // Of what belongs to a host only the first word can be another's: `sas.token.provider.type.ACCOUNT...`.
      return key.words[end].kinds.isDisjoint(with: [.head, .modifier]) ? .none : .harmless
    }
    for word in key.words[end...] {
      if !word.kinds.isDisjoint(with: [.neutral, .vendor]) { continue }
      if !word.kinds.isDisjoint(with: [.option, .head, .modifier, .harmless]) { return .harmless }
      if !word.isKnown, word.range.count <= 2 { continue }
      if !word.isKnown {
        let letters = key.letters.span.extracting(word.range)
        if isNear(letters, splitter.vocabulary.heads) { return .harmless }
        if isNear(letters, splitter.vocabulary.neutrals) { continue }
      }
      result = .vague
    }
    return result
  }

  /// Whether a misspelled word of four letters or more is probably one of `meant`: `endpiont`.
  private func isNear(_ word: Span<UInt8>, _ meant: Constants<UInt16>) -> Bool {
    word.count >= 4 && splitter.vocabulary.isNear(word, meant, shortest: 4, limit: word.count >= 8 ? 2 : 1)
  }
}
