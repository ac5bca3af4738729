import Foundation
import Testing

@testable import YAML

private func parse(_ text: String) throws -> Node? {
  try Node.parse(Array(text.utf8))
}

private func failure(_ text: String) -> YAMLError? {
  do throws(YAMLError) {
    _ = try Node.parse(Array(text.utf8))
    return nil
  } catch {
    return error
  }
}

@Suite("Reading YAML")
struct ReadingTests {
  @Test("Keys, values and elements know line and column, counted in code points")
  func places() throws {
    let root = try #require(try parse("# head\n'größe': x\nlist:\n  - a\n  -   b: [1, 2]\n")).mapping()
    #expect(root.entries.map(\.key) == ["größe", "list"])
    #expect(root.entries[0].line == 2 && root.entries[0].column == 1)
    #expect(root.entries[0].value.line == 2 && root.entries[0].value.column == 10)
    let list = try root.required("list").sequence()
    #expect(list[1].line == 5 && list[1].column == 7)
    let numbers = try list[1].mapping().required("b").sequence()
    #expect(try numbers.map { try $0.int() } == [1, 2])
    #expect(numbers[1].column == 14)
  }

  @Test("Empty texts hold no document", arguments: ["", "# only a comment\n", "\u{FEFF}"])
  func empty(text: String) throws {
    #expect(try parse(text) == nil)
  }

  @Test("Words that other readers turn into something else stay texts")
  func plainWords() throws {
    let root = try #require(try parse("[no, null, ~, 1.0, '', 0x1F]"))
    #expect(try root.strings() == ["no", "null", "~", "1.0", "", "0x1F"])
  }

  @Test("Block texts keep their lines")
  func blocks() throws {
    let root = try #require(try parse("a: |\n  one # kept\n  two\nb: >-\n  x\n  y\n")).mapping()
    #expect(try root.required("a").string() == "one # kept\ntwo\n")
    #expect(try root.required("b").string() == "x y")
  }

  @Test(
    "What is refused, and where",
    arguments: [
      ("a: 1\nb: 2\na: 3\n", 3, 1, YAMLError.Kind.duplicateKey),
      ("a: &x 1\n", 1, 4, .unsupported),
      ("a: 1\nb: *x\n", 2, 4, .unsupported),
      ("a: !!str 1\n", 1, 4, .unsupported),
      ("? [a]\n: 1\n", 1, 3, .unsupported),
      ("a: 1\n---\nb: 2\n", 2, 1, .unsupported),
      ("a: [1\nb: 2\n", 2, 2, .syntax),
      ("a: 1\n\tb: 2\n", 2, 1, .syntax),
    ])
  func refusals(text: String, line: Int, column: Int, kind: YAMLError.Kind) throws {
    let error = try #require(failure(text))
    #expect(error.kind == kind, "\(error)")
    #expect(error.line == line && error.column == column, "\(error)")
    #expect(!error.message.isEmpty)
  }

  @Test("Bytes that are no UTF-8 are an error at their place")
  func notUTF8() {
    #expect {
      try Node.parse(Array("ab: 1\nü: ".utf8) + [0xFF, 0x0A])
    } throws: { error in
      guard let error = error as? YAMLError else { return false }
      return error.kind == .syntax && error.line == 2 && error.column == 4
    }
  }

  @Test("Nesting has a limit, and up to it there is none")
  func depth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try parse(nested(Node.depthLimit)) != nil)
    #expect(failure(nested(Node.depthLimit + 2))?.kind == .unsupported)
    #expect(failure(nested(100_000))?.kind == .unsupported)
  }

  @Test("Truncation anywhere gives a node or an error, never a crash")
  func truncation() {
    let text = Array("a: 'x'\nb:\n  - {c: \"\\u00e9\", d: [1, 2]}\n  - |\n    é\n".utf8)
    var failures = 0
    for end in text.indices where (try? Node.parse(Array(text[..<end]))) == nil { failures += 1 }
    #expect(failures > 5)
  }
}

@Suite("Strict reading of fields")
struct StrictReadingTests {
  private func error(_ body: () throws -> Void) -> YAMLError? {
    do {
      try body()
      return nil
    } catch {
      return error as? YAMLError
    }
  }

  @Test("An unknown field is reported at its key, with the known ones")
  func unknownField() throws {
    let root = try #require(try parse("id: x\nmatchs: []\n"))
    let error = error { _ = try root.mapping(of: ["id", "matches"]) }
    #expect(error?.kind == .unknownField(name: "matchs", known: ["id", "matches"]))
    #expect(error?.line == 2 && error?.column == 1)
    #expect(error?.message == "unknown field 'matchs'; known are id, matches")
  }

  @Test("A missing field is reported at its mapping")
  func missingField() throws {
    let root = try #require(try parse("- id: x\n")).sequence()
    let error = error { _ = try root[0].mapping().required("kind") }
    #expect(error?.kind == .missingField(name: "kind"))
    #expect(error?.line == 1 && error?.column == 3)
  }

  @Test("Values of the wrong kind are reported with what was found")
  func wrongKinds() throws {
    let root = try #require(try parse("a: [1]\nb: 'true'\nc:\nd: 1.5\ne: yes\n")).mapping()
    let a = try root.required("a")
    let c = try root.required("c")
    #expect(error { _ = try a.string() }?.message == "expected text, found a list")
    #expect(error { _ = try a.mapping() }?.message == "expected a mapping, found a list")
    #expect(error { _ = try root.required("b").bool() }?.message == "expected true or false, found another text")
    #expect(error { _ = try c.string() }?.message == "expected text, found nothing")
    #expect(error { _ = try c.sequence() }?.line == 3)
    #expect(error { _ = try root.required("d").int() } != nil)
    #expect(error { _ = try root.required("e").bool() } != nil)
    #expect(c.isEmpty && !a.isEmpty)
  }
}
