import Bytes
import YAML

/// The words in `Rules/words.yml`.
package struct WordLists: Sendable {
  /// Names of one or more words.
  package var secrets: [SecretName]
  package var harmless: [String]
  package var heads: [String]
  package var modifiers: [String]
  package var neutral: [String]
  package var vendors: [String]
  package var weak: [String]
  package var options: [String]
  package var lookalikes: [String]

  /// A name of a secret and its usual name: `passwd = password`.
  package struct SecretName: Sendable {
    package var name: String
    package var canonical: String
  }
}

extension WordLists {
  /// Parses `Rules/words.yml`: lower-case ASCII, sorted, unique.
  package init(decoding bytes: [UInt8]) throws(YAMLError) {
    let document = try Node.document(bytes)
    let fields = try document.mapping(of: [
      "secrets", "harmless", "heads", "modifiers", "neutral", "vendors", "weak", "options", "lookalikes",
    ])
    let lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)

    /// Reads a list of single words from one text.
    func words(_ field: String) throws(YAMLError) -> [String] {
      let node = try fields.required(field)
      let words = try node.string().split { $0 == " " || $0 == "\n" }.map(String.init)
      try Self.check(words, field) { word in
        let line = lines.indices.first { index in
          index >= node.line && lines[index].split(separator: .space).contains { $0.elementsEqual(word.utf8) }
        }
        return line.map { $0 + 1 } ?? node.line
      }
      return words
    }

    let names = try fields.required("secrets")
    let harmlessNames = try fields.required("harmless")
    secrets = []
    for node in try names.sequence() {
      let text = try node.string()
      let parts = text.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count <= 2, parts.count == 1 || text.contains(" = ") else { throw node.error("write 'x = y'") }
      let name = parts.count == 2 ? String(parts[0].dropLast()) : text
      secrets.append(SecretName(name: name, canonical: parts.count == 2 ? String(parts[1].dropFirst()) : text))
    }
    harmless = try harmlessNames.strings()
    heads = try words("heads")
    modifiers = try words("modifiers")
    neutral = try words("neutral")
    vendors = try words("vendors")
    weak = try words("weak")
    options = try words("options")
    lookalikes = try words("lookalikes")
    for (node, names) in [(names, try names.strings()), (harmlessNames, harmless)] {
      let nodes = try node.sequence()
      try Self.check(names, "names") { name in names.firstIndex(of: name).map { nodes[$0].line } ?? node.line }
    }
    let others = Set(heads + modifiers + neutral + vendors + weak)
    if let twice = options.first(where: others.contains) {
      throw try fields.required("options").error("the word '\(twice)' is in another list already")
    }
  }

  /// Throws at the first entry that is out of order or contains a character that is not allowed.
  private static func check(_ entries: [String], _ list: String, line: (String) -> Int) throws(YAMLError) {
    func error(_ entry: String, _ message: String) -> YAMLError {
      YAMLError(kind: .invalidValue, line: line(entry), column: 1, message: message)
    }
    if entries.isEmpty { throw error("", "the list of \(list) is empty") }
    for entry in entries {
      let isPlain = entry.utf8.allSatisfy { byte in
        byte.isLowerCaseLetter || byte.isDigit || byte == .space || byte == .equals
      }
      guard isPlain, !entry.hasPrefix(" "), !entry.hasSuffix(" "), !entry.contains("  ") else {
        throw error(entry, "'\(entry)' must be lower-case ASCII with single blanks")
      }
    }
    for (entry, next) in zip(entries, entries.dropFirst()) where entry >= next {
      throw error(next, "'\(next)' stands after '\(entry)': \(list) are sorted, and none stands twice")
    }
  }
}
