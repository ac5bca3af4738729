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

@Suite("Reading the program's own files")
struct PlainReadingTests {
  private static let rules = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Rules")

  @Test(
    "Both readers read the files of Rules/ alike",
    arguments: ["connections.yml", "rules.yml", "values.yml", "words.yml"])
  func ownFiles(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.rules.appending(path: name)))
    let full = try #require(try Node.parse(bytes))
    let plain = try #require(Node.parsePlain(bytes), "not in the part of YAML that is read fast")
    #expect(outline(plain) == outline(full))
  }

  @Test(
    "Both readers read small texts alike",
    arguments: [
      "a: 1\nb: two words # comment\n", "- a\n- b: c\n  d: [e, 'f''g', \"h\\n\\u00e9\"]\n",
      "a: |\n  x\n\n    y\n\n\nb: >-\n  x\n  y\n\n  z\n", "a:\n  - {b: c, d: [e]}\n  -   f: g\n", "a: {}\nb: []\n",
      "a: |\n  last", "a: >\n  x\n", "a: 'it''s'\n\n# end\n", "a: [b,\n  c, d,\n]\n", "a: |-\n  x\n  \n", "a: b:c\n",
    ])
  func smallTexts(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(outline(try #require(Node.parsePlain(bytes))) == outline(try #require(try Node.parse(bytes))))
  }

  @Test(
    "What it does not know it leaves to libyaml",
    arguments: [
      "a: &x b\n", "a: *x\n", "a: !t b\n", "a: b\n  c\n", "a: 'b\n  c'\n", "a: \"\\x41\"\n", "? a\n", "a: 1\na: 2\n",
      "a: [b\n", "a: b: c\n", "\ta: b\n", "a: >\n  x\n    y\n", "a: |2\n   x\n", "---\na: b\n", "a:\n  b: c\n d: e\n",
      "'a': b\n", "a: [b: c]\n", "a: - b\n", "- - a\n", "a: %b\n", "a: 'b' c\n", "", "# nothing\n",
    ])
  func rest(text: String) {
    #expect(Node.parsePlain(Array(text.utf8)) == nil)
  }

  @Test("Fields that nobody wants are left out, whatever is in them")
  func someFields() throws {
    let text = "- a: 1\n  b:\n    - x: &y\n\n  # c\n  c: 2\n- b: [\n    1]\n  c: {d: 3}\n"
    let list = try EntryList(LastingBytes(copying: Array(text.utf8)), reading: ["a", "c"])
    #expect(list.entries.map { $0.fields.entries.map(\.key) } == [["a", "c"], ["c"]])
    #expect(throws: YAMLError.self) { try list.node(list.entries[0]) }
    let nested = Array("- a:\n    b: 1\n- a:\n    - c\n  d: 2\n- a: 3\n".utf8)
    #expect(try EntryList(LastingBytes(copying: nested), reading: ["a"]).entries.count == 3)
  }

  @Test(
    "The whole of an entry is what it is in the whole file",
    arguments: [("connections.yml", "engines"), ("rules.yml", nil), ("values.yml", "patterns")])
  func wholeEntries(name: String, key: String?) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.rules.appending(path: name)))
    let root = try #require(try Node.parse(bytes))
    let nodes = try (key.map { try root.mapping().required($0) } ?? root).sequence()
    let list = try EntryList(LastingBytes(copying: bytes), under: key, reading: ["id"])
    #expect(try list.entries.map { outline(try list.node($0)) } == nodes.map(outline))
  }

  @Test(
    "What is no list of mappings is an error",
    arguments: ["a: 1\n", "- a\n", "- a: 1\nb: 2\n", ""])
  func noList(text: String) {
    #expect(throws: YAMLError.self) { try EntryList(LastingBytes(copying: Array(text.utf8)), reading: ["a"]) }
  }

  /// Everything that a node says, in one line.
  private func outline(_ node: Node) -> String {
    let place = "\(node.line):\(node.column)"
    switch node.content {
    case .scalar(let scalar): return "\(place)\(scalar.isPlain ? "p" : "q")\(scalar.isBlock ? "b" : "")<\(scalar.text)>"
    case .sequence(let nodes): return "\(place)[" + nodes.map(outline).joined(separator: ",") + "]"
    case .mapping(let mapping):
      return "\(place)\(mapping.line):\(mapping.column){"
        + mapping.entries.map { "\($0.line):\($0.column)\($0.key)=" + outline($0.value) }.joined(separator: ",") + "}"
    }
  }
}
