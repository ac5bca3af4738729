import Linting

extension RuleBook {
  /// The output of `connlint rules --format text`: one line per rule, in columns.
  package func listing() -> String {
    let nameWidth = rules.map(\.name.rawValue.count).max() ?? 0
    let severityWidth = rules.map(\.severity.rawValue.count).max() ?? 0
    return rules.map { rule in
      let name = rule.name.rawValue.padded(to: nameWidth)
      let severity = rule.severity.rawValue.padded(to: severityWidth)
      return "\(name)  \(severity)  \(rule.summary)\n"
    }.joined()
  }

  /// The output of `connlint rules --format json`: all properties of all rules, in order of precedence.
  package func json() -> String {
    let objects = rules.map { rule in
      let messages = rule.messages.map { "        \($0.id.jsonQuoted): \($0.template.jsonQuoted)" }
      return """
            {
              "name": \(rule.name.rawValue.jsonQuoted),
              "severity": \(rule.severity.rawValue.jsonQuoted),
              "summary": \(rule.summary.jsonQuoted),
              "explanation": \(rule.explanation.paragraphs.joined(separator: "\n\n").jsonQuoted),
              "remedy": \(rule.remedy.paragraphs.joined(separator: "\n\n").jsonQuoted),
              "bad": \(rule.badExample.jsonQuoted),
              "good": \(rule.goodExample.jsonQuoted),
              "cwe": [\(rule.cwe.map { String($0) }.joined(separator: ", "))],
              "securitySeverity": \(rule.securitySeverity?.jsonQuoted ?? "null"),
              "precision": \(rule.precision.jsonQuoted),
              "messages": {
        \(messages.joined(separator: ",\n"))
              }
            }
        """
    }
    return "{\n  \"version\": 1,\n  \"rules\": [\n\(objects.joined(separator: ",\n"))\n  ]\n}\n"
  }

  /// The output of `connlint explain`: everything about one rule, in lines of up to 80 characters.
  package func explanation(of name: RuleName) -> String {
    let rule = self[name]
    var parts = ["\(name.rawValue) (\(rule.severity.rawValue))\n\(rule.summary)."]
    parts += rule.explanation.paragraphs.map { $0.wrapped(at: 80) }
    parts += ["Bad:", rule.badExample.indented(by: 4), "Good:", rule.goodExample.indented(by: 4)]
    parts += ["How to mend it:"] + rule.remedy.paragraphs.map { $0.wrapped(at: 76).indented(by: 4) }
    parts += ["How to suppress it, where it is meant:", rule.suppressionExample.indented(by: 4)]
    if !rule.cwe.isEmpty {
      parts.append("See " + rule.cwe.map { "CWE-\($0)" }.joined(separator: ", ") + " of https://cwe.mitre.org.")
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}

extension Rule {
  /// Examples of comments that suppress this rule.
  package var suppressionExample: String {
    """
    -- connlint:ignore \(name.rawValue) -- on the finding's line, or where its statement starts
    -- connlint:ignore-next-line \(name.rawValue) -- on a line before
    -- connlint:ignore-file \(name.rawValue) -- anywhere in the file
    """
  }
}

extension String {
  /// Wraps the text at `width` characters; longer words are not split.
  fileprivate func wrapped(at width: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? word : " " + word
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// Indents each line that is not empty.
  fileprivate func indented(by count: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : String(repeating: " ", count: count) + $0 }
      .joined(separator: "\n")
  }

  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}
