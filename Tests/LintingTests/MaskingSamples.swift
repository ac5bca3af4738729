import Linting

/// Creates a finding of `rule` for the `occurrence`-th `secret` in `text`, with positions for a file in `encoding`.
func maskingFinding(
  _ rule: RuleName = .exposedSecret, in text: String, secret: String?, encoding: SourceEncoding = .utf8,
  connection: String? = "prod", type: String? = "openai", key: String? = "api-key", suggestion: String? = nil
) -> Finding {
  let region = secret.map { maskingRegion(of: $0, in: text, encoding: encoding) }
  var finding = Finding(
    rule: rule, severity: .error, message: Message(id: "m", template: "m", arguments: []),
    region: region ?? maskingRegion(of: key ?? "", in: text, encoding: encoding), isSecret: region != nil,
    statement: StatementSummary(
      kind: "create", name: connection.map { .own($0) }, type: type.map { .own($0) }, line: 1,
      isCommented: false),
    key: key.map { .own($0) }, suggestion: suggestion.map { .own($0) })
  if let key, let suggestion {
    let edit = Edit(region: maskingRegion(of: key, in: text, encoding: encoding), text: .own(suggestion))
    finding.corrections.append(Fix(title: "Write the key", edits: [edit]))
  }
  return finding
}

/// Returns the region of `part`, which occurs once in `text`; columns are not set.
func maskingRegion(of part: String, in text: String, encoding: SourceEncoding) -> Region {
  let (bytes, wanted) = (encoding.encode(text), encoding.encode(part))
  let places = bytes.indices.filter { $0 % encoding.unitSize == 0 && bytes[$0...].starts(with: wanted) }
  precondition(places.count == 1, "'\(part)' occurs \(places.count) times")
  let lineFeed = encoding.encode("\n")
  func position(_ offset: Int) -> Position {
    let units = stride(from: 0, to: offset, by: encoding.unitSize)
    let line = 1 + units.count { bytes[$0...].starts(with: lineFeed) }
    return Position(offset: offset, line: line, column: 1, columnUTF16: 1)
  }
  return Region(start: position(places[0]), end: position(places[0] + wanted.count))
}

/// Returns the hunks of a file with `bytes`, read in windows of `step` bytes.
func maskingHunks(_ plan: MaskPlan, _ bytes: [UInt8], step: Int = .max) -> [DiffHunk] {
  var diff = MaskedDiff(plan: plan)
  var hunks: [DiffHunk] = []
  var start = 0
  repeat {
    let end = start + min(step, bytes.count - start)
    diff.consume(bytes.span.extracting(start..<end), isLast: end == bytes.count) { hunks.append($0) }
    start = end
  } while start < bytes.count
  return hunks
}

/// Returns a hunk as text; `~` marks a last line without a line end.
func maskingText(_ hunk: DiffHunk) -> String {
  let lines = hunk.lines.map { line in
    (line.side == .both ? " " : line.side == .old ? "-" : "+") + line.text + (line.lacksLineEnd ? "~" : "")
  }
  return (["@@ \(hunk.oldStart) \(hunk.newStart)"] + lines).joined(separator: "\n")
}
