import CPCRE2

/// What metered patterns may cost for all values of a file together, in steps of about 1 to 20 ns.
///
/// PCRE2's own limits hold for one search and count backtracking only: `(?=a*+b)` looks through the whole subject from
/// every `a` and backtracks nowhere. So PCRE2 calls back before each item of a metered pattern, and a step is charged for
/// the call and for each byte between this call's place in the subject and the last one's.
package struct MatchBudget: Equatable, Sendable {
  /// What a file may cost, whatever is in it.
  package static let fileSteps = 20_000_000
  /// What each byte of a value may cost beyond that.
  package static let stepsPerByte = 50

  /// Steps that are left.
  package private(set) var left: Int
  /// Whether a search was given up, so that something may not have been found.
  package internal(set) var hasGivenUp = false
  /// Where the last step was.
  fileprivate var place = 0
  /// What a step costs at least.
  fileprivate var stepCost = 1

  package init(steps: Int = MatchBudget.fileSteps) {
    left = steps
  }

  /// Adds steps that may be made.
  mutating func grant(_ steps: Int) {
    left += steps
  }

  /// Makes ready for a search from byte `start` of a subject of `count` bytes. False if the pattern is not metered.
  mutating func begin(_ pattern: Pattern, from start: Int, of count: Int) -> Bool {
    guard let cost = pattern.stepCost else { return false }
    // An eighth of what may be gone through in silence: comparing bytes is so much faster than calling back.
    switch cost {
    case .repeats(let number): stepCost = 1 + min(number, count) / 8
    case .subject: stepCost = 1 + count / 8
    }
    place = start
    // To look for the first byte of a match takes time as well.
    left -= 16 + (count - start) / 8
    return true
  }

  /// Charges the step to `next`. False if nothing is left.
  fileprivate mutating func charge(to next: Int) -> Bool {
    left -= stepCost + abs(next - place)
    place = next
    return left >= 0
  }
}

/// PCRE2 calls it before each item of a metered pattern; `data` is the ``MatchBudget``. A negative result ends the search.
func chargeStep(_ block: UnsafeMutablePointer<pcre2_callout_block_8>?, _ data: UnsafeMutableRawPointer?) -> Int32 {
  guard let block, let budget = data?.assumingMemoryBound(to: MatchBudget.self) else { return PCRE2_ERROR_CALLOUT }
  return budget.pointee.charge(to: block.pointee.current_position) ? 0 : PCRE2_ERROR_MATCHLIMIT
}
