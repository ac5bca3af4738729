import Linting

/// The values of `--format` for `connlint inspect`.
package enum InspectionFormat: String, CaseIterable, Sendable {
  case text, json

  /// Creates a reporter for this format.
  package func makeReporter() -> any InspectionReporter {
    switch self {
    case .text: InspectionTextReporter()
    case .json: InspectionJSONReporter()
    }
  }
}

/// Writes parsed statements. Call `begin`, then `file` for each file in order, then `end`.
package protocol InspectionReporter: Sendable {
  mutating func begin()
  /// Writes the statements of one file.
  mutating func file(_ report: FileReport)
  mutating func end(_ summary: RunSummary)
  /// Returns the UTF-8 bytes written since the last call.
  mutating func takeOutput() -> [UInt8]
}
