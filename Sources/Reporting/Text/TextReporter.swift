import Linting

/// `path:line:column: severity: message [rule]`, one line for each finding, in the form that editors, Emacs and Jenkins
/// read.
struct TextReporter: Reporter {
  private let style: Style
  private var output: [UInt8] = []

  init(style: Style) {
    self.style = style
  }

  mutating func begin() {}

  mutating func file(_ report: FileReport) {
    let path = style(Escaping.lineStart(report.path), .strong)
    for finding in report.findings {
      let place = "\(path):\(finding.region.start.line):\(finding.region.start.column)"
      let severity = style(finding.severity.rawValue, .init(finding.severity))
      let message = Escaping.oneLine(finding.message.text)
      output += "\(place): \(severity): \(message) [\(finding.rule.rawValue)]\n".utf8
    }
  }

  mutating func end(_ summary: RunSummary, notices: [Notice]) {}

  mutating func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }
}
