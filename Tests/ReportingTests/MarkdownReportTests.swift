import Foundation
import Linting
import Testing

@testable import Reporting

@Suite struct MarkdownReportTests {
  /// Names that are markup, HTML, a mention, a link, a command or the end of a table cell.
  static let hostile = [
    "`", "``x``", "a`|`b", "|", "\\|", "| x |", "</td><script>alert(1)</script>", "<!--", "[x](javascript:alert(1))",
    "![x](https://example.com/p.png)", "@everyone", "#1", "GH-1", "www.example.com", "https://example.com", "a@b.cd",
    "/close", "$`x`$", "~~~", "**b**", "x\n| y |\n", "\u{202E}x", "&lt;", "\\`", " ", "", " x ", "::error::x", ":tada:",
  ]

  /// A row has four cells, and all text from files is in code spans.
  @Test(arguments: hostile)
  func namesStayInCodeSpans(_ name: String) throws {
    var finding = SampleRun.plain.wordFinding(.unknownKey, word: "colour")
    finding.message = Message(
      id: "x", template: "'{0}' and {1}: *bold* | `code`.", arguments: [.own(name), .own(name)])
    let report = FileReport(path: name, findings: [finding])
    let lines = render(.markdown, [report]).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 8)
    let row = try #require(lines.first { $0.hasPrefix("| warning |") })
    #expect(unescaped(row, "|").count == 6, "\(row)")
    let ticks = unescaped(row, "`")
    #expect(ticks.count % 2 == 1, "\(row)")
    // Outside the code spans there is only text of the program.
    let outside = ticks.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
    let own = outside.replacing(/https:[^ )]*/, with: "")
    #expect(
      own.allSatisfy { $0.isLetter || " |:.*\\`-[]()".contains($0) } && !own.contains("script") && !own.contains("www"),
      "\(outside)")
  }

  @Test func quotesBecomeCodeAndWordsStay() {
    let message = Message(
      id: "x", template: "'{0}' is not a key of {1}; did you mean '{2}'?",
      arguments: ["ap-key", "an openai connection", "x"])
    #expect(MarkdownReporter.sentence(message) == "`ap-key` is not a key of an openai connection; did you mean `x`?")
    let hidden = Message(id: "x", template: "'{0}' is not '{1}'.", arguments: [.neutral(.key), "a"])
    #expect(MarkdownReporter.sentence(hidden) == "A key that is not shown is not `a`.")
  }

  @Test func noticesAreTold() {
    let report = render(.markdown, [], notices: SampleRun.notices)
    #expect(report.contains("\n- `connlint: error: db/locked.sql: permission denied`\n"))
  }

  /// Splits `text` at marks that are not escaped with a backslash.
  private func unescaped(_ text: Substring, _ mark: Character) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in text {
      if character == mark, !isEscaped {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return parts
  }
}
