import LazyReferences
import PCRE2

/// Limits the cost of the user's value patterns in a whole run, in addition to the steps that each byte grants. Shared
/// by all threads.
///
/// Each file has its own ``MatchBudget``; without this limit, a thousand files would have a thousand budgets.
package final class MatchAllowance: Sendable {
  /// The budget of ten files, a few seconds.
  private let left = SharedCount(10 * MatchBudget.fileSteps)

  package init() {}

  /// Returns the budget of the next file.
  package func budget() -> MatchBudget {
    MatchBudget(steps: max(0, min(MatchBudget.fileSteps, left.value)))
  }

  /// Subtracts the steps that a file used.
  package func spend(_ steps: Int) {
    if steps > 0 { left.add(-steps) }
  }
}
