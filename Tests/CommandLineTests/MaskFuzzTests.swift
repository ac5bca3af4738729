import Foundation
import Linting
import TestSupport
import Testing

/// A small version of the fuzz target: the same invariants, with seeded inputs.
@Suite struct MaskFuzzTests {
  private static let invariants = MaskInvariants()

  /// The content of every fixture.
  private static let fixtures: [(name: String, bytes: [UInt8])] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".sql") }.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { (name, Array($0)) }
    }
  }()

  @Test func thereAreFixtures() {
    #expect(Self.fixtures.count > 100)
  }

  @Test(arguments: 0..<8)
  func randomTextsKeepTheInvariants(_ seed: UInt64) {
    var numbers = SeededNumbers(state: seed)
    for round in 0..<25 {
      let bytes = MaskFuzzText.random(from: Self.fixtures.map(\.bytes), using: &numbers)
      let step = round % 4 == 0 ? Int.random(in: 64...300, using: &numbers) : nil
      for violation in Self.invariants.violations(of: bytes, step: step) {
        Issue.record("seed \(seed), round \(round): \(violation)")
        keep(bytes, "\(seed)-\(round)")
      }
    }
  }

  /// Placeholders with broken quotes around them: what is masked once stays as it is.
  @Test(arguments: 0..<4)
  func brokenQuotesAroundPlaceholders(_ seed: UInt64) {
    var numbers = SeededNumbers(state: seed)
    for round in 0..<120 {
      let text = MaskFuzzText.options(using: &numbers)
      for violation in Self.invariants.violations(of: Array(text.utf8)) {
        Issue.record("seed \(seed), round \(round): \(violation): \(String(reflecting: text))")
      }
    }
  }

  /// Every fixture, truncated at every offset if `CONNLINT_TRUNCATE_ALL` is set; otherwise at a sample of offsets that
  /// differs between fixtures.
  @Test(arguments: 0..<4)
  func truncatedFixturesKeepTheInvariants(_ part: Int) {
    let step = ProcessInfo.processInfo.environment["CONNLINT_TRUNCATE_ALL"] == nil ? 61 : 1
    for (index, fixture) in Self.fixtures.enumerated() where index % 4 == part {
      for end in stride(from: index % step, to: fixture.bytes.count, by: step) {
        for violation in Self.invariants.violations(of: Array(fixture.bytes[..<end])) {
          Issue.record("\(fixture.name) up to \(end): \(violation)")
        }
      }
    }
  }

  /// Writes the failing input to the folder `CONNLINT_KEEP`.
  private func keep(_ bytes: [UInt8], _ name: String) {
    guard let folder = ProcessInfo.processInfo.environment["CONNLINT_KEEP"] else { return }
    try? Data(bytes).write(to: URL(filePath: folder).appending(path: name))
  }
}

/// Generates texts that are almost CONNECTION statements.
enum MaskFuzzText {
  private static let tokens = [
    "CREATE CONNECTION ", "ALTER CONNECTION ", " WITH (", " SET (", "'", "''", "\"", "`", "$$", "$tag$", "--", "/*",
    "*/",
    "\n", "\r\n", "\r", ";", ",", "=", "(", ")", "[", "]", "{", "}", "'type' = 'openai'", "'api-key' = 'x9y8z7w6v5'",
    "'ap-key'='x9y8z7w6v5'", "'password' = ", "'endpoint' = 'https://u:p4ssw0rd7@h/x?token=a1b2c3d4e5'", "[REDACTED]",
    "${VAR}", "{{ x }}", "****", "\\", "\\'", "E'", "OPTIONS (", "PASSWORD ", "IDENTIFIED BY ", "SUBSCRIPTION ",
    "CONNECTION 'host=h password=p4ssw0rd7'", "CONECTION", "\u{FEFF}", "\0", "é", "🫖", "\u{202E}", "\u{200B}",
    "EXECUTE IMMEDIATE '", "-- connlint:ignore exposed-secret\n", "/* connlint:ignore-file exposed-secret */",
  ]

  /// One to three fixtures, truncated, joined and changed at random positions; sometimes as UTF-16.
  static func random(from fixtures: [[UInt8]], using numbers: inout some RandomNumberGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...3, using: &numbers) {
      guard let fixture = fixtures.randomElement(using: &numbers) else { continue }
      let low = Bool.random(using: &numbers) ? 0 : Int.random(in: 0...fixture.count, using: &numbers)
      bytes += fixture[low...].prefix(1200)
    }
    for _ in 0..<Int.random(in: 0...6, using: &numbers) { change(&bytes, using: &numbers) }
    guard Int.random(in: 0..<5, using: &numbers) == 0 else { return bytes }
    let encoding: SourceEncoding = Bool.random(using: &numbers) ? .utf16LittleEndian : .utf16BigEndian
    return encoding.encode("\u{FEFF}" + String(decoding: bytes, as: UTF8.self))
  }

  private static let heads = [
    "CREATE CONNECTION c STORAGE_TYPE = 's3' ", "CREATE CONNECTION c WITH (", "ALTER CONNECTION c SET (",
    "CREATE CONNECTION c TYPE postgresql OPTIONS (", "CREATE CONNECTION c TO KAFKA (",
    "CREATE STAGE s URL = 's3://b' CONNECTION = (", "sql = \"CREATE CONNECTION c WITH (",
  ]
  private static let keys = [
    "ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "'api-key'", "password", "'password'", "'type'", "'x'",
  ]
  private static let placeholders = ["${ID}", "[REDACTED]", "{{ id }}", "<id>", "${A}${B}", "%s", "$1", "****", ""]
  private static let values = ["x7vB2xplum", "x", "plum-tree-tea", "openai", "https://u:x9y8z7w6v5@h/x", ""]
  private static let quotes = ["'", "'", "'", "'", "'", "\"", "''", "", "`", "\u{2019}", "$$"]

  /// A statement with options whose values are placeholders or not, in quotes or half so.
  static func options(using numbers: inout some RandomNumberGenerator) -> String {
    func one(_ of: [String]) -> String { of.randomElement(using: &numbers) ?? "" }
    var text = one(heads)
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      text += one(keys) + one([" = ", "=", " ", " => "]) + one(quotes)
      text += one(placeholders) + one(values) + one(quotes) + one([", ", " ", "\n  ", ",\n  ", ""])
    }
    return text + one([");\n", "\n);\n", ";\n", ""])
  }

  private static func change(_ bytes: inout [UInt8], using numbers: inout some RandomNumberGenerator) {
    let place = Int.random(in: 0...bytes.count, using: &numbers)
    let end = min(bytes.count, place + Int.random(in: 0...12, using: &numbers))
    switch Int.random(in: 0..<5, using: &numbers) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 2: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &numbers) }
    default: bytes.insert(contentsOf: Array((tokens.randomElement(using: &numbers) ?? "").utf8), at: place)
    }
  }
}
