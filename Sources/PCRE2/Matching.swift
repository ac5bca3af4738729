import CPCRE2

/// The result of a search.
package enum MatchOutcome: Equatable, Sendable {
  case matched(Match)
  case noMatch
  /// A limit was reached, the budget is spent, or memory ran out; a match may have been missed.
  case limitReached
}

/// The byte ranges of a match and its groups in the subject.
package struct Match: Equatable, Sendable {
  /// Index 0 is the whole match; nil for a group that did not match. Empty if no group matched.
  package var groups: [Range<Int>?]
  /// The whole match.
  package var range: Range<Int>

  /// The range of the first group in `numbers` that matched.
  package func first(of numbers: [Int]) -> Range<Int>? {
    for number in numbers {
      if number < groups.count, let range = groups[number] { return range }
    }
    return nil
  }
}

/// The limits of one search.
package struct MatchLimits: Equatable, Sendable {
  /// Steps of PCRE2's matcher for the whole search, about 10 ns each.
  ///
  /// PCRE2 restarts the count at each start position, so each position gets an equal share, but at least
  /// ``stepsPerPosition``.
  package var steps: UInt32
  /// The minimum number of steps for each start position.
  package var stepsPerPosition: UInt32
  /// The maximum number of nested backtracking points.
  package var depth: UInt32
  /// The maximum memory for backtracking, in KiB.
  package var heap: UInt32

  package init(
    steps: UInt32 = 2_000_000, stepsPerPosition: UInt32 = 2_000, depth: UInt32 = 5_000, heap: UInt32 = 4_096
  ) {
    self.steps = steps
    self.stepsPerPosition = stepsPerPosition
    self.depth = depth
    self.heap = heap
  }

  func steps(for subject: Int) -> UInt32 {
    max(stepsPerPosition, steps / UInt32(clamping: subject + 1))
  }
}

/// The reusable memory of searches, one value per thread, for any number of patterns and subjects.
package struct MatchScratch: ~Copyable {
  /// Allocated lazily, because most values need no search.
  private var data: OpaquePointer?
  private var context: OpaquePointer?
  private let limits: MatchLimits
  /// The remaining budget of metered patterns.
  package private(set) var budget: MatchBudget

  /// The maximum number of groups that are reported.
  package static let groupLimit = 64

  package init(limits: MatchLimits = MatchLimits(), budget: MatchBudget = MatchBudget()) {
    self.limits = limits
    self.budget = budget
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
  }

  private mutating func prepare() {
    data = pcre2_match_data_create_8(UInt32(MatchScratch.groupLimit), nil)
    context = pcre2_match_context_create_8(nil)
    if let context {
      pcre2_set_depth_limit_8(context, limits.depth)
      pcre2_set_heap_limit_8(context, limits.heap)
    }
  }

  /// Adds steps to the budget of metered patterns.
  package mutating func grant(_ steps: Int) {
    budget.grant(steps)
  }

  /// Records that a metered pattern did not search the whole subject.
  package mutating func giveUp() {
    budget.hasGivenUp = true
  }

  /// Finds the first match of `pattern` in `subject` at or after byte `start`. Look-behinds can read bytes before
  /// `start`.
  package mutating func search(
    _ pattern: Pattern, in subject: Span<UInt8>, from start: Int = 0
  ) -> MatchOutcome {
    if data == nil { prepare() }
    guard let data, let context, start <= subject.count else { return .limitReached }
    pcre2_set_match_limit_8(context, limits.steps(for: subject.count - start))
    // A local copy, so that the callout has exclusive access.
    var work = budget
    let isMetered = work.begin(pattern, from: start, of: subject.count)
    let result = withUnsafeMutablePointer(to: &work) { work in
      pcre2_set_callout_8(context, isMetered ? chargeStep : nil, work)
      return MatchScratch.run(pattern, subject, start, data, context)
    }
    budget = work
    switch result {
    case 0...:
      let count = result == 0 ? MatchScratch.groupLimit : Int(result)
      if let match = MatchScratch.readMatch(count: count, data, within: subject.count) { return .matched(match) }
    case PCRE2_ERROR_NOMATCH: return .noMatch
    default: break
    }
    if isMetered { giveUp() }
    return .limitReached
  }

  private static func run(
    _ pattern: Pattern, _ subject: Span<UInt8>, _ start: Int, _ data: OpaquePointer, _ context: OpaquePointer
  ) -> Int32 {
    subject.withUnsafeBufferPointer { buffer in
      withUnsafePointer(to: 0 as UInt8) { empty in
        let base = buffer.baseAddress ?? empty
        let first =
          pattern.isJIT
          ? pcre2_jit_match_8(pattern.code, base, buffer.count, start, 0, data, context)
          : pcre2_match_8(pattern.code, base, buffer.count, start, 0, data, context)
        // The JIT stack is small; the interpreter uses the heap, so it may still finish the search.
        guard first == PCRE2_ERROR_JIT_STACKLIMIT else { return first }
        return pcre2_match_8(pattern.code, base, buffer.count, start, PCRE2_NO_JIT, data, context)
      }
    }
  }

  /// The match; nil if PCRE2 reports an end after the end of the subject, which has `limit` bytes.
  private static func readMatch(count: Int, _ data: OpaquePointer, within limit: Int) -> Match? {
    guard let pairs = pcre2_get_ovector_pointer_8(data) else { return nil }
    let end = pairs[1]
    guard (0...limit).contains(end) else { return nil }
    func range(of group: Int) -> Range<Int>? {
      let (start, end) = (pairs[2 * group], pairs[2 * group + 1])
      // `\K` in a look-ahead can set a start after the end.
      return start < 0 || start > end || end > limit ? nil : start..<end
    }
    // Most placeholders have no groups; then no memory is needed.
    return Match(groups: count > 1 ? (0..<count).map(range) : [], range: range(of: 0) ?? end..<end)
  }
}
