import YAML

extension Baseline {
  /// Maximum file size in bytes: about a million entries.
  package static let sizeLimit = 128 << 20

  fileprivate static let fields = ["path", "rule", "connection", "key", "ordinal"]

  /// The baseline as JSON: a version, then one entry per line, sorted.
  ///
  /// Each entry line starts with its comma, so a new first or last entry changes no other line and two branches merge
  /// without conflicts.
  package func json() -> String {
    var text = ""
    json { text += $0 }
    return text
  }

  /// Writes ``json()`` in pieces.
  package func json(to write: (String) -> Void) {
    write("[ { \"version\": \(Baseline.version) }\n")
    for entry in entries {
      var text = ", { \"path\": \(entry.path.jsonQuoted), \"rule\": \(entry.rule.rawValue.jsonQuoted)"
      text += ", \"connection\": \(entry.connection?.jsonQuoted ?? "null"), \"key\": \(entry.key?.jsonQuoted ?? "null")"
      text += ", \"ordinal\": \(entry.ordinal) }\n"
      write(text)
    }
    write("]\n")
  }

  /// Parses the output of ``json()``; unknown content is an error. Duplicate entries are allowed, because a merge can
  /// create them. `file` is the path for messages.
  ///
  /// This form of JSON is also valid YAML, so the strict YAML reader is used.
  package init(decoding bytes: [UInt8], file: String) throws(UserFileError) {
    if let entries = PlainBaseline.entries(bytes) {
      self.init(entries)
      return
    }
    do throws(YAMLError) {
      guard let root = try Node.parse(bytes) else {
        throw YAMLError(kind: .syntax, line: 1, column: 1, message: "the file is empty")
      }
      let nodes = try root.sequence()
      guard let head = nodes.first else { throw root.error("the version is missing") }
      let version = try head.mapping(of: ["version"]).required("version")
      guard try version.int() == Baseline.version else {
        throw version.error("this is not version \(Baseline.version), the one that this program reads")
      }
      var entries: [Entry] = []
      entries.reserveCapacity(nodes.count)
      for node in nodes.dropFirst() { entries.append(try Entry(node)) }
      self.init(entries)
    } catch {
      throw UserFileError(file: file, line: error.line, column: error.column, message: error.message)
    }
  }
}

extension Baseline.Entry {
  fileprivate init(_ node: Node) throws(YAMLError) {
    let fields = try node.mapping(of: Baseline.fields)
    let rule = try fields.required("rule")
    guard let name = RuleName(rawValue: try rule.string()) else {
      guard let shown = YAMLError.quoted(try rule.string()) else { throw rule.error("there is no such rule") }
      let meant = RuleName.nearest(to: try rule.string()).map { "; did you mean '\($0.rawValue)'?" } ?? ""
      throw rule.error("there is no rule \(shown)" + meant)
    }
    let ordinal = try fields.required("ordinal")
    guard try ordinal.int() >= 1 else { throw ordinal.error("the ordinal must be 1 or more") }
    self.init(
      path: try fields.required("path").string(), rule: name,
      connection: try fields.required("connection").stringOrNull(), key: try fields.required("key").stringOrNull(),
      ordinal: try ordinal.int())
  }
}

extension Node {
  fileprivate func stringOrNull() throws(YAMLError) -> String? {
    if case .scalar(let scalar) = content, scalar.isPlain, scalar.text == "null" { return nil }
    return try string()
  }
}
