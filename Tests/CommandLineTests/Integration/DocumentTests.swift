import Foundation
import Testing

/// README.md agrees with the program.
@Suite struct DocumentTests {
  /// The options (`--name`) in the text.
  private func options(_ text: some StringProtocol) -> [String] {
    String(text).matches(of: #/(?:^|[^\w-])(--[a-z][a-z-]*)/#).map { String($0.output.1) }
  }

  @Test func theTableOfOptionsIsThatOfHelp() throws {
    let folder = try TestFolder()
    var documented: [String: Set<String>] = [:]
    for row in try Page("README.md").table("option") {
      let option = try #require(options(row[0]).first)
      for command in row[1].split(separator: ", ") { documented[String(command), default: []].insert(option) }
    }
    #expect(documented.keys.sorted() == ["config", "inspect", "lint", "mask", "rules"])
    for (command, known) in documented {
      let help = try Program.run([command, "--help"], in: folder).text
      // An option's own line begins with it; other lines may mention it.
      let real = Set(help.split(separator: "\n").filter { $0.hasPrefix("  -") }.compactMap { options($0).first })
      #expect(real.subtracting(["--help", "--version", "--null"]) == known, "\(command)")
    }
  }

  @Test func theTableOfRulesIsThatOfTheProgram() throws {
    let folder = try TestFolder()
    let rules = try Program.run(["rules"], in: folder).lines.map { line in
      line.split(separator: /\s{2,}/).map(String.init)
    }
    let table = try Page("README.md").table("rule").map { row in
      [String(try #require(row[0].firstMatch(of: #/`([a-z-]+)`/#)).output.1), row[1], row[2]]
    }
    #expect(table == rules)
  }

  @Test func theTableOfExitCodesIsThatOfTheProgram() throws {
    let folder = try TestFolder()
    let page = try Page("README.md")
    #expect(page.table("code").map { $0[0] } == ["0", "1", "2"])
    let help = try Program.run(["--help"], in: folder).text
    let codes = try #require(help.range(of: "EXIT CODES\n"))
    let listed = help[codes.upperBound...].prefix { $0 != "U" }.split(separator: "\n")
      .compactMap { $0.firstMatch(of: #/^  (\d)  /#).map { String($0.output.1) } }
    #expect(listed == ["0", "1", "2"])
  }

  /// The first example in README.md.
  @Test func theFirstExampleIsRealOutput() throws {
    let folder = try TestFolder()
    let page = try Page("README.md")
    let example = try #require(page.block("console", with: "$ connlint db"))
    try folder.write(
      "db/connections.sql",
      """
      CREATE CONNECTION `openai-prod` WITH (
        'type' = 'openai',
        'endpoint' = 'https://api.openai.com/v1/chat/completions',
        'ap-key' = 'plum-tree-tea'
      );

      """)
    let outcome = try Program.run(["db"], in: folder)
    #expect(example == "$ connlint db\n" + outcome.text + outcome.messages)
    let full = try Program.run(["--format", "full", "--quiet", "db"], in: folder).text
    #expect(page.block("console", with: "$ connlint --format full")?.contains(full) == true)
    let diff = try Program.run(["mask", "--diff", "db"], in: folder)
    #expect(page.block("console", with: "mask --diff") == "$ connlint mask --diff db\n" + diff.text + diff.messages)
    let inspected = try Program.run(["inspect", "db"], in: folder)
    #expect(
      page.block("console", with: "connlint inspect") == "$ connlint inspect db\n" + inspected.text + inspected.messages
    )
    let github = try Program.run(["--format", "github", "--quiet", "db"], in: folder).text
    #expect(page.block("console", with: "--format github")?.hasSuffix(github) == true)
  }

  @Test func theConfigurationInReadmeIsUnderstood() throws {
    let folder = try TestFolder()
    try folder.write(".connlint.yml", try #require(try Page("README.md").block("yaml", with: "require-reason")))
    try folder.write("a.sql", Sample.clean)
    let outcome = try Program.run(["a.sql"], in: folder)
    #expect(outcome.code == 0, "\(outcome.messages)")
  }

  @Test(arguments: [
    "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "Fixtures/README.md",
  ])
  func linksLeadSomewhere(page: String) throws {
    let folder = Peer.repository.appending(path: page).deletingLastPathComponent()
    let text = try Peer.file(page)
    for link in text.matches(of: #/\]\(([^)#:]+)(?:#[^)]*)?\)/#).map({ String($0.output.1) }) {
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: link).path), "\(page): \(link)")
    }
  }

  /// Links to headings in README.md and other pages.
  @Test func anchorsAreHeadings() throws {
    let text = try Peer.file("README.md")
    for link in text.matches(of: #/\]\(([^)#:]*)#([^)]*)\)/#) {
      let page = link.output.1.isEmpty ? text : try Peer.file(String(link.output.1))
      let headings = page.split(separator: "\n").filter { $0.hasPrefix("#") }.map { heading in
        heading.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
          .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }.replacing(" ", with: "-")
      }
      #expect(headings.contains(String(link.output.2)), "\(link.output.0)")
    }
  }
}
