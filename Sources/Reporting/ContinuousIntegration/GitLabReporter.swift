import Linting

/// GitLab's Code Quality report: always an array.
struct GitLabReporter: Reporter {
  private var writer = JSONWriter(expandedDepth: 1)

  mutating func begin() { writer.beginArray() }

  mutating func file(_ report: FileReport) {
    // A fingerprint is made of the path too, so that equal ones can only meet within one file.
    var seen: [String: Int] = [:]
    for finding in report.findings {
      let count = seen[finding.fingerprint, default: 0] + 1
      seen[finding.fingerprint] = count
      let fingerprint = count == 1 ? finding.fingerprint : "\(finding.fingerprint)-\(count)"
      writer.write(GitLabReporter.issue(finding, path: report.path, fingerprint: fingerprint))
    }
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

  /// GitLab's scale is info, minor, major, critical, blocker.
  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
