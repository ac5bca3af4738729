import Linting

/// One JSON document with one finding per line and the totals of the run.
struct JSONReporter: Reporter {
  private var writer = JSONWriter(expandedDepth: 2)
  private var path = ""

  mutating func begin() {
    writer.beginObject()
    writer.member("version", 1)
    writer.member("tool", ["name": .string(Tool.name), "version": .string(Tool.version)])
    writer.key("findings")
    writer.beginArray()
  }

  mutating func begin(_ report: FileReport) { path = report.path }

  mutating func add(_ finding: Finding) { writer.write(JSONValue(finding, path: path)) }

  mutating func end(_ summary: RunSummary, notices: [Notice]) {
    writer.endArray()
    writer.member("summary", JSONValue(summary))
    writer.endObject()
    writer.newline()
  }

  mutating func takeOutput() -> [UInt8] { writer.take() }
}

/// JSON Lines: one finding per line and nothing else.
struct JSONLinesReporter: Reporter {
  private var writer = JSONWriter(expandedDepth: 0)
  private var path = ""

  mutating func begin() {}

  mutating func begin(_ report: FileReport) { path = report.path }

  mutating func add(_ finding: Finding) {
    writer.write(JSONValue(finding, path: path))
    writer.newline()
  }

  mutating func end(_ summary: RunSummary, notices: [Notice]) {}

  mutating func takeOutput() -> [UInt8] { writer.take() }
}
