/// The classified ranges of a text. Text in neither list was not classified.
struct ClassifiedSource {
  /// Secrets and possible secrets, in bytes.
  var hidden: [Range<Int>] = []
  /// Harmless texts, in bytes.
  var shown: [ShownRange] = []

  mutating func add(_ other: ClassifiedSource) {
    hidden += other.hidden
    shown += other.shown
  }

  /// Adds the words of suppression comments that the program knows: directives and rules.
  mutating func add(_ directives: [SuppressionDirective]) {
    for directive in directives {
      if directive.scope != nil { shown.append(ShownRange(range: directive.word.range, isQuoted: true)) }
      for rule in directive.rules where RuleName(rawValue: rule.text) != nil {
        shown.append(ShownRange(range: rule.range, isQuoted: true))
      }
    }
  }

  /// Removes the ranges in the first `count` bytes and shifts the others by `count`.
  mutating func drop(_ count: Int) {
    if count == 0 { return }
    hidden = hidden.compactMap { $0.upperBound > count ? max(0, $0.lowerBound - count)..<$0.upperBound - count : nil }
    shown = shown.compactMap { piece in
      guard piece.range.lowerBound >= count else { return nil }
      return ShownRange(
        range: piece.range.lowerBound - count..<piece.range.upperBound - count, isQuoted: piece.isQuoted)
    }
  }
}
