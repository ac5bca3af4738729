import CPCRE2

/// The maximum cost of metered patterns for all values of a file, in steps of about 1 to 20 ns.
///
/// PCRE2's own limits apply to a single search and count only backtracking: `(?=a*+b)` scans the whole subject from
/// every `a` without backtracking. So PCRE2 calls back before each item of a metered pattern; a callback costs a step,
/// plus one for each byte between its position in the subject and the previous one.
package struct MatchBudget: Equatable, Sendable {
  /// The steps that every file gets.
  package static let fileSteps = 20_000_000
  /// The additional steps for each byte of a value.
  package static let stepsPerByte = 50

  /// The remaining steps.
  package private(set) var left: Int
  /// Whether a search was aborted, so that a match may be missing.
  package internal(set) var hasGivenUp = false
  /// The position of the last step.
  fileprivate var place = 0
  /// The minimum cost of a step.
  fileprivate var stepCost = 1

  package init(steps: Int = MatchBudget.fileSteps) {
    left = steps
  }

  /// Adds steps to the budget.
  mutating func grant(_ steps: Int) {
    left += steps
  }

  /// Prepares for a search from byte `start` of a subject of `count` bytes. Returns false if the pattern is not
  /// metered.
  mutating func begin(_ pattern: Pattern, from start: Int, of count: Int) -> Bool {
    guard let cost = pattern.stepCost else { return false }
    // Between two callbacks PCRE2 may compare many bytes. An eighth of them is charged, because that is much faster
    // than a callback.
    switch cost {
    case .repeats(let number): stepCost = 1 + min(number, count) / 8
    case .subject: stepCost = 1 + count / 8
    }
    place = start
    // Finding the first byte of a match also takes time.
    left -= 16 + (count - start) / 8
    return true
  }

  /// Charges the step to the position `next`. Returns false if the budget is spent.
  fileprivate mutating func charge(to next: Int) -> Bool {
    left -= stepCost + abs(next - place)
    place = next
    return left >= 0
  }
}

/// The callback of PCRE2 before each item of a metered pattern; `data` is the ``MatchBudget``. A negative result ends
/// the search.
func chargeStep(_ block: UnsafeMutablePointer<pcre2_callout_block_8>?, _ data: UnsafeMutableRawPointer?) -> Int32 {
  guard let block, let budget = data?.assumingMemoryBound(to: MatchBudget.self) else { return PCRE2_ERROR_CALLOUT }
  return budget.pointee.charge(to: block.pointee.current_position) ? 0 : PCRE2_ERROR_MATCHLIMIT
}
