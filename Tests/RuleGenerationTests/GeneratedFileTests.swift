import Foundation
import RuleGeneration
import Testing

@Suite("What is made of Rules/*.yml")
struct GeneratedFileTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(components: "..", "..").standardized

  static func bytes(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: repository.appending(path: path))).map { [UInt8]($0) }
  }

  @Test(
    "The file is as the generator makes it",
    arguments: [
      "Sources/CRules/tables.c", "Sources/Linting/Findings/RuleName.swift", "Rules/README.md",
      "Rules/connlint.schema.json", "README.md",
    ])
  func upToDate(path: String) throws {
    let files = try Generator.run(read: Self.bytes)
    #expect(files.count == 5)
    let file = try #require(files.first { $0.path == path })
    // A Boolean, because a failed comparison of the texts would print all 3,000 lines.
    let isSame = Self.bytes(path) == Array(file.text.utf8)
    #expect(isSame, "\(path) is not what Rules/*.yml says. Write it anew with: swift run generate-rules")
  }
}
