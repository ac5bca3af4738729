import KeyMatching
import Linting
import Testing

@testable import ValueMatching

private let classifier = ValueClassifier(patterns: .builtIn, names: KeyMatcher())

private func classify(_ text: String) -> ValueClass {
  classifier.classify(Array(text.utf8).span)
}

private func secrets(_ text: String) -> [String]? {
  guard case .literal(let evidence) = classify(text) else { return nil }
  let bytes = Array(text.utf8)
  return evidence.embedded.map { String(decoding: bytes[$0.range], as: UTF8.self) }
}

@Suite("What a value is")
struct ValueClassifierTests {
  @Test("Nothing", arguments: ["", " ", "\t\r\n"])
  func nothing(value: String) {
    #expect(classify(value) == .nothing)
  }

  @Test("Several credentials in one value are found apart, placeholders among them are not")
  func several() {
    #expect(secrets("postgres://joe:plum@h/d?sslpassword=pear&x=1") == ["plum", "pear"])
    #expect(secrets("postgres://joe:${PW}@h/d?sslpassword=pear") == ["pear"])
    #expect(secrets("S3_ACCESS_KEY=${ID};S3_SECRET_KEY=plum") == ["plum"])
    #expect(secrets("{\"headers\": {\"Authorization\": \"Bearer plum\"}, \"password\": \"pear\"}") == ["plum", "pear"])
    #expect(secrets("  host=h password=plum") == ["plum"])
  }

  @Test("Addresses without credentials hold none")
  func harmless() {
    for value in [
      "https://api.example.org/v1/chat/completions", "jdbc:postgresql://h:5432/d?ssl=true&user=joe", "kafka:9092",
      "https://login.example.org/oauth2/token", "mongodb+srv://cluster0.example.net/d", "joe@example.org", "us-east-1",
      "https://example.org/a?page_token=1", "SSE", "application/json", "{\"Accept\": \"text/plain\"}", "gpt-4o-mini",
      "projects/p/locations/l", "https://h.example.org:443/a/b@v1", "scope.read scope.write", "Bearer token",
      "host=h user=joe dbname=d sslmode=require", "https://example.org/password/reset", "basic", "token",
    ] {
      #expect(secrets(value) ?? [] == [], "\(value)")
      if case .literal(let evidence) = classify(value) { #expect(evidence.shape == nil, "\(value)") }
    }
  }

  @Test("A provider's prefix before words or the name of a file in an address is no key")
  func slugs() {
    let words = "Hilal-Riyadh-Season-2024-Review-of-the-Year"
    let hash = String(repeating: "3f9a0c7e", count: 4)
    for prefix in ["al-", "pa-", "sk-admin-", "tvly-"] {
      #expect(shape("https://h.example/\(prefix)\(words)") == nil, "\(prefix)")
    }
    for prefix in ["fc-", "key-", "SK", "sk-"] {
      #expect(shape("https://h.example/\(prefix)\(hash)/a") == nil, "\(prefix)")
      #expect(shape("\(prefix)\(hash)") != nil, "\(prefix)")
    }
    #expect(shape("https://mcp.firecrawl.dev/fc-\(hash)/v2/mcp") != nil)
    #expect(shape("al-" + String(repeating: "aB3xQ9zK", count: 5) + "aB3") != nil)
  }

  private func shape(_ text: String) -> FoundSecret? {
    if case .literal(let evidence) = classify(text) { evidence.shape } else { nil }
  }

  @Test("Random values look random, and words do not")
  func random() {
    func isRandom(_ text: String) -> Bool {
      if case .literal(let evidence) = classify(text) { evidence.looksRandom } else { false }
    }
    #expect(isRandom("aB3xQ9zKpW7mT2vL"))
    #expect(isRandom("9f86d081884c7d659a2feaa0c55ad015"))
    #expect(isRandom("Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA=="))
    for text in [
      "hunter2", "plum-tree-tea-and-a-long-sentence", "text-embedding-ada-002", "2024-01-01T00:00:00", "us-east-1",
      "https://example.org/a/b/c", "gpt-4o-mini-2024-07-18", "12345678901234567890", "my_database_name_for_2024",
    ] {
      #expect(!isRandom(text), "\(text)")
    }
  }

  @Test("Long and hostile values end soon")
  func hostile() {
    let pieces = [
      "a", "{", "${", "{{ ", "<", "x-", "password=", "://a:", "your-", "'", "\\\"", "=;", "-----BEGIN ", "@",
    ]
    let clock = ContinuousClock()
    for piece in pieces {
      let value = Array(String(repeating: piece, count: 1 << 18).utf8)
      #expect(clock.measure { _ = classifier.classify(value.span) } < .seconds(10), "\(piece)")
    }
  }

  @Test("The ends of a long value are looked at")
  func long() {
    let filler = String(repeating: "plum tree ", count: 20_000)
    let value = "password=pear " + filler + " token=apple"
    #expect(secrets(value) == ["pear", "apple"])
    guard case .literal(let evidence) = classify(value) else {
      Issue.record("no literal")
      return
    }
    #expect(evidence.isIncomplete)
  }
}
