import Foundation
import Testing

@testable import Linting

@Suite("The rules and what is made of them")
struct RuleBookTests {
  private let book = RuleBook.standard

  @Test("A rule that is read when it is first asked for is the same as in the whole file")
  func late() throws {
    func tell(_ rule: Rule) -> [String] {
      [
        rule.name.rawValue, rule.severity.rawValue, rule.summary, rule.explanation, rule.remedy, rule.badExample,
        rule.goodExample, "\(rule.cwe)", rule.securitySeverity ?? "", rule.precision,
      ] + rule.messages.flatMap { [$0.id, $0.template] }
    }
    let whole = try RuleBook(decoding: EmbeddedRules.rules.bytes)
    #expect(book.rules.map(tell) == whole.rules.map(tell))
  }

  @Test("The file and the program have the same rules in the same order")
  func sameRules() {
    #expect(book.rules.map(\.name) == RuleName.allCases)
    #expect(RuleName.allCases.map(\.precedence) == Array(RuleName.allCases.indices))
    #expect(RuleName.allCases.allSatisfy { book[$0].name == $0 })
  }

  @Test("Severities are those of the contract")
  func severities() {
    let warnings: Set<RuleName> = [.unknownKey, .unknownType, .misspelledKeyword, .unusedSuppression]
    for rule in book.rules {
      #expect(rule.severity == (warnings.contains(rule.name) ? .warning : .error), "\(rule.name)")
      #expect((rule.securitySeverity == nil) == warnings.contains(rule.name), "\(rule.name)")
    }
  }

  @Test("Texts keep to the limits of SARIF and its readers", arguments: RuleName.allCases)
  func limits(name: RuleName) {
    let rule = book[name]
    #expect(!rule.summary.hasSuffix(".") && !rule.summary.contains("\n") && rule.summary.count <= 100)
    for text in [rule.summary, rule.explanation, rule.remedy] {
      #expect(!text.isEmpty && text.count <= 1024)
      #expect(!text.contains { "{}<>".contains($0) })
    }
    #expect(rule.explanation.hasSuffix(".") && rule.remedy.hasSuffix("."))
    #expect(rule.badExample != rule.goodExample)
  }

  @Test("Templates: a period, numbers without gaps, short, names in single quotes", arguments: RuleName.allCases)
  func templates(name: RuleName) {
    // Arguments that are phrases with an article of their own, by message; all others are names.
    let phrases: [String: Set<Int>] = [
      "near": [1], "no-suggestion": [1], "syntax": [1], "syntax-without-key": [0], "embedded": [0],
      "embedded-without-key": [0], "provider": [0], "provider-without-key": [0], "key-position": [0], "copy": [0],
      "masked-by-server": [1], "not-masked": [1], "unknown": name == .unknownType ? [] : [1], "assigned": [1],
      "did-you-mean": name == .unknownType ? [] : [1],
    ]
    for (id, template) in book[name].messages {
      #expect(template.hasSuffix(".") && !template.contains("\n") && template.count <= 220, "\(id)")
      let numbers = template.matches(of: /\{(\d+)\}/).compactMap { Int($0.1) }
      #expect(Set(numbers) == Set(0..<Set(numbers).count) && !numbers.isEmpty, "\(id)")
      #expect(template.filter { $0 == "{" }.count == numbers.count, "\(id)")
      for number in Set(numbers) where !(phrases[id]?.contains(number) ?? false) {
        let all = template.ranges(of: "{\(number)}").count
        #expect(template.ranges(of: "'{\(number)}'").count == all, "\(id): {\(number)}")
      }
    }
  }

  @Test("The bad example gives this very finding, the good one none", arguments: RuleName.allCases)
  func examples(name: RuleName) {
    func rules(_ text: String) -> [RuleName] {
      var file = FileLinter(path: "example.sql", linter: Linter())
      _ = file.consume(Array(text.utf8).span, isLast: true)
      return file.finish().findings.map(\.rule)
    }
    #expect(rules(book[name].badExample) == [name])
    #expect(rules(book[name].goodExample) == [])
  }

  @Test("A message is its template with the arguments filled in")
  func message() {
    let message = book.message(.misspelledSecretKey, "near", ["ap-key", "an openai connection", "api-key"])
    #expect(message.id == "near")
    #expect(
      message.text
        == "'ap-key' is not a key of an openai connection, so the server will not mask its value; did you mean "
        + "'api-key'? Use a placeholder and rotate the value.")
  }

  @Test(
    "A faulty rules file is refused, with its line",
    arguments: [
      ("", 1, "no rules"),
      ("- name: no-such-rule\n", 1, "no-such-rule"),
      ("- name: exposed-secret\n  severty: error\n", 2, "severty"),
      ("- name: exposed-secret\n  severity: fatal\n", 2, "error, warning or note"),
    ])
  func refused(text: String, line: Int, part: String) {
    #expect {
      try RuleBook(decoding: Array(text.utf8))
    } throws: { error in
      "\(error)".contains(part) && "\(error)".contains("line: \(line)")
    }
  }

  @Test("A rule that is missing, doubled or out of order is refused")
  func order() throws {
    let text = try #require(String(bytes: EmbeddedRules.rules.bytes, encoding: .utf8))
    let parts = text.components(separatedBy: "\n- name: ")
    let rules = parts.dropFirst().map { "- name: " + $0 + "\n" }
    #expect(throws: Never.self) { try RuleBook(decoding: Array(rules.joined().utf8)) }
    #expect(throws: (any Error).self) { try RuleBook(decoding: Array(rules.dropLast().joined().utf8)) }
    #expect(throws: (any Error).self) { try RuleBook(decoding: Array((rules + [rules[0]]).joined().utf8)) }
    #expect(throws: (any Error).self) { try RuleBook(decoding: Array(rules.reversed().joined().utf8)) }
  }
}

@Suite("Documents made from the rules")
struct RuleDocumentTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(components: "..", "..", "Rules", "README.md")

  @Test("Rules/README.md is up to date")
  func page() throws {
    let document = RuleBook.standard.document()
    if ProcessInfo.processInfo.environment["UPDATE_FIXTURES"] == "1" {
      try Data(document.utf8).write(to: Self.page)
    }
    let written = try String(contentsOf: Self.page, encoding: .utf8)
    #expect(written == document, "write it anew: UPDATE_FIXTURES=1 swift test --filter RuleDocumentTests")
  }

  @Test("The page has a heading for every rule, as reports link to it")
  func headings() {
    let lines = RuleBook.standard.document().split(separator: "\n")
    for name in RuleName.allCases { #expect(lines.contains("## \(name.rawValue)")) }
  }

  @Test("The JSON listing is JSON and holds every rule")
  func json() throws {
    let object = try JSONSerialization.jsonObject(with: Data(RuleBook.standard.json().utf8)) as? [String: Any]
    let rules = try #require(object?["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["name"] as? String } == RuleName.allCases.map(\.rawValue))
    #expect(rules.allSatisfy { ($0["messages"] as? [String: String])?.isEmpty == false })
    #expect(rules[0]["bad"] as? String == RuleBook.standard.rules[0].badExample)
  }

  @Test("The text listing has one line a rule")
  func listing() {
    let lines = RuleBook.standard.listing().split(separator: "\n")
    #expect(lines.count == RuleName.allCases.count)
    #expect(zip(lines, RuleName.allCases).allSatisfy { $0.hasPrefix($1.rawValue + " ") })
  }

  @Test("An explanation has both examples, the remedy, and short lines", arguments: RuleName.allCases)
  func explain(name: RuleName) {
    let rule = RuleBook.standard[name]
    let text = RuleBook.standard.explanation(of: name)
    for line in (rule.badExample + "\n" + rule.goodExample).split(separator: "\n") {
      #expect(text.contains("    \(line)\n"))
    }
    #expect(text.contains("connlint:ignore \(name.rawValue)"))
    #expect(text.hasPrefix(name.rawValue) && text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for paragraph in rule.explanation.unwrapped + rule.remedy.unwrapped { #expect(flat.contains(paragraph)) }
  }
}
