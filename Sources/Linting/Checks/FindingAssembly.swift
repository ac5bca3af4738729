/// A finding with the lines that suppression goes by.
struct PlacedFinding {
  var finding: Finding
  /// 1-based line on which the finding's statement starts.
  var statementLine: Int
}

/// Counts what has the same rule, connection and key in one file, so that fingerprints differ.
struct Ordinals {
  private var counts: [String: Int] = [:]

  mutating func next(_ rule: RuleName, _ connection: String?, _ key: String?) -> Int {
    let place = "\(rule.rawValue)\u{0}\(connection ?? "")\u{0}\(key ?? "")"
    defer { counts[place, default: 0] += 1 }
    return counts[place, default: 0]
  }
}

/// Turns problems, in offsets of one window, into findings, in positions of the file.
struct FindingAssembly {
  let text: [UInt8]
  /// Offset of the window in the file's text.
  let base: Int
  let path: String
  let rules: RuleBook
  let settings: LintSettings
  let excerpts: ExcerptBuilder?

  /// Findings in order of the file. All positions are told in one go, from first to last, since the cursor never goes
  /// back.
  func place(
    _ checked: [(view: StatementView, problems: [Problem])], directives: [Range<Int>], hidden: [Range<Int>],
    cursor: inout PositionCursor, ordinals: inout Ordinals
  ) -> (findings: [PlacedFinding], directives: [SuppressionComment], hidden: [Range<Int>]) {
    let said = directives.flatMap { SuppressionDirective.parse(text[$0]) }
    var places = Places()
    for (view, problems) in checked where !problems.isEmpty {
      places.add(view.statement.range)
      for problem in problems {
        for range in [problem.range, problem.secret, problem.key?.range] {
          if let range { places.add(range) }
        }
      }
    }
    for range in hidden { places.add(range) }
    for word in said.flatMap({ [$0.word] + $0.rules }) { places.add(word.range) }
    places.resolve { cursor.position(of: base + $0, in: text.span, base: base) }
    let region = places.region

    var findings: [PlacedFinding] = []
    for (view, problems) in checked where !problems.isEmpty {
      guard let start = region(view.statement.range)?.start else { continue }
      for problem in problems {
        guard let finding = finding(problem, in: view, line: start.line, region: region, ordinals: &ordinals) else {
          continue
        }
        findings.append(PlacedFinding(finding: finding, statementLine: start.line))
      }
    }
    let placed = said.isEmpty ? [] : place(said, landmarks: landmarks(of: checked), region: region)
    let masked = hidden.compactMap { range in region(range).map { $0.start.offset..<$0.end.offset } }
    return (findings, placed, masked)
  }

  private func finding(
    _ problem: Problem, in view: StatementView, line: Int, region: (Range<Int>) -> Region?, ordinals: inout Ordinals
  ) -> Finding? {
    guard let place = region(problem.range) else { return nil }
    let secret = problem.secret.flatMap(region)
    let ordinal = ordinals.next(problem.rule, view.name, problem.key?.text)
    return Finding(
      rule: problem.rule, severity: settings.severities[problem.rule] ?? rules[problem.rule].severity,
      message: rules.message(problem.rule, problem.message, problem.arguments), region: place,
      secret: secret,
      statement: StatementSummary(
        kind: view.statement.kind.rawValue, name: view.name, type: view.type, line: line,
        isCommented: problem.isCommented),
      key: problem.key?.text, suggestion: problem.suggestion, redactedByServer: problem.redactedByServer,
      fixes: fixes(for: problem, secret: secret, key: problem.key.flatMap { region($0.range) }, place: place),
      fingerprint: Fingerprint(
        rule: problem.rule, path: path, statementKind: view.statement.kind.rawValue, connection: view.name,
        key: problem.key?.text, ordinal: ordinal
      ).text,
      excerpt: excerpts?.excerpt(of: problem.range, key: problem.key?.range, firstLine: place.start.line))
  }

  private func fixes(for problem: Problem, secret: Region?, key: Region?, place: Region) -> [Fix] {
    var fixes: [Fix] = []
    if let secret {
      fixes.append(Fix(title: "Mask the value", edits: [Edit(region: secret, text: ExcerptBuilder.mask)]))
    }
    guard let suggestion = problem.suggestion else { return fixes }
    switch problem.rule {
    case .misspelledSecretKey, .missingSecret, .unknownKey:
      guard let key else { break }
      fixes.append(Fix(title: "Write the key '\(suggestion)'", edits: [Edit(region: key, text: suggestion)]))
    case .misspelledKeyword, .unknownType:
      fixes.append(Fix(title: "Write \(suggestion)", edits: [Edit(region: place, text: suggestion)]))
    default: break
    }
    return fixes
  }

  private func place(
    _ directives: [SuppressionDirective], landmarks: [Int], region: (Range<Int>) -> Region?
  ) -> [SuppressionComment] {
    var placement = DirectivePlacement(text: text, landmarks: landmarks)
    func spot(_ word: SuppressionDirective.Word) -> SuppressionComment.Spot? {
      region(word.range).map { region in
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

  /// Where statements and findings begin.
  private func landmarks(of checked: [(view: StatementView, problems: [Problem])]) -> [Int] {
    checked.flatMap { view, problems in
      [view.statement.range.lowerBound]
        + problems.flatMap { [$0.range.lowerBound, $0.key?.range.lowerBound ?? $0.range.lowerBound] }
    }
  }
}

/// Offsets of a window and where they are in the file: gathered first, told from first to last, then looked up.
private struct Places {
  private var offsets: [Int] = []
  private var positions: [Position] = []

  mutating func add(_ range: Range<Int>) {
    offsets.append(range.lowerBound)
    offsets.append(range.upperBound)
  }

  mutating func resolve(_ position: (Int) -> Position) {
    offsets.sort()
    positions = offsets.map(position)
  }

  func region(_ range: Range<Int>) -> Region? {
    guard let start = self[range.lowerBound], let end = self[range.upperBound] else { return nil }
    return Region(start: start, end: end)
  }

  private subscript(offset: Int) -> Position? {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count && offsets[low] == offset ? positions[low] : nil
  }
}
