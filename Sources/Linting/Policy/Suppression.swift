import Bytes

/// A suppression directive and its position in the file.
package struct SuppressionComment: Sendable {
  /// A word of the directive, to which a finding can point.
  package struct Spot: Sendable {
    package var text: String
    package var region: Region
    package var excerpt: MaskedExcerpt?

    package init(text: String, region: Region, excerpt: MaskedExcerpt? = nil) {
      self.text = text
      self.region = region
      self.excerpt = excerpt
    }
  }

  package var scope: SuppressionDirective.Scope?
  package var word: Spot
  package var rules: [Spot]
  package var hasReason: Bool
  /// 1-based line of the next code after the comment; nil if there is none.
  package var nextCodeLine: Int?

  package init(
    scope: SuppressionDirective.Scope?, word: Spot, rules: [Spot], hasReason: Bool, nextCodeLine: Int?
  ) {
    self.scope = scope
    self.word = word
    self.rules = rules
    self.hasReason = hasReason
    self.nextCodeLine = nextCodeLine
  }
}

/// Applies suppression comments to findings, and reports comments that suppress nothing.
struct Suppression {
  private let policy: SuppressionPolicy
  private let rules: RuleSet
  private var marks = Marks()
  private var directiveErrors: [DirectiveError] = []

  /// An error in a directive.
  private struct DirectiveError {
    var message: String
    var arguments: [ShownText]
    var spot: SuppressionComment.Spot
  }

  /// `rules` are the rules that run; a suppression of another rule is never reported as unused.
  init(policy: SuppressionPolicy = SuppressionPolicy(), rules: RuleSet = RuleSet(RuleName.allCases)) {
    self.policy = policy
    self.rules = rules
  }

  /// Returns the remaining findings, sorted and with those about directives, and the number of suppressed findings.
  consuming func apply(
    _ directives: [SuppressionComment], to findings: some Collection<Finding>, origin: Origin,
    book: RuleBook, severity: Severity
  ) -> (findings: FindingList, suppressedCount: Int) {
    let usable = directives.filter { isUsable($0) }
    for directive in usable { note(directive) { $0 != .unusedSuppression } }
    var kept = FindingList()
    for finding in findings {
      let lines = finding.region.start.line...max(finding.region.start.line, finding.region.end.line)
      if !marks.use(finding.rule, lines: lines, statementLine: finding.statement?.line) { kept.append(finding) }
    }
    var suppressedCount = findings.count - kept.count
    guard rules.contains(.unusedSuppression) else { return (kept, suppressedCount) }

    for directive in usable { complainOfUnused(directive) { $0 != .unusedSuppression } }
    // A comment may suppress findings about other comments, but not the finding that it is unused itself.
    for directive in usable { note(directive) { $0 == .unusedSuppression } }
    let first = directiveErrors
    directiveErrors = []
    for complaint in first {
      let line = complaint.spot.region.start.line
      if marks.use(.unusedSuppression, lines: line...line, statementLine: nil) {
        suppressedCount += 1
      } else {
        directiveErrors.append(complaint)
      }
    }
    for directive in usable { complainOfUnused(directive) { $0 == .unusedSuppression } }

    var ordinals: [String: Int] = [:]
    directiveErrors.sort { $0.spot.region.start.offset < $1.spot.region.start.offset }
    for complaint in directiveErrors {
      let place = complaint.message + "\u{0}" + complaint.arguments.map(\.text).joined(separator: "\u{0}")
      let ordinal = ordinals[place, default: 0]
      ordinals[place] = ordinal + 1
      let fingerprint = Fingerprint(
        rule: .unusedSuppression, origin: origin, statementKind: nil, connection: nil, key: .own(place),
        ordinal: ordinal)
      kept.append(
        Finding(
          rule: .unusedSuppression, severity: severity,
          message: book.message(.unusedSuppression, complaint.message, complaint.arguments),
          region: complaint.spot.region, fingerprint: fingerprint, excerpt: complaint.spot.excerpt))
    }
    kept.sort()
    return (kept, suppressedCount)
  }

  /// Returns the doubts without a suppression comment. A comment for any secret rule counts: somebody has checked.
  consuming func unsuppressed(_ doubts: [Doubt], by directives: [SuppressionComment]) -> [Doubt] {
    for directive in directives where isUsable(directive) { note(directive) { $0.carriesSecret } }
    var kept: [Doubt] = []
    for doubt in doubts {
      let lines = doubt.region.start.line...max(doubt.region.start.line, doubt.region.end.line)
      let isSuppressed = RuleName.allCases.contains { marks.use($0, lines: lines, statementLine: doubt.statementLine) }
      if !isSuppressed { kept.append(doubt) }
    }
    return kept
  }

  /// Whether the directive is valid; adds a complaint if not.
  private mutating func isUsable(_ directive: SuppressionComment) -> Bool {
    let word = Suppression.shown(directive.word.text)
    let message: String? =
      if directive.scope == nil {
        "unknown-directive"
      } else if !policy.allowsComments {
        "not-allowed"
      } else if directive.rules.isEmpty {
        "no-rule"
      } else if policy.requiresReason, !directive.hasReason {
        "no-reason"
      } else {
        nil
      }
    guard let message else { return true }
    directiveErrors.append(DirectiveError(message: message, arguments: [word], spot: directive.word))
    return false
  }

  private mutating func note(_ directive: SuppressionComment, where isWanted: (RuleName) -> Bool) {
    for spot in directive.rules {
      guard let rule = RuleName(rawValue: spot.text), isWanted(rule) else { continue }
      switch directive.scope {
      case .line: marks.add(rule, line: directive.word.region.start.line)
      case .nextLine: if let line = directive.nextCodeLine { marks.add(rule, line: line) }
      case .file: marks.addFile(rule)
      case nil: break
      }
    }
  }

  private mutating func complainOfUnused(_ directive: SuppressionComment, where isWanted: (RuleName) -> Bool) {
    for spot in directive.rules {
      guard let rule = RuleName(rawValue: spot.text) else {
        // Reported only once, in the first round.
        if isWanted(.exposedSecret) { addUnknownName(spot) }
        continue
      }
      guard isWanted(rule), rules.contains(rule), !isUsed(rule, directive) else { continue }
      directiveErrors.append(DirectiveError(message: "unused", arguments: [.own(rule.rawValue)], spot: spot))
    }
  }

  private func isUsed(_ rule: RuleName, _ directive: SuppressionComment) -> Bool {
    switch directive.scope {
    case .line: marks.isUsed(rule, line: directive.word.region.start.line)
    case .nextLine: directive.nextCodeLine.map { marks.isUsed(rule, line: $0) } ?? false
    case .file: marks.isFileUsed(rule)
    case nil: true
    }
  }

  private mutating func addUnknownName(_ spot: SuppressionComment.Spot) {
    let name = Suppression.shown(spot.text)
    if let meant = RuleName.nearest(to: spot.text) {
      directiveErrors.append(
        DirectiveError(message: "unknown-rule-did-you-mean", arguments: [name, .own(meant.rawValue)], spot: spot))
    } else {
      directiveErrors.append(DirectiveError(message: "unknown-rule", arguments: [name], spot: spot))
    }
  }

  /// A word of a comment for messages. It may contain only letters, because rule names have no digits.
  private static func shown(_ text: String) -> ShownText {
    let mark = "connlint:"
    let isDirective = text.hasPrefix(mark)
    let name = isDirective ? String(text.dropFirst(mark.count)) : text
    let hasDigits = name.utf8.contains { $0.isDigit }
    let shown = hasDigits ? ShownText.neutral(.word) : .word(name, as: .word)
    if !isDirective { return shown }
    return shown.isNeutral ? "connlint:..." : .own(mark + shown.text)
  }
}
