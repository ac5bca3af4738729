/// A value that may be a secret although no rule calls it one: `mask` leaves it and says so.
package struct Doubt: Sendable, Equatable {
  package var region: Region
  /// 1-based line of the first keyword of the statement; nil if none was made out.
  package var statementLine: Int?

  package init(region: Region, statementLine: Int? = nil) {
    self.region = region
    self.statementLine = statementLine
  }

  /// `doubts` in order of the file; of several about the same bytes, the first.
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
