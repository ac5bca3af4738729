import CPCRE2

/// What a search gave.
package enum MatchOutcome: Equatable, Sendable {
  case matched(Match)
  case noMatch
  /// A limit was reached, the budget is spent, or memory ran out: nothing is known about the rest of the subject.
  case limitReached
}

/// Where a pattern and its groups matched, in bytes of the subject.
package struct Match: Equatable, Sendable {
  /// Index 0 is the whole match; nil for a group that took no part.
  package var groups: [Range<Int>?]
  /// The whole match.
  package var range: Range<Int>

  /// The first of the groups `numbers` that took part.
  package func first(of numbers: [Int]) -> Range<Int>? {
    for number in numbers {
      if number < groups.count, let range = groups[number] { return range }
    }
    return nil
  }
}

/// How much work one search may be.
package struct MatchLimits: Equatable, Sendable {
  /// Steps of PCRE2's matcher for the whole search, about 10 ns each.
  ///
  /// PCRE2 counts anew at every start position, so each position gets its share, but never less than
  /// ``stepsPerPosition``.
  package var steps: UInt32
  /// The least number of steps at one start position.
  package var stepsPerPosition: UInt32
  /// Nested backtracking points.
  package var depth: UInt32
  /// Memory for backtracking, in KiB.
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

/// The memory that matching needs: one for each thread, for any number of patterns and subjects.
package struct MatchScratch: ~Copyable {
  /// Made for the first search: most values need none.
  private var data: OpaquePointer?
  private var context: OpaquePointer?
  private let limits: MatchLimits
  /// What metered patterns may still cost.
  package private(set) var budget: MatchBudget

  /// Groups beyond this many are not reported.
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

  /// Lets metered patterns cost so many steps more.
  package mutating func grant(_ steps: Int) {
    budget.grant(steps)
  }

  /// Notes that a metered pattern was not followed to the end of its subject.
  package mutating func giveUp() {
    budget.hasGivenUp = true
  }

  /// Finds the first match of `pattern` in `subject` at or after byte `start`. What is before `start` can be looked
  /// behind at.
  package mutating func search(
    _ pattern: Pattern, in subject: Span<UInt8>, from start: Int = 0
  ) -> MatchOutcome {
    if data == nil { prepare() }
    guard let data, let context, start <= subject.count else { return .limitReached }
    pcre2_set_match_limit_8(context, limits.steps(for: subject.count - start))
    // Outside of `self`, so that the callout has it to itself.
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
        // The machine code's stack is small; the interpreter uses the heap, so it can still tell.
        guard first == PCRE2_ERROR_JIT_STACKLIMIT else { return first }
        return pcre2_match_8(pattern.code, base, buffer.count, start, PCRE2_NO_JIT, data, context)
      }
    }
  }

  /// The match; nil if PCRE2 says that it ends behind the subject, which has `limit` bytes.
  private static func readMatch(count: Int, _ data: OpaquePointer, within limit: Int) -> Match? {
    guard let pairs = pcre2_get_ovector_pointer_8(data) else { return nil }
    let end = pairs[1]
    guard (0...limit).contains(end) else { return nil }
    let groups: [Range<Int>?] = (0..<count).map { group in
      let (start, end) = (pairs[2 * group], pairs[2 * group + 1])
      // `\K` in a look-ahead can put the start behind the end.
      return start < 0 || start > end || end > limit ? nil : start..<end
    }
    return Match(groups: groups, range: groups.first.flatMap { $0 } ?? end..<end)
  }
}
