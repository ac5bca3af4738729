import LazyReferences
import PCRE2

/// What the value patterns of users may cost in a whole run beyond what each byte brings along, shared by all threads.
///
/// Each file has its own ``MatchBudget``; without this one, a thousand files would cost a thousand budgets.
package final class MatchAllowance: Sendable {
  /// Ten files' worth, some seconds.
  private let left = SharedCount(10 * MatchBudget.fileSteps)

  package init() {}

  /// The budget of the next file.
  package func budget() -> MatchBudget {
    MatchBudget(steps: max(0, min(MatchBudget.fileSteps, left.value)))
  }

  /// Takes away what a file's patterns cost.
  package func spend(_ steps: Int) {
    if steps > 0 { left.add(-steps) }
  }
}
