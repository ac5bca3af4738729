import YAML

/// The words in `Rules/languages.yml`.
package struct ForeignWordList: Sendable {
  /// The meaning of a word, named like the field in the file. If a word has two meanings, the earlier one is used.
  package enum Meaning: String, CaseIterable, Sendable {
    case password, key, secret, token, access, your, here, insert, filler

    var isNoun: Bool {
      switch self {
      case .password, .key, .secret, .token, .access: true
      case .your, .here, .insert, .filler: false
      }
    }
  }

  /// Sorted by bytes, unique.
  package private(set) var words: [(text: String, meaning: Meaning)] = []

  /// Parses `Rules/languages.yml`.
  package init(decoding bytes: [UInt8]) throws(YAMLError) {
    var meanings: [String: Meaning] = [:]
    let fields = ["code", "name"] + Meaning.allCases.map(\.rawValue)
    for language in try Node.document(bytes).mapping(of: ["languages"]).required("languages").sequence() {
      let entry = try language.mapping(of: fields)
      _ = try (entry.required("code").string(), entry.required("name").string())
      for meaning in Meaning.allCases {
        for node in try entry[meaning.rawValue]?.sequence() ?? [] {
          let text = try node.string()
          try Self.check(text, at: node)
          let known = meanings[text].flatMap(Meaning.allCases.firstIndex(of:)) ?? .max
          if let new = Meaning.allCases.firstIndex(of: meaning), new < known { meanings[text] = meaning }
        }
      }
    }
    words = meanings.map { ($0.key, $0.value) }
      .sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }

  private static func check(_ text: String, at node: Node) throws(YAMLError) {
    guard text == text.lowercased(), text.utf8.count <= 64, !text.hasPrefix(" "), !text.hasSuffix(" "),
      !text.contains("  ")
    else { throw node.error("'\(text)' must be in lower case, of 64 bytes at most, with single blanks") }
    let isLatin = text.unicodeScalars.contains { ("a"..."z").contains($0) }
    guard !isLatin || text.utf8.allSatisfy({ $0 < 0x80 }) else {
      throw node.error("'\(text)': Latin letters stand without accents")
    }
  }

  /// The one-word nouns in Latin letters.
  var latinNouns: [String] {
    words.filter { $0.meaning.isNoun && !$0.text.contains(" ") && $0.text.utf8.allSatisfy { $0 < 0x80 } }.map(\.text)
  }

  /// The names of several words in Latin letters, with their nouns in English: `palabra key`.
  package var latinNames: [WordLists.SecretName] {
    let english = Dictionary(
      uniqueKeysWithValues: words.filter(\.meaning.isNoun).map { ($0.text, $0.meaning.rawValue) })
    return words.filter { word in
      word.meaning.isNoun && word.meaning != .access && word.text.contains(" ")
        && word.text.utf8.allSatisfy { $0 < 0x80 }
    }.map { word in
      let parts = word.text.split(separator: " ").map { english[String($0)] ?? String($0) }
      return WordLists.SecretName(name: parts.joined(separator: " "), canonical: word.meaning.rawValue)
    }
  }

  /// The C array.
  var table: String {
    let rows = words.map { word in
      let english = word.meaning.isNoun ? word.meaning.rawValue.cText : "ABSENT"
      return "  { \(word.text.cText), connlint_\(word.meaning.isNoun ? "noun" : word.meaning.rawValue), \(english) },\n"
    }
    return "static const struct connlint_foreign_word foreign[] = {\n\(rows.joined())};\n"
  }
}
