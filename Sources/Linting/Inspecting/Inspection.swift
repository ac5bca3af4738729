import ConnectionSyntax
import PCRE2

/// Collects how the statements of one window were parsed and classified, and converts their offsets to positions.
///
/// The results come from ``StatementCheck``; only the choice of words that may be shown is made here.
struct Inspection {
  private var pending: [Pending] = []

  /// A statement without positions. `check` is nil if parsing stopped at a limit.
  private struct Pending {
    var statement: Statement
    var check: StatementCheck?
    var classifiedOptions: [ClassifiedOption] = []
    var keys: [ShownText] = []
    var evidence: [Evidence] = []
    var name: ShownText?
    var type: ShownText?
    var qualifiers: ShownText?
    var lists: [ShownText] = []

    /// Returns the offsets of `range` in the window.
    func place(_ range: Range<Int>) -> Range<Int> { statement.host?.source(of: range) ?? range }
  }

  /// Adds a statement whose parsing stopped at a limit.
  mutating func add(tangled statement: Statement) {
    pending.append(Pending(statement: statement))
  }

  /// Adds a statement with the `outcome` of its `check`.
  mutating func add(_ check: StatementCheck, _ outcome: StatementCheck.Outcome, _ scratch: inout MatchScratch) {
    let decoded = check.decoded
    let statement = decoded.statement
    let sieve = check.classifier.names
    let secrets = outcome.problems.filter(\.isSecret).map(\.range)
    func shown(_ text: String?, at range: Range<Int>?, as noun: ShownText.Noun, _ scratch: inout MatchScratch)
      -> ShownText?
    {
      guard let text, let range else { return nil }
      if secrets.contains(where: range.overlaps) { return .neutral(noun) }
      return sieve.shown(text, as: noun, &scratch)
    }
    var read = Pending(statement: statement, check: check, classifiedOptions: outcome.classifiedOptions)
    read.keys = outcome.classifiedOptions.map { classified in
      secrets.contains(where: classified.option.syntax.key.overlaps) ? .neutral(.key) : classified.shownKey
    }
    read.evidence = outcome.classifiedOptions.map { classified in
      let option = classified.option.syntax
      return outcome.problems.first {
        $0.isSecret && ($0.range.overlaps(option.value) || $0.range.overlaps(option.key))
      }?.evidence ?? Evidence()
    }
    read.name = shown(decoded.name, at: statement.name, as: .name, &scratch)
    read.type = shown(decoded.type, at: decoded.typeRange, as: .type, &scratch)
    let type = read.type?.named?.text.uppercased().split(separator: " ") ?? []
    if !statement.qualifiers.isEmpty { read.qualifiers = sieve.shown(keywords: statement.qualifiers, beside: []) }
    read.lists = statement.lists.map { list in
      sieve.shown(keywords: list.split(separator: " ").map(String.init), beside: type)
    }
    pending.append(read)
  }

  /// Returns the readings in order. `cursor` is at or before the first statement in the window `text`, which begins at
  /// byte `base` of the file's text.
  func readings(_ cursor: PositionCursor, in text: [UInt8], base: Int, _ map: SourceMap) -> [StatementReading] {
    var cursor = cursor
    var places = PositionTable()
    for read in pending {
      func add(_ range: Range<Int>) { places.add(read.place(range)) }
      add(read.statement.range)
      for option in read.statement.options {
        add(option.key)
        add(option.value)
      }
      for classified in read.classifiedOptions { classified.embeddedRanges.forEach(add) }
      for literal in read.statement.literals { add(literal) }
      for problem in read.statement.problems { add(problem.range) }
    }
    places.resolve { cursor.position(of: $0, in: text.span, base: base, map) }
    return pending.compactMap { read in reading(of: read) { places.region(read.place($0)) } }
  }

  private func reading(of read: Pending, _ region: (Range<Int>) -> Region?) -> StatementReading? {
    let statement = read.statement
    guard let place = region(statement.range) else { return nil }
    let engine = read.check?.engine
    let hasKnownTypes = engine?.isClosed ?? false
    return StatementReading(
      region: place, kind: statement.kind.rawValue, noun: statement.noun.name, qualifiers: read.qualifiers,
      engine: engine?.id, type: read.type,
      isKnownType: read.type == nil || !hasKnownTypes ? nil : read.check?.type != nil, name: read.name,
      lists: read.lists,
      options: read.classifiedOptions.indices.compactMap { index in
        let classified = read.classifiedOptions[index]
        let isSetting = read.check.map { classified.isSetting(in: $0.decoded.text) } ?? false
        return option(classified, isSetting: isSetting, shownKey: read.keys[index], read.evidence[index], region)
      },
      literals: looseLiterals(of: statement).compactMap(region),
      problems: problems(of: statement, read.check, region), isCommented: statement.isCommented)
  }

  /// Literals that belong to no option. A literal that the parser later recognised as a key is excluded.
  private func looseLiterals(of statement: Statement) -> [Range<Int>] {
    statement.literals.sorted { $0.lowerBound < $1.lowerBound }.filter { literal in
      !statement.options.contains { $0.key.overlaps(literal) || $0.value.overlaps(literal) }
    }
  }

  private func option(
    _ classified: ClassifiedOption, isSetting: Bool, shownKey: ShownText, _ reasons: Evidence,
    _ region: (Range<Int>) -> Region?
  ) -> OptionReading? {
    let syntax = classified.option.syntax
    guard let key = region(syntax.key), let value = region(syntax.value) else { return nil }
    let evidence = classified.evidence
    let embedded = zip(evidence?.embedded ?? [], classified.embeddedRanges).compactMap { secret, range in
      region(range).map { EmbeddedReading(description: .own(secret.description), region: $0) }
    }
    return OptionReading(
      key: shownKey, keyRegion: key, role: classified.role.name, suggestion: classified.suggestion.map { .own($0) },
      isClause: syntax.isClause, isCommented: syntax.isCommented,
      value: ValueReading(
        region: value, form: syntax.form.name, kind: classified.valueKind, looksRandom: evidence?.looksRandom ?? false,
        isSetting: isSetting, provider: (evidence?.shape).map { .own($0.description) }, embedded: embedded,
        isIncomplete: evidence?.isIncomplete ?? false),
      evidence: reasons)
  }

  private func problems(of statement: Statement, _ check: StatementCheck?, _ region: (Range<Int>) -> Region?)
    -> [ProblemReading]
  {
    statement.problems.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.kind.name) < (
        $1.range.lowerBound, $1.range.upperBound, $1.kind.name
      )
    }.compactMap { problem in
      region(problem.range).map { region in
        ProblemReading(
          name: problem.kind.name, keyword: problem.kind.keyword, phrase: problem.kind.phrase, region: region,
          isAccepted: check.map { !$0.syntaxProblems.contains(problem) } ?? false)
      }
    }
  }
}

extension ClassifiedOption {
  /// The range of each credential in ``LiteralEvidence/embedded`` in the text.
  fileprivate var embeddedRanges: [Range<Int>] {
    let start = option.syntax.value.lowerBound
    return evidence?.embedded.map { start + $0.range.lowerBound..<start + $0.range.upperBound } ?? []
  }

  fileprivate var valueKind: ValueReading.Kind {
    switch value {
    case .literal: .literal
    case .placeholder(.placeholder): .placeholder
    case .placeholder(.reference): .reference
    case .placeholder(.mask): .mask
    case .nothing: option.syntax.form == .reference ? .reference : .nothing
    }
  }
}

extension NameSieve {
  /// Words at the position of keywords. In a broken statement they can be anything, even an unquoted password, so only
  /// known words of SQL and of keys are shown, and the words of `type`, which was classified.
  fileprivate func shown(keywords: [String], beside type: [Substring]) -> ShownText {
    let areKnown = keywords.allSatisfy { word in
      Keywords.has(word) || type.contains(word[...]) || knowledge.matcher.knows(word: word.lowercased().utf8)
    }
    return areKnown ? ShownText(classified: keywords.joined(separator: " ")) : .neutral(.word)
  }
}
