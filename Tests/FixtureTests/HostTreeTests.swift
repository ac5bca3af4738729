import Foundation
import Testing

/// The built program finds the exact range of every secret in a folder with one file of each host language.
@Suite struct HostTreeTests {
  private struct Report: Decodable {
    struct Finding: Decodable {
      struct Range: Decodable {
        struct Point: Decodable {
          var line: Int
          var column: Int
        }

        var start: Point
        var end: Point
      }

      var path: String
      var range: Range
    }

    var findings: [Finding]
  }

  private static let cases = FixtureCase.all.filter { $0.name.hasPrefix("hosts/") }

  @Test func everySecretIsFound() throws {
    #expect(HostTreeTests.cases.count >= 20)
    let folder = try HostTreeTests.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var expected: Set<String> = []
    for fixture in HostTreeTests.cases {
      let source = try fixture.load()
      try Data(source.bytes).write(to: folder.appending(path: fixture.name))
      for expectation in source.expectations {
        let start = try #require(source.linted(expectation.start))
        let end = try #require(source.linted(expectation.end))
        expected.insert("\(fixture.name):\(start.line):\(start.column)-\(end.line):\(end.column)")
      }
    }
    let report = try HostTreeTests.lint(["--extensions", "all"], in: folder).report
    let found = report.findings.map { finding in
      let (start, end) = (finding.range.start, finding.range.end)
      return "\(finding.path):\(start.line):\(start.column)-\(end.line):\(end.column)"
    }
    #expect(Set(found) == expected && found.count == expected.count)
  }

  /// Without the option, one note says that there are more files, names three and gives the option.
  @Test func theOthersAreTold() throws {
    let folder = try HostTreeTests.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let others = HostTreeTests.cases.filter { !$0.name.hasSuffix(".sql") }
    #expect(Set(others.map(\.ending)).count >= 20)
    for fixture in others { try Data(fixture.load().bytes).write(to: folder.appending(path: fixture.name)) }
    let (report, messages) = try HostTreeTests.lint(["."], in: folder)
    #expect(report.findings.isEmpty)
    let notes = messages.split(separator: "\n").filter { $0.hasPrefix("connlint: note: ") }
    let names = others.map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.prefix(3)
    #expect(
      notes == [
        "connlint: note: \(others.count) files of other kinds hold CONNECTION statements, not linted: "
          + "\(names.joined(separator: ", ")) and \(others.count - 3) more; '--extensions all' lints them"
      ])
  }

  private static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "connlint-hosts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "hosts"), withIntermediateDirectories: true)
    return folder
  }

  private static func lint(_ arguments: [String], in folder: URL) throws -> (report: Report, messages: String) {
    let process = Process()
    let (pipe, messages) = (Pipe(), Pipe())
    process.executableURL = CommandLineCase.program
    process.arguments = ["--no-config", "--format", "json"] + arguments
    process.currentDirectoryURL = folder
    process.standardOutput = pipe
    process.standardError = messages
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    let text = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (try JSONDecoder().decode(Report.self, from: output), String(decoding: text, as: UTF8.self))
  }
}
