import Foundation
import Testing

@testable import Linting

/// `redacted_by_server` of many forms of statements: Fixtures/engines/masked-by-server.txt.
struct ServerRedactionTests {
  static let rows: [String] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Fixtures/engines/masked-by-server.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }()

  @Test
  func thereAreEnough() {
    #expect(Self.rows.count >= 80)
  }

  @Test(arguments: rows)
  func itIsClaimedOnlyOfStatementsThatTheGrammarAccepts(_ row: String) throws {
    let expected = row.prefix { $0 != " " }
    let statement = row.dropFirst(8).replacing("⏎", with: "\n")
    var file = FileLinter(path: "x.sql", linter: LintContext())
    _ = file.consume(Array(statement.utf8).span, isLast: true)
    let secret = try #require(file.finish().findings.first { $0.isSecret })
    #expect(secret.redactedByServer.map { "\($0)" } ?? "unknown" == String(expected), "\(secret.message.text)")
  }
}
