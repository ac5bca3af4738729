import Linting

/// Workflow commands that GitHub Actions shows as annotations.
///
/// GitHub shows ten annotations per level and step, so errors are written first; the rest follows at the end.
struct GitHubReporter: Reporter {
  private var path = ""
  private var output: [UInt8] = []
  private var warnings: [UInt8] = []
  private var notes: [UInt8] = []

  mutating func begin() {}

  mutating func begin(_ report: FileReport) { path = report.path }

  mutating func add(_ finding: Finding) {
    let line = GitHubReporter.command(finding, path: path).utf8
    switch finding.severity {
    case .error: output += line
    case .warning: warnings += line
    case .note: notes += line
    }
  }

  mutating func end(_ summary: RunSummary, notices: [Notice]) {
    output += warnings
    output += notes
    warnings = []
    notes = []
  }

  mutating func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }

  /// The workflow command of one finding, with a line feed. Findings over several lines have no columns, as GitHub
  /// requires.
  static func command(_ finding: Finding, path: String) -> String {
    let (start, end) = (finding.region.start, finding.region.end)
    var properties = ["file=\(property(path))", "line=\(start.line)", "endLine=\(end.line)"]
    if start.line == end.line { properties += ["col=\(start.column)", "endColumn=\(end.column)"] }
    properties.append("title=\(property("\(Tool.name) (\(finding.rule.rawValue))"))")
    let level = finding.severity == .note ? "notice" : finding.severity.rawValue
    return "::\(level) \(properties.joined(separator: ","))::\(data(finding.message.text))\n"
  }

  /// Encodes `text` as the message of a command; GitHub decodes `%25`, `%0D` and `%0A`.
  private static func data(_ text: String) -> String {
    percentEncode(Escaping.oneLine(text), "%")
  }

  /// Encodes `text` as a property of a command. Line ends are kept, because a file name may contain them.
  private static func property(_ text: String) -> String {
    let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" }
    var ends = text.unicodeScalars.filter { $0 == "\n" || $0 == "\r" }.makeIterator()
    return lines.map { percentEncode(Escaping.oneLine(String($0)), "%:,") + (ends.next().map(percent) ?? "") }
      .joined()
  }

  private static func percentEncode(_ text: String, _ reserved: String) -> String {
    text.unicodeScalars.map { reserved.unicodeScalars.contains($0) ? percent($0) : String($0) }.joined()
  }

  private static func percent(_ scalar: Unicode.Scalar) -> String {
    "%" + Escaping.hexadecimal(scalar.value, digits: 2)
  }
}
