import ConnectionSyntax

extension ConnectionCatalogue {
  /// The engine that `statement` is written for. `enabled` names the engines that the configuration allows; nil
  /// allows all.
  func engine(of statement: StatementView, enabled: Set<String>?) -> Engine? {
    // By index, since an engine is large to copy.
    // A type that only a closed world has settles it, however the keys are written.
    if statement.typeIsListed, let type = statement.type?.lowercased(), statement.statement.noun == .connection {
      for index in engines.indices
      where engines[index].isClosed && engines[index].types[type] != nil
        && mayBe(index, statement, enabled: enabled)
      {
        return engines[index]
      }
    }
    for index in engines.indices where mayBe(index, statement, enabled: enabled) { return engines[index] }
    return nil
  }

  /// Whether engine `index` is enabled and one of its conditions holds, if it has any.
  private func mayBe(_ index: Int, _ statement: StatementView, enabled: Set<String>?) -> Bool {
    if let enabled, !enabled.contains(engines[index].id) { return false }
    let conditions = engines[index].conditions
    return conditions.isEmpty || conditions.contains { $0.holds(for: statement) }
  }
}

extension Engine.Condition {
  fileprivate func holds(for view: StatementView) -> Bool {
    let statement = view.statement
    if let noun, noun != statement.noun.name { return false }
    if let qualifier {
      if qualifier == "*" {
        guard statement.qualifiers.contains(where: { !Engine.standardQualifiers.contains($0) }) else { return false }
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
    if let list, !statement.lists.contains(where: { $0.split(separator: " ").contains(Substring(list)) }) {
      return false
    }
    if let key, !view.options.contains(where: { $0.lowercasedKey == key }) { return false }
    if let keysAreSpaced, view.keysAreSpaced != keysAreSpaced { return false }
    if let keysAreBare, view.keysAreBare != keysAreBare { return false }
    return true
  }
}

extension Engine {
  /// Words that stand before CONNECTION in the SQL of many engines.
  fileprivate static let standardQualifiers: Set<String> = [
    "OR", "REPLACE", "TEMPORARY", "TEMP", "SYSTEM", "IF", "NOT", "EXISTS",
  ]
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
