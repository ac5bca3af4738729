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
  /// A word of another language that is read as an English one.
  static let foreign = WordKinds(rawValue: 512)
}

/// Every word that counts as correctly spelled.
struct Vocabulary: Sendable {
  private var table: WordTable
  /// For each number in `table`.
  private var kinds: [WordKinds] = []
  /// The English words that foreign ones are read as, by their numbers in `table`.
  private var translations: [(number: Int, english: [UInt8])] = []
  /// The numbers of the words that make what stands before them harmless, for comparison with misspelled ones.
  private(set) var heads: [Int] = []
  /// The numbers of the words that change nothing behind a name, for the same.
  private(set) var neutrals: [Int] = []
  /// The numbers of the modifiers, for the same.
  private(set) var modifiers: [Int] = []
  /// The numbers of the words of five letters or more that secret names are made of.
  private var parts: [Int] = []

  init(_ words: KeyWords) {
    let lists: [(text: String, kinds: WordKinds)] = [
      (words.heads, .head), (words.modifiers, .modifier), (words.neutral, .neutral), (words.vendors, .vendor),
      (words.weak, .weak), (words.options, .option), (words.lookalikes, [.option, .lookalike]),
    ]
    let bytes = lists.reduce(0) { $0 + $1.text.utf8.count }
    // Words of the file have some seven letters and a blank.
    let size = bytes / 6 + 2 * (words.secrets.count + words.harmless.count)
    table = WordTable(capacity: size, bytes: bytes)
    kinds.reserveCapacity(size)
    for (text, kinds) in lists {
      let numbers = table.insertWords(of: text)
      for number in numbers { count(number, as: kinds) }
      switch kinds {
      case .head: heads = numbers
      case .neutral: neutrals = numbers
      case .modifier: modifiers = numbers
      default: break
      }
    }
  }

  /// Counts `word` as one of `kind`, whatever else it is.
  mutating func add(_ word: Span<UInt8>, _ kind: WordKinds) {
    count(table.insert(word), as: kind)
  }

  /// Counts `word` as part of a secret's name.
  mutating func addPart(_ word: Span<UInt8>) {
    let number = table.insert(word)
    if word.count >= 5, number == kinds.count || !kinds[number].contains(.part) { parts.append(number) }
    count(number, as: .part)
  }

  /// Counts `word` as one that means `english`, unless it is an English word itself.
  mutating func addForeign(_ word: Span<UInt8>, english: [UInt8]) {
    guard kinds(of: word).isEmpty else { return }
    let number = table.insert(word)
    count(number, as: .foreign)
    translations.append((number, english))
  }

  /// The English word that a foreign `word` is read as.
  func english(for word: Span<UInt8>) -> [UInt8]? {
    guard let number = table.index(of: word) else { return nil }
    return translations.first { $0.number == number }?.english
  }

  private mutating func count(_ number: Int, as kind: WordKinds) {
    if number == kinds.count { kinds.append(kind) } else { kinds[number].formUnion(kind) }
  }

  /// Whether `word` is a single edit away from a word of five letters or more that secret names are made of.
  func isNearPart(_ word: Span<UInt8>) -> Bool {
    isNear(word, parts, shortest: 5, limit: 1)
  }

  /// Whether `word` is at most `limit` edits away from one of the words `numbers` that has `shortest` letters or more.
  func isNear(_ word: Span<UInt8>, _ numbers: [Int], shortest: Int, limit: Int) -> Bool {
    let letters = table.bytes.span
    for number in numbers {
      let range = table.range(number)
      guard range.count >= shortest else { continue }
      if editDistance(word, letters.extracting(range), limit: limit) != nil { return true }
    }
    return false
  }

  /// What is known of `word`; empty for a word that is not known.
  func kinds(of word: Span<UInt8>) -> WordKinds {
    guard let index = table.index(of: word) else { return [] }
    return kinds[index]
  }
}
