/// A set of patterns, in the order in which they are asked.
package struct ValuePatterns: Sendable {
  /// Kinds that find secrets.
  package private(set) var finders: [ValuePattern] = []
  /// Kinds that say that a value is none.
  package private(set) var placeholders: [ValuePattern] = []

  /// Made for ``placeholders`` and, after them, ``finders``; nil if it is still to be made.
  private(set) var prefilter: ValuePrefilter?

  package init(_ patterns: [ValuePattern], prefilter: ValuePrefilter? = nil) {
    self.prefilter = prefilter
    for pattern in patterns {
      if pattern.kind.placeholder == nil { finders.append(pattern) } else { placeholders.append(pattern) }
    }
  }

  /// This set with `patterns` before its own, so that what a user adds is asked first.
  package func preceded(by patterns: [ValuePattern]) -> ValuePatterns {
    if patterns.isEmpty { return self }
    var all = ValuePatterns(patterns)
    all.finders += finders
    all.placeholders += placeholders
    return all
  }

  /// Every pattern, finders first.
  package var all: [ValuePattern] { finders + placeholders }
}
