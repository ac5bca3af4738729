/// The result of linting one file.
package struct FileReport: Sendable {
  package var origin: Origin
  /// Sorted by offset, then by rule.
  package var findings: FindingList
  package var encoding: SourceEncoding
  /// Number of bytes read.
  package var byteCount: Int
  /// Number of CONNECTION statements found.
  package var statementCount: Int
  /// Number of findings suppressed by a comment or a baseline.
  package var suppressedCount: Int
  /// The byte ranges that a diff must not show: every secret and every possible secret, including suppressed findings
  /// and rules that are switched off.
  package var hidden: [Range<Int>] = []
  /// The ranges that a diff may show; empty unless requested from ``FileLinter``.
  package var shown = ShownRanges()
  /// Possible secrets that no rule reports, sorted; empty unless requested.
  package var doubts: [Doubt] = []
  /// How each statement was parsed and classified, in order; empty unless requested.
  package var readings: [StatementReading] = []
  /// The reason why the file was not read, or not completely; nil if it was.
  package var unread: String?
  /// Whether the search stopped because the user's value patterns take too long. This is always an error.
  package var isGivenUp = false

  /// Creates the report of the file at `path`.
  package init(
    path: String, findings: some Sequence<Finding> = [Finding](), encoding: SourceEncoding = .utf8, byteCount: Int = 0,
    statementCount: Int = 0, suppressedCount: Int = 0, unread: String? = nil
  ) {
    origin = Origin(.file, path: path)
    self.findings = FindingList(findings)
    self.encoding = encoding
    self.byteCount = byteCount
    self.statementCount = statementCount
    self.suppressedCount = suppressedCount
    self.unread = unread
  }

  /// Creates an empty report.
  package init(origin: Origin) {
    self.init(path: origin.path)
    self.origin = origin
  }

  /// The path for reports.
  package var path: String { origin.path }
}

/// The character encoding of a file, with the IANA name that SARIF requires (3.24.9).
package enum SourceEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
}

/// The totals of a run.
package struct RunSummary: Sendable {
  package var files = 0
  package var bytes = 0
  package var statements = 0
  package var errors = 0
  package var warnings = 0
  package var notes = 0
  package var suppressed = 0
  /// Number of files that were not read, or not completely.
  package var unread = 0
  /// Number of findings whose value `mask` replaces.
  package var maskable = 0
  /// Number of keys that `mask --fix-keys` corrects.
  package var correctable = 0
  /// Number of files with findings.
  package var filesWithFindings = 0

  package init() {}

  /// Where the key of the last correction begins: several findings may correct one key.
  private var lastCorrectedKey: Int?

  /// Adds the counts of one file and its findings.
  package mutating func add(_ file: FileReport) {
    begin(file)
    for finding in file.findings { add(finding) }
  }

  /// Adds the counts of one file without its findings, each of which ``add(_:)-(Finding)`` counts.
  package mutating func begin(_ file: FileReport) {
    files += 1
    bytes += file.byteCount
    statements += file.statementCount
    suppressed += file.suppressedCount
    if file.unread != nil { unread += 1 }
    if !file.findings.isEmpty { filesWithFindings += 1 }
    lastCorrectedKey = nil
  }

  /// Counts one finding of the file that was begun last.
  package mutating func add(_ finding: Finding) {
    if let secret = finding.secret, secret.start.offset < secret.end.offset { maskable += 1 }
    if let start = finding.keyCorrection?.region.start.offset, start != lastCorrectedKey {
      correctable += 1
      lastCorrectedKey = start
    }
    switch finding.severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
  }
}

/// A message about the run itself: an unreadable file, a folder without SQL files.
package struct Notice: Sendable, Equatable {
  /// With `error` the exit code is 2.
  package var severity: Severity
  package var path: String?
  package var text: String

  package init(severity: Severity, path: String? = nil, text: String) {
    self.severity = severity
    self.path = path
    self.text = text
  }
}
