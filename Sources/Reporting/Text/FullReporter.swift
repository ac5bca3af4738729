import Linting

/// Findings with their masked source lines, in the style of rustc and ruff.
struct FullReporter: Reporter {
  private let style: Style
  /// The remedy of each rule, on one line.
  private let remedies: [RuleName: String]
  private var path = ""
  private var output: [UInt8] = []

  init(rules: [Rule], style: Style) {
    self.style = style
    var remedies: [RuleName: String] = [:]
    for rule in rules { remedies[rule.name] = rule.remedy.paragraphs.first }
    self.remedies = remedies
  }

  mutating func begin() {}

  mutating func begin(_ report: FileReport) { path = report.path }

  mutating func add(_ finding: Finding) {
    for line in lines(finding) { output += "\(line)\n".utf8 }
    output += "\n".utf8
  }

  mutating func end(_ summary: RunSummary, notices: [Notice]) {}

  mutating func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }

  private func lines(_ finding: Finding) -> [String] {
    let severity = style("\(finding.severity.rawValue)[\(finding.rule.rawValue)]", .init(finding.severity))
    let start = finding.region.start
    let gutter = String(finding.excerpt?.lines.last?.number ?? start.line).count
    let indent = String(repeating: " ", count: gutter)
    var lines = [
      severity + style(": " + Escaping.oneLine(finding.message.text), .strong),
      indent + style("-->", .frame) + " \(Escaping.oneLine(path)):\(start.line):\(start.column)",
    ]
    if let excerpt = finding.excerpt {
      let bar = style(indent + " |", .frame)
      lines.append(bar)
      for line in excerpt.lines { lines += sourceLines(line, gutter: gutter, bar: bar, finding.severity) }
      lines.append(bar)
    }
    return lines + help(finding).map { style("help", .note) + ": " + Escaping.oneLine($0) }
  }

  private func sourceLines(
    _ line: MaskedExcerpt.Line, gutter: Int, bar: String, _ severity: Severity
  ) -> [String] {
    let number = String(line.number)
    let indent = String(repeating: " ", count: max(0, gutter - number.count))
    let drawn = DrawnLine(line)
    let source = style(indent + number + " |", .frame) + (drawn.text.isEmpty ? "" : " " + drawn.text)
    return drawn.underline.isEmpty ? [source] : [source, bar + " " + style(drawn.underline, .init(severity))]
  }

  private func help(_ finding: Finding) -> [String] {
    finding.fixes.map(\.title.text) + [remedies[finding.rule]].compactMap(\.self)
  }
}
