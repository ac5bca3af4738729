import Linting
import Testing
import YAML

@testable import ValueMatching

@Suite("Patterns that users add")
struct UserPatternTests {
  private func decode(_ text: String) throws -> [ValuePattern] {
    try ValuePatterns.decodeUserPatterns(try #require(try Node.parse(Array(text.utf8))))
  }

  private func failure(_ text: String) -> YAMLError? {
    do {
      _ = try decode(text)
      return nil
    } catch {
      return error as? YAMLError
    }
  }

  @Test("They are asked before the program's own")
  func precedence() throws {
    let patterns = try decode(
      """
      - id: ours
        kind: placeholder
        description: our placeholder
        pattern: 'hunter\\d'
      - id: tree
        kind: provider
        description: a tree token
        needs: [TREE_]
        pattern: '(?x) TREE_ \\d{4} (?!\\d)'
        matches: [ [TREE_, '1234'] ]
      """)
    let classifier = ValueClassifier(patterns: ValuePatterns.builtIn.preceded(by: patterns))
    #expect(classifier.classify(Array("hunter2".utf8).span) == .placeholder(.placeholder))
    guard case .literal(let evidence) = classifier.classify(Array("x TREE_1234".utf8).span) else {
      Issue.record("no literal")
      return
    }
    #expect(evidence.shape == FoundSecret(range: 2..<11, pattern: "tree", description: "a tree token"))
  }

  @Test("A bad pattern is reported at its line, in PCRE2's words")
  func badPattern() {
    let plain = failure("- id: a\n  kind: provider\n  description: d\n  pattern: 'a(b'\n")
    #expect(plain?.line == 4)
    #expect(plain?.message == "the pattern does not compile: missing closing parenthesis (at its byte 4)")
    let block = failure("- id: a\n  kind: provider\n  description: d\n  pattern: |\n    (?x) a\n    [z-a]\n")
    #expect(block?.line == 6)
    #expect(block?.message.contains("range out of order in character class") == true)
  }

  @Test(
    "What is missing or unknown is reported with its place",
    arguments: [
      ("- id: a\n  kind: provder\n  description: d\n  pattern: x\n", 2, "the kind must be one of"),
      ("- id: a\n  kind: provider\n  pattern: x\n", 1, "the field 'description' is missing"),
      ("- id: a\n  kind: provider\n  description: d\n  patern: x\n", 4, "unknown field 'patern'"),
      ("- id: a\n  kind: embedded\n  description: d\n  pattern: x\n", 4, "must have a group (?<secret>...)"),
      (
        "- {id: a, kind: mask, description: d, pattern: x}\n- {id: a, kind: mask, description: d, pattern: y}\n", 2,
        "the id 'a' occurs twice"
      ),
      ("- {id: a, kind: mask, description: d, pattern: x, matches: [[{repeat: x, times: 0}]]}\n", 1, "'times' must be"),
    ])
  func errors(text: String, line: Int, message: String) {
    let error = failure(text)
    #expect(error?.line == line)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "no error")")
  }

  @Test("A pattern of a user that backtracks without end does not stall the run")
  func stalling() throws {
    let patterns = try decode("- {id: a, kind: provider, description: d, pattern: '(?:a+)+(?:b|c)'}")
    let classifier = ValueClassifier(patterns: ValuePatterns(patterns))
    let value = [UInt8](repeating: 0x61, count: 20_000) + [0x21]
    let clock = ContinuousClock()
    let time = clock.measure {
      guard case .literal(let evidence) = classifier.classify((value + [0x62]).span) else {
        Issue.record("no literal")
        return
      }
      #expect(evidence.isIncomplete)
    }
    #expect(time < .seconds(10))
  }
}
