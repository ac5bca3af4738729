import Linting

/// Workflow commands that GitHub Actions turns into annotations.
///
/// GitHub shows ten annotations of a level for each step, so the errors come first: what is less serious is held back
/// until the end.
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

  /// One finding's command with its line end. Columns are left out where the finding spans lines, as GitHub wants it.
  static func command(_ finding: Finding, path: String) -> String {
    let (start, end) = (finding.region.start, finding.region.end)
    var properties = ["file=\(property(path))", "line=\(start.line)", "endLine=\(end.line)"]
    if start.line == end.line { properties += ["col=\(start.column)", "endColumn=\(end.column)"] }
    properties.append("title=\(property("\(Tool.name) (\(finding.rule.rawValue))"))")
    let level = finding.severity == .note ? "notice" : finding.severity.rawValue
    return "::\(level) \(properties.joined(separator: ","))::\(data(finding.message.text))\n"
  }

  /// `text` as a command's data: GitHub decodes `%25`, `%0D` and `%0A`.
  private static func data(_ text: String) -> String {
    percentEncode(Escaping.oneLine(text), "%")
  }

  /// `text` as the value of a property, which can hold line ends: a file's name must stay the file's name.
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
