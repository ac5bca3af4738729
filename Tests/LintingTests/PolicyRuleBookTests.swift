import Foundation
import RuleRecords
import RuleTables
import Testing

@testable import Linting

@Suite("The rules and what is made of them")
struct RuleBookTests {
  private let book = RuleBook.standard

  @Test("The tables and the program have the same rules in the same order")
  func sameRules() {
    #expect(Tables.rules.map(\.name.string) == RuleName.allCases.map(\.rawValue))
    #expect(book.rules.map(\.name) == RuleName.allCases)
    #expect(RuleName.allCases.map(\.precedence) == Array(RuleName.allCases.indices))
    #expect(RuleName.allCases.allSatisfy { book[$0].name == $0 })
  }

  @Test("Severities are those of the contract")
  func severities() {
    for rule in book.rules {
      #expect(rule.severity == (rule.name.carriesSecret ? .error : .warning), "\(rule.name)")
      #expect((rule.securitySeverity != nil) == rule.name.carriesSecret, "\(rule.name)")
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

  @Test(
    "Templates: a period or a question mark, numbers without gaps, short, names in single quotes",
    arguments: RuleName.allCases)
  func templates(name: RuleName) {
    // The arguments that are phrases with an article, by message; all others are names.
    let phrases: [String: Set<Int>] = [
      "syntax": [1], "syntax-without-key": [0], "embedded": [0],
      "embedded-without-key": [0], "comment": [0], "provider": [0], "provider-without-key": [0], "key-position": [0],
      "copy": [0],
      "unknown": name == .unknownKey ? [1] : [], "assigned": [1],
      "did-you-mean": name == .unknownKey ? [1] : [],
      "near-by": [2], "not-masked-by": [1], "unknown-by": [1, 2],
    ]
    for (id, template) in book[name].messages {
      #expect(".?".contains(template.suffix(1)) && !template.contains("\n") && template.count <= 110, "\(id)")
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
      var file = FileLinter(path: "example.sql", linter: LintContext())
      _ = file.consume(Array(text.utf8).span, isLast: true)
      return file.finish().findings.map(\.rule)
    }
    #expect(rules(book[name].badExample) == [name])
    #expect(rules(book[name].goodExample) == [])
  }

  @Test("A message is its template with the arguments filled in")
  func message() {
    let message = book.message(.misspelledSecretKey, "near", ["ap-key", "api-key"])
    #expect(message.id == "near")
    #expect(message.text == "'ap-key' is not masked by the server; did you mean 'api-key'?")
  }

  @Test("A message fits on a line behind a path and tells the fact alone", arguments: RuleName.allCases)
  func messagesAreShort(name: RuleName) {
    for message in book[name].messages {
      let text = Message.fill(message.template, with: ["api-key", "an openai connection", "sasl.password"])
      #expect(text.count <= 110, "\(text.count): \(text)")
      #expect(!text.contains("rotate") && !text.contains("Use a placeholder"), "\(text)")
    }
  }
}
