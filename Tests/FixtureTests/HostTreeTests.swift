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
    let folder = FileManager.default.temporaryDirectory.appending(path: "connlint-hosts-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "hosts"), withIntermediateDirectories: true)
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
    let report = try HostTreeTests.lint(HostTreeTests.cases.map(\.name), in: folder)
    let found = report.findings.map { finding in
      let (start, end) = (finding.range.start, finding.range.end)
      return "\(finding.path):\(start.line):\(start.column)-\(end.line):\(end.column)"
    }
    #expect(Set(found) == expected && found.count == expected.count)
  }

  private static func lint(_ names: [String], in folder: URL) throws -> Report {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = CommandLineCase.program
    process.arguments = ["--no-config", "--format", "json"] + names
    process.currentDirectoryURL = folder
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Report.self, from: output)
  }
}
