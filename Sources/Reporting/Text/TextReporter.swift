import Linting

/// One line per finding, `path:line:column: severity: message [rule]`, which editors, Emacs and Jenkins can parse.
struct TextReporter: Reporter {
  private let style: Style
  private var path: [UInt8] = []
  private var output: [UInt8] = []

  init(style: Style) {
    self.style = style
  }

  mutating func begin() {}

  mutating func begin(_ report: FileReport) {
    path = Array(style(Escaping.lineStart(report.path), .strong).utf8)
  }

  mutating func add(_ finding: Finding) {
    let start = finding.region.start
    let severity = style(finding.severity.rawValue, .init(finding.severity))
    output += path
    for part in [String(start.line), String(start.column), " " + severity] {
      output.append(UInt8(ascii: ":"))
      output += part.utf8
    }
    output += ": ".utf8
    append(finding.message)
    output += " [".utf8
    output += finding.rule.rawValue.utf8
    output += "]\n".utf8
  }

  /// Appends the message, and escapes it only if necessary: most messages are long and plain ASCII.
  private mutating func append(_ message: Message) {
    let start = output.count
    message.append(to: &output)
    guard !Escaping.isPlain(output.span.extracting(start...)) else { return }
    output.removeSubrange(start...)
    output += Escaping.oneLine(message.text).utf8
  }

  mutating func end(_ summary: RunSummary, notices: [Notice]) {}

  mutating func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }
}
