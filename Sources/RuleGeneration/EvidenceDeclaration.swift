import YAML

/// The decision table in `Rules/evidence.yml`.
package struct EvidenceDeclaration: Sendable {
  private var threshold: Int
  private var statement: [Int]
  private var rows: [[Int]] = []
  private var reasons: [(kind: String, id: String, text: String)] = []

  private static let statements = ["inside-value", "unknown-type", "missing-secret", "only-option"]
  private static let keys = ["weak", "qualified", "modified", "vague", "unknown", "harmless"]
  private static let values = ["random", "mixed", "word", "name", "setting", "address"]

  /// Parses `Rules/evidence.yml`.
  package init(decoding bytes: [UInt8]) throws(YAMLError) {
    let document = try Node.document(bytes).mapping(of: ["threshold", "statement", "keys", "texts"])
    threshold = try Self.points(try document.required("threshold"))
    statement = try Self.row(try document.required("statement"), Self.statements)
    let keys = try document.required("keys").mapping(of: Self.keys)
    let texts = try document.required("texts").mapping(of: Self.reasons.map(\.kind))
    for (kind, ids) in Self.reasons {
      let list = try texts.required(kind).mapping(of: ids)
      for id in ids { reasons.append((kind, id, try list.required(id).string())) }
    }
    for key in Self.keys { rows.append(try Self.row(try keys.required(key), Self.values)) }
  }

  /// The reasons of findings, of each kind in the order of `Evidence.Reason`.
  private static let reasons: [(kind: String, ids: [String])] = [
    ("key", ["known", "style", "near"] + keys + ["container", "plain"]),
    ("value", ["provider", "embedded"] + values),
    ("statement", ["only-option", "missing-secret", "unknown-type", "displaced"]),
    ("syntax", ["fault", "comment"]),
  ]

  private static func row(_ node: Node, _ fields: [String]) throws(YAMLError) -> [Int] {
    let row = try node.mapping(of: fields)
    var points: [Int] = []
    for field in fields { points.append(try self.points(try row.required(field))) }
    return points
  }

  private static func points(_ node: Node) throws(YAMLError) -> Int {
    let points = try node.int()
    guard (-100...100).contains(points) else { throw node.error("points are from -100 to 100") }
    return points
  }

  /// The number of elements of ``reasonTable``.
  var reasonCount: Int { reasons.count }

  /// The C array `reasons`.
  var reasonTable: String {
    let rows = reasons.map { "  { \($0.kind.cText), \($0.id.cText), \($0.text.cText) },\n" }
    return "static const struct connlint_reason reasons[] = {\n\(rows.joined())};\n"
  }

  /// The C initializer of `struct connlint_evidence`.
  var record: String {
    func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }
    return "{ \(list([threshold] + statement)), \(rows.map { "{ \(list($0)) }" }.joined(separator: ", ")) }"
  }
}
