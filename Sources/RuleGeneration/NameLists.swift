extension String {
  /// Puts `names` into the enumeration that a JSON schema has under `"definition": { "enum": [...] }`.
  mutating func setNames(_ names: [String], of definition: String, file: String) throws(RuleError) {
    guard let start = range(of: "\"\(definition)\": {\n      \"enum\": [\n"),
      let end = self[start.upperBound...].firstRange(of: "\n      ]")
    else { throw RuleError(file: file, line: 1, message: "there is no enumeration '\(definition)'") }
    let lines = names.map { "        \"\($0)\"" }.joined(separator: ",\n")
    replaceSubrange(start.upperBound..<end.lowerBound, with: lines)
  }

  /// Puts a row for each of `rules` into the table whose columns are rule, default and finds.
  mutating func setTable(_ rules: [RuleDeclaration], file: String) throws(RuleError) {
    guard let start = range(of: "| rule | default | finds |\n|---|---|---|\n"),
      let end = self[start.upperBound...].firstRange(of: "\n\n")
    else { throw RuleError(file: file, line: 1, message: "there is no table of rules") }
    let rows = rules.map { "| [`\($0.name)`](Rules/README.md#\($0.name)) | \($0.severity) | \($0.summary) |" }
    replaceSubrange(start.upperBound..<end.lowerBound, with: rows.joined(separator: "\n"))
  }

  private func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
