/// What linting one file gave.
package struct FileReport: Sendable {
  /// The path as reports show it: relative to the working directory for files below it, `/` between parts, bytes that
  /// are no UTF-8 shown as U+FFFD.
  package var path: String
  /// Sorted by offset, then rule.
  package var findings: FindingList
  package var encoding: SourceEncoding
  /// Bytes read.
  package var byteCount: Int
  /// CONNECTION statements met.
  package var statementCount: Int
  /// Findings left out by a comment or a baseline.
  package var suppressedCount: Int
  /// The bytes that no diff may show: every secret met and every value that may be one, those of suppressed findings and
  /// of rules that do not run included.
  package var hidden: [Range<Int>] = []
  /// What a diff may show; empty unless ``FileLinter`` was asked for it.
  package var shown = ShownRanges()
  /// Values that may be secrets and are not called so, in order; empty unless they were asked for.
  package var doubts: [Doubt] = []
  /// How each statement was read, in order; empty unless it was asked for.
  package var readings: [StatementReading] = []
  /// Why the file was not read, or not to its end; nil if it was.
  package var unread: String?
  /// Whether it is the settings' fault that the file was not read to its end: an error, even if nobody named the file.
  package var isGivenUp = false

  package init(
    path: String, findings: some Sequence<Finding> = [Finding](), encoding: SourceEncoding = .utf8, byteCount: Int = 0,
    statementCount: Int = 0, suppressedCount: Int = 0, unread: String? = nil
  ) {
    self.path = path
    self.findings = FindingList(findings)
    self.encoding = encoding
    self.byteCount = byteCount
    self.statementCount = statementCount
    self.suppressedCount = suppressedCount
    self.unread = unread
  }
}

/// How a file's bytes stand for text. The names are those of the IANA registry, as SARIF wants them (3.24.9).
package enum SourceEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
}

/// The sums of a run.
package struct RunSummary: Sendable, Equatable {
  package var files = 0
  package var bytes = 0
  package var statements = 0
  package var errors = 0
  package var warnings = 0
  package var notes = 0
  package var suppressed = 0
  /// Files that could not be read, or not to their end.
  package var unread = 0
  /// Findings whose value `mask` replaces.
  package var maskable = 0
  /// Keys that `mask --fix-keys` corrects.
  package var correctable = 0
  /// Files with at least one finding.
  package var filesWithFindings = 0

  package init() {}

  /// Adds one file's numbers.
  package mutating func add(_ file: FileReport) {
    files += 1
    bytes += file.byteCount
    statements += file.statementCount
    suppressed += file.suppressedCount
    if file.unread != nil { unread += 1 }
    if !file.findings.isEmpty { filesWithFindings += 1 }
    var keyStart: Int?
    for finding in file.findings {
      if let secret = finding.secret, secret.start.offset < secret.end.offset { maskable += 1 }
      if let start = finding.keyCorrection?.region.start.offset, start != keyStart {
        correctable += 1
        keyStart = start
      }
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }
}

/// Something to say about the run itself: a file that cannot be read, a folder without SQL files.
package struct Notice: Sendable, Equatable {
  /// An error makes the exit code 2.
  package var severity: Severity
  package var path: String?
  package var text: String

  package init(severity: Severity, path: String? = nil, text: String) {
    self.severity = severity
    self.path = path
    self.text = text
  }
}
