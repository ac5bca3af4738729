import Linting

/// A secret that remains, or may remain, in the masked text and is not suppressed there.
package struct Leftover: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// A value that may be a secret, although no rule reports it.
    case doubt
    /// A secret of a rule or engine that the configuration or the command line disables.
    case notSelected(RuleName)
  }

  package var kind: Kind
  /// 1-based, in the masked text.
  package var line: Int
  /// 1-based, in code points.
  package var column: Int

  /// The secrets and doubts in `report`, the report of the masked text, in file order.
  package static func all(in report: FileReport) -> [Leftover] {
    let found = report.findings.filter { $0.secret != nil }.map { finding in
      Leftover(
        kind: .notSelected(finding.rule), line: finding.region.start.line, column: finding.region.start.column)
    }
    let doubts = report.doubts.map {
      Leftover(kind: .doubt, line: $0.region.start.line, column: $0.region.start.column)
    }
    return (found + doubts).sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// The message, without path, line and column. It contains nothing from the file.
  package var text: String {
    switch kind {
    case .doubt: "a value that may be a secret is left"
    case .notSelected(let rule): "a secret is left: \(rule.rawValue) is not selected, or the engine is not"
    }
  }
}
