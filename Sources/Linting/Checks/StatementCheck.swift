import Bytes
import ConnectionSyntax
import EditDistance
import KeyMatching
import PCRE2
import ValueMatching

/// Finds the problems of one statement: a pure function of the statement and the rules.
struct StatementCheck {
  let judge: OptionJudge
  /// The syntax problems that the engine does not accept.
  let syntaxProblems: [SyntaxProblem]

  init(_ view: StatementView, engine: Engine, knowledge: Knowledge) {
    judge = OptionJudge(
      view: view, engine: engine, type: view.lowercasedType.flatMap(engine.type), knowledge: knowledge)
    syntaxProblems =
      view.statement.problems.isEmpty ? [] : SyntaxCheck(engine: judge.engine).problems(of: view.statement)
  }

  var view: StatementView { judge.view }
  private var redaction: ServerRedaction { ServerRedaction(view: view, engine: engine, type: type) }
  var engine: Engine { judge.engine }
  var type: ConnectionType? { judge.type }

  /// The result of a check.
  struct Outcome {
    /// In order of appearance.
    var problems: [Problem] = []
    /// The values that excerpts must not show.
    var hidden: [Range<Int>] = []
    /// The judgement of each option.
    var judgements: [OptionJudgement] = []
    /// The ranges that excerpts may show; empty unless requested.
    var shown: [ShownRange] = []

    /// Returns the outcome with offsets of the window instead of offsets of `host`; judgements are not changed.
    func placed(by host: HostText) -> Outcome {
      var outcome = self
      outcome.problems = problems.map { $0.placed(by: host) }
      outcome.hidden = hidden.flatMap(host.pieces)
      outcome.shown = shown.flatMap { piece in
        host.pieces(of: piece.range).map { ShownRange(range: $0, isQuoted: piece.isQuoted) }
      }
      return outcome
    }
  }

  /// Checks the statement. With `wantsShown` it also returns the ranges that excerpts may show.
  func run(wantsShown: Bool, _ scratch: inout MatchScratch) -> Outcome {
    var judgements: [OptionJudgement] = []
    judgements.reserveCapacity(view.options.count)
    for option in view.options { judgements.append(judge.judge(option, &scratch)) }
    let (assignments, lacksSecret, reason) = assignMissingSecrets(among: judgements)
    let hasSecret = judgements.contains { $0.givesSecret }
    var problems: [Problem] = []
    var hidden: [Range<Int>] = []
    for index in judgements.indices where judgements[index].isLiteral {
      let judgement = judgements[index]
      let found = self.problems(
        of: judgement, assigned: assignments[index].map { ($0, reason) }, hasSecret: hasSecret,
        lacksSecret: lacksSecret, &scratch)
      if !found.isEmpty {
        problems += found
        for problem in found where problem.isSecret { hidden.append(problem.range) }
      }
      // Of an address or a list in which credentials were found, these alone are hidden.
      let isPartly = found.contains { $0.isSecret } && found.allSatisfy { $0.evidence.value == .embedded }
      if judgement.role != .plain, judgement.role != .harmless, !isPartly {
        let option = judgement.option.syntax
        hidden.append(option.form == .quoted ? view.withRest(option.value) : option.value)
      }
    }
    for problem in looseSecrets(beside: problems, &scratch) {
      problems.append(problem)
      hidden.append(problem.range)
    }
    problems += keywordProblems()
    if let problem = typeProblem(&scratch),
      !problems.contains(where: { $0.isSecret && $0.range.overlaps(problem.range) })
    {
      problems.append(problem)
    }
    if let problem = lengthProblem() { problems.append(problem) }
    problems.sort { $0.range.lowerBound < $1.range.lowerBound }
    var outcome = Outcome(problems: problems, hidden: hidden, judgements: judgements)
    if wantsShown {
      var pieces = ShownPieces(view, judge: judge.names)
      pieces.addHead(&scratch)
      let secrets = Stretches(problems.filter(\.isSecret).map(\.range))
      for judgement in judgements { pieces.add(judgement, secrets: secrets, &scratch) }
      outcome.shown = pieces.ranges
    }
    return outcome
  }

  // MARK: Options

  private func problems(
    of judgement: OptionJudgement, assigned: (secret: String, reason: Evidence.Reason)?, hasSecret: Bool,
    lacksSecret: Bool, _ scratch: inout MatchScratch
  ) -> [Problem] {
    guard let evidence = judgement.evidence else { return [] }
    if let misplaced = secretsInKey(judgement, lacksSecret: lacksSecret, &scratch) { return misplaced }
    switch judgement.role {
    case .secret: return [exposed(judgement)]
    case .nearlySecret where isMisspelledClause(judgement): return [exposed(judgement)]
    case .nearlySecret(let isMisspelled): return [misspelled(judgement, isMisspelled: isMisspelled)]
    case .weak, .qualified, .modified, .vague:
      let need: Weighing.Need = engine.isClosed && type == nil && !hasSecret ? .possible : .none
      if assigned == nil, isEvidentSecret(judgement, evidence, need: need) {
        var problem = misspelled(judgement, isMisspelled: true)
        if need == .possible { problem.evidence.statement = .unknownType }
        return [problem]
      }
    default: break
    }
    if let assigned { return [missing(judgement, secret: assigned.secret, because: assigned.reason)] }
    if let shape = evidence.shape, shape.covers(evidence.embedded) { return [shaped(judgement, shape)] }
    if !evidence.embedded.isEmpty { return evidence.embedded.map { embedded(judgement, $0) } }
    if let shape = evidence.shape { return [shaped(judgement, shape)] }
    return unknownKey(judgement).map { [$0] } ?? []
  }

  /// Whether an option with an uncertain key is a secret according to its value and the rest of the statement.
  private func isEvidentSecret(
    _ judgement: OptionJudgement, _ evidence: LiteralEvidence, need: Weighing.Need
  ) -> Bool {
    guard evidence.embedded.isEmpty, let strength = judgement.strength(in: view.text) else { return false }
    return Weighing.isSecret(judgement.role, strength, need: need)
  }

  /// Whether the option is a misspelled keyword of the statement, not a key: `IDENTFIED BY 'x'`.
  private func isMisspelledClause(_ judgement: OptionJudgement) -> Bool {
    judgement.option.syntax.isClause
      && SyntaxCheck.problems(syntaxProblems, in: judgement.option.syntax.key).contains { problem in
        if case .misspelledKeyword = problem.kind { true } else { false }
      }
  }

  /// What is secret of a value: behind the scheme in `'Authorization' = 'Bearer plum'` the rest, else all.
  private func secret(of judgement: OptionJudgement) -> Range<Int> {
    let value = judgement.option.syntax.value
    guard let blank = view.text[value].firstIndex(of: .space), blank > value.lowerBound,
      view.text[value.lowerBound..<blank].allSatisfy({ $0.isLetter || $0 == .hyphen }),
      let start = view.text[blank..<value.upperBound].firstIndex(where: { $0 != .space }),
      judge.knowledge.matcher.verdict(on: judgement.option.key).name == "authorization"
    else { return value }
    return start..<value.upperBound
  }

  private func exposed(_ judgement: OptionJudgement) -> Problem {
    let key = judgement.shownKey
    let value = secret(of: judgement)
    if let broken = broken(judgement, at: value) { return broken }
    let redacted = redaction.of(judgement.option)
    let message = redacted.map { $0 ? "masked-by-server" : "not-masked" } ?? "unknown"
    return problem(
      .exposedSecret, message, [key], judgement, at: value, redacted: redacted)
  }

  private func misspelled(_ judgement: OptionJudgement, isMisspelled: Bool) -> Problem {
    let key = judgement.shownKey
    let redacted = redaction.ofUnknownKey(judgement.option.key)
    let value = secret(of: judgement)
    guard let suggestion = judgement.suggestion else {
      return problem(.misspelledSecretKey, "no-suggestion", [key], judgement, at: value, redacted: redacted)
    }
    // The message may only describe the key itself: a weak key is reported because of its value, and an ambiguous word
    // because the statement has no other secret.
    let message =
      switch judgement.role {
      case .nearlySecret where redacted == true: "masked"
      case .nearlySecret: judge.isClosed ? "near" : "open"
      case .vague, .unknown: "only"
      default: "likely"
      }
    return problem(.misspelledSecretKey, message, [key, .own(suggestion)], judgement, at: value, redacted: redacted)
  }

  private func missing(
    _ judgement: OptionJudgement, secret: String, because reason: Evidence.Reason
  ) -> Problem {
    let value = judgement.option.syntax.value
    if var broken = broken(judgement, at: value) {
      broken.evidence.statement = reason
      return broken
    }
    var judgement = judgement
    judgement.suggestion = secret
    var problem = self.problem(
      .missingSecret, "assigned", [judgement.shownKey, phrase, .own(secret)], judgement, at: value, redacted: false)
    problem.evidence.statement = reason
    return problem
  }

  private func embedded(_ judgement: OptionJudgement, _ secret: EmbeddedSecret) -> Problem {
    let start = judgement.option.syntax.value.lowerBound
    let range = (start + secret.range.lowerBound)..<(start + secret.range.upperBound)
    if let broken = broken(judgement, at: range) { return broken }
    return problem(
      .secretInURL, "embedded", [.own(secret.description), judgement.shownKey], judgement, at: range,
      redacted: redaction.of(embedded: range, under: judgement.option.key))
  }

  private func shaped(_ judgement: OptionJudgement, _ shape: ProviderShape) -> Problem {
    let value = judgement.option.syntax.value
    if let broken = broken(judgement, at: value) { return broken }
    return problem(
      .secretShapedValue, "provider", [.own(shape.description), judgement.shownKey], judgement, at: value,
      redacted: redaction.ofUnknownKey(judgement.option.key))
  }

  private func broken(_ judgement: OptionJudgement, at secret: Range<Int>) -> Problem? {
    let syntax = SyntaxCheck(engine: engine)
    guard let fault = syntax.mostTelling(syntaxProblems, for: secret.lowerBound) else { return nil }
    var problem = self.problem(
      .brokenStatement, "syntax", [judgement.shownKey, .own(fault.kind.phrase)], judgement, at: secret,
      redacted: engine.redaction == .unknown ? nil : false)
    problem.evidence.syntax = .fault
    return problem
  }

  private func unknownKey(_ judgement: OptionJudgement) -> Problem? {
    guard judge.isClosed, let type, !judgement.option.syntax.isClause, judgement.role != .plain,
      judgement.role != .container
    else { return nil }
    let key = judgement.option
    let suggestion = type.keys.nearest(to: key.lowercasedKey, limit: key.key.utf8.count > 5 ? 2 : 1)
    var problem = Problem(
      rule: .unknownKey, message: suggestion == nil ? "unknown" : "did-you-mean",
      arguments: [judgement.shownKey, phrase] + (suggestion.map { [.own($0)] } ?? []), range: key.syntax.key,
      isSecret: false, key: (judgement.shownKey.named, key.syntax.key), suggestion: suggestion.map { .own($0) })
    problem.isCommented = key.syntax.isCommented
    problem.evidence.key = judgement.role.reason
    return problem
  }

  private func problem(
    _ rule: RuleName, _ message: String, _ arguments: [ShownText], _ judgement: OptionJudgement, at secret: Range<Int>,
    redacted: Bool?
  ) -> Problem {
    let option = judgement.option
    // A clause such as `IDENTIFIED BY` is not corrected to a key.
    let suggestion = judgement.suggestion == option.key ? nil : judgement.suggestion
    return Problem(
      rule: rule, message: message, arguments: arguments, range: secret, isSecret: true,
      key: (judgement.shownKey.named, option.syntax.key),
      suggestion: rule == .exposedSecret ? nil : suggestion.map { .own($0) },
      redactedByServer: redacted, isCommented: option.syntax.isCommented,
      evidence: judgement.reasons(for: secret, in: view.text))
  }

  // MARK: Statement

  /// The secret that each option was probably meant to give, whether the type needs one that the statement has not, and
  /// what the statement says of that.
  private func assignMissingSecrets(
    among judgements: [OptionJudgement]
  ) -> (assignments: [Int: String], lacksSecret: Bool, reason: Evidence.Reason) {
    guard judge.isClosed, let type, view.statement.kind == .create,
      judgements.contains(where: RequiredSecrets.mayBeSecret)
    else { return ([:], false, .missingSecret) }
    let required = RequiredSecrets(type: type, text: view.text)
    let missing = required.missing(given: judgements)
    let pairs = required.assign(missing, to: judgements)
    let isOnly = judgements.count(where: RequiredSecrets.mayBeSecret) == 1
    return (
      Dictionary(uniqueKeysWithValues: pairs.map { ($0.option, $0.secret) }), !missing.isEmpty,
      isOnly ? .onlyOption : .missingSecret
    )
  }

  private func keywordProblems() -> [Problem] {
    syntaxProblems.compactMap { problem in
      guard case .misspelledKeyword(let keyword) = problem.kind else { return nil }
      let word = ShownText.word(String(decoding: view.text[problem.range], as: UTF8.self), as: .word)
      return Problem(
        rule: .misspelledKeyword, message: "keyword", arguments: [word, .own(keyword)], range: problem.range,
        isSecret: false, suggestion: .own(keyword), isCommented: view.statement.isCommented)
    }
  }

  private func typeProblem(_ scratch: inout MatchScratch) -> Problem? {
    guard engine.isClosed, type == nil, let name = view.type, let range = view.typeRange,
      !judge.knowledge.hasType(name),
      case .literal = judge.knowledge.values.classify(view.bytes(range).span, &scratch)
    else { return nil }
    let suggestion = nearest(
      to: name.lowercased(), among: engine.types.map { $0.record.lowercase.string }.sorted(),
      limit: name.utf8.count > 4 ? 2 : 1)
    return Problem(
      rule: .unknownType, message: suggestion == nil ? "unknown" : "did-you-mean",
      arguments: [judge.names.shown(name, as: .type, &scratch)] + (suggestion.map { [.own($0)] } ?? []), range: range,
      isSecret: false, suggestion: suggestion.map { .own($0) },
      isCommented: view.statement.isCommented)
  }

  private func lengthProblem() -> Problem? {
    guard let problem = syntaxProblems.first(where: { $0.kind == .tooLong }) else { return nil }
    return Problem(
      rule: .brokenStatement, message: "too-long", arguments: [.own("\(StatementParser.reach >> 20) MiB")],
      range: problem.range, isSecret: false)
  }

  // MARK: Words of messages

  /// "an openai connection", "a Databricks connection".
  private var phrase: ShownText { judge.isClosed ? type?.phrase ?? engine.phrase : engine.phrase }
}

extension ProviderShape {
  /// Whether all findings in the value are parts of the provider's longer format, which identifies the secret better: a
  /// service account's key is useless without the names next to it.
  fileprivate func covers(_ embedded: [EmbeddedSecret]) -> Bool {
    embedded.allSatisfy { $0.range.overlaps(range) && range.lowerBound < $0.range.lowerBound }
  }
}
