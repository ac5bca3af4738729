import Bytes
import CRuleRecords
import RuleRecords
import RuleTables

/// The beginning of a statement: verb, noun and name.
struct StatementHead {
  var kind: Statement.Kind
  var noun: Statement.Noun
  var start: Int
  var qualifiers: [String] = []
  var name: Range<Int>?
  var problems: [SyntaxProblem] = []
  /// Verb or noun is wrong, so the statement counts only if it has an option.
  var isWeak = false
  /// Verb and noun are written as one word, which could also be the name of a function.
  var isJoined = false
  /// The word in the place of the verb is another existing word.
  var isDoubtful = false
  /// The verb is an arbitrary word, so the statement counts only if its list gives a type.
  var needsType = false
  /// The noun is an arbitrary word, so the statement counts only if its list gives a type that an engine has.
  var needsKnownType = false
  /// Without a clause TYPE the statement belongs to another engine.
  var needsTypeClause = false
  /// The word in the place of the name is a keyword.
  var isNameKeyword = false
  /// The start of the options.
  var end: Int

  /// Whether there are words before the noun, and all are known qualifiers such as EXTERNAL.
  var isQualified: Bool {
    !qualifiers.isEmpty && qualifiers.allSatisfy { Keywords.qualifiers.contains($0.lowercased()) }
  }

  /// Whether the head counts only with a list or two literals: `create connection to ...` may begin a sentence.
  var isNameless: Bool { (name == nil || isNameKeyword) && noun != .subscription && !isQualified }

  /// Whether the words of the head are sufficient: whatever follows them, they make a statement.
  var isCertain: Bool {
    !(isWeak || isJoined || isDoubtful || needsType || needsKnownType || needsTypeClause || isNameless)
  }
}

extension StatementHead {
  mutating func misspelled(_ range: Range<Int>, for keyword: String) {
    problems.append(SyntaxProblem(kind: .misspelledKeyword(keyword), range: range))
    isWeak = true
  }

  func nameless(at offset: Int) -> StatementHead {
    var head = self
    head.problems.append(SyntaxProblem(kind: .missingName, range: offset..<offset))
    return head
  }
}
