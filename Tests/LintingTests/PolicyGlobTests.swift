import Testing

@testable import Linting

@Suite("Patterns for paths")
struct GlobTests {
  private func fits(_ pattern: String, _ path: String, isFolder: Bool = false) throws -> Bool {
    try Glob(pattern).matches(Array(path.utf8), isFolder: isFolder)
  }

  @Test(
    "What fits",
    arguments: [
      ("*.sql", "a.sql"), ("*.sql", "db/deep/a.sql"), ("*.sql", ".sql"), ("a.sql", "x/a.sql"), ("a?c", "abc"),
      ("/a.sql", "a.sql"), ("./a.sql", "a.sql"), ("db/*.sql", "db/a.sql"), ("db", "db/deep/a.sql"),
      ("db/", "db/a.sql"), ("db/", "x/db/a.sql"), ("db/old/", "db/old/x/y.sql"), ("**/gen/*.sql", "gen/a.sql"),
      ("**/gen/*.sql", "a/b/gen/a.sql"), ("a/**/b", "a/b"), ("a/**/b", "a/x/y/b"), ("a/**/b", "a/x/y/b/c.sql"),
      ("db/**", "db/a"), ("db/**", "db/x/a"), ("**", "a"), ("[a-c]x", "bx"), ("[!a-c]x", "dx"), ("[]]x", "]x"),
      ("[^a]x", "bx"), ("[a-]x", "-x"), ("\\*.sql", "*.sql"), ("\\[a", "[a"), ("a**b", "axxb"), ("ü*.sql", "übung.sql"),
      ("a b.sql", "x/a b.sql"), ("*", "x/y"), ("[\\]]", "]"), ("a\\", "a\\"),
    ])
  func fitting(pattern: String, path: String) throws {
    #expect(try fits(pattern, path))
  }

  @Test(
    "What does not fit",
    arguments: [
      ("*.sql", "a.sqlx"), ("*.sql", "a.sq"), ("/a.sql", "x/a.sql"), ("db/*.sql", "db/deep/a.sql"),
      ("db/*.sql", "x/db/a.sql"), ("db", "dbx/a.sql"), ("db", "xdb/a.sql"), ("db/", "db"), ("a/**/b", "ab"),
      ("a/**/b", "a/xb"), ("a/**/b", "x/a/b"), ("db/**", "db"), ("db/**", "x/db/a"), ("[a-c]x", "dx"),
      ("[!a-c]x", "bx"),
      ("a?c", "a/c"), ("a*c", "a/c"), ("a[!x]c", "a/c"), ("\\*.sql", "a.sql"), ("[c-a]", "b"), ("A.sql", "a.sql"),
      ("**/gen/*.sql", "agen/a.sql"), ("a", ""),
    ])
  func notFitting(pattern: String, path: String) throws {
    #expect(try !fits(pattern, path))
  }

  @Test("A pattern for folders fits the folder itself")
  func folders() throws {
    #expect(try fits("db/", "db", isFolder: true))
    #expect(try fits("db/", "x/db", isFolder: true))
    #expect(try fits("db", "db", isFolder: true))
    #expect(try !fits("db/**", "db", isFolder: true))
  }

  @Test("Bytes that are no UTF-8 are bytes like others")
  func bytes() throws {
    #expect(try Glob("a?b.sql").matches([0x61, 0xFF] + Array("b.sql".utf8)))
    #expect(try Glob("*.sql").matches([0xFF, 0xFE] + Array(".sql".utf8)))
  }

  @Test(
    "Faulty patterns are refused",
    arguments: ["", "/", "./", "//", "[a", "x[", "[]", String(repeating: "a", count: 1025)])
  func refused(pattern: String) {
    #expect(throws: GlobError.self) { try Glob(pattern) }
  }

  @Test("Many stars do not make it slow")
  func linear() throws {
    let clock = ContinuousClock()
    let path = Array(String(repeating: "a/", count: 2_000).utf8) + [0x61]
    let pattern = try Glob(String(repeating: "**/a*", count: 100) + "/**/b")
    let time = clock.measure { #expect(!pattern.matches(path)) }
    // With backtracking this takes longer than anybody can wait.
    #expect(time < .seconds(20))
  }

  /// The definition, spelled out by recursion, for patterns of one level.
  private func naive(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    if first == UInt8(ascii: "*") {
      return naive(pattern.dropFirst(), text) || (!text.isEmpty && naive(pattern, text.dropFirst()))
    }
    guard let byte = text.first, first == UInt8(ascii: "?") || first == byte else { return false }
    return naive(pattern.dropFirst(), text.dropFirst())
  }

  @Test("It agrees with the definition on thousands of small patterns")
  func definition() throws {
    var random = SplitMix(state: 7)
    var fits = 0
    for _ in 0..<5_000 {
      // One star at a time: two in a row after a slash mean folders.
      let pattern = (0..<Int.random(in: 1...5, using: &random)).map { _ in "ab?*".randomElement(using: &random) ?? "a" }
      let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in "ab".randomElement(using: &random) ?? "a" }
      let glob = "/" + String(pattern).replacing(/\*+/, with: "*")
      let expected = naive(Array(glob.utf8)[1...], Array(String(text).utf8)[...])
      #expect(try self.fits(glob, String(text)) == expected, "\(glob) \(String(text))")
      fits += expected ? 1 : 0
    }
    #expect(fits > 500)
  }
}

/// A generator that gives the same numbers on every run (Steele, Lea, Flood: Fast splittable pseudorandom generators).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
