/// A value that may be a secret although no rule reports it. `mask` does not change it but prints a note.
package struct Doubt: Sendable, Equatable {
  package var region: Region
  /// 1-based line of the statement's first keyword; nil if it is unknown.
  package var statementLine: Int?

  package init(region: Region, statementLine: Int? = nil) {
    self.region = region
    self.statementLine = statementLine
  }

  /// Sorts `doubts` by offset and keeps only the first of several with the same bytes.
  static func withoutRepetitions(_ doubts: [Doubt]) -> [Doubt] {
    var end = 0
    return doubts.sorted {
      ($0.region.start.offset, $1.region.end.offset) < ($1.region.start.offset, $0.region.end.offset)
    }
    .filter { doubt in
      guard doubt.region.start.offset >= end else { return false }
      end = doubt.region.end.offset
      return true
    }
  }
}
