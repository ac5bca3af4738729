import Linting

extension JSONValue {
  /// A finding as in `json` and `jsonl`; the order of the fields is part of the format.
  init(_ finding: Finding, path: String) {
    self = [
      "rule": .string(finding.rule.rawValue),
      "severity": .string(finding.severity.rawValue),
      "message": .string(Escaping.oneLine(finding.message.text)),
      "path": .string(path),
      "range": JSONValue(finding.region),
      "secret": finding.secret.map { JSONValue($0) } ?? .null,
      "statement": finding.statement.map { JSONValue($0) } ?? .null,
      "key": .stringOrNull(finding.key?.text),
      "suggestion": .stringOrNull(finding.suggestion?.text),
      "redacted_by_server": finding.redactedByServer.map { .boolean($0) } ?? .null,
      "evidence": JSONValue(finding.evidence),
      "fixes": .array(finding.fixes.map { JSONValue($0) }),
      "fingerprint": .string(finding.fingerprint.text),
    ]
  }

  /// The totals of a run as in `json`.
  init(_ summary: RunSummary) {
    self = [
      "files": .integer(summary.files),
      "bytes": .integer(summary.bytes),
      "statements": .integer(summary.statements),
      "errors": .integer(summary.errors),
      "warnings": .integer(summary.warnings),
      "notes": .integer(summary.notes),
      "suppressed": .integer(summary.suppressed),
      "unread": .integer(summary.unread),
    ]
  }

  /// The reasons of a finding; the order of their kinds is part of the format.
  init(_ evidence: Evidence) {
    self = .array(evidence.texts.map { ["kind": .string($0.kind), "text": .string($0.text.text)] })
  }

  init(_ region: Region) {
    self = ["start": JSONValue(region.start), "end": JSONValue(region.end)]
  }

  private init(_ position: Position) {
    self = [
      "offset": .integer(position.offset),
      "line": .integer(position.line),
      "column": .integer(position.column),
      "column_utf16": .integer(position.columnUTF16),
    ]
  }

  private init(_ statement: StatementSummary) {
    self = [
      "kind": .string(statement.kind),
      "name": .stringOrNull(statement.name?.text),
      "type": .stringOrNull(statement.type?.text),
      "line": .integer(statement.line),
      "commented": .boolean(statement.isCommented),
    ]
  }

  private init(_ fix: Fix) {
    let edits = fix.edits.map { edit -> JSONValue in
      [
        "start": JSONValue(edit.region.start),
        "end": JSONValue(edit.region.end),
        "text": .string(edit.text.text),
      ]
    }
    self = ["title": .string(Escaping.oneLine(fix.title.text)), "edits": .array(edits)]
  }
}
