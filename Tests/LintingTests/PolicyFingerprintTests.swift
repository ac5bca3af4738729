import Testing

@testable import Linting

@Suite("Fingerprints")
struct FingerprintTests {
  private func text(
    rule: RuleName = .exposedSecret, path: String = "db/x.sql", kind: String? = "create", connection: String? = "c",
    key: String? = "password", ordinal: Int = 0
  ) -> String {
    Fingerprint(
      rule: rule, origin: Origin(.file, path: path), statementKind: kind, connection: connection.map { .own($0) },
      key: key.map { .own($0) },
      ordinal: ordinal
    ).text
  }

  @Test("The same place has the same 16 digits, today and tomorrow")
  func stable() {
    #expect(text() == text())
    #expect(text().count == 16 && text().allSatisfy { $0.isHexDigit && !$0.isUppercase })
    // Result trackers store fingerprints, so this must not change between versions.
    #expect(text() == "5163afd9297e8dbb")
  }

  @Test("Every field counts, and fields do not run together")
  func distinct() {
    let all = [
      text(), text(rule: .secretInURL), text(path: "db/y.sql"), text(kind: "alter"), text(kind: nil),
      text(connection: "d"), text(connection: nil), text(connection: ""), text(key: nil), text(key: ""),
      text(key: "passwor"), text(ordinal: 1), text(connection: "cp", key: "assword"),
      text(connection: "", key: "cpassword"),
    ]
    #expect(Set(all).count == all.count)
  }
}
