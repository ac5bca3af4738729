import Bytes
import CRuleRecords
import EditDistance
import RuleRecords

extension KeyMatcher {
  /// Returns the class from words alone: finds a secret name in the key and looks at the words around it.
  func wordClass(of key: SplitKey) -> KeyClass {
    for end in stride(from: key.words.count, through: 1, by: -1) {
      guard let found = bestRun(in: key, endingAt: end) else { continue }
      if harmlessRun(in: key, endingAt: end, longerThan: end - found.start) { return KeyClass(kind: .harmless) }
      return classify(key, found.match, in: found.start..<end)
    }
    if let found = reorderedName(in: key) {
      var keyClass = classify(key, found.match, in: found.run)
      // The order matters: `token access` may mean an access, but `key for api` can only mean `api key`.
      if keyClass.isSecret, !found.isCertain { keyClass.kind = .qualified }
      return keyClass
    }
    return leftoverClass(of: key)
  }

  /// Returns the class on a key in which the words `run` are the secret name `match`.
  private func classify(_ key: SplitKey, _ match: SecretNames.Match, in run: Range<Int>) -> KeyClass {
    let name = splitter.names.names[match.index].canonical.string
    // `length-of-password`
    if run.lowerBound > 1, isPreposition(key.words[run.lowerBound - 1], in: key),
      key.words[run.lowerBound - 2].kinds.contains(.head)
    {
      return KeyClass(kind: .harmless)
    }
    switch tail(of: key, from: run.upperBound) {
    case .neutral where hasModifier(key, before: run.lowerBound): return KeyClass(kind: .modified, name: name)
    case .neutral:
      return KeyClass(kind: match.distance == 0 ? .style : .near, name: name, distance: match.distance)
    case .unknown: return KeyClass(kind: .weak, name: name)
    case .qualifier: return KeyClass(kind: .qualified, name: name)
    case .property: return KeyClass(kind: .harmless)
    }
  }

  /// Whether `key` contains a secret name, or a word that may be short for one, at any position. True also for keys
  /// that hold no secret, such as `primary-key` and `token-count`.
  package func namesSecret(_ key: String) -> Bool {
    let split = splitter.split(PlainKey.fold(key))
    return split.words.indices.contains { index in
      split.words[index].kinds.contains(.weak) || bestRun(in: split, endingAt: index + 1) != nil
    }
  }

  /// Returns the class on a key that contains no secret name.
  private func leftoverClass(of key: SplitKey) -> KeyClass {
    var end = key.words.count
    while end > 1, key.words[end - 1].kinds.contains(.neutral) { end -= 1 }
    let last = key.words[end - 1]
    let before = key.words[..<(end - 1)]
    if harmlessRun(in: key, endingAt: key.words.count, longerThan: 0) { return KeyClass(kind: .harmless) }
    if last.kinds.contains(.weak) {
      if before.last?.kinds.contains(.vendor) == true { return KeyClass(kind: .style, name: "api key") }
      // `partition key` and `event key` hold no secret; `client key` may hold one.
      let isBare = before.allSatisfy { !$0.kinds.isDisjoint(with: [.neutral, .vendor]) }
      return KeyClass(kind: isBare ? .weak : .vague)
    }
    if last.range.count <= 4, !last.isKnown, key.words.count == 1 || isNearShortName(key, last) {
      return KeyClass(kind: isNearShortName(key, last) ? .weak : .vague)
    }
    // A foreign `access` (German `zugang`) may mean the secret that is missing, so it is not harmless.
    if key.words.allSatisfy({ $0.isKnown && !$0.kinds.contains(.foreign) }),
      key.words.contains(where: { !$0.kinds.isDisjoint(with: [.option, .head, .modifier, .harmless]) })
    {
      return KeyClass(kind: .harmless)
    }
    return KeyClass(kind: .unknown)
  }

  /// Whether a word of two to four letters is one edit away from a three-letter name such as `pwd`.
  private func isNearShortName(_ key: SplitKey, _ word: KeyWord) -> Bool {
    let letters = key.letters.span.extracting(word.range)
    for name in splitter.names.names where name.letters.count == 3 {
      if name.letters.withSpan({ editDistance(letters, $0, limit: 1) }) != nil { return true }
    }
    return false
  }

  /// Finds the best match among the runs of one to six words that end before word `end`.
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

  /// Returns the secret name that the words `run` spell, or nil.
  private func match(_ key: SplitKey, _ run: Range<Int>, hasUnknown: Bool) -> SecretNames.Match? {
    let range = key.span(run)
    let letters = key.letters.span.extracting(range)
    if let index = splitter.names.exactlyOrPlural(letters) {
      // `sslkey` is an option of its own, although `ssl key` is a secret name.
      let isOwnWord = run.count == 1 && key.words[run.lowerBound].kinds.contains(.option)
      if isOwnWord && splitter.names.names[index].wordCount > 1 { return nil }
      return SecretNames.Match(index: index, distance: 0, score: range.count)
    }
    guard hasUnknown else { return nil }
    // After two correct words of a name the last word may have two edits.
    let isLed = run.count { key.words[$0].kinds.contains(.part) } >= 2
    let near = splitter.names.nearest(to: letters, lastWordLimit: isLed ? 2 : nil) { keepsKnownWords(key, run, of: $0) }
    if let near { return near }
    if run.count > 1 { return wordByWord(key, run) }
    return key.words[run.lowerBound].isKnown ? nil : splitter.names.sameSkeleton(as: letters)
  }

  /// Compares `run` word by word with names of the same number of words. Each word must be near the name's word; one
  /// word may be further away (``WordDistance/stretched``), because the others identify the name.
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

  /// Finds a secret name of two to four correct words in another order: `key for api`, `token access`. `isCertain` is
  /// true if a filler word (`for`) or a foreign word shows that the order is intended.
  private func reorderedName(in key: SplitKey) -> (match: SecretNames.Match, run: Range<Int>, isCertain: Bool)? {
    for start in key.words.indices.dropLast() {
      for end in stride(from: min(key.words.count, start + 5), through: start + 2, by: -1) {
        let words = key.words[start..<end]
        guard words.allSatisfy({ $0.isKnown || isFiller($0, in: key) }) else { continue }
        let inner = words.filter { !isFiller($0, in: key) }
        guard (2...4).contains(inner.count), inner.first?.range == words.first?.range,
          inner.last?.range == words.last?.range
        else { continue }
        for (index, name) in splitter.names.names.enumerated() where isPermutation(inner, in: key, of: name) {
          let match = SecretNames.Match(index: index, distance: 2, score: 0)
          // In many languages the order is `key api`.
          return (match, start..<end, inner.count < words.count || words.contains { $0.kinds.contains(.foreign) })
        }
      }
    }
    return nil
  }

  private func isPermutation(_ words: [KeyWord], in key: SplitKey, of name: NameRecord) -> Bool {
    guard name.wordCount == words.count, words.reduce(0, { $0 + $1.range.count }) == Int(name.letters.count) else {
      return false
    }
    return name.letters.withSpan { letters in
      (0..<name.wordCount).allSatisfy { number in
        let meant = letters.extracting(name.word(number))
        for word in words where key.letters.span.extracting(word.range).equals(meant) { return true }
        return false
      }
    }
  }

  /// Whether a word only connects other words: `key for api`, `chave de api`.
  private func isFiller(_ word: KeyWord, in key: SplitKey) -> Bool {
    foreign.meaning(of: key.letters[word.range])?.isFiller ?? false
  }

  private func isPreposition(_ word: KeyWord, in key: SplitKey) -> Bool {
    let letters = key.letters[word.range]
    return letters.elementsEqual("of".utf8) || letters.elementsEqual("for".utf8)
  }

  /// The distance between a word of a key and the word at the same position of a name.
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

  /// Whether `name` contains every correctly spelled word of `run`; a correct word is not a misspelling of another
  /// word. Words of two letters are ignored, because they are often fragments of a misspelled word.
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

  /// Whether a harmless name of more than `count` words ends before word `end`.
  private func harmlessRun(in key: SplitKey, endingAt end: Int, longerThan count: Int) -> Bool {
    for start in stride(from: end - count - 1, through: max(0, end - 6), by: -1)
    where harmlessNames.exactlyOrPlural(key.letters.span.extracting(key.span(start..<end))) != nil { return true }
    return false
  }

  /// How a word after a secret name changes the meaning of the key, weakest first.
  private enum FollowingWord: Int, Comparable {
    /// No change: `value`, `prod`.
    case neutral
    /// No information, for example a word that is not in the vocabulary.
    case unknown
    /// It may say whose secret it is, or which one: `admin`, `primary`.
    case qualifier
    /// A property of the secret, so the key holds no secret: `endpoint`, `policy`, `ttl`.
    case property

    static func < (left: FollowingWord, right: FollowingWord) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether a word before a secret name may change its meaning: `max`, or a misspelled `completion`.
  private func hasModifier(_ key: SplitKey, before end: Int) -> Bool {
    for word in key.words[..<end].suffix(4) {
      if word.kinds.contains(.modifier) { return true }
      guard !word.isKnown, word.range.count >= 5 else { continue }
      let letters = key.letters.span.extracting(word.range)
      if splitter.vocabulary.isNear(letters, splitter.vocabulary.modifiers, shortest: 5, limit: 1) { return true }
    }
    return false
  }

  /// Whether `key` ends in the host of an Azure storage account, as the keys of Hadoop do:
  /// `fs.azure.account.key.ACCOUNT.dfs.core.windows.net`. The account name can be any words.
  private func endsInHost(_ key: SplitKey) -> Bool {
    let host = Self.azureHost
    return key.words.count > 3
      && zip(key.words.suffix(host.count), host).allSatisfy { word, meant in
        editDistance(key.letters.span.extracting(word.range), meant.span, limit: meant.count > 4 ? 1 : 0) != nil
      }
  }

  private static let azureHost = ["windows", "net"].map { Array($0.utf8) }

  /// How the words after a secret name change the meaning of the key.
  private func tail(of key: SplitKey, from end: Int) -> FollowingWord {
    if endsInHost(key), end < key.words.count {
      // Only the first word after the name can be a property: `sas.token.provider.type.ACCOUNT...`.
      return key.words[end].kinds.isDisjoint(with: [.head, .modifier]) ? .neutral : .property
    }
    var most = FollowingWord.neutral
    for word in key.words[end...] { most = max(most, company(word, in: key)) }
    // `password-of-user`: what follows is whose secret it is.
    if end < key.words.count, isPreposition(key.words[end], in: key) { return .neutral }
    return most
  }

  /// How one word after a secret name changes the meaning of the key.
  private func company(_ word: KeyWord, in key: SplitKey) -> FollowingWord {
    if !word.kinds.isDisjoint(with: [.neutral, .vendor]) { return .neutral }
    if !word.kinds.isDisjoint(with: [.head, .harmless]) { return .property }
    if !word.kinds.isDisjoint(with: [.option, .modifier]) { return .qualifier }
    if word.isKnown || word.range.count <= 2 { return word.isKnown ? .unknown : .neutral }
    let letters = key.letters.span.extracting(word.range)
    if isNear(letters, splitter.vocabulary.heads) { return .property }
    return isNear(letters, splitter.vocabulary.neutrals) ? .neutral : .unknown
  }

  /// Whether a word of four letters or more is a misspelling of one of `meant`: `endpiont`.
  private func isNear(_ word: Span<UInt8>, _ meant: Constants<UInt16>) -> Bool {
    word.count >= 4 && splitter.vocabulary.isNear(word, meant, shortest: 4, limit: word.count >= 8 ? 2 : 1)
  }
}
