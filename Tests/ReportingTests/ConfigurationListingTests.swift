import Linting
import Reporting
import Testing

@Suite("The listing of a configuration")
struct ConfigurationListingTests {
  private let full = """
    select: [exposed-secret, unknown-key, secret-in-url]
    ignore:
      - unknown-key
    severity:
      exposed-secret: warning
      secret-in-url: note
    fail-on: note
    exclude: ['*.gen.sql', /old/]
    extensions: [.SQL, psql]
    engines: [confluent, flink]
    keys:
      secret: [llm-pass]
      harmless: [region]
      types:
        OpenAI: {secret: [org-pass], harmless: [temperature]}
    rules:
      patterns:
        - id: acme-token
          kind: provider
          description: an Acme token
          pattern: '\\bacme_[0-9a-f]{8}'
          matches: [acme_0123abcd]
    suppressions:
      allow-inline: false
      require-reason: true
    """

  private func decode(_ text: String) throws(UserFileError) -> Configuration {
    try Configuration(decoding: Array(text.utf8), file: "db/.connlint.yml")
  }

  @Test("The listing is a configuration that says the same, with the place of each setting")
  func listing() throws {
    let read = try decode(full)
    let listing = read.listing()
    #expect(listing.contains("select: [exposed-secret, unknown-key, secret-in-url]"))
    #expect(listing.contains("secret-in-url: note") && listing.contains("# db/.connlint.yml:6\n"))
    #expect(listing.contains("# rules: acme-token"))
    let again = try decode(listing)
    #expect(again.rules == read.rules && again.lintSettings.severities == read.lintSettings.severities)
    #expect(again.exclude.value.map(\.text) == read.exclude.value.map(\.text))
    #expect(again.extensions.value == read.extensions.value && again.engines.value == read.engines.value)
    #expect(again.keys.secret.value == read.keys.secret.value && again.typeKeys.keys == read.typeKeys.keys)
    #expect(again.requiresReason.value == read.requiresReason.value)
  }

  @Test("The listing of a run without a file is readable too, and says so")
  func defaults() throws {
    var configuration = Configuration()
    configuration.override(ignore: [.unknownKey])
    let listing = configuration.listing()
    #expect(listing.hasPrefix("# no configuration file\n"))
    #expect(listing.contains("ignore: [unknown-key]") && listing.contains("# --ignore\n"))
    #expect(listing.split(separator: "\n").filter { $0.hasSuffix("# built in") }.count >= 10)
    #expect(try decode(listing).rules == configuration.rules)
  }

  @Test("A path with a line feed cannot break out of the listing")
  func hostileName() throws {
    let read = try Configuration(decoding: Array("exclude: [\"a\\nselect: x\"]".utf8), file: "a\nselect: []")
    #expect(try decode(read.listing()).rules == RuleSet(RuleName.allCases))
  }
}
