import Linting

/// A SARIF 2.1.0 log with one run. Numbers in comments are sections of the standard.
///
/// Deliberately omitted: times, machine, user and command line, so that the output is reproducible; contents and hashes
/// of files, because short secrets can be computed from hashes; byte offsets, which editors take for binary regions.
struct SARIFReporter: Reporter {
  private let rules: SARIFRules
  private let locations: SARIFLocations
  private var writer = JSONWriter(expandedDepth: 4)
  /// The files whose encoding is not the run's default; results refer to them by index.
  private var artifacts: [JSONValue] = []
  /// The location of the current file.
  private var artifact: [JSONValue.Member] = []

  init(rules: [Rule], workingDirectory: String?) {
    self.rules = SARIFRules(rules)
    locations = SARIFLocations(workingDirectory: workingDirectory)
  }

  mutating func begin() {
    writer.beginObject()
    writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    writer.member("version", "2.1.0")
    writer.key("runs")
    writer.beginArray()
    writer.beginObject()
    writer.member("tool", ["driver": .sarifDriver(rules)], extraDepth: 2)
    for member in SARIFReporter.runMembers { writer.member(member.key, member.value) }
    writer.member("taxonomies", [.sarifTaxonomy(rules.weaknesses)], extraDepth: 2)
    writer.key("results")
    writer.beginArray()
  }

  mutating func begin(_ report: FileReport) {
    artifact = locations.artifact(report.path)
    guard report.encoding != .utf8 else { return }
    artifact.append(JSONValue.Member(key: "index", value: .integer(artifacts.count)))
    artifacts.append([
      "location": .object(locations.artifact(report.path)),
      "encoding": .string(report.encoding.rawValue),
    ])
  }

  mutating func add(_ finding: Finding) {
    writer.write(.sarifResult(finding, artifact: .object(artifact), rules: rules))
  }

  mutating func end(_ summary: RunSummary, notices: [Notice]) {
    writer.endArray()
    if !artifacts.isEmpty { writer.member("artifacts", .array(artifacts)) }
    writer.member("invocations", [.sarifInvocation(notices, locations: locations)], extraDepth: 2)
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.newline()
  }

  mutating func takeOutput() -> [UInt8] { writer.take() }

  /// The members that are the same in every run.
  private static let runMembers: [JSONValue.Member] = [
    // 3.17.3: a category, with nothing after the slash, because runs have no identity.
    .init(key: "automationDetails", value: ["id": .string(Tool.name + "/")]),
    // 3.14.27: the unit of columns in Visual Studio Code and the SARIF SDK.
    .init(key: "columnKind", value: "utf16CodeUnits"),
    .init(key: "newlineSequences", value: ["\r\n", "\n"]),
    .init(key: "defaultEncoding", value: .string(SourceEncoding.utf8.rawValue)),
    .init(key: "originalUriBaseIds", value: SARIFLocations.baseIDs),
  ]
}
