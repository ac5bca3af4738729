import Linting
import Testing

@testable import Reporting

@Suite struct DrawnLineTests {
  @Test(
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("鍵", 2), ("한", 2), ("ｗ", 2), ("ｱ", 1), ("🔑", 2),
      ("👩\u{200D}🔬", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("🇩🇪", 2), ("👍🏽", 2), ("…", 1), ("𝒳", 1), ("𠮷", 2),
    ] as [(Character, Int)])
  func cells(_ character: Character, _ expected: Int) {
    #expect(DisplayWidth.cells(character) == expected)
  }

  @Test(arguments: [60, 80, 110])
  func noLineIsLonger(width: Int) {
    let statement =
      "CREATE EXTERNAL CONNECTION k AS 'kafka://h.example:9092?sasl_user=somebody-with-a-long-name&sasl_pasword=plum';"
    var file = FileLinter(path: "a.sql", linter: LintContext(), showing: .excerpts)
    _ = file.consume(Array(statement.utf8).span, isLast: true)
    var reporter = FullReporter(rules: [], style: Style(isOn: false), width: width)
    for finding in file.finish().findings { reporter.add(finding) }
    let lines = String(decoding: reporter.takeOutput(), as: UTF8.self).split(separator: "\n")
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.count <= width }, "\(lines)")
  }

  /// `^` and `-` in `marks` are below the marked scalars.
  @Test(
    arguments: [
      ("plain key = value", "      --- ^^^^^^^", "      --- ^^^^^^^", "plain key = value"),
      ("鍵 = x", "    ^", "     ^", "鍵 = x"),
      ("鍵鍵 x", "^^", "^^^^", "鍵鍵 x"),
      ("e\u{301}e\u{301}x", "    ^", "  ^", "e\u{301}e\u{301}x"),
      ("e\u{301}x", " ^", "^", "e\u{301}x"),
      ("\tx\ty", " ^ -", "    ^   -", "    x   y"),
      ("\u{1B}x", "^", "^^^^", "\\x1Bx"),
      ("a##[b", " ^  -", " ^^^^  -", "a\\x23#[b"),
      ("👩\u{200D}🔬x", "   ^", "  ^", "👩\u{200D}🔬x"),
      ("ab", "--^", "--^", "ab"),
      ("abc", "", "", "abc"),
    ])
  func underlines(_ text: String, _ marks: String, _ underline: String, _ shown: String) {
    let drawn = DrawnLine(.init(number: 1, text: text, marks: marks.marks))
    #expect(drawn.text == shown)
    #expect(drawn.underline == underline)
  }

  @Test func emptyRangesShowTheirPlace() {
    let marks = [MaskedExcerpt.Mark(range: 1..<1, isPrimary: true), .init(range: 9..<12, isPrimary: false)]
    let drawn = DrawnLine(.init(number: 1, text: "abc", marks: marks))
    #expect(drawn.underline == " ^ -")
  }
}

extension String {
  /// One mark per run of `^` or `-`.
  fileprivate var marks: [MaskedExcerpt.Mark] {
    let signs = Array(self)
    return signs.indices.filter { signs[$0] != " " && ($0 == 0 || signs[$0 - 1] != signs[$0]) }.map { start in
      let end = signs[start...].firstIndex { $0 != signs[start] } ?? signs.count
      return MaskedExcerpt.Mark(range: start..<end, isPrimary: signs[start] == "^")
    }
  }
}
