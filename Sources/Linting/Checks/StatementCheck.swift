import Bytes
import ConnectionSyntax
import EditDistance
import KeyMatching
import PCRE2
import ValueMatching

/// Finds the problems of one statement: a pure function of the statement and the rules.
struct StatementCheck {
  let classifier: OptionClassifier
  /// The syntax problems that the engine does not accept.
  let syntaxProblems: [SyntaxProblem]

  init(_ decoded: DecodedStatement, engine: Engine, knowledge: Knowledge, isComplete: Bool = true) {
    classifier = OptionClassifier(
      decoded: decoded, engine: engine, type: decoded.lowercasedType.flatMap(engine.type), knowledge: knowledge,
      isComplete: isComplete)
    syntaxProblems =
      decoded.statement.problems.isEmpty ? [] : SyntaxCheck(engine: classifier.engine).problems(of: decoded.statement)
  }

  var decoded: DecodedStatement { classifier.decoded }
  private var redaction: ServerRedaction { ServerRedaction(decoded: decoded, engine: engine, type: type) }
  var engine: Engine { classifier.engine }
  var type: ConnectionType? { classifier.type }

  /// The result of a check.
  struct Outcome {
    /// In order of appearance.
    var problems: [Problem] = []
    /// The values that excerpts must not show.
    var hidden: [Range<Int>] = []
    /// The class of each option.
    var classifiedOptions: [ClassifiedOption] = []
    /// The ranges that excerpts may show; empty unless requested.
    var shown: [ShownRange] = []

    /// Whether there is nothing to report, to hide or to show.
    var isEmpty: Bool { problems.isEmpty && hidden.isEmpty && shown.isEmpty }

    /// Returns the outcome with offsets of the window instead of offsets of `host`; classifiedOptions are not changed.
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
    var classifiedOptions: [ClassifiedOption] = []
    classifiedOptions.reserveCapacity(decoded.options.count)
    var literals: [Int] = []
    var hasSecret = false
    var mayLackSecret = false
    for option in decoded.options {
      let classified = classifier.classify(option, &scratch)
      hasSecret = hasSecret || classified.givesSecret
      mayLackSecret = mayLackSecret || RequiredSecrets.mayBeSecret(classified)
      if classified.isLiteral { literals.append(classifiedOptions.count) }
      classifiedOptions.append(consume classified)
    }
    let (assignments, lacksSecret, reason) =
      mayLackSecret ? assignMissingSecrets(among: classifiedOptions) : ([:], false, .missingSecret)
    var problems: [Problem] = []
    var hidden: [Range<Int>] = []
    for index in literals {
      let classified = classifiedOptions[index]
      let found = self.problems(
        of: classified, assigned: assignments[index].map { ($0, reason) }, hasSecret: hasSecret,
        lacksSecret: lacksSecret, &scratch)
      if !found.isEmpty {
        problems += found
        for problem in found where problem.isSecret { hidden.append(problem.range) }
      }
      // Of an address or a list in which credentials were found, these alone are hidden.
      let isPartly = found.contains { $0.isSecret } && found.allSatisfy { $0.evidence.value == .embedded }
      if classified.role != .plain, classified.role != .harmless, !isPartly {
        let option = classified.option.syntax
        hidden.append(option.form == .quoted ? decoded.withRest(option.value) : option.value)
      }
    }
    for problem in looseSecrets(beside: problems, &scratch) {
      problems.append(problem)
      hidden.append(problem.range)
    }
    if !syntaxProblems.isEmpty { problems += keywordProblems() }
    if let problem = typeProblem(&scratch),
      !problems.contains(where: { $0.isSecret && $0.range.overlaps(problem.range) })
    {
      problems.append(problem)
    }
    if let problem = lengthProblem() { problems.append(problem) }
    problems.sort { $0.range.lowerBound < $1.range.lowerBound }
    return Outcome(
      problems: problems, hidden: hidden, classifiedOptions: classifiedOptions,
      shown: wantsShown ? shownRanges(classifiedOptions, problems, &scratch) : [])
  }

  /// Returns the ranges that excerpts may show.
  private func shownRanges(
    _ classifiedOptions: [ClassifiedOption], _ problems: [Problem], _ scratch: inout MatchScratch
  ) -> [ShownRange] {
    var pieces = ShownPieces(decoded, sieve: classifier.names)
    pieces.addHead(&scratch)
    let secrets = SortedRanges(problems.filter(\.isSecret).map(\.range))
    for classified in classifiedOptions { pieces.add(classified, secrets: secrets, &scratch) }
    return pieces.ranges
  }

  // MARK: Options

  private func problems(
    of classified: ClassifiedOption, assigned: (secret: String, reason: Evidence.Reason)?, hasSecret: Bool,
    lacksSecret: Bool, _ scratch: inout MatchScratch
  ) -> [Problem] {
    guard let evidence = classified.evidence else { return [] }
    if let misplaced = secretsInKey(classified, lacksSecret: lacksSecret, &scratch) { return misplaced }
    switch classified.role {
    case .secret: return [exposed(classified)]
    case .nearlySecret where isMisspelledClause(classified): return [exposed(classified)]
    case .nearlySecret(let isMisspelled): return [misspelled(classified, isMisspelled: isMisspelled)]
    case .weak, .qualified, .modified, .vague:
      let need: Weighing.Need = engine.isClosed && type == nil && !hasSecret ? .possible : .none
      if assigned == nil, isEvidentSecret(classified, evidence, need: need) {
        var problem = misspelled(classified, isMisspelled: true)
        if need == .possible { problem.evidence.statement = .unknownType }
        return [problem]
      }
    default: break
    }
    if let assigned { return [missing(classified, secret: assigned.secret, because: assigned.reason)] }
    if let shape = evidence.shape, shape.covers(evidence.embedded) { return [shaped(classified, shape)] }
    if !evidence.embedded.isEmpty { return evidence.embedded.map { embedded(classified, $0) } }
    if let shape = evidence.shape { return [shaped(classified, shape)] }
    return unknownKey(classified).map { [$0] } ?? []
  }

  /// Whether an option with an uncertain key is a secret according to its value and the rest of the statement.
  private func isEvidentSecret(
    _ classified: ClassifiedOption, _ evidence: LiteralEvidence, need: Weighing.Need
  ) -> Bool {
    guard evidence.embedded.isEmpty, let strength = classified.strength(in: decoded.text) else { return false }
    return Weighing.isSecret(classified.role, strength, need: need)
  }

  /// Whether the option is a misspelled keyword of the statement, not a key: `IDENTFIED BY 'x'`.
  private func isMisspelledClause(_ classified: ClassifiedOption) -> Bool {
    classified.option.syntax.isClause
      && SyntaxCheck.problems(syntaxProblems, in: classified.option.syntax.key).contains { problem in
        if case .misspelledKeyword = problem.kind { true } else { false }
      }
  }

  func exposed(_ classified: ClassifiedOption) -> Problem {
    let key = classified.shownKey
    let value = classifier.credential(of: classified.option)
    if let broken = broken(classified, at: value) { return broken }
    let redacted = redaction.of(classified.option)
    let (message, arguments) =
      switch redacted {
      case true: ("masked-by-server", [key])
      case false: byKeeper("not-masked", [key])
      case nil: ("unknown", [key])
      }
    return problem(.exposedSecret, message, arguments, classified, at: value, redacted: redacted)
  }

  func misspelled(_ classified: ClassifiedOption, isMisspelled: Bool) -> Problem {
    let key = classified.shownKey
    let redacted = redaction.ofUnknownKey(classified.option.key)
    let value = classifier.credential(of: classified.option)
    guard let suggestion = classified.suggestion else {
      return problem(.misspelledSecretKey, "no-suggestion", [key], classified, at: value, redacted: redacted)
    }
    // The message may only describe the key itself: a weak key is reported because of its value, and an ambiguous word
    // because the statement has no other secret.
    let known = [key, .own(suggestion)]
    let (message, arguments) =
      switch classified.role {
      case .nearlySecret where redacted == true: ("masked", known)
      case .nearlySecret: classifier.isClosed ? byKeeper("near", known) : ("open", known)
      case .vague, .unknown: ("only", known)
      default: ("likely", known)
      }
    return problem(.misspelledSecretKey, message, arguments, classified, at: value, redacted: redacted)
  }

  private func missing(
    _ classified: ClassifiedOption, secret: String, because reason: Evidence.Reason
  ) -> Problem {
    let value = classified.option.syntax.value
    if var broken = broken(classified, at: value) {
      broken.evidence.statement = reason
      return broken
    }
    var classified = classified
    classified.suggestion = secret
    var problem = self.problem(
      .missingSecret, "assigned", [classified.shownKey, phrase, .own(secret)], classified, at: value, redacted: false)
    problem.evidence.statement = reason
    return problem
  }

  private func embedded(_ classified: ClassifiedOption, _ secret: FoundSecret) -> Problem {
    let start = classified.option.syntax.value.lowerBound
    let range = (start + secret.range.lowerBound)..<(start + secret.range.upperBound)
    if let broken = broken(classified, at: range) { return broken }
    return problem(
      .secretInURL, "embedded", [.own(secret.description), classified.shownKey], classified, at: range,
      redacted: redaction.of(embedded: range, under: classified.option.key))
  }

  private func shaped(_ classified: ClassifiedOption, _ shape: FoundSecret) -> Problem {
    let value = classified.option.syntax.value
    if let broken = broken(classified, at: value) { return broken }
    return problem(
      .secretShapedValue, "provider", [.own(shape.description), classified.shownKey], classified, at: value,
      redacted: redaction.ofUnknownKey(classified.option.key))
  }

  private func broken(_ classified: ClassifiedOption, at secret: Range<Int>) -> Problem? {
    let syntax = SyntaxCheck(engine: engine)
    // Not for an option in a comment beside the statement.
    guard decoded.statement.range.overlaps(secret) else { return nil }
    guard let fault = syntax.mostTelling(syntaxProblems, for: secret.lowerBound) else { return nil }
    var problem = self.problem(
      .brokenStatement, "syntax", [classified.shownKey, .own(fault.kind.phrase)], classified, at: secret,
      redacted: engine.redaction == .unknown ? nil : false)
    problem.evidence.syntax = .fault
    return problem
  }

  private func unknownKey(_ classified: ClassifiedOption) -> Problem? {
    guard classifier.isClosed, let type, !classified.option.syntax.isClause, classified.role != .plain,
      classified.role != .container
    else { return nil }
    let key = classified.option
    let suggestion = type.keys.nearest(to: key.lowercasedKey, limit: key.key.utf8.count > 5 ? 2 : 1)
    let known = [classified.shownKey, phrase]
    let (message, arguments) = suggestion.map { ("did-you-mean", known + [.own($0)]) } ?? byKeeper("unknown", known)
    var problem = Problem(
      rule: .unknownKey, message: message, arguments: arguments,
      range: key.syntax.key,
      isSecret: false, key: (classified.shownKey.named, key.syntax.key), suggestion: suggestion.map { .own($0) })
    problem.isCommented = key.syntax.isCommented
    problem.evidence.key = classified.role.reason
    return problem
  }

  private func problem(
    _ rule: RuleName, _ message: String, _ arguments: [ShownText], _ classified: ClassifiedOption,
    at secret: Range<Int>,
    redacted: Bool?
  ) -> Problem {
    let option = classified.option
    // A clause such as `IDENTIFIED BY` is not corrected to a key.
    let suggestion = classified.suggestion == option.key ? nil : classified.suggestion
    return Problem(
      rule: rule, message: message, arguments: arguments, range: secret, isSecret: true,
      key: (classified.shownKey.named, option.syntax.key),
      suggestion: rule == .exposedSecret ? nil : suggestion.map { .own($0) },
      redactedByServer: redacted, isCommented: option.syntax.isCommented,
      evidence: classified.reasons(for: secret, in: decoded.text))
  }

  // MARK: Statement

  /// Returns the secret that each option was probably meant to give, whether a required secret of the type is missing,
  /// and the reason for the findings.
  private func assignMissingSecrets(
    among classifiedOptions: [ClassifiedOption]
  ) -> (assignments: [Int: String], lacksSecret: Bool, reason: Evidence.Reason) {
    guard classifier.isClosed, let type, decoded.statement.kind == .create else { return ([:], false, .missingSecret) }
    let required = RequiredSecrets(type: type, text: decoded.text)
    let missing = required.missing(given: classifiedOptions)
    let pairs = required.assign(missing, to: classifiedOptions)
    let isOnly = classifiedOptions.count(where: RequiredSecrets.mayBeSecret) == 1
    return (
      Dictionary(uniqueKeysWithValues: pairs.map { ($0.option, $0.secret) }), !missing.isEmpty,
      isOnly ? .onlyOption : .missingSecret
    )
  }

  private func keywordProblems() -> [Problem] {
    syntaxProblems.compactMap { problem in
      guard case .misspelledKeyword(let keyword) = problem.kind else { return nil }
      let word = ShownText.word(String(decoding: decoded.text[problem.range], as: UTF8.self), as: .word)
      return Problem(
        rule: .misspelledKeyword, message: "keyword", arguments: [word, .own(keyword)], range: problem.range,
        isSecret: false, suggestion: .own(keyword), isCommented: decoded.statement.isCommented)
    }
  }

  private func typeProblem(_ scratch: inout MatchScratch) -> Problem? {
    guard engine.isClosed, type == nil, let name = decoded.type, let range = decoded.typeRange,
      !classifier.knowledge.hasType(name),
      case .literal = classifier.knowledge.values.classify(decoded.bytes(range).span, &scratch)
    else { return nil }
    let suggestion = nearest(
      to: name.lowercased(), among: engine.types.map { $0.record.lowercase.string }.sorted(),
      limit: name.utf8.count > 4 ? 2 : 1)
    return Problem(
      rule: .unknownType, message: suggestion == nil ? "unknown" : "did-you-mean",
      arguments: [classifier.names.shown(name, as: .type, &scratch)] + (suggestion.map { [.own($0)] } ?? []),
      range: range,
      isSecret: false, suggestion: suggestion.map { .own($0) },
      isCommented: decoded.statement.isCommented)
  }

  private func lengthProblem() -> Problem? {
    guard let problem = syntaxProblems.first(where: { $0.kind == .tooLong }) else { return nil }
    return Problem(
      rule: .brokenStatement, message: "too-long", arguments: [.own("\(StatementParser.reach >> 20) MiB")],
      range: problem.range, isSecret: false)
  }

  // MARK: Words of messages

  /// Returns `message`, or its form that names what stores and shows the values (`near-by` instead of `near`), with this
  /// name as its last argument.
  private func byKeeper(_ message: String, _ arguments: [ShownText]) -> (String, [ShownText]) {
    engine.keeper.map { (message + "-by", arguments + [$0]) } ?? (message, arguments)
  }

  /// "an openai connection", "a Databricks connection".
  private var phrase: ShownText { classifier.isClosed ? type?.phrase ?? engine.phrase : engine.phrase }
}

extension FoundSecret {
  /// Whether all findings in the value are parts of the provider's longer format, which identifies the secret better: a
  /// service account's key is useless without the names next to it.
  fileprivate func covers(_ embedded: [FoundSecret]) -> Bool {
    embedded.allSatisfy { $0.range.overlaps(range) && range.lowerBound < $0.range.lowerBound }
  }
}
