/// The stretches of a text that were judged. What is in neither list was not judged.
struct JudgedSource {
  /// Values that are secrets or may be ones, in bytes.
  var hidden: [Range<Int>] = []
  /// What is harmless, in bytes.
  var shown: [ShownRange] = []

  mutating func add(_ other: JudgedSource) {
    hidden += other.hidden
    shown += other.shown
  }

  /// Adds what the program itself knows of suppression comments: directives and rules.
  mutating func add(_ directives: [SuppressionDirective]) {
    for directive in directives {
      if directive.scope != nil { shown.append(ShownRange(range: directive.word.range, isQuoted: true)) }
      for rule in directive.rules where RuleName(rawValue: rule.text) != nil {
        shown.append(ShownRange(range: rule.range, isQuoted: true))
      }
    }
  }

  /// Drops what lies in the first `count` bytes; offsets count from behind them.
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
