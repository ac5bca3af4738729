/// A set of patterns, in the order in which they are asked.
package struct ValuePatterns: Sendable {
  /// Kinds that find secrets.
  package private(set) var finders: [ValuePattern] = []
  /// Kinds that say that a value is none.
  package private(set) var placeholders: [ValuePattern] = []

  package init(_ patterns: [ValuePattern]) {
    for pattern in patterns {
      if pattern.kind.placeholder == nil { finders.append(pattern) } else { placeholders.append(pattern) }
    }
  }

  /// This set with `patterns` before its own, so that what a user adds is asked first.
  package func preceded(by patterns: [ValuePattern]) -> ValuePatterns {
    var all = ValuePatterns(patterns)
    all.finders += finders
    all.placeholders += placeholders
    return all
  }

  /// Every pattern, finders first.
  package var all: [ValuePattern] { finders + placeholders }
}
