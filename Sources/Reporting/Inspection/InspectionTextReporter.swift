import Linting

/// One block of lines per statement: its position, then one line per parsed part.
struct InspectionTextReporter: InspectionReporter {
  private var output = ""

  mutating func begin() {}

  mutating func file(_ report: FileReport) {
    let path = Escaping.lineStart(report.path)
    for reading in report.readings { add(reading, path) }
  }

  mutating func end(_ summary: RunSummary) {}

  mutating func takeOutput() -> [UInt8] {
    defer { output = "" }
    return Array(output.utf8)
  }

  private mutating func add(_ reading: StatementReading, _ path: String) {
    let words = [reading.kind, reading.qualifiers.map(text), reading.noun].compactMap(\.self)
    line(
      path + ":" + place(reading.region) + ": " + words.joined(separator: " "),
      [reading.isCommented ? "commented" : nil])
    line("  engine: " + (reading.engine ?? "none"))
    if let type = reading.type {
      line("  type: " + text(type), [reading.isKnownType == false ? "not in the catalogue" : nil])
    }
    if let name = reading.name { line("  name: " + text(name)) }
    for list in reading.lists { line("  list: " + (list.text.isEmpty ? "not introduced" : text(list))) }
    for option in reading.options { add(option) }
    for literal in reading.literals { line("  literal \(place(literal)): part of no option") }
    for problem in reading.problems {
      line(
        "  problem \(place(problem.region)): \(problem.name)",
        [problem.keyword, problem.isAccepted ? "accepted by the engine" : nil])
    }
  }

  private mutating func add(_ option: OptionReading) {
    line(
      "  option \(place(option.keyRegion)): \(text(option.key))",
      [
        option.isClause ? "clause" : nil, option.isCommented ? "commented" : nil, option.role,
        option.suggestion.map { "probably '\(text($0))'" },
      ])
    let value = option.value
    let form = value.form == value.kind.rawValue ? "" : value.form + " "
    line(
      "    value \(place(value.region)): \(form)\(value.kind.rawValue)",
      [
        value.looksRandom ? "random" : nil, value.isSetting ? "a setting" : nil, value.provider.map(text),
      ] + value.embedded.map { "\(text($0.description)) at \(place($0.region))" }
        + [value.isIncomplete ? "not looked through" : nil])
    let reasons = option.evidence.texts
    if !reasons.isEmpty { line("    evidence: " + reasons.map { text($0.text) }.joined(separator: "; ")) }
  }

  /// Writes one line: `start` and the details `rest`, comma-separated.
  private mutating func line(_ start: String, _ rest: [String?] = []) {
    output += ([start] + rest.compactMap(\.self)).joined(separator: ", ") + "\n"
  }

  private func text(_ shown: ShownText) -> String { Escaping.oneLine(shown.text) }

  private func place(_ region: Region) -> String {
    "\(region.start.line):\(region.start.column)-\(region.end.line):\(region.end.column)"
  }
}
