/// A set of patterns in matching order.
package struct ValuePatterns: Sendable {
  /// Patterns that find secrets.
  package private(set) var finders: [ValuePattern] = []
  /// Patterns that recognise placeholders.
  package private(set) var placeholders: [ValuePattern] = []

  /// Built for ``placeholders`` followed by ``finders``; nil until it is built.
  private(set) var prefilter: ValuePrefilter?

  package init(_ patterns: [ValuePattern], prefilter: ValuePrefilter? = nil) {
    self.prefilter = prefilter
    for pattern in patterns {
      if pattern.kind.placeholder == nil { finders.append(pattern) } else { placeholders.append(pattern) }
    }
  }

  /// Returns this set with `patterns` in front, so that a user's patterns are matched first.
  package func preceded(by patterns: [ValuePattern]) -> ValuePatterns {
    if patterns.isEmpty { return self }
    var all = ValuePatterns(patterns)
    all.finders += finders
    all.placeholders += placeholders
    return all
  }

  /// All patterns, finders first.
  package var all: [ValuePattern] { finders + placeholders }
}
