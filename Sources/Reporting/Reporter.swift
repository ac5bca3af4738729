import Linting

/// One way to write a report. All of them hear the same messages, in this order: `begin`; for every file that has
/// findings, in the order of the report, the file and each of its findings; `end`.
///
/// What a reporter keeps grows with the findings at most, never with the number of files.
package protocol Reporter: Sendable {
  /// Writes what comes before the first finding.
  mutating func begin()
  /// Hears of the file that the next findings are in; `report.unread` is not looked at, since a ``Notice`` says it at the
  /// end.
  mutating func begin(_ report: FileReport)
  /// Writes a finding.
  mutating func add(_ finding: Finding)
  /// Writes what comes after the last finding.
  mutating func end(_ summary: RunSummary, notices: [Notice])
  /// Hands over the UTF-8 bytes written since the last call, for the caller to write out.
  mutating func takeOutput() -> [UInt8]
}

extension Reporter {
  /// Writes the findings of one file.
  package mutating func file(_ report: FileReport) {
    if report.findings.isEmpty { return }
    begin(report)
    for finding in report.findings { add(finding) }
  }
}
