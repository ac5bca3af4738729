/// The noun phrase for a connection in messages: `an openai connection`. Cached in the engine and the type, because a
/// file may have very many findings.
final class ConnectionPhrase: Sendable {
  let text: ShownText

  /// Creates the phrase from `noun` and its article.
  init(_ noun: String) {
    text = .own("\(Article.indefinite(for: noun)) \(noun)")
  }
}
