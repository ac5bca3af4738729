/// The texts of `Rules/rules.yml`, laid out for reports.
enum Prose {
  /// `text` with a period, unless it ends in a mark already.
  static func sentence(_ text: String) -> String {
    guard let last = text.last else { return text }
    return ".!?".contains(last) ? text : text + "."
  }

  /// As many whole sentences of `text` as `limit` characters hold, or the start of the first one.
  static func shorten(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let start = text.prefix(limit)
    guard let space = start.indices.last(where: { start[$0] == " " && start[..<$0].hasSuffix(".") }) else {
      return start.prefix(limit - 1) + "…"
    }
    return String(start[..<space])
  }

  /// `count` and the word for it: `1 file`, `2 files`.
  static func counted(_ count: Int, _ word: String) -> String {
    "\(count) \(plural(word, count))"
  }

  /// `word`, with an `s` unless there is one.
  static func plural(_ word: String, _ count: Int) -> String {
    count == 1 ? word : word + "s"
  }
}

extension String {
  /// The paragraphs of a text, each on one line; empty lines separate them.
  package var paragraphs: [String] {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .split(whereSeparator: \.isEmpty)
      .map { $0.joined(separator: " ") }
  }
}
