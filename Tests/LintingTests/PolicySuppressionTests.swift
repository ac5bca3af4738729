import Testing

@testable import Linting

@Suite("Directives in comments")
struct SuppressionDirectiveTests {
  private func parse(_ text: String) -> [SuppressionDirective] {
    SuppressionDirective.parse(Array(text.utf8)[...])
  }

  @Test(
    "One directive and its rules",
    arguments: [
      ("connlint:ignore exposed-secret", SuppressionDirective.Scope.line, ["exposed-secret"], false),
      ("-- connlint:ignore exposed-secret", .line, ["exposed-secret"], false),
      ("--connlint:ignore a,b ,c , d", .line, ["a", "b", "c", "d"], false),
      ("/* connlint:ignore-file a */", .file, ["a"], false),
      ("/*connlint:ignore-file a*/", .file, ["a"], false),
      ("/**\n * connlint:ignore-file a\n */", .file, ["a"], false),
      ("# connlint:ignore-next-line a -- why", .nextLine, ["a"], true),
      ("// connlint:ignore a --why", .line, ["a"], true),
      ("-- connlint:ignore a --", .line, ["a"], false),
      ("/* connlint:ignore a -- */", .line, ["a"], false),
      ("-- connlint:ignore", .line, [], false),
      ("-- connlint:ignore -- why", .line, [], true),
      ("-- connlint:ignore\n  exposed-secret", .line, [], false),
      ("-- connlint:ignore a b", .line, ["a", "b"], false),
      ("-- 'password' = 'x' -- connlint:ignore a", .line, ["a"], false),
      ("-- connlint:ignore a\r\n-- more prose", .line, ["a"], false),
    ])
  func one(text: String, scope: SuppressionDirective.Scope, rules: [String], hasReason: Bool) throws {
    let directives = parse(text)
    let directive = try #require(directives.first)
    #expect(directives.count == 1)
    #expect(directive.scope == scope)
    #expect(directive.rules.map(\.text) == rules)
    #expect(directive.hasReason == hasReason)
  }

  @Test("Ranges are those of the words")
  func ranges() {
    let text = Array("xx-- connlint:ignore exposed-secret,a -- r".utf8)
    let directives = SuppressionDirective.parse(text[2...])
    let words = directives.flatMap { [$0.word] + $0.rules }
    #expect(words.map { String(decoding: text[$0.range], as: UTF8.self) } == words.map(\.text))
    #expect(words.map(\.text) == ["connlint:ignore", "exposed-secret", "a"])
  }

  @Test("Several directives in one comment")
  func several() {
    let directives = parse("/* connlint:ignore a -- r -- connlint:ignore b\n   connlint:disable c */")
    #expect(directives.map(\.word.text) == ["connlint:ignore", "connlint:ignore", "connlint:disable"])
    #expect(directives.map { $0.rules.map(\.text) } == [["a"], ["b"], ["c"]])
    #expect(directives.map(\.hasReason) == [true, false, false])
    #expect(directives.last?.scope == nil)
  }

  @Test(
    "Prose is none",
    arguments: ["", "--", "-- see connlint:ignore a", "-- connlint", "-- Connlint:ignore a", "-- 'connlint:ignore a'"])
  func prose(text: String) {
    #expect(parse(text).isEmpty)
  }

  @Test("Truncation anywhere is harmless")
  func truncation() {
    let text = Array("/* connlint:ignore a, b -- r\n connlint:ignore-file c*/ -- é".utf8)
    for end in text.indices {
      for directive in SuppressionDirective.parse(text[..<end]) { #expect(directive.word.range.upperBound <= end) }
    }
  }
}

@Suite("What comments suppress")
struct SuppressionTests {
  private func region(_ line: Int, to last: Int? = nil) -> Region {
    Region(
      start: Position(offset: line * 100, line: line, column: 1, columnUTF16: 1),
      end: Position(offset: (last ?? line) * 100 + 5, line: last ?? line, column: 6, columnUTF16: 6))
  }

  private func finding(_ rule: RuleName, _ line: Int, to last: Int? = nil, statement: Int = 1) -> Finding {
    let message = RuleBook.standard.message(.unusedSuppression, "no-rule", ["x"])
    return Finding(
      rule: rule, severity: .error, message: message, region: region(line, to: last),
      statement: StatementSummary(kind: "create", name: nil, type: nil, line: statement, isCommented: false))
  }

  private func comment(_ text: String, _ line: Int, next: Int? = nil) -> [SuppressionComment] {
    SuppressionDirective.parse(Array(text.utf8)[...]).map { directive in
      SuppressionComment(
        scope: directive.scope, word: .init(text: directive.word.text, region: region(line)),
        rules: directive.rules.map { .init(text: $0.text, region: region(line)) }, hasReason: directive.hasReason,
        nextCodeLine: next)
    }
  }

  /// Returns the rule, line and message of the remaining findings.
  private func apply(
    _ comments: [[SuppressionComment]], _ findings: [Finding], policy: SuppressionPolicy = SuppressionPolicy(),
    rules: RuleSet = RuleSet(RuleName.allCases)
  ) -> (left: [String], suppressed: Int) {
    let result = Suppression(policy: policy, rules: rules).apply(
      comments.flatMap { $0 }, to: findings, origin: Origin(.file, path: "x.sql"), book: .standard, severity: .warning)
    let left = result.findings.map { finding in
      let name = finding.rule == .unusedSuppression ? finding.message.id : finding.rule.rawValue
      return "\(finding.region.start.line) \(name)"
    }
    return (left, result.suppressedCount)
  }

  @Test("On the finding's line, on its statement's first line, on the line before, in the file")
  func places() {
    let findings = [finding(.exposedSecret, 5, statement: 3)]
    for comments in [
      comment("connlint:ignore exposed-secret", 5), comment("connlint:ignore exposed-secret", 3),
      comment("connlint:ignore-next-line exposed-secret", 4, next: 5),
      comment("connlint:ignore-next-line exposed-secret", 1, next: 3),
      comment("connlint:ignore-file exposed-secret", 99),
    ] {
      let result = apply([comments], findings)
      #expect(result.left.isEmpty && result.suppressed == 1)
    }
    for comments in [
      comment("connlint:ignore exposed-secret", 4), comment("connlint:ignore exposed-secret", 6),
      comment("connlint:ignore-next-line exposed-secret", 5, next: 6),
      comment("connlint:ignore-next-line exposed-secret", 5),
    ] {
      let result = apply([comments], findings)
      #expect(Set(result.left) == ["5 exposed-secret", "\(comments[0].word.region.start.line) unused"])
      #expect(result.suppressed == 0)
    }
  }

  @Test("Only the named rule is suppressed")
  func namedRule() {
    let findings = [finding(.exposedSecret, 2), finding(.secretInURL, 2), finding(.exposedSecret, 4)]
    let result = apply([comment("connlint:ignore exposed-secret", 2)], findings)
    #expect(result.left == ["2 secret-in-url", "4 exposed-secret"])
    #expect(result.suppressed == 1)
  }

  @Test("A finding of several lines is met on each of them, and nowhere else")
  func severalLines() {
    let findings = [finding(.exposedSecret, 5, to: 8, statement: 3)]
    for line in 5...8 { #expect(apply([comment("connlint:ignore exposed-secret", line)], findings).suppressed == 1) }
    for line in [4, 9] { #expect(apply([comment("connlint:ignore exposed-secret", line)], findings).suppressed == 0) }
  }

  @Test("Comments that suppress nothing are reported, each for its reason")
  func directiveErrors() {
    let result = apply(
      [
        comment("connlint:ignore exposed-secret, secret-in-url", 1), comment("connlint:ignore", 2),
        comment("connlint:ignore exposed-secrets", 3), comment("connlint:ignore nonsense", 4),
        comment("connlint:disable exposed-secret", 5), comment("connlint:ignore-next-line unknown-key", 6),
      ], [finding(.exposedSecret, 1)])
    #expect(
      result.left == [
        "1 unused", "2 no-rule", "3 unknown-rule-did-you-mean", "4 unknown-rule", "5 unknown-directive", "6 unused",
      ])
    #expect(result.suppressed == 1)
  }

  @Test("A rule that does not run is not called unused, and no complaint comes if that rule does not run")
  func switchedOff() {
    let comments = [comment("connlint:ignore secret-in-url", 2)]
    #expect(apply(comments, []).left == ["2 unused"])
    #expect(apply(comments, [], rules: [.exposedSecret, .unusedSuppression]).left.isEmpty)
    #expect(apply(comments, [], rules: [.secretInURL]).left.isEmpty)
  }

  @Test("Complaints can be suppressed like all else, but not by a comment about itself")
  func complaintsSuppressed() {
    let unused = comment("connlint:ignore exposed-secret, unused-suppression", 2)
    let result = apply([unused], [])
    #expect(result.left.isEmpty && result.suppressed == 1)
    #expect(apply([comment("connlint:ignore unused-suppression", 2)], []).left == ["2 unused"])
    #expect(apply([comment("connlint:ignore-file unused-suppression", 1), unused], []).left.isEmpty)
    #expect(apply([comment("connlint:ignore-file unused-suppression", 1)], []).left == ["1 unused"])
  }

  @Test("The configuration may require a reason, or forbid comments")
  func policies() {
    let findings = [finding(.exposedSecret, 2)]
    let bare = [comment("connlint:ignore exposed-secret", 2)]
    let reasoned = [comment("connlint:ignore exposed-secret -- local", 2)]
    let strict = SuppressionPolicy(requiresReason: true)
    #expect(Set(apply(bare, findings, policy: strict).left) == ["2 exposed-secret", "2 no-reason"])
    #expect(apply(reasoned, findings, policy: strict).left.isEmpty)
    let none = SuppressionPolicy(allowsComments: false)
    #expect(Set(apply(reasoned, findings, policy: none).left) == ["2 exposed-secret", "2 not-allowed"])
  }

  @Test("A word that does not look like a name is not repeated")
  func noLeak() {
    let word = "Hunter2" + "Hunter2"
    let result = Suppression().apply(
      comment("connlint:ignore \(word)", 1) + comment("connlint:\(word) x", 2), to: [],
      origin: Origin(.file, path: "x"), book: .standard,
      severity: .warning)
    #expect(result.findings.count == 2)
    #expect(result.findings.allSatisfy { !"\($0)".contains("unter2") })
  }

  @Test("Findings about comments have distinct fingerprints and the given severity")
  func fingerprints() {
    let comments = [1, 2, 3].flatMap { comment("connlint:ignore exposed-secret", $0) }
    let result = Suppression().apply(
      comments, to: [], origin: Origin(.file, path: "x"), book: .standard, severity: .note)
    #expect(Set(result.findings.map(\.fingerprint)).count == 3)
    #expect(result.findings.allSatisfy { $0.severity == .note && $0.secret == nil })
  }

  @Test("Many comments and many findings on one line take no longer than they are many")
  func linear() {
    let comments = (0..<20_000).flatMap { comment("connlint:ignore exposed-secret", 1 + $0 % 2) }
    let findings = (0..<20_000).map { finding(.exposedSecret, 1 + $0 % 3) }
    let clock = ContinuousClock()
    var result: (left: [String], suppressed: Int) = ([], 0)
    let time = clock.measure { result = apply([comments], findings) }
    #expect(result.suppressed == 20_000)
    #expect(time < .seconds(10))
  }
}
