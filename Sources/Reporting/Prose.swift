/// Formats the texts of `Rules/rules.yml` for reports.
package enum Prose {
  /// Adds a period unless the text already ends with `.`, `!` or `?`.
  static func sentence(_ text: String) -> String {
    guard let last = text.last else { return text }
    return ".!?".contains(last) ? text : text + "."
  }

  /// Shortens `text` to whole sentences within `limit` characters, or to the start of the first one.
  static func shorten(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let start = text.prefix(limit)
    guard let space = start.indices.last(where: { start[$0] == " " && start[..<$0].hasSuffix(".") }) else {
      return start.prefix(limit - 1) + "…"
    }
    return String(start[..<space])
  }

  /// The number and the noun: `1 file`, `2 files`.
  package static func counted(_ count: Int, _ word: String) -> String {
    "\(count) \(plural(word, count))"
  }

  /// `word`, with an `s` unless `count` is 1.
  static func plural(_ word: String, _ count: Int) -> String {
    count == 1 ? word : word + "s"
  }
}

extension String {
  /// The paragraphs of the text, each joined to one line. Empty lines separate paragraphs.
  package var paragraphs: [String] {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .split(whereSeparator: \.isEmpty)
      .map { $0.joined(separator: " ") }
  }
}
