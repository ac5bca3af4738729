import YAML

/// The decision table in `Rules/evidence.yml`.
package struct EvidenceDeclaration: Sendable {
  private var threshold: Int
  private var statement: [Int]
  private var rows: [[Int]] = []

  private static let statements = ["inside-value", "unknown-type", "missing-secret", "only-option"]
  private static let keys = ["weak", "qualified", "modified", "vague", "unknown", "harmless"]
  private static let values = ["random", "mixed", "word", "name", "setting", "address"]

  /// Parses `Rules/evidence.yml`.
  package init(decoding bytes: [UInt8]) throws(YAMLError) {
    let document = try Node.document(bytes).mapping(of: ["threshold", "statement", "keys"])
    threshold = try Self.points(try document.required("threshold"))
    statement = try Self.row(try document.required("statement"), Self.statements)
    let keys = try document.required("keys").mapping(of: Self.keys)
    for key in Self.keys { rows.append(try Self.row(try keys.required(key), Self.values)) }
  }

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

  /// The C initializer of `struct connlint_evidence`.
  var record: String {
    func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }
    return "{ \(list([threshold] + statement)), \(rows.map { "{ \(list($0)) }" }.joined(separator: ", ")) }"
  }
}
