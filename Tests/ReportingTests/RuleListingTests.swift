import Foundation
import Linting
import Reporting
import Testing

@Suite("Documents made from the rules")
struct RuleDocumentTests {
  @Test("The page has a heading for every rule, as reports link to it, and what `explain` says on suppressing it")
  func headings() {
    let document = RuleBook.standard.document()
    for rule in RuleBook.standard.rules {
      #expect(document.contains("\n## \(rule.name.rawValue)\n"))
      #expect(document.contains(rule.suppressionExample))
    }
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
    for paragraph in rule.explanation.paragraphs + rule.remedy.paragraphs { #expect(flat.contains(paragraph)) }
  }
}
