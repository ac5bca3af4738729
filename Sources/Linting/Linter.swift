import LazyReferences
import ValueMatching

/// The rules, ready to be applied to files; shared by all threads.
package final class Linter: Sendable {
  package let settings: LintSettings
  private let lateKnowledge = SetOnce<Knowledge>()
  /// Held while the knowledge is made, so that no two threads do it.
  private let making = Lock(())

  /// What patterns of users may cost; shared by the linters of a run.
  let allowance: MatchAllowance

  package init(settings: LintSettings = LintSettings(), allowance: MatchAllowance = MatchAllowance()) {
    self.settings = settings
    self.allowance = allowance
  }

  /// Made when the first statement is met: most runs of a hook never meet one.
  var knowledge: Knowledge {
    if let knowledge = lateKnowledge.value { return knowledge }
    return making.withLock { _ in lateKnowledge.value ?? lateKnowledge.set(Knowledge(settings)) }
  }
}
