import Foundation
import KeyMatching

/// `Rules/words.yml` and the corpora beside this file, read by plain means: the program decodes the rules elsewhere.
enum WordsFile {
  /// The lists of `Rules/words.yml` in the order of the file: block lists of names, folded scalars of words.
  static let lists: [(key: String, entries: [String])] = {
    var lists: [(key: String, entries: [String])] = []
    for line in lines(of: root.appending(path: "Rules/words.yml")) where !line.hasPrefix("#") && !line.isEmpty {
      if !line.hasPrefix(" ") {
        lists.append((String(line.prefix { $0 != ":" }), []))
      } else if line.hasPrefix("  - ") {
        lists[lists.count - 1].entries.append(String(line.dropFirst(4)))
      } else {
        lists[lists.count - 1].entries += line.split(separator: " ").map(String.init)
      }
    }
    return lists
  }()

  static let matcher: KeyMatcher = {
    let words = Dictionary(uniqueKeysWithValues: lists.map { ($0.key, $0.entries) })
    func list(_ key: String) -> [String] { words[key] ?? [] }
    func text(_ key: String) -> String { list(key).joined(separator: " ") }
    return KeyMatcher(
      words: KeyWords(
        secrets: list("secrets"), harmless: list("harmless"), heads: text("heads"), modifiers: text("modifiers"),
        neutral: text("neutral"), vendors: text("vendors"), weak: text("weak"), options: text("options"),
        lookalikes: text("lookalikes"), foreign: foreign))
  }()

  /// The words of `Rules/languages.yml`.
  static let foreign: [ForeignWord] = {
    let text = lines(of: root.appending(path: "Rules/languages.yml")).filter { !$0.hasPrefix("#") }.joined(separator: "\n")
    return text.matches(of: /\n    ([a-z]+): \[([^\]]*)\]/).flatMap { match in
      let meaning = ForeignWord.Meaning(rawValue: String(match.1))
      return match.2.split { $0 == "," || $0 == "\n" }.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
        .compactMap { text in meaning.map { ForeignWord(text: text, meaning: $0) } }
    }
  }()

  /// The keys of `Corpora/NAME.txt`.
  static func corpus(_ name: String) -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return lines(of: folder.appending(path: "Corpora/\(name).txt")).filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

  private static func lines(of file: URL) -> [String] {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// The keys of a Confluent connection.
enum Confluent {
  static let secrets = [
    "api-key", "aws-access-key", "aws-secret-key", "aws-session-token", "service-key", "password", "token",
    "client-secret",
  ]
  static let harmless = [
    "type", "endpoint", "username", "client-id", "token-endpoint", "scope", "sse-endpoint", "transport-type",
    "environment", "auth-type", "headers", "comment",
  ]
  static let keys = KnownKeys(secrets: secrets, harmless: harmless)
}
