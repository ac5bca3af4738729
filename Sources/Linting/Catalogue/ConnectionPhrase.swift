/// What messages call the connections of an engine or a type: `an openai connection`. Engine and type keep theirs, since a
/// file may have very many findings about them.
final class ConnectionPhrase: Sendable {
  let text: ShownText

  /// `noun` with its article.
  init(_ noun: String) {
    text = .own("\(Article.indefinite(for: noun)) \(noun)")
  }
}
