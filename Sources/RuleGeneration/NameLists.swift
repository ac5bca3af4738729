extension String {
  /// Replaces the values of the enumeration in a JSON schema at `"definition": { "enum": [...] }` by `names`.
  mutating func setNames(_ names: [String], of definition: String, file: String) throws(RuleError) {
    guard let start = range(of: "\"\(definition)\": {\n      \"enum\": [\n"),
      let end = self[start.upperBound...].firstRange(of: "\n      ]")
    else { throw RuleError(file: file, line: 1, message: "there is no enumeration '\(definition)'") }
    let lines = names.map { "        \"\($0)\"" }.joined(separator: ",\n")
    replaceSubrange(start.upperBound..<end.lowerBound, with: lines)
  }

  /// Replaces the rows of the table with the columns "rule", "default" and "finds": one row for each of `rules`.
  mutating func setTable(_ rules: [RuleDeclaration], file: String) throws(RuleError) {
    guard let start = range(of: "| rule | default | finds |\n|---|---|---|\n"),
      let end = self[start.upperBound...].firstRange(of: "\n\n")
    else { throw RuleError(file: file, line: 1, message: "there is no table of rules") }
    let rows = rules.map { "| [`\($0.name)`](Rules/README.md#\($0.name)) | \($0.severity) | \($0.summary) |" }
    replaceSubrange(start.upperBound..<end.lowerBound, with: rows.joined(separator: "\n"))
  }

  private func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
