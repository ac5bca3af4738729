import Bytes
import CRuleRecords
import ConnectionSyntax
import RuleRecords

extension Knowledge {
  /// The engine that `statement` is written for. `enabled` names the engines that the configuration allows; nil
  /// allows all.
  func engine(of statement: StatementView, enabled: Set<String>?) -> Engine? {
    // A type that only a closed world has settles it, however the keys are written.
    if statement.typeIsListed, let type = statement.lowercasedType, statement.statement.noun == .connection {
      for engine in engines
      where engine.isClosed && engine.mayBe(statement, enabled: enabled) && engine.type(type) != nil { return engine }
    }
    return engines.first { $0.mayBe(statement, enabled: enabled) }
  }
}

extension Engine {
  /// Whether the engine is enabled and one of its conditions holds, if it has any.
  fileprivate func mayBe(_ statement: StatementView, enabled: Set<String>?) -> Bool {
    if let enabled, !enabled.contains(id) { return false }
    if record.condition_count == 0 { return true }
    for condition in record.alternatives where condition.holds(for: statement) { return true }
    return false
  }
}

extension ConditionRecord {
  fileprivate func holds(for view: StatementView) -> Bool {
    let statement = view.statement
    if !noun.isAbsent, !noun.equals(statement.noun.name) { return false }
    if !qualifier.isAbsent {
      let isMet =
        qualifier.equals("*")
        ? statement.qualifiers.contains { !Keywords.standardQualifiers.contains($0.lowercased()) }
        : statement.qualifiers.contains { qualifier.equals($0) }
      if !isMet { return false }
    }
    if !clause.isAbsent, !view.options.contains(where: { $0.syntax.isClause && clause.equals($0.firstWord) }) {
      return false
    }
    if !literal.isAbsent,
      !view.options.contains(where: {
        $0.syntax.isClause && literal.equals($0.firstWord) && $0.syntax.form == .quoted
      })
    {
      return false
    }
    if !list.isAbsent, !statement.lists.contains(where: { $0.hasWord(list) }) { return false }
    if !key.isAbsent, !view.options.contains(where: { key.equals($0.lowercasedKey) }) { return false }
    return switch keys {
    case connlint_bare_keys: view.keysAreBare
    case connlint_quoted_keys: !view.keysAreBare
    case connlint_spaced_keys: view.keysAreSpaced
    default: true
    }
  }
}

extension String {
  /// Whether `word` is one of the words that blanks separate.
  fileprivate func hasWord(_ word: StaticText) -> Bool {
    split(separator: " ").contains(where: word.equals)
  }
}
