import Foundation
import Linting
import Reporting
import Testing

/// A short text and the expected output of `connlint inspect`.
struct InspectCase: Sendable, CustomTestStringConvertible {
  /// The file name without `.sql`.
  let name: String

  var testDescription: String { name }

  static let folder = FixtureCase.folder.appending(path: "syntax/inspect")

  static let all: [InspectCase] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".sql") }.sorted().map { InspectCase(name: String($0.dropLast(4))) }

  /// Files with expected output but without a case.
  static let orphans: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { file in !all.contains { $0.name + ".sql" == file || $0.name + ".inspect" == file } }

  var printFile: URL { InspectCase.folder.appending(path: name + ".inspect") }

  /// The expected output in lines; nil if there is none.
  func expected() -> [Substring]? {
    (try? String(contentsOf: printFile, encoding: .utf8))?.split(separator: "\n", omittingEmptySubsequences: false)
  }

  func source() throws -> [UInt8] { try FixtureCase(name: "syntax/inspect/\(name).sql").load().bytes }

  /// The output for `bytes`, read in windows of `step` bytes.
  func text(of bytes: [UInt8], step: Int? = nil) -> String {
    let report = lint(bytes, as: FixtureCase(name: "\(name).sql"), step: step, inspects: true)
    return String(decoding: inspected(report, as: .text), as: UTF8.self)
  }
}

/// The output of `inspect` for one file.
func inspected(_ report: FileReport, as format: InspectionFormat) -> [UInt8] {
  var reporter = format.makeReporter()
  var summary = RunSummary()
  summary.add(report)
  reporter.begin()
  reporter.file(report)
  reporter.end(summary)
  return reporter.takeOutput()
}
