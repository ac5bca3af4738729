extension RuleName: Comparable {
  /// Alphabetical order, for reports; not the order of precedence.
  package static func < (left: RuleName, right: RuleName) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A set of rules, one bit each. Instantiating the generic type `Set` at run time would take half as long as the rest
/// of a run without statements.
package struct RuleSet: Sendable, Equatable, ExpressibleByArrayLiteral {
  private var bits: UInt32 = 0

  package init(_ rules: [RuleName]) {
    for rule in rules { bits |= 1 << UInt32(rule.precedence) }
  }

  package init(arrayLiteral rules: RuleName...) {
    self.init(rules)
  }

  package func contains(_ rule: RuleName) -> Bool { bits & 1 << UInt32(rule.precedence) != 0 }

  package func subtracting(_ rules: [RuleName]) -> RuleSet {
    var rest = self
    rest.bits &= ~RuleSet(rules).bits
    return rest
  }
}
