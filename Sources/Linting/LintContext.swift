import LazyReferences
import ValueMatching

/// The rules and settings for linting files; shared by all threads.
package final class LintContext: Sendable {
  package let settings: LintSettings
  private let lateKnowledge = LazyReference<Knowledge>()
  /// Locked during the initialisation of the knowledge, so that only one thread does it.
  private let making = Lock(())

  /// The limit for the cost of the user's patterns, shared by all files of a run.
  let allowance: MatchAllowance

  package init(settings: LintSettings = LintSettings(), allowance: MatchAllowance = MatchAllowance()) {
    self.settings = settings
    self.allowance = allowance
  }

  /// Lazily initialised with the first statement, because most runs of a git hook find none.
  var knowledge: Knowledge {
    if let knowledge = lateKnowledge.value { return knowledge }
    return making.withLock { _ in lateKnowledge.value ?? lateKnowledge.set(Knowledge(settings)) }
  }
}
