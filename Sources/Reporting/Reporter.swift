import Linting

/// Writes a report. Calls come in this order: `begin`; for each file with findings, in report order, `begin(_:)` and
/// then `add` for each finding; `end`.
///
/// The memory of a reporter may grow with the number of findings, but not with the number of files.
package protocol Reporter: Sendable {
  /// Writes what comes before the first finding.
  mutating func begin()
  /// Begins a file; the next findings are in it. `report.unread` is ignored, because a ``Notice`` reports it at the
  /// end.
  mutating func begin(_ report: FileReport)
  /// Writes a finding.
  mutating func add(_ finding: Finding)
  /// Writes what comes after the last finding.
  mutating func end(_ summary: RunSummary, notices: [Notice])
  /// Returns the UTF-8 bytes written since the last call.
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
