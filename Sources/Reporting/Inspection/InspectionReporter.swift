import Linting

/// The values of `--format` of `connlint inspect`.
package enum InspectionFormat: String, CaseIterable, Sendable {
  case text, json

  /// A reporter for this format.
  package func makeReporter() -> any InspectionReporter {
    switch self {
    case .text: InspectionTextReporter()
    case .json: InspectionJSONReporter()
    }
  }
}

/// One way to write how statements are read: `begin`, the files in order, `end`.
package protocol InspectionReporter: Sendable {
  mutating func begin()
  /// Writes the statements of one file.
  mutating func file(_ report: FileReport)
  mutating func end(_ summary: RunSummary)
  /// Hands over the UTF-8 bytes written since the last call.
  mutating func takeOutput() -> [UInt8]
}
