import Foundation
import TestSupport
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

  @Test("Patterns of more steps than a word has bits", arguments: [61, 62, 63, 64, 65, 126, 127, 128, 129, 500])
  func longPatterns(count: Int) throws {
    let text = String((0..<count).map { Character(Unicode.Scalar(UInt8(0x61 + $0 % 26))) })
    for pattern in ["/" + text, text, "x/*" + text, "/" + text + "*/**"] {
      let glob = try Glob(pattern)
      let path = pattern.hasPrefix("x") ? "x/" + text : pattern.hasSuffix("**") ? text + "z/z" : text
      #expect(glob.matches(Array(path.utf8)))
      #expect(!glob.matches(Array(path.utf8.dropLast())) || pattern.hasSuffix("**"))
      #expect(!glob.matches(Array(path.utf8.dropFirst())))
    }
  }

  @Test("A byte that the pattern needs and the path lacks")
  func lackingBytes() throws {
    let glob = try Glob("a*[bc]?\\*d")
    #expect(glob.matches(Array("axxb_*d".utf8)))
    for path in ["axxb_*", "xxb_*d", "axxb_xd", "axxx_*d"] { #expect(!glob.matches(Array(path.utf8))) }
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
    // With backtracking this would take practically for ever.
    #expect(time < .seconds(20))
  }

  /// A recursive reference implementation for patterns of one level.
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
    var random = SeededNumbers(state: 7)
    var fits = 0
    for _ in 0..<5_000 {
      // No two consecutive stars, because `**` after a slash matches folders.
      let pattern = (0..<Int.random(in: 1...5, using: &random)).map { _ in "ab?*".randomElement(using: &random) ?? "a" }
      let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in "ab".randomElement(using: &random) ?? "a" }
      let glob = "/" + String(pattern).replacing(/\*+/, with: "*")
      let expected = naive(Array(glob.utf8)[1...], Array(String(text).utf8)[...])
      #expect(try self.fits(glob, String(text)) == expected, "\(glob) \(String(text))")
      fits += expected ? 1 : 0
    }
    #expect(fits > 500)
  }

  @Test("It agrees with git on what .gitignore means", .enabled(if: hasGit))
  func git() throws {
    let folder = FileManager.default.temporaryDirectory.appending(component: "globs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try run(["git", "init", "-q"], in: folder, input: "")
    var random = SeededNumbers(state: 11)
    let pieces = ["a", "b", "*", "?", "/", "**", "/**/", "[ab]", "[!a]", "\\*", "ab"]
    var agreed = 0
    for _ in 0..<200 {
      let pattern = (0..<Int.random(in: 1...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "a" }
        .joined()
      // git never matches consecutive slashes. It treats the `**` of `ab**/c` as folders, contrary to its manual.
      guard !pattern.contains("//"), !pattern.contains(/[^\/]\*\*/), let glob = try? Glob(pattern) else { continue }
      let paths = (0..<60).map { _ in
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          ["a", "b", "ab", "ba", "*"].randomElement(using: &random) ?? "a"
        }
        .joined(separator: "/")
      }
      try Data((pattern + "\n").utf8).write(to: folder.appending(component: ".gitignore"))
      let output = try run(
        ["git", "check-ignore", "--no-index", "--stdin"], in: folder, input: paths.joined(separator: "\n") + "\n")
      let ignored = Set(output.split(separator: "\n").map(String.init))
      for path in paths {
        #expect(glob.matches(Array(path.utf8)) == ignored.contains(path), "\(pattern) \(path)")
        agreed += ignored.contains(path) ? 1 : 0
      }
    }
    #expect(agreed > 1_000)
  }
}

/// Whether git is installed.
private let hasGit =
  (try? run(["git", "--version"], in: FileManager.default.temporaryDirectory, input: ""))?.isEmpty == false

/// Runs a program and returns its output.
private func run(_ arguments: [String], in folder: URL, input: String) throws -> String {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = arguments
  process.currentDirectoryURL = folder
  // A git hook sets GIT_ variables for another repository.
  process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
  let stdin = Pipe()
  let stdout = Pipe()
  process.standardInput = stdin
  process.standardOutput = stdout
  try process.run()
  stdin.fileHandleForWriting.write(Data(input.utf8))
  try stdin.fileHandleForWriting.close()
  let output = stdout.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: output, as: UTF8.self)
}
