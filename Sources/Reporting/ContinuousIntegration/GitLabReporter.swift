import Linting

/// GitLab's Code Quality report: a JSON array, also without findings.
struct GitLabReporter: Reporter {
  private var writer = JSONWriter(expandedDepth: 1)
  private var path = ""
  /// The number of times each fingerprint occurs. Reset for each file, because fingerprints include the path.
  private var seen: [Fingerprint: Int] = [:]

  mutating func begin() { writer.beginArray() }

  mutating func begin(_ report: FileReport) {
    path = report.path
    seen = [:]
  }

  mutating func add(_ finding: Finding) {
    let count = seen[finding.fingerprint, default: 0] + 1
    seen[finding.fingerprint] = count
    let fingerprint = count == 1 ? finding.fingerprint.text : "\(finding.fingerprint.text)-\(count)"
    writer.write(GitLabReporter.issue(finding, path: path, fingerprint: fingerprint))
  }

  mutating func end(_ summary: RunSummary, notices: [Notice]) {
    writer.endArray()
    writer.newline()
  }

  mutating func takeOutput() -> [UInt8] { writer.take() }

  private static func issue(_ finding: Finding, path: String, fingerprint: String) -> JSONValue {
    [
      "description": .string(Escaping.oneLine(finding.message.text)),
      "check_name": .string(finding.rule.rawValue),
      "fingerprint": .string(fingerprint),
      "severity": .string(severity(finding.severity)),
      "location": [
        "path": .string(path),
        "lines": ["begin": .integer(finding.region.start.line)],
      ],
    ]
  }

  /// GitLab's severities are info, minor, major, critical, blocker.
  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
