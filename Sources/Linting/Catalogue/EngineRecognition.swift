import ConnectionSyntax

extension EngineShelf {
  /// The engine that `statement` is written for. `enabled` names the engines that the configuration allows; nil
  /// allows all.
  func engine(of statement: StatementView, enabled: Set<String>?) -> LoadedEngine? {
    // A type that only a closed world has settles it, however the keys are written.
    if statement.typeIsListed, let type = statement.lowercasedType, statement.statement.noun == .connection {
      for index in outlines.indices where outlines[index].isClosed && mayBe(index, statement, enabled: enabled) {
        let loaded = engine(index)
        if loaded.engine.types[type] != nil { return loaded }
      }
    }
    return outlines.indices.first { mayBe($0, statement, enabled: enabled) }.map(engine)
  }

  /// Whether engine `index` is enabled and one of its conditions holds, if it has any.
  private func mayBe(_ index: Int, _ statement: StatementView, enabled: Set<String>?) -> Bool {
    if let enabled, !enabled.contains(outlines[index].id) { return false }
    if outlines[index].conditions.isEmpty { return true }
    for place in outlines[index].conditions.indices
    where outlines[index].conditions[place].holds(for: statement) { return true }
    return false
  }
}

extension EngineOutline.Condition {
  fileprivate func holds(for view: StatementView) -> Bool {
    let statement = view.statement
    if let noun, noun != statement.noun.name { return false }
    if let qualifier {
      if qualifier == "*" {
        guard statement.qualifiers.contains(where: { !EngineOutline.standardQualifiers.contains($0) }) else {
          return false
        }
      } else {
        guard statement.qualifiers.contains(qualifier) else { return false }
      }
    }
    if let clause, !view.options.contains(where: { $0.syntax.isClause && $0.firstWord == clause }) { return false }
    if let literal,
      !view.options.contains(where: { $0.syntax.isClause && $0.firstWord == literal && $0.syntax.form == .quoted })
    {
      return false
    }
    if let list, !statement.lists.contains(where: { $0.hasWord(list) }) { return false }
    if let key, !view.options.contains(where: { $0.lowercasedKey == key }) { return false }
    if let keysAreSpaced, view.keysAreSpaced != keysAreSpaced { return false }
    if let keysAreBare, view.keysAreBare != keysAreBare { return false }
    return true
  }
}

extension EngineOutline {
  /// Words that stand before CONNECTION in the SQL of many engines.
  fileprivate static let standardQualifiers: Set<String> = [
    "OR", "REPLACE", "TEMPORARY", "TEMP", "SYSTEM", "IF", "NOT", "EXISTS",
  ]
}

extension String {
  /// Whether `word` is one of the words that blanks separate.
  fileprivate func hasWord(_ word: String) -> Bool {
    let text = utf8Span.span
    let word = word.utf8Span.span
    var start = 0
    while start + word.count <= text.count {
      var end = start
      while end < text.count, text[end] != 0x20 { end += 1 }
      if end - start == word.count {
        var length = 0
        while length < word.count, text[start + length] == word[length] { length += 1 }
        if length == word.count { return true }
      }
      start = end + 1
    }
    return false
  }
}

extension Statement.Noun {
  /// The name that `Rules/connections.yml` uses.
  fileprivate var name: String {
    switch self {
    case .connection: "connection"
    case .server: "server"
    case .subscription: "subscription"
    case .federatedTable: "federated-table"
    }
  }
}
