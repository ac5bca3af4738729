import Foundation
import Testing
import YAML

/// Files for CI systems: the script in `action.yml`, the problem matchers, the GitLab report.
@Suite struct AutomationTests {
  /// The script of the step `id` of `action.yml`.
  private func script(_ id: String) throws -> String {
    let steps = try Node.parse(Array(try Peer.file("action.yml").utf8))?.mapping()["runs"]?.mapping()["steps"]
    let fields = try #require(steps).sequence().map { try $0.mapping() }
    let step = try fields.first { try $0["id"]?.string() == id }
    return try #require(step?["run"]).string()
  }

  private func lint(
    paths: String, arguments: String = "", upload: Bool = false, in folder: borrowing TestFolder
  ) throws -> Outcome {
    try Peer.run(
      ["bash", "-e", "-o", "pipefail", "-c", try script("lint")], in: folder,
      environment: [
        "CONNLINT_PROGRAM": "connlint", "CONNLINT_SUMMARY": "true", "GITHUB_STEP_SUMMARY": folder.path + "/summary",
        "CONNLINT_PATHS": paths, "CONNLINT_ARGS": arguments, "CONNLINT_CONFIG": "", "CONNLINT_FORMAT": "github",
        "CONNLINT_UPLOAD": upload ? "true" : "false", "CONNLINT_SARIF": "my log.sarif",
        "GITHUB_OUTPUT": folder.path + "/outputs", "GITHUB_ACTION_PATH": "/action",
      ])
  }

  @Test func theActionKeepsTheExitCode() throws {
    let folder = try TestFolder()
    try folder.write("my db/a.sql", Sample.misspelled)
    try folder.write("clean.sql", Sample.clean)
    for (paths, code) in [("my db\nclean.sql\n", 1), ("clean.sql", 0), ("missing.sql", 2)] {
      #expect(try lint(paths: paths, in: folder).code == 0)
      #expect(try folder.read("outputs").hasSuffix("exit-code=\(code)\n"), "\(paths)")
    }
    let outcome = try lint(paths: "my db", in: folder)
    #expect(outcome.text.hasPrefix("::error file=my db/a.sql,line=1,"))
    let row = "| error | `my db/a.sql:1:43` | `ap-key` is "
    #expect(try folder.read("summary").components(separatedBy: row).count == 3)
  }

  @Test func theActionWritesALogForTheUpload() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.misspelled)
    let outcome = try lint(paths: "a.sql", arguments: " --fail-on\nerror ", upload: true, in: folder)
    #expect(outcome.text.hasPrefix("::add-matcher::/action/.github/problem-matcher.json\na.sql:1:43: error: "))
    #expect(try folder.read("my log.sarif").contains("\"ruleId\": \"misspelled-secret-key\""))
  }

  /// A pull request could add a less strict configuration in a subfolder.
  @Test func theActionUsesOneConfiguration() throws {
    let folder = try TestFolder()
    try folder.write("db/a.sql", Sample.exposed)
    try folder.write("db/.connlint.yml", "ignore: [exposed-secret]\n")
    #expect(try lint(paths: ".", in: folder).text.hasPrefix("::error file=db/a.sql"))
    try folder.write(".connlint.yml", "severity: {exposed-secret: note}\n")
    #expect(try lint(paths: ".", in: folder).text.hasPrefix("::notice file=db/a.sql"))
    #expect(try lint(paths: ".", arguments: "--no-config", in: folder).text.hasPrefix("::error file=db/a.sql"))
  }

  /// GitHub accepts summaries of up to 1 MiB.
  @Test func theSummaryOfManyFindingsIsCut() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", String(repeating: Sample.misspelled, count: 10_000))
    _ = try lint(paths: "a.sql", in: folder)
    let summary = try folder.read("summary")
    #expect(summary.utf8.count < 1_000_000 && summary.utf8.count > 900_000)
    #expect(summary.hasSuffix(" |\n\nThe rest is left out; the log has all findings.\n"))
  }

  /// Tags and branches of other people's actions can be moved; commits cannot.
  @Test(arguments: ["action.yml", ".github/workflows/ci.yml", ".github/workflows/release.yml"])
  func actionsOfOthersArePinned(page: String) throws {
    for use in try Peer.file(page).matches(of: #/uses: (\S+)(.*)/#) where use.output.1 != "./" {
      #expect(use.output.1.contains(#/@[0-9a-f]{40}$/#) && use.output.2.contains(#/# v\d/#), "\(use.output.0)")
    }
  }

  @Test func inputsOfTheActionStayTexts() throws {
    let folder = try TestFolder()
    let attack = "$(touch stolen); `touch stolen`; touch stolen"
    _ = try lint(paths: attack + "\n--output=stolen\n*", arguments: attack, in: folder)
    let isStolen = folder.exists("stolen")
    #expect(!isStolen)
    #expect(try folder.read("outputs") == "exit-code=2\n")
    for line in try Peer.file("action.yml").split(separator: "\n") where line.hasPrefix("        ") {
      let isScript = !line.contains(": ${{") && !line.contains("key: ")
      #expect(!isScript || !line.contains("${{"), "an input inside a script: \(line)")
    }
  }

  @Test func problemMatchersReadEveryLine() throws {
    let folder = try TestFolder()
    try folder.write("my db/a.sql", Sample.misspelled + Sample.unknownType)
    try folder.write("z.sql", Sample.exposed)
    try folder.write(".connlint.yml", "severity: {exposed-secret: note}\n")
    let lines = try Program.run([], in: folder).lines.map(String.init)
    let matchers = try patterns()
    #expect(matchers.map(\.severity) == ["error", "warning", "notice"])
    let found = lines.flatMap { line in matchers.compactMap { $0.read(line) } }
    #expect(
      found == [
        ["error", "my db/a.sql", "1", "43", "misspelled-secret-key"],
        ["warning", "my db/a.sql", "2", "39", "unknown-type"],
        ["notice", "z.sql", "1", "44", "exposed-secret"],
      ])

    // The pattern for VS Code in README.md differs only in a group for the severity.
    let task = try #require(try Page("README.md").block("json", with: "problemMatcher"))
    let own = try #require(task.firstMatch(of: #/"regexp": (".*"),/#)).output.1
    let text = try #require(
      try JSONSerialization.jsonObject(with: Data(own.utf8), options: .fragmentsAllowed) as? String)
    let pattern = try NSRegularExpression(pattern: text)
    for line in lines {
      #expect(pattern.numberOfMatches(in: line, range: NSRange(line.startIndex..., in: line)) == 1)
    }
    #expect(pattern.numberOfMatches(in: "Found 3 problems", range: NSRange(location: 0, length: 16)) == 0)
  }

  /// GitLab runs the lines of a script in one shell and stops at the first error.
  @Test func theTemplateForGitLabWritesTheReport() throws {
    let job = try Node.parse(Array(try Peer.file(".gitlab/connlint.yml").utf8))?.mapping()["connlint"]?.mapping()
    let lines = try #require(try job?["script"]?.sequence().map { try $0.string() })
    let folder = try TestFolder()
    try folder.write("a b.sql", Sample.exposed)
    try folder.write("db/.connlint.yml", "ignore: [exposed-secret]\n")
    try folder.write("db/c.sql", Sample.exposed)
    func lint() throws -> Outcome {
      try Peer.run(
        ["sh", "-e", "-c", lines.joined(separator: "\n")], in: folder,
        environment: ["CONNLINT_PATHS": ".", "CONNLINT_ARGS": "--fail-on error"])
    }
    #expect(try lint().code == 1)
    let report = try folder.read("gl-code-quality-report.json")
    #expect(report.contains("\"path\": \"a b.sql\"") && report.contains("\"path\": \"db/c.sql\""))
    try folder.write(".connlint.yml", "ignore: [exposed-secret]\n")
    #expect(try lint().code == 0)
    #expect(try folder.read("gl-code-quality-report.json") == "[]\n")
  }

  @Test func gitLabGetsAnArrayOfWhatItAsksFor() throws {
    let folder = try TestFolder()
    try folder.write("clean.sql", Sample.clean)
    #expect(try entries(in: folder).isEmpty)
    try folder.write("a b.sql", Sample.misspelled + Sample.unknownType)
    let entries = try entries(in: folder)
    #expect(entries.count == 2)
    for (number, entry) in entries.enumerated() {
      let place = try #require(entry["location"] as? [String: Any])
      #expect(place["path"] as? String == "a b.sql")
      #expect((place["lines"] as? [String: Int])?["begin"] == number + 1)
      #expect(["info", "minor", "major", "critical", "blocker"].contains(entry["severity"] as? String))
      #expect((entry["description"] as? String)?.isEmpty == false)
      #expect((entry["check_name"] as? String)?.isEmpty == false)
    }
    #expect(Set(entries.compactMap { $0["fingerprint"] as? String }).count == 2)
  }

  private func entries(in folder: borrowing TestFolder) throws -> [[String: Any]] {
    _ = try Program.run(["--format", "gitlab", "--output", "report.json", "."], in: folder)
    let data = Data(try folder.read("report.json").utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
  }

  private func patterns() throws -> [ProblemMatcher] {
    struct File: Decodable {
      struct Matcher: Decodable {
        struct Pattern: Decodable {
          var regexp: String
          var file, line, column, message, code: Int
        }
        var owner, severity: String
        var pattern: [Pattern]
      }
      var problemMatcher: [Matcher]
    }
    let file = try JSONDecoder().decode(File.self, from: Data(try Peer.file(".github/problem-matcher.json").utf8))
    return try file.problemMatcher.map { matcher in
      let pattern = matcher.pattern[0]
      return ProblemMatcher(
        severity: matcher.severity, pattern: try NSRegularExpression(pattern: pattern.regexp),
        groups: [pattern.file, pattern.line, pattern.column, pattern.code])
    }
  }
}

/// A problem matcher as GitHub's runner applies it.
private struct ProblemMatcher {
  var severity: String
  var pattern: NSRegularExpression
  var groups: [Int]

  /// The severity and the groups of the match; nil if the pattern does not match.
  func read(_ line: String) -> [String]? {
    guard let match = pattern.firstMatch(in: line, range: NSRange(line.startIndex..., in: line)) else { return nil }
    return [severity] + groups.compactMap { Range(match.range(at: $0), in: line).map { String(line[$0]) } }
  }
}
