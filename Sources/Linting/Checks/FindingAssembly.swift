import Bytes
import ConnectionSyntax

/// A statement with problems, and the facts about it for findings.
struct CheckedStatement {
  var start: Int
  var kind: Statement.Kind
  var name: ShownText?
  var type: ShownText?
  /// The number of its engine in the catalogue, from 1; 0 if it is of none.
  var engine = 0
  var problems: [Problem]
}

/// Counts the findings with the same rule, connection and key in one file, so that their fingerprints differ.
struct Ordinals {
  /// Counts by hash, because names may be long and many.
  private var counts: [UInt64: Int32] = [:]

  mutating func next(_ rule: RuleName, _ connection: ShownText?, _ key: ShownText?) -> Int {
    var place = FieldHash()
    place.mix(rule.rawValue)
    place.mix(connection?.text ?? "")
    place.mix(key?.text ?? "")
    let ordinal = counts[place.value, default: 0]
    counts[place.value] = ordinal + 1
    return Int(ordinal)
  }
}

/// Converts problems, with offsets in one window, to findings with positions in the file.
struct FindingAssembly {
  let text: [UInt8]
  /// Offset of the window in the file's text.
  let base: Int
  let map: SourceMap
  let origin: Origin
  let settings: LintSettings
  let excerpts: ExcerptBuilder?

  /// Appends the findings to `findings`, in file order; `landmarks` are the starts of statements and problems. All
  /// positions are computed in one pass, because the cursor only moves forwards.
  func place(
    _ checked: [CheckedStatement], directives: [Range<Int>], landmarks: [Int], classified: ClassifiedSource,
    doubts: [DoubtfulValues.Place] = [], cursor: inout PositionCursor, ordinals: inout Ordinals,
    findings: inout FindingList
  ) -> (directives: [SuppressionComment], classified: ClassifiedSource, doubts: [Doubt]) {
    let said = directives.flatMap { SuppressionDirective.parse(text[$0]) }
    var places = PositionTable()
    for statement in checked { places.add(statement) }
    for doubt in doubts {
      places.add(doubt.range)
      if let start = doubt.statementStart { places.add(start) }
    }
    for directive in said {
      places.add(directive.word.range)
      for rule in directive.rules { places.add(rule.range) }
    }
    places.resolve { cursor.position(of: $0, in: text.span, base: base, map) }

    for statement in checked {
      guard let line = places[statement.start]?.line else { continue }
      for problem in statement.problems where settings.rules.contains(problem.rule) {
        guard let region = places.region(problem.range) else { continue }
        findings.append(finding(problem, in: statement, line: line, region: region, places, &ordinals))
      }
    }
    let doubtful = doubts.compactMap { doubt in
      places.region(doubt.range).map { region in
        Doubt(region: region, statementLine: doubt.statementStart.flatMap { places[$0]?.line })
      }
    }
    return (place(said, landmarks: landmarks, places), place(classified), doubtful)
  }

  /// Returns `classified` with offsets in the file.
  private func place(_ classified: ClassifiedSource) -> ClassifiedSource {
    ClassifiedSource(
      hidden: classified.hidden.map { map.range(of: $0, in: text.span) },
      shown: classified.shown.map {
        ShownRange(range: map.range(of: $0.range, in: text.span), isQuoted: $0.isQuoted)
      })
  }

  private func finding(
    _ problem: Problem, in statement: CheckedStatement, line: Int, region: Region, _ places: PositionTable,
    _ ordinals: inout Ordinals
  ) -> Finding {
    let key = problem.key?.text
    let kind = statement.kind.rawValue
    let ordinal = ordinals.next(problem.rule, statement.name, key)
    return Finding(
      rule: problem.rule, severity: settings.severities[problem.rule] ?? problem.rule.severity,
      message: RuleBook.standard.message(problem.rule, problem.message, problem.arguments), region: region,
      isSecret: problem.isSecret,
      statement: StatementSummary(
        kind: kind, name: statement.name, type: statement.type, line: line, isCommented: problem.isCommented),
      key: key, suggestion: problem.suggestion, redactedByServer: problem.redactedByServer,
      evidence: problem.evidence,
      corrections: corrections(for: problem, key: problem.keyToCorrect.flatMap(places.region), region: region),
      fingerprint: Fingerprint(
        rule: problem.rule, origin: origin, statementKind: kind, connection: statement.name, key: key, ordinal: ordinal),
      excerpt: excerpts?.excerpt(of: problem.range, key: problem.key?.range, firstLine: region.start.line),
      engine: statement.engine, pieces: problem.pieces.compactMap(places.region))
  }

  private func corrections(for problem: Problem, key: Region?, region: Region) -> [Fix] {
    guard let suggestion = problem.suggestion else { return [] }
    if let key {
      return [Fix(title: .own("Write the key '\(suggestion.text)'"), edits: [Edit(region: key, text: suggestion)])]
    }
    switch problem.rule {
    case .misspelledKeyword, .unknownType:
      return [Fix(title: .own("Write \(suggestion.text)"), edits: [Edit(region: region, text: suggestion)])]
    default: return []
    }
  }

  private func place(
    _ directives: [SuppressionDirective], landmarks: [Int], _ places: PositionTable
  ) -> [SuppressionComment] {
    if directives.isEmpty { return [] }
    var placement = DirectivePlacement(text: text, landmarks: landmarks)
    func spot(_ word: SuppressionDirective.Word) -> SuppressionComment.Spot? {
      places.region(word.range).map { region in
        let excerpt = excerpts?.excerpt(of: word.range, key: nil, firstLine: region.start.line)
        return SuppressionComment.Spot(text: word.text, region: region, excerpt: excerpt)
      }
    }
    return directives.sorted { $0.word.range.lowerBound < $1.word.range.lowerBound }.compactMap { directive in
      guard let word = spot(directive.word) else { return nil }
      var nextCodeLine: Int?
      if directive.scope == .nextLine, let lines = placement.linesToCode(after: directive.word.range.upperBound) {
        nextCodeLine = word.region.start.line + lines
      }
      return SuppressionComment(
        scope: directive.scope, word: word, rules: directive.rules.compactMap(spot), hasReason: directive.hasReason,
        nextCodeLine: nextCodeLine)
    }
  }
}

extension Problem {
  /// The range of the key that ``suggestion`` replaces.
  fileprivate var keyToCorrect: Range<Int>? {
    guard suggestion != nil else { return nil }
    return switch rule {
    case .misspelledSecretKey, .missingSecret, .unknownKey: key?.range
    default: nil
    }
  }
}

/// Converts window offsets to file positions: collects them, computes all in ascending order, then looks them up.
struct PositionTable {
  private var offsets: [Int] = []
  private var positions: [Position] = []

  mutating func add(_ offset: Int) {
    offsets.append(offset)
  }

  mutating func add(_ range: Range<Int>) {
    offsets.append(range.lowerBound)
    offsets.append(range.upperBound)
  }

  /// Adds the offsets of a statement and its problems.
  mutating func add(_ statement: CheckedStatement) {
    add(statement.start)
    for problem in statement.problems {
      add(problem.range)
      for piece in problem.pieces { add(piece) }
      if let key = problem.keyToCorrect { add(key) }
    }
  }

  mutating func resolve(_ position: (Int) -> Position) {
    offsets.sort()
    positions = offsets.map(position)
  }

  func region(_ range: Range<Int>) -> Region? {
    guard let start = self[range.lowerBound], let end = self[range.upperBound] else { return nil }
    return Region(start: start, end: end)
  }

  subscript(offset: Int) -> Position? {
    let index = offsets.partitioningIndex { $0 >= offset }
    return index < offsets.count && offsets[index] == offset ? positions[index] : nil
  }
}
