import Linting

/// One JSON document with one statement per line and the totals of the run.
struct InspectionJSONReporter: InspectionReporter {
  private var writer = JSONWriter(expandedDepth: 2)

  mutating func begin() {
    writer.beginObject()
    writer.member("version", 1)
    writer.member("tool", ["name": .string(Tool.name), "version": .string(Tool.version)])
    writer.key("statements")
    writer.beginArray()
  }

  mutating func file(_ report: FileReport) {
    for reading in report.readings { writer.write(JSONValue(reading, path: report.path)) }
  }

  mutating func end(_ summary: RunSummary) {
    writer.endArray()
    writer.member(
      "summary",
      [
        "files": .integer(summary.files),
        "bytes": .integer(summary.bytes),
        "statements": .integer(summary.statements),
        "unread": .integer(summary.unread),
      ])
    writer.endObject()
    writer.newline()
  }

  mutating func takeOutput() -> [UInt8] { writer.take() }
}

extension JSONValue {
  /// A parsed statement; the order of the fields is part of the format.
  fileprivate init(_ reading: StatementReading, path: String) {
    self = [
      "path": .string(path),
      "range": JSONValue(reading.region),
      "kind": .string(reading.kind),
      "noun": .string(reading.noun),
      "qualifiers": JSONValue(shown: reading.qualifiers),
      "engine": .stringOrNull(reading.engine),
      "type": JSONValue(shown: reading.type),
      "type_known": reading.isKnownType.map { .boolean($0) } ?? .null,
      "name": JSONValue(shown: reading.name),
      "commented": .boolean(reading.isCommented),
      "lists": .array(reading.lists.map { JSONValue(shown: $0) }),
      "options": .array(reading.options.map { JSONValue($0) }),
      "literals": .array(reading.literals.map { JSONValue($0) }),
      "problems": .array(reading.problems.map { JSONValue($0) }),
    ]
  }

  private init(_ option: OptionReading) {
    self = [
      "key": JSONValue(shown: option.key),
      "key_range": JSONValue(option.keyRegion),
      "role": .string(option.role),
      "suggestion": JSONValue(shown: option.suggestion),
      "clause": .boolean(option.isClause),
      "commented": .boolean(option.isCommented),
      "value": JSONValue(option.value),
      "evidence": JSONValue(option.evidence),
    ]
  }

  private init(_ value: ValueReading) {
    self = [
      "range": JSONValue(value.region),
      "form": .string(value.form),
      "kind": .string(value.kind.rawValue),
      "random": .boolean(value.looksRandom),
      "setting": .boolean(value.isSetting),
      "provider": JSONValue(shown: value.provider),
      "embedded": .array(
        value.embedded.map {
          ["description": JSONValue(shown: $0.description), "range": JSONValue($0.region)]
        }),
      "incomplete": .boolean(value.isIncomplete),
    ]
  }

  private init(_ problem: ProblemReading) {
    self = [
      "kind": .string(problem.name),
      "keyword": .stringOrNull(problem.keyword),
      "text": .string(problem.phrase),
      "range": JSONValue(problem.region),
      "accepted": .boolean(problem.isAccepted),
    ]
  }

  /// The text, or `null` if it is missing or must not be shown.
  private init(shown text: ShownText?) {
    self = .stringOrNull(text?.named?.text)
  }
}
