import Foundation
import Linting
import TestSupport
import Testing
import Workspace

/// After masking no secret can be found, and possible secrets are reported.
@Suite struct MaskLeftoverTests {
  private static let linter = LintContext()

  private func mask(_ text: String, _ settings: LintSettings? = nil) -> (text: String, left: [Leftover]) {
    let linter = settings.map { LintContext(settings: $0) } ?? Self.linter
    let (result, masked) = FileMasking().mask(Array(text.utf8), named: "a.sql", with: linter)
    return (String(decoding: masked ?? [], as: UTF8.self), result.leftovers)
  }

  private static let head = "CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', "

  // MARK: Reported values

  @Test(arguments: [
    // Under a key that the type does not have, or that another word gives a different meaning.
    head + "'api-key' = '${K}', 'region-us' = '¤Plum7!tree¤');",
    "CREATE CONNECTION c TYPE http OPTIONS (host 'h', frobnicate '¤kQ7vB2xLm9Zt4RwYc¤');",
    // The required secret is missing.
    head + "'api-key-policy' = '¤plumtree¤');",
    "CREATE CONNECTION c WITH ('type' = 'newtype', 'plumage' = '¤a1b2c3d4e5¤');",
    // Where no statement is recognised.
    "WITH ('type' = 'openai', 'api-key' = '¤plum-tree¤') CONNECTION c;",
    "CONNECTION of plums: 'password': '¤plum-tree-7¤'",
    "CREATE STAGE s CONNECTION (secret_access_key = '¤plum-tree-7¤');",
    // The value is in a comment.
    head + "'api-key' = -- '¤plum-tree-5¤'\n '${K}');",
    head + "'api-key' = /* '¤plum-tree-5¤' */ '${K}');",
    // An old value far behind the statement.
    head + "'api-key' = '${K}');\n\n-- was 'api-key' = '¤plum-tree-6¤'",
  ])
  func whatMayBeASecretIsTold(_ marked: String) throws {
    let parts = marked.split(separator: "¤", omittingEmptySubsequences: false).map(String.init)
    try #require(parts.count == 3)
    let result = mask(parts.joined())
    #expect(result.text == parts.joined(), "what is in doubt is not changed")
    #expect(result.left.map(\.kind) == [.doubt])
    let before = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    #expect(result.left.first?.line == before.count)
    #expect(result.left.first?.column == (before.last?.unicodeScalars.count ?? 0) + 1)
  }

  @Test(arguments: [
    head + "'api-key' = '${K}', 'region' = 'eu', 'max-tokens' = '1000', 'model-version' = '2024-06-01');",
    head + "'api-key' = '{{ env_var(''API_KEY'') }}');",
    "CREATE CONNECTION c TO POSTGRES (HOST 'h', PASSWORD = :'pw');",
    "CREATE CONNECTION c WITH ('type' = 'newtype', 'client-id' = '9f86d081884c7d65', 'compass' = 'north');",
    "CREATE CONNECTION c WITH ('type' = 'newtype', 'subscription-id' = '72f988bf-86f1-41af-91ab-2d7cd011db47');",
    "CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'Authorization: Bearer ...','token'='${T}');",
    "- `secret` - (required) The secret.\n- `link_mode` - The values are `DESTINATION` and `SOURCE`.\n- `connection_mode`",
    "connection\n  - `secret`: the secret\n  - `link_mode`: how",
    "SELECT password AS connection FROM t WHERE \"api-key\" = 'plum';",
    "-- the connection\nSELECT 1;\nCREATE USER u PASSWORD 'plum-tree';",
    "CREATE TABLE IF NOT EXISTS connection (api_key TEXT CHECK (api_key = 'plum-tree-7'));",
    "-- tables\nCREATE TABLE t (connection TEXT, api_key TEXT, CHECK (api_key = 'plum-tree-7'));",
  ])
  func whatIsNoneIsNot(_ text: String) {
    let result = mask(text)
    #expect(result.text == text)
    #expect(result.left.isEmpty)
  }

  @Test func aCommentThatSuppressesSilencesTheDoubtToo() {
    let statement = Self.head + "'api-key' = '${K}', 'region-us' = 'Plum7!tree');"
    #expect(mask(statement).left.count == 1)
    #expect(mask(statement + " -- connlint:ignore exposed-secret an invented name").left.isEmpty)
    var settings = LintSettings()
    settings.suppression.allowsComments = false
    #expect(mask(statement + " -- connlint:ignore exposed-secret", settings).left.count == 1)
  }

  @Test func whatIsNotSelectedIsTold() {
    let statement = Self.head + "'api-key' = 'plum-tree-7');"
    var settings = LintSettings()
    settings.rules = [.secretInURL]
    #expect(mask(statement, settings).left.map(\.kind) == [.notSelected(.exposedSecret)])
    settings = LintSettings()
    settings.engines = ["databricks"]
    #expect(mask(statement, settings).left.map(\.kind) == [.notSelected(.exposedSecret)])
    #expect(mask(statement + " -- connlint:ignore exposed-secret", settings).left.isEmpty)
  }

  // MARK: Masked values

  @Test func copiesNearTheStatementAreMasked() {
    let text = """
      -- was 'api-key' = 'plum-tree-7', see plum-tree-77
      \(Self.head)'api-key' = 'plum-tree-7', 'user' = 'plum-tree-7');
      -- once more: plum-tree-7
      """
    let result = mask(text)
    #expect(result.left.isEmpty)
    #expect(result.text.components(separatedBy: "[REDACTED]").count == 5)
    #expect(result.text.contains("see plum-tree-77"))
    // A part of a machine-generated secret also counts as a copy.
    let random = "kQ7vB2xLm9Zt4RwYcH5n"
    let pieces = mask(
      "-- begins with kQ7vB2xLm9 and\n" + Self.head + "'api-key' = '\(random)', 'user' = '9Zt4RwYcH5n');")
    #expect(!pieces.text.contains("7vB2xLm9") && !pieces.text.contains("Zt4RwYcH"))
    // A common word does not count as a copy.
    let word = "-- the password is plumtree\n" + Self.head + "'api-key' = 'plumtree');"
    #expect(mask(word).text.hasPrefix("-- the password is plumtree\n"))
  }

  @Test func aValueOfManyLinesIsMaskedToItsQuote() {
    let value = String(repeating: "plum-tree-7 line\n", count: 20_000)
    let result = mask(Self.head + "'api-key' = '" + value + "', 'model' = 'gpt-4');")
    #expect(result.text == Self.head + "'api-key' = '[REDACTED]', 'model' = 'gpt-4');")
  }

  /// Ways to write a secret so that a part might be overlooked; `¤` is the secret, `¹` and `²` are its halves.
  private static let ways = [
    head + "'api-key' = '¤');", head + "'api-key' = '¹' '²');", head + "'api-key' = '¹'\n   '²'\n);",
    head + "'api-key' = '¹' || '²');", head + "'api-key' = '¹' + '²', 'model' = 'x');",
    head + "'api-key' = CONCAT('¹', '²'));", head + "'¤' = 'api-key');", head + "'api-key=¤' = 'eu');",
    head + "'password ¤' = 'eu');", head + "'api-key: ¤' = 'eu');",
    "CREATE CONNECTION c WITH ('type' = 'mongodb', 'mongodb://app:¤@h/db' = 'endpoint');",
    "CREATE CONNECTION `mongodb://app:¤@h/db` WITH ('type' = 'openai', 'api-key' = '${K}');",
    "CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://h', 'headers' = 'Authorization: Whatever ¤');",
    "CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://h', 'token' = '¤') CREDENTIALS 'api_key=¤';",
    "-- was '¤'\n" + head + "'api-key' = '¤'); -- was 'api-key' = '¤'",
    "x(\"" + head + "\" +\n  \"'api-key' = '¤')\");", "DEFINE CONNECTION c WITH ('type' = 'openai', 'api-key' = '¤');",
  ]

  @Test(arguments: 0..<12)
  func noPieceIsLeftUntold(_ seed: UInt64) {
    var numbers = SeededNumbers(state: seed)
    let letters = Array("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    for way in Self.ways {
      var secret = String(
        (0..<Int.random(in: 16...40, using: &numbers)).map { _ in letters.randomElement(using: &numbers) ?? "x" })
      secret.insert("7", at: secret.index(secret.startIndex, offsetBy: 4))
      let middle = secret.index(secret.startIndex, offsetBy: secret.count / 2)
      let text = way.replacingOccurrences(of: "¤", with: secret)
        .replacingOccurrences(of: "¹", with: secret[..<middle]).replacingOccurrences(of: "²", with: secret[middle...])
      let first = mask(text)
      let slices = secret.indices.dropLast(7).map { String(secret[$0...].prefix(8)) }
      if slices.contains(where: first.text.contains), first.left.isEmpty {
        Issue.record("seed \(seed): a piece is left and not told: \(way)")
      }
      let second = mask(first.text)
      if second.text != first.text { Issue.record("seed \(seed): masking twice changes something: \(way)") }
      if second.left.count != first.left.count { Issue.record("seed \(seed): the second run tells otherwise: \(way)") }
    }
  }

  // MARK: Surrounding text

  @Test func jsonStaysJSON() throws {
    let statement = Self.head + "'api-key' = '¤', 'headers' = 'Authorization: GenieKey ¤');\n-- it's \"done\""
    let object = ["before": "it's", "sql": statement.replacingOccurrences(of: "¤", with: "plum-tree-7"), "after": "x"]
    let text = String(decoding: try JSONSerialization.data(withJSONObject: object, options: .sortedKeys), as: UTF8.self)
    let masked = mask(text).text
    let read = try JSONSerialization.jsonObject(with: Data(masked.utf8)) as? [String: String]
    var expected = object
    expected["sql"] = statement.replacingOccurrences(of: "¤", with: "[REDACTED]")
    #expect(read == expected)
  }
}
