import Foundation
import Testing

/// The version is defined in `Sources/Reporting/Tool.swift`; all copies must be equal.
@Suite struct VersionTests {
  /// Files that repeat the version, and the minimum number of times.
  static let places = [
    ("pyproject.toml", 2), ("action.yml", 1), ("README.md", 8), (".gitlab/connlint.yml", 1), ("CHANGELOG.md", 1),
  ]

  /// Matches a version after the text that always precedes it.
  private var marks: Regex<(Substring, Substring)> {
    #/(?:connlint==|connlint/connlint[@/]v|rev: v|connlint[-_]|version = "|default: |## \[)(\d+\.\d+\.\d+)/#
  }

  private func version() throws -> String {
    let folder = try TestFolder()
    return String(try Program.run(["--version"], in: folder).text.dropLast())
  }

  @Test(arguments: places)
  func everyAppearanceIsTheSame(page: String, count: Int) throws {
    let version = try version()
    var found = try Peer.file(page).matches(of: marks).map { String($0.output.1) }
    // The changelog also contains older versions.
    if page == "CHANGELOG.md" { found = Array(found.prefix(1)) }
    #expect(found.count >= count, "\(page)")
    for other in found { #expect(other == version, "\(page)") }
  }

  /// Also checks files that are added later.
  @Test(.enabled(if: Peer.has("git"), "git is not installed")) func noFileNamesAnotherVersion() throws {
    let version = try version()
    let folder = try TestFolder()
    let listing = try Peer.run(["git", "-C", Peer.repository.path, "ls-files"], in: folder)
    let pages = listing.lines.filter { page in
      !page.hasPrefix("Fixtures/") && !page.hasPrefix("Tests/") && page != "CHANGELOG.md"
    }
    try #require(pages.count > 100)
    for page in pages {
      guard let text = try? Peer.file(String(page)) else { continue }
      for found in text.matches(of: #/(?:connlint==|connlint/connlint[@/]v|connlint[-_])(\d+\.\d+\.\d+)/#) {
        #expect(found.output.1 == version, "\(page)")
      }
    }
  }
}
