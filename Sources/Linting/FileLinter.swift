import ConnectionSyntax
import PCRE2

/// Lints one file in a single pass, window by window.
///
/// The caller reads the file. Memory is limited by the caller's window and the number of findings.
package struct FileLinter: ~Copyable {
  /// Minimum window size, in bytes, at which ``consume(_:isLast:)`` always consumes something.
  package static let windowSize = 4 << 20

  /// Bytes that are kept before the start of the next window: line starts, comment marks.
  private static let lookBehind = 1 << 13

  private let linter: LintContext
  private let sourceUse: SourceUse
  private let findsDoubts: Bool
  private let inspects: Bool
  private let settings: LintSettings
  private var report: FileReport
  private var markLength = 0
  private var isFirst = true
  private var cursor = PositionCursor(hasMark: false)
  /// Offset of the window's first byte in the file's text (UTF-8).
  private var base = 0
  /// The offset from which statements are searched, relative to ``base``.
  private var resume = 0
  /// The end of the last statement in an earlier window, in bytes of the text.
  private var settled = 0
  private var ordinals = Ordinals()
  private var directives: [SuppressionComment] = []
  private var doubts: [Doubt] = []
  private var scratch: MatchScratch
  /// The initial match budget of the file.
  private let budget: Int
  /// The classified ranges before the next window, relative to ``base``, because excerpts extend back to them.
  private var classified = ClassifiedSource()
  /// The text of the current window; reused, because allocating a large array is expensive.
  private var text: [UInt8] = []

  /// How the caller shows source text, which must then be classified.
  package enum SourceUse: Sendable {
    case none
    /// Findings have excerpts.
    case excerpts
    /// The report lists the ranges that a diff may show.
    case diff
  }

  /// Creates a linter for the file with the path `path` in reports.
  package init(
    path: String, linter: LintContext, showing sourceUse: SourceUse = .none, findsDoubts: Bool = false,
    overridesSelection: Bool = false, inspects: Bool = false
  ) {
    self.init(
      Origin(.file, path: path), linter: linter, showing: sourceUse, findsDoubts: findsDoubts,
      overridesSelection: overridesSelection, inspects: inspects)
  }

  /// Creates a linter for one source. `findsDoubts` adds possible secrets to the report, `overridesSelection` enables all
  /// rules and engines, `inspects` adds how each statement was parsed.
  package init(
    _ origin: Origin, linter: LintContext, showing sourceUse: SourceUse = .none, findsDoubts: Bool = false,
    overridesSelection: Bool = false, inspects: Bool = false
  ) {
    self.linter = linter
    self.sourceUse = sourceUse
    self.findsDoubts = findsDoubts
    self.inspects = inspects
    settings = overridesSelection ? linter.settings.withoutSelection : linter.settings
    let budget = linter.allowance.budget()
    self.budget = budget.left
    scratch = MatchScratch(budget: budget)
    report = FileReport(origin: origin)
  }

  /// Lints `window` and returns the number of consumed bytes: all with `isLast`, and at least one of ``windowSize``
  /// bytes or more. The next window must begin with the bytes that were not consumed.
  package mutating func consume(_ window: Span<UInt8>, isLast: Bool) -> Int {
    if report.unread != nil { return window.count }
    if isFirst { begin(window) }
    if report.encoding == .utf8 { return consumeUTF8(window, isLast: isLast) }
    // UTF-16 has no search for the first anchor in the file's bytes, and its mark is not text. All else goes through the
    // map.
    let skipped = isFirst ? markLength : 0
    isFirst = false
    let (text, taken, fault) = Transcoding.utf8(from: window.extracting(skipped...), report.encoding, isLast: isLast)
    if let fault {
      report.unread = fault.reason
      report.byteCount += window.count
      return window.count
    }
    let map = SourceMap(utf16: text, from: report.byteCount + skipped)
    let done = lint(text, map, isLast: isLast)
    let used = isLast ? skipped + taken : map.offset(of: done, in: text.span) - report.byteCount
    report.byteCount += used
    return used
  }

  /// Returns the report after the last window.
  package consuming func finish() -> FileReport {
    linter.allowance.spend(budget - scratch.budget.left)
    if scratch.budget.hasGivenUp {
      report.unread = "the value patterns of its configuration take too long, so secrets may have been missed"
      report.isGivenUp = true
    }
    doubts = Doubt.withoutRepetitions(doubts)
    if !directives.isEmpty {
      doubts = Suppression(policy: settings.suppression).unsuppressed(doubts, by: directives)
      let book = RuleBook.standard
      let severity = settings.severities[.unusedSuppression] ?? RuleName.unusedSuppression.severity
      (report.findings, report.suppressedCount) = Suppression(policy: settings.suppression, rules: settings.rules)
        .apply(directives, to: report.findings, origin: report.origin, book: book, severity: severity)
    }
    report.doubts = doubts
    report.findings.sort()
    return report
  }

  private mutating func begin(_ window: Span<UInt8>) {
    (report.encoding, markLength) = Transcoding.detect(window)
    // The text of a UTF-16 file does not contain the mark.
    cursor = PositionCursor(hasMark: report.encoding == .utf8 && markLength > 0)
  }

  private mutating func consumeUTF8(_ window: Span<UInt8>, isLast: Bool) -> Int {
    isFirst = false
    if Transcoding.hasZero(window) {
      report.unread = Transcoding.Fault.zero.reason
      report.byteCount += window.count
      return window.count
    }
    let anchor = StatementParser.firstAnchor(in: window, from: min(resume, window.count))
    let done: Int
    if let anchor, isLast || StatementParser.mayRead(from: anchor, of: window.count) {
      resume = anchor
      text.removeAll(keepingCapacity: true)
      window.withUnsafeBufferPointer { text.append(contentsOf: $0) }
      done = lint(text, SourceMap(from: base), isLast: isLast)
    } else if isLast {
      done = window.count
    } else {
      // A statement may continue in the next window, and the end of this window may split a word.
      let next = anchor ?? max(0, window.count - 64)
      done = FileLinter.characterStart(max(0, (anchor ?? window.count) - FileLinter.lookBehind), in: window)
      resume = max(0, next - done)
      cursor.advance(to: max(cursor.textOffset, base + done), in: window, base: base)
      base += done
      classified.drop(done)
    }
    report.byteCount += done
    return done
  }

  /// Lints `text`, the window that begins at ``base``, and returns the number of consumed bytes.
  private mutating func lint(_ text: [UInt8], _ map: SourceMap, isLast: Bool) -> Int {
    let parsed = StatementParser.parse(text, from: min(resume, text.count), isLast: isLast)
    if findsDoubts || !parsed.statements.isEmpty || !parsed.directives.isEmpty { check(parsed, in: text, map) }
    guard !isLast else { return text.count }
    let done = FileLinter.characterStart(max(0, parsed.end - FileLinter.lookBehind), in: text.span)
    // The cursor is already past this offset if the last finding is.
    cursor.advance(to: max(cursor.textOffset, base + done), in: text.span, base: base)
    resume = parsed.end - done
    base += done
    classified.drop(done)
    return done
  }

  /// The results for the statements of one window; offsets are those of the window.
  private struct WindowResult {
    var checked: [CheckedStatement] = []
    /// The ranges of ``checked``.
    var extents: [Range<Int>] = []
    var classified = ClassifiedSource()
    var landmarks: [Int] = []
    var doubtful: DoubtfulValues
    var inspection = Inspection()
  }

  private mutating func check(_ parsed: ParsedText, in text: [UInt8], _ map: SourceMap) {
    report.statementCount += parsed.statements.count
    var result = WindowResult(doubtful: DoubtfulValues(text: text, knowledge: linter.knowledge))
    for index in parsed.statements.indices {
      check(parsed.statements[index], in: text, hasDirectives: !parsed.directives.isEmpty, &result)
    }
    if findsDoubts { addCopiesAndDoubts(parsed, in: text, &result) }
    if inspects { report.readings += result.inspection.readings(cursor, in: text, base: base, map) }
    result.classified.hidden = SortedRanges.union(result.classified.hidden)
    if sourceUse != .none {
      for directive in parsed.directives { result.classified.add(SuppressionDirective.parse(text[directive])) }
    }
    place(result, parsed, in: text, map)
  }

  /// Checks one statement and adds what was found to `result`.
  private mutating func check(
    _ statement: consuming Statement, in text: [UInt8], hasDirectives: Bool, _ result: inout WindowResult
  ) {
    let knowledge = linter.knowledge
    if let problem = Problem(tangled: statement.problems.first, in: text) {
      if inspects { result.inspection.add(tangled: statement) }
      result.classified.hidden.append(statement.range)
      result.extents.append(statement.range)
      result.checked.append(
        CheckedStatement(start: statement.range.lowerBound, kind: statement.kind, problems: [problem]))
      return
    }
    let source = statement.host?.text ?? text
    let decoded = DecodedStatement(statement, in: source)
    let enabled = settings.engines
    // A statement of a disabled engine is classified too if its source may be shown.
    guard let engine = knowledge.engine(of: decoded, enabled: sourceUse == .none ? enabled : nil) else { return }
    let isComplete = sourceUse != .none || findsDoubts || inspects
    let check = StatementCheck(decoded, engine: engine, knowledge: knowledge, isComplete: isComplete)
    let outcome = check.run(wantsShown: sourceUse != .none, &scratch)
    // Most statements.
    if outcome.isEmpty, !inspects, !findsDoubts, !hasDirectives { return }
    let placed = decoded.statement.host.map(outcome.placed) ?? outcome
    if !placed.hidden.isEmpty { result.classified.hidden += placed.hidden }
    if !placed.shown.isEmpty { result.classified.shown += placed.shown }
    if let enabled, !enabled.contains(engine.id) { return }
    if inspects { result.inspection.add(check, outcome, &scratch) }
    if findsDoubts { result.doubtful.add(check, outcome.classifiedOptions, outcome.problems, &scratch) }
    if hasDirectives { result.landmarks += FileLinter.landmarks(decoded.statement, placed.problems) }
    if outcome.problems.isEmpty { return }
    let extent = decoded.statement.extent
    result.extents.append(extent)
    result.checked.append(
      CheckedStatement(
        start: extent.lowerBound, kind: decoded.statement.kind,
        name: FileLinter.unlessSecret(decoded.name, at: decoded.statement.name, outcome.problems)
          .flatMap { NameSieve(knowledge: knowledge).shown($0, as: .name, &scratch).named },
        type: FileLinter.unlessSecret(decoded.type, at: decoded.typeRange, outcome.problems)
          .flatMap { check.classifier.shownType($0, &scratch).named },
        engine: engine.number,
        problems: placed.problems))
  }

  /// Adds further copies of the secrets that were found, and possible secrets near CONNECTION.
  private mutating func addCopiesAndDoubts(_ parsed: ParsedText, in text: [UInt8], _ result: inout WindowResult) {
    let search = SecretCopies(
      text: text, statements: result.checked, extents: result.extents, from: max(0, settled - base))
    for (index, copy) in search.copies(in: result.checked) {
      result.checked[index].problems.append(copy)
      result.classified.hidden.append(copy.range)
    }
    result.doubtful.addNearby(min(resume, text.count)..<parsed.end, &scratch)
  }

  /// Adds the results of a window to the report, with positions in the file.
  private mutating func place(
    _ result: WindowResult, _ parsed: ParsedText, in text: [UInt8], _ map: SourceMap
  ) {
    classified.add(result.classified)
    let assembly = FindingAssembly(
      text: text, base: base, map: map, origin: report.origin, settings: settings,
      excerpts: sourceUse == .excerpts
        ? ExcerptBuilder(text: text, hidden: classified.hidden, shown: classified.shown) : nil)
    let placed = assembly.place(
      result.checked, directives: parsed.directives, landmarks: result.landmarks, classified: result.classified,
      doubts: result.doubtful.ranges, cursor: &cursor, ordinals: &ordinals, findings: &report.findings)
    doubts += placed.doubts
    if let last = parsed.statements.last { settled = base + last.extent.upperBound }
    report.hidden += placed.classified.hidden
    if sourceUse == .diff { report.shown.append(ShownRange.apart(placed.classified.shown)) }
    directives += placed.directives
  }

  /// Returns `text`, which is at `range`, or nil if a secret was found there.
  private static func unlessSecret(_ text: String?, at range: Range<Int>?, _ problems: [Problem]) -> String? {
    guard let range else { return text }
    return problems.contains { $0.isSecret && $0.range.overlaps(range) } ? nil : text
  }

  /// The offsets at which a statement and its findings begin.
  private static func landmarks(_ statement: Statement, _ problems: [Problem]) -> [Int] {
    [statement.extent.lowerBound]
      + problems.flatMap { [$0.range.lowerBound, $0.key?.range.lowerBound ?? $0.range.lowerBound] }
  }

  /// Returns the start of the UTF-8 character that contains `offset`.
  private static func characterStart(_ offset: Int, in text: Span<UInt8>) -> Int {
    var start = offset
    while start > max(0, offset - 3), start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}

extension Transcoding.Fault {
  /// The reason after `not linted: `.
  fileprivate var reason: String {
    switch self {
    case .zero: "it holds zero bytes, so it is no text (UTF-8 and UTF-16 are read)"
    case .mixed: "it begins as UTF-16 and goes on in another encoding"
    }
  }
}
