import CSearch
import ConnectionSyntax
import PCRE2
import YAML

/// One pass over one file, window by window: the whole way from bytes to findings.
///
/// The caller reads, this type thinks. Memory is bounded by the caller's window and the number of findings.
package struct FileLinter: ~Copyable {
  /// The largest window that ``consume(_:isLast:)`` may be given without taking any of it, in bytes.
  package static let windowSize = 4 << 20

  /// What is kept of a window before the place where the next one goes on: line beginnings, comment marks.
  private static let lookBehind = 1 << 13
  /// So many findings are kept in the array that grows.
  private static let fewFindings = 1 << 12

  private let linter: Linter
  private let wantsExcerpts: Bool
  private var report: FileReport
  /// The findings of earlier windows, some at a time: an array that grows is copied each time, and is then there twice.
  private var earlier: [[Finding]] = []
  private var markLength = 0
  private var isFirst = true
  private var cursor = PositionCursor(encoding: .utf8, markLength: 0)
  /// Offset of the window's first byte in the text (UTF-8) of the file.
  private var base = 0
  /// Statements are looked for from here on, in bytes from ``base``.
  private var resume = 0
  private var ordinals = Ordinals()
  private var directives: [SuppressionComment] = []
  private var scratch = MatchScratch()
  /// The window that is parsed; kept, since memory for a large one is not to be had for nothing.
  private var text: [UInt8] = []

  /// A linter of one file. `path` is the one that reports show.
  package init(path: String, linter: Linter, wantsExcerpts: Bool = false) {
    self.linter = linter
    self.wantsExcerpts = wantsExcerpts
    report = FileReport(path: path)
  }

  /// Lints what it can of `window` and returns how many of its bytes are done with. The next call must begin with the
  /// bytes that are not, followed by more of the file. With `isLast` everything is done. A window of ``windowSize`` bytes
  /// or more is never refused whole.
  package mutating func consume(_ window: Span<UInt8>, isLast: Bool) -> Int {
    if report.unread != nil { return window.count }
    if isFirst { begin(window) }
    if report.encoding == .utf8 { return consumeUTF8(window, isLast: isLast) }
    let skipped = isFirst ? markLength : 0
    isFirst = false
    let (text, taken) = Transcoding.utf8(from: window.extracting(skipped...), report.encoding, isLast: isLast)
    let done = lint(text, isLast: isLast)
    // What is not done stays UTF-16: as many units as the text's rest has.
    let rest = isLast ? 0 : Transcoding.unitCount(text[done...]) * 2
    report.byteCount += skipped + taken - rest
    return skipped + taken - rest
  }

  /// The report, once the last window is consumed.
  package consuming func finish() -> FileReport {
    gatherFindings()
    if !directives.isEmpty {
      let settings = linter.settings
      let book = RuleBook.standard
      let severity = settings.severities[.unusedSuppression] ?? book[.unusedSuppression].severity
      (report.findings, report.suppressedCount) = Suppression(policy: settings.suppression, rules: settings.rules)
        .apply(directives, to: report.findings, path: report.path, book: book, severity: severity)
    }
    report.findings.sort { ($0.region.start.offset, $0.rule) < ($1.region.start.offset, $1.rule) }
    return report
  }

  /// Puts the findings of all windows into one array of their number.
  private mutating func gatherFindings() {
    if earlier.isEmpty { return }
    earlier.append(report.findings)
    report.findings = []
    report.findings.reserveCapacity(earlier.reduce(0) { $0 + $1.count })
    for index in earlier.indices {
      report.findings += earlier[index]
      earlier[index] = []
    }
    earlier = []
  }

  private mutating func begin(_ window: Span<UInt8>) {
    (report.encoding, markLength) = Transcoding.detect(window)
    cursor = PositionCursor(encoding: report.encoding, markLength: markLength)
  }

  private mutating func consumeUTF8(_ window: Span<UInt8>, isLast: Bool) -> Int {
    isFirst = false
    let hasZero = window.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { connlint_has_zero($0, bytes.count) != 0 } ?? false
    }
    if hasZero {
      report.unread = "it holds zero bytes, so it is no text (UTF-8 and UTF-16 are read)"
      report.byteCount += window.count
      return window.count
    }
    let anchor = StatementParser.firstAnchor(in: window, from: min(resume, window.count))
    let done: Int
    if let anchor, isLast || StatementParser.mayRead(from: anchor, of: window.count) {
      resume = anchor
      text.removeAll(keepingCapacity: true)
      window.withUnsafeBufferPointer { text.append(contentsOf: $0) }
      done = lint(text, isLast: isLast)
    } else if isLast {
      done = window.count
    } else {
      // A statement may go on in the next window, and a word may be cut in two by the end of this one.
      let next = anchor ?? max(0, window.count - 64)
      done = FileLinter.characterStart(max(0, (anchor ?? window.count) - FileLinter.lookBehind), in: window)
      resume = max(0, next - done)
      cursor.advance(to: max(cursor.textOffset, base + done), in: window, base: base)
      base += done
    }
    report.byteCount += done
    return done
  }

  /// Lints `text`, the window that begins at ``base``, and returns how many bytes of it are done with.
  private mutating func lint(_ text: [UInt8], isLast: Bool) -> Int {
    let parsed = StatementParser.parse(text, from: min(resume, text.count), isLast: isLast)
    if !parsed.statements.isEmpty || !parsed.directives.isEmpty { check(parsed, in: text) }
    guard !isLast else { return text.count }
    let done = FileLinter.characterStart(max(0, parsed.end - FileLinter.lookBehind), in: text.span)
    // The cursor is past this place if the last finding is.
    cursor.advance(to: max(cursor.textOffset, base + done), in: text.span, base: base)
    resume = parsed.end - done
    base += done
    return done
  }

  private mutating func check(_ parsed: ParsedText, in text: [UInt8]) {
    let library: Library
    do throws(YAMLError) {
      library = try linter.loaded()
    } catch {
      report.unread = "the built-in rules cannot be read: line \(error.line): \(error.message)"
      return
    }
    report.statementCount += parsed.statements.count
    var checked: [CheckedStatement] = []
    var hidden: [Range<Int>] = []
    var landmarks: [Int] = []
    for statement in parsed.statements {
      if let problem = Problem(tangled: statement, in: text) {
        hidden.append(statement.range)
        checked.append(CheckedStatement(start: statement.range.lowerBound, kind: statement.kind, problems: [problem]))
        continue
      }
      let view = StatementView(statement, in: text)
      guard let engine = library.engines.engine(of: view, enabled: linter.settings.engines) else { continue }
      let result = StatementCheck(view, engine: engine, library: library).run(&scratch)
      hidden += result.hidden
      if !parsed.directives.isEmpty { landmarks += FileLinter.landmarks(statement, result.problems) }
      if !result.problems.isEmpty {
        checked.append(
          CheckedStatement(
            start: statement.range.lowerBound, kind: statement.kind, name: view.name, type: view.type,
            problems: result.problems))
      }
    }
    hidden = MaskPlan.union(hidden)
    let assembly = FindingAssembly(
      text: text, base: base, path: report.path, rules: library.rules, settings: linter.settings,
      excerpts: wantsExcerpts ? ExcerptBuilder(text: text, hidden: hidden) : nil)
    let placed = assembly.place(
      checked, directives: parsed.directives, landmarks: landmarks, hidden: hidden, cursor: &cursor,
      ordinals: &ordinals, findings: &report.findings)
    report.hidden += placed.hidden
    directives += placed.directives
    if report.findings.count >= FileLinter.fewFindings {
      earlier.append(report.findings)
      report.findings = []
    }
  }

  /// Where a statement and its findings begin.
  private static func landmarks(_ statement: Statement, _ problems: [Problem]) -> [Int] {
    [statement.range.lowerBound]
      + problems.flatMap { [$0.range.lowerBound, $0.key?.range.lowerBound ?? $0.range.lowerBound] }
  }

  /// `offset`, or where the UTF-8 character begins that it is inside of.
  private static func characterStart(_ offset: Int, in text: Span<UInt8>) -> Int {
    var start = offset
    while start > max(0, offset - 3), start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
