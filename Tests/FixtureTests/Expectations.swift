import Linting

/// Compares a report with the expectations of a case, in both directions, and describes the differences.
struct Expectations {
  struct Fault {
    /// A line of the stored file.
    var line: Int
    var text: String
  }

  let source: FixtureCase.Source
  let report: FileReport

  func faults() -> [Fault] {
    var faults: [Fault] = []
    var unmatched = Array(report.findings)
    for expectation in source.expectations {
      guard let start = source.linted(expectation.start), let end = source.linted(expectation.end) else {
        faults.append(Fault(line: expectation.start.line, text: "an expectation for a line that is none of the case"))
        continue
      }
      let index = unmatched.firstIndex { finding in
        finding.rule.rawValue == expectation.rule && finding.region.start.point == start
          && finding.region.end.point == end
      }
      if let index {
        faults += differences(between: unmatched.remove(at: index), and: expectation)
      } else {
        let place = "\(start.column)-" + (end.line == start.line ? "" : "line \(end.line):") + "\(end.column)"
        faults.append(Fault(line: expectation.start.line, text: "missing: \(place) \(expectation.rule)"))
      }
    }
    for finding in unmatched {
      let (start, end) = (finding.region.start, finding.region.end)
      let place = "\(start.column)-" + (end.line == start.line ? "" : "line \(end.line):") + "\(end.column)"
      faults.append(
        Fault(
          line: stored(start.line), text: "unexpected: \(place) \(finding.rule.rawValue): \(finding.message.text)"))
    }
    faults += report.findings.flatMap(inconsistencies)
    return faults.sorted { $0.line < $1.line }
  }

  private func stored(_ line: Int) -> Int {
    source.storedLines.indices.contains(line - 1) ? source.storedLines[line - 1] : line
  }

  private func differences(between finding: Finding, and expectation: Expectation) -> [Fault] {
    var faults: [String] = []
    if let message = expectation.message, !finding.message.text.contains(message) {
      faults.append("the message lacks \"\(message)\": \(finding.message.text)")
    }
    for (name, value) in expectation.properties {
      let actual: String? =
        switch name {
        case "redacted": finding.redactedByServer.map { $0 ? "true" : "false" } ?? "unknown"
        case "key": finding.key?.text ?? "none"
        case "suggestion": finding.suggestion?.text ?? "none"
        case "severity": finding.severity.rawValue
        case "kind": finding.statement?.kind
        case "name": finding.statement.map { $0.name?.text ?? "none" }
        case "type": finding.statement.map { $0.type?.text ?? "none" }
        case "line": finding.statement.map { String(stored($0.line)) }
        case "commented": finding.statement.map { $0.isCommented ? "true" : "false" }
        default: "no such property"
        }
      if actual != value { faults.append("\(name) is \(actual ?? "not known"), not \(value)") }
    }
    return faults.map { Fault(line: expectation.start.line, text: "\(expectation.rule): \($0)") }
  }

  /// Errors in the finding itself: wrong positions, a secret where none is allowed.
  private func inconsistencies(of finding: Finding) -> [Fault] {
    var texts: [String] = []
    let ruler = Ruler(source.bytes)
    for position in [finding.region, finding.secret].compactMap(\.self).flatMap({ [$0.start, $0.end] }) {
      let place = ruler.place(at: position.offset)
      let said = Ruler.Place(line: position.line, column: position.column, columnUTF16: position.columnUTF16)
      if place != said {
        texts.append("offset \(position.offset) is not \(said.line):\(said.column) (UTF-16: \(said.columnUTF16))")
      }
    }
    if !finding.rule.carriesSecret {
      if finding.secret != nil { texts.append("a warning must not carry a secret") }
    } else if finding.secret != finding.region {
      texts.append("the secret is not the region")
    }
    if !".?".contains(finding.message.text.suffix(1)) || finding.message.text.contains("{") {
      texts.append("no finished sentence: \(finding.message.text)")
    }
    return texts.map { Fault(line: stored(finding.region.start.line), text: "\(finding.rule.rawValue): \($0)") }
  }
}

extension Position {
  fileprivate var point: Expectation.Point {
    Expectation.Point(line: line, column: column)
  }
}
