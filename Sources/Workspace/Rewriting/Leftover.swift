import Linting

/// A secret that the masked text still holds, or may hold, without being suppressed there.
package struct Leftover: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// A value that no rule calls a secret, but that may be one.
    case doubt
    /// A secret of a rule or an engine that the configuration or the command line leaves out.
    case notSelected(RuleName)
  }

  package var kind: Kind
  /// 1-based, of the text as it is after masking.
  package var line: Int
  /// 1-based, in code points.
  package var column: Int

  /// The secrets and doubts in `report`, which is about the masked text, in the order of the file.
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

  /// What is said about it behind path, line and column; nothing of the text.
  package var text: String {
    switch kind {
    case .doubt: "a value that may be a secret is left"
    case .notSelected(let rule): "a secret is left: \(rule.rawValue) is not selected, or the engine is not"
    }
  }
}
