import Linting

extension RunSummary {
  /// The summary for standard error: `Found 3 problems (2 errors, 1 warning) in 2 of 14 files; 1 suppressed.`
  package var sentence: String {
    let severities = [(errors, "error"), (warnings, "warning"), (notes, "note")].filter { $0.0 > 0 }
    let problems = errors + warnings + notes
    var text: String
    if problems == 0 {
      text = "Found no problems in \(Prose.counted(files, "file"))"
    } else {
      let parts = severities.map { Prose.counted($0.0, $0.1) }.joined(separator: ", ")
      text = "Found \(Prose.counted(problems, "problem")) (\(parts))"
      text += " in \(filesWithFindings) of \(Prose.counted(files, "file"))"
    }
    if suppressed > 0 { text += "; \(suppressed) suppressed" }
    if unread > 0 { text += "; \(Prose.counted(unread, "file")) not read" }
    return text + "."
  }

  /// The number of findings that `connlint mask` can fix, as text; nil if 0.
  package var masking: String? {
    let values = maskable > 0 ? "\(maskable) can be masked with 'connlint mask'" : nil
    let keys = correctable > 0 ? Prose.counted(correctable, "key") : nil
    switch (values, keys) {
    case (let values?, let keys?): return "\(values), \(keys) corrected with --fix-keys."
    case (let values?, nil): return "\(values)."
    case (nil, let keys?): return "\(keys) can be corrected with 'connlint mask --fix-keys'."
    case (nil, nil): return nil
    }
  }

  /// The summary of `inspect`: `Read 3 statements in 2 files.`
  package var readingSentence: String {
    let rest = unread > 0 ? "; \(Prose.counted(unread, "file")) not read" : ""
    return "Read \(Prose.counted(statements, "statement")) in \(Prose.counted(files, "file"))\(rest)."
  }
}

extension Notice {
  /// The line on standard error: `connlint: warning: path: text`.
  package var line: String {
    let place = path.map { Escaping.oneLine($0) + ": " } ?? ""
    return "\(Tool.name): \(severity.rawValue): \(place)\(Escaping.oneLine(text))"
  }
}

/// The number of findings per rule, for `--statistics`.
package struct Statistics: Sendable, Equatable {
  private var counts: [RuleName: Int] = [:]

  package init() {}

  /// Counts the findings of one file.
  package mutating func add(_ report: FileReport) {
    for finding in report.findings { add(finding) }
  }

  /// Adds the counts of other files.
  package mutating func add(_ others: Statistics) { counts.merge(others.counts, uniquingKeysWith: +) }

  /// Counts one finding.
  package mutating func add(_ finding: Finding) { counts[finding.rule, default: 0] += 1 }

  /// One line per rule with findings, the most frequent rule first; each line ends with a line feed.
  package var table: String {
    let rows = counts.sorted { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }
    let width = rows.first.map { String($0.value).count } ?? 0
    return rows.map { rule, count in
      String(repeating: " ", count: width - String(count).count) + "\(count)  \(rule.rawValue)\n"
    }.joined()
  }
}
