import Bytes
import CRuleRecords
import ConnectionSyntax
import RuleRecords

extension Knowledge {
  /// Returns the engine of `statement`. `enabled` contains the ids that the configuration allows; nil allows all.
  func engine(of statement: DecodedStatement, enabled: Set<String>?) -> Engine? {
    // A type that only one closed world has identifies the engine, in any style of keys.
    if statement.typeIsListed, let type = statement.lowercasedType, statement.statement.noun == .connection {
      for engine in engines
      where engine.hasClosedTypes && engine.mayBe(statement, enabled: enabled) && engine.type(type) != nil {
        return engine
      }
    }
    return engines.first { $0.mayBe(statement, enabled: enabled) }
  }
}

extension Engine {
  /// Whether the engine is enabled and has no conditions or one that is met.
  fileprivate func mayBe(_ statement: DecodedStatement, enabled: Set<String>?) -> Bool {
    if let enabled, !enabled.contains(id) { return false }
    if record.condition_count == 0 { return true }
    let alternatives = record.alternatives
    // By index, because a loop copies each record.
    for index in alternatives.indices where alternatives[index].holds(for: statement, self, enabled: enabled) {
      return true
    }
    return false
  }
}

extension ConditionRecord {
  fileprivate func holds(for decoded: DecodedStatement, _ engine: Engine, enabled: Set<String>?) -> Bool {
    let statement = decoded.statement
    if is_own_type {
      guard let type = decoded.lowercasedType, engine.record.plugins.contains(type) else { return false }
    }
    if !without.isAbsent, enabled?.contains(without.string) ?? true { return false }
    if !noun.isAbsent, !noun.equals(statement.noun.name) { return false }
    if !qualifier.isAbsent {
      let isMet =
        qualifier.equals("*")
        ? statement.qualifiers.contains { !Keywords.standardQualifiers.contains($0.lowercased()) }
        : statement.qualifiers.contains { qualifier.equals($0) }
      if !isMet { return false }
    }
    if !clause.isAbsent, !decoded.options.contains(where: { $0.syntax.isClause && clause.equals($0.firstWord) }) {
      return false
    }
    if !literal.isAbsent,
      !decoded.options.contains(where: {
        $0.syntax.isClause && literal.equals($0.firstWord) && $0.syntax.form == .quoted
      })
    {
      return false
    }
    if !list.isAbsent, !statement.lists.contains(where: { $0.hasWord(list) }) { return false }
    if !key.isAbsent, !decoded.options.contains(where: { key.equals($0.lowercasedKey) }) { return false }
    return switch keys {
    case connlint_bare_keys: decoded.keysAreBare
    case connlint_quoted_keys: !decoded.keysAreBare
    case connlint_spaced_keys: decoded.keysAreSpaced
    default: true
    }
  }
}

extension String {
  /// Whether `word` is one of the blank-separated words.
  fileprivate func hasWord(_ word: StaticText) -> Bool {
    split(separator: " ").contains(where: word.equals)
  }
}
