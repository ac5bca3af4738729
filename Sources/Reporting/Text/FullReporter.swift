import Bytes
import Linting

/// Findings with their masked source lines, in the style of rustc and ruff.
struct FullReporter: Reporter {
  private let style: Style
  /// Columns of a line.
  private let width: Int
  /// The remedy of each rule, on one line.
  private let remedies: [RuleName: String]
  /// The same as lines of the report, of the rules that were reported.
  private var remedyLines: [RuleName: [String]] = [:]
  private var path = ""
  private var output: [UInt8] = []

  init(rules: [Rule], style: Style, width: Int) {
    self.style = style
    self.width = width
    var remedies: [RuleName: String] = [:]
    for rule in rules { remedies[rule.name] = rule.remedy.paragraphs.first }
    self.remedies = remedies
  }

  mutating func begin() {}

  mutating func begin(_ report: FileReport) { path = report.path }

  mutating func add(_ finding: Finding) {
    let advice = remedy(of: finding.rule) + (finding.engineRemedy.map { notes("help", $0) } ?? [])
    for line in lines(finding) + advice { output += "\(line)\n".utf8 }
    output += "\n".utf8
  }

  mutating func end(_ summary: RunSummary, notices: [Notice]) {}

  mutating func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }

  private func lines(_ finding: Finding) -> [String] {
    let severity = finding.severity.rawValue + "[\(finding.rule.rawValue)]"
    let start = finding.region.start
    let gutter = String(finding.excerpt?.lines.last?.number ?? start.line).count
    let indent = String(repeating: " ", count: gutter)
    var title = wrapped(severity + ": " + Escaping.oneLine(finding.message.text), indent: 2)
    let rest = title[0].dropFirst(severity.count)
    title[0] = style(severity, .init(finding.severity)) + style(String(rest), .strong)
    for index in title.indices.dropFirst() { title[index] = style(title[index], .strong) }
    var lines = title + [indent + style("-->", .frame) + " \(Escaping.oneLine(path)):\(start.line):\(start.column)"]
    if let excerpt = finding.excerpt {
      let bar = style(indent + " |", .frame)
      lines.append(bar)
      for (index, line) in excerpt.lines.enumerated() {
        let label = index == excerpt.lines.count - 1 ? self.label(finding) : nil
        lines += sourceLines(line, gutter: gutter, bar: bar, label: label, finding.severity)
      }
      lines.append(bar)
    }
    let reasons = finding.evidence.texts.map(\.text.text)
    if !reasons.isEmpty { lines += notes("note", reasons.joined(separator: "; ") + ".") }
    for fix in finding.fixes { lines += notes("help", Escaping.oneLine(fix.title.text)) }
    return lines
  }

  private mutating func remedy(of rule: RuleName) -> [String] {
    if let known = remedyLines[rule] { return known }
    let lines = remedies[rule].map { notes("help", Escaping.oneLine($0)) } ?? []
    remedyLines[rule] = lines
    return lines
  }

  private func sourceLines(
    _ line: MaskedExcerpt.Line, gutter: Int, bar: String, label: String?, _ severity: Severity
  ) -> [String] {
    let number = String(line.number)
    let indent = String(repeating: " ", count: max(0, gutter - number.count))
    let room = max(20, width - gutter - 3)
    let drawn = DrawnLine(line.cropped(to: room))
    let source = style(indent + number + " |", .frame) + (drawn.text.isEmpty ? "" : " " + drawn.text)
    if drawn.underline.isEmpty { return [source] }
    let underline = bar + " " + style(drawn.underline, .init(severity))
    guard let label else { return [source, underline] }
    if drawn.underline.count + 1 + label.count <= room {
      return [source, underline + " " + style(label, .init(severity))]
    }
    // Below the carets, so that it ends where they end.
    let pieces = wrapped(label, indent: 0, to: room)
    let longest = pieces.map(\.count).max() ?? 0
    let before = String(repeating: " ", count: max(0, min(drawn.underline.count, room) - longest))
    return [source, underline] + pieces.map { bar + " " + before + style($0, .init(severity)) }
  }

  /// What the carets mark, and whether the server masks it.
  private func label(_ finding: Finding) -> String? {
    guard finding.isSecret else {
      return switch finding.rule {
      case .unknownKey: "not a key of this type"
      case .unknownType: "not a known type"
      case .misspelledKeyword: "misspelled"
      case .unusedSuppression: "without effect"
      default: nil
      }
    }
    var noun = "the secret"
    if finding.rule == .secretInURL || finding.rule == .secretShapedValue, let found = finding.message.arguments.first {
      noun = found.text
    }
    return switch finding.redactedByServer {
    case true?: noun + ", masked by the server"
    case false?: noun + ", not masked by the server"
    case nil: noun + ", perhaps not masked by the server"
    }
  }

  /// A sentence after `help:` or `note:`, wrapped at the width.
  private func notes(_ word: String, _ text: String) -> [String] {
    var lines = wrapped(word + ": " + text, indent: word.count + 2)
    lines[0] = style(word, .note) + lines[0].dropFirst(word.count)
    return lines
  }

  /// Returns `text` wrapped at `limit` or at the width, with `indent` blanks before all lines but the first; at least one
  /// line.
  private func wrapped(_ text: String, indent: Int, to limit: Int? = nil) -> [String] {
    let width = limit ?? width
    var lines = [""]
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let cells = DisplayWidth.cells(of: word)
      if used > indent, used + 1 + cells > width {
        lines.append(String(repeating: " ", count: indent) + word)
        used = indent + cells
      } else {
        lines[lines.count - 1] += (used == 0 ? "" : " ") + word
        used += (used == 0 ? 0 : 1) + cells
      }
    }
    return lines
  }
}

extension MaskedExcerpt.Line {
  /// The part around what is marked that takes at most `room` cells, with dots where something is left out.
  func cropped(to room: Int) -> MaskedExcerpt.Line {
    // Nearly all lines are short and plain.
    if text.utf8.count <= room, text.withBytes(Escaping.isPlain) { return self }
    let scalars = Array(text.unicodeScalars)
    let cells = scalars.map { $0 == "\t" ? 4 : DisplayWidth.cells($0) }
    guard cells.reduce(0, +) > room, let focus = marks.first(where: \.isPrimary)?.range else { return self }
    var low = min(focus.lowerBound, scalars.count)
    var high = low
    var left = room - 2 * MaskedExcerpt.Line.dots.count
    while high < min(focus.upperBound, scalars.count), left > 0 {
      left -= cells[high]
      high += 1
    }
    // The reason before it, which is about the key, says more.
    while left > 0, low > 0 || high < scalars.count {
      for _ in 0..<3 where low > 0 && left > 0 {
        low -= 1
        left -= cells[low]
      }
      if high < scalars.count, left > 0 {
        left -= cells[high]
        high += 1
      }
    }
    let before = low > 0 ? MaskedExcerpt.Line.dots : ""
    let start = text.unicodeScalars.index(text.startIndex, offsetBy: low)
    let shown = text.unicodeScalars[start..<text.unicodeScalars.index(start, offsetBy: high - low)]
    let kept = marks.compactMap { mark -> MaskedExcerpt.Mark? in
      guard mark.range.lowerBound < high, mark.range.upperBound > low || mark.isPrimary else { return nil }
      let part = mark.range.clamped(to: low..<high)
      let shift = before.count - low
      return MaskedExcerpt.Mark(range: part.lowerBound + shift..<part.upperBound + shift, isPrimary: mark.isPrimary)
    }
    return MaskedExcerpt.Line(
      number: number, text: before + String(shown) + (high < scalars.count ? MaskedExcerpt.Line.dots : ""), marks: kept)
  }

  private static let dots = "..."
}
