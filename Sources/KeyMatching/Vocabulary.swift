import EditDistance

/// What is known of a single word.
struct WordKinds: OptionSet, Sendable {
  let rawValue: UInt16
  static let option = WordKinds(rawValue: 1)
  static let head = WordKinds(rawValue: 2)
  static let modifier = WordKinds(rawValue: 4)
  static let neutral = WordKinds(rawValue: 8)
  static let vendor = WordKinds(rawValue: 16)
  static let weak = WordKinds(rawValue: 32)
  /// Part of a secret's or a harmless name.
  static let part = WordKinds(rawValue: 64)
  /// A harmless name by itself.
  static let harmless = WordKinds(rawValue: 128)
  /// An existing word that between the words of a secret's name is one of them misspelled.
  static let lookalike = WordKinds(rawValue: 256)
}

/// Every word that counts as correctly spelled.
struct Vocabulary: Sendable {
  private var table: WordTable
  private var kinds: [WordKinds] = []
  /// The words that make what stands before them harmless, for comparison with misspelled ones.
  let heads: [[UInt8]]
  /// The words that change nothing behind a name, for the same.
  let neutrals: [[UInt8]]

  /// The modifiers of five letters or more, for the same.
  let longModifiers: [[UInt8]]
  /// The words of five letters or more that secret names are made of.
  private var parts: [[UInt8]] = []

  init(_ words: KeyWords) {
    let lists: [([String], WordKinds)] = [
      (words.heads, .head), (words.modifiers, .modifier), (words.neutral, .neutral), (words.vendors, .vendor),
      (words.weak, .weak), (words.options, .option), (words.lookalikes, .option), (words.lookalikes, .lookalike),
    ]
    table = WordTable(capacity: lists.reduce(3 * (words.secrets.count + words.harmless.count)) { $0 + $1.0.count })
    heads = words.heads.map { Array($0.utf8) }
    longModifiers = words.modifiers.filter { $0.utf8.count >= 5 }.map { Array($0.utf8) }
    neutrals = words.neutral.map { Array($0.utf8) }
    for (list, kind) in lists {
      for word in list { add(word.utf8Span.span, kind) }
    }
  }

  /// Counts `word` as one of `kind`, whatever else it is.
  mutating func add(_ word: Span<UInt8>, _ kind: WordKinds) {
    let index = table.insert(word)
    if index == kinds.count { kinds.append([]) }
    kinds[index].formUnion(kind)
  }

  /// Counts `word` as part of a secret's name.
  mutating func addPart(_ word: [UInt8]) {
    if word.count >= 5, !parts.contains(word) { parts.append(word) }
    add(word.span, .part)
  }

  /// Whether `word` is a single edit away from a word of five letters or more that secret names are made of.
  func isNearPart(_ word: Span<UInt8>) -> Bool {
    for part in parts where editDistance(word, part.span, limit: 1) != nil { return true }
    return false
  }

  /// What is known of `word`; empty for a word that is not known.
  func kinds(of word: Span<UInt8>) -> WordKinds {
    guard let index = table.index(of: word) else { return [] }
    return kinds[index]
  }
}
