import Bytes
import Linting

/// A table in GitHub Flavored Markdown, for job summaries and comments on merge requests.
///
/// Text from files (paths, keys, names) is written in code spans, in which markup, HTML, links, mentions and commands
/// have no effect. Backticks and vertical bars, which would end a span or a cell, are escaped.
struct MarkdownReporter: Reporter {
  private var path = ""
  private var hasTable = false
  private var output: [UInt8] = []

  mutating func begin() {
    output += "### connlint\n\n".utf8
  }

  mutating func begin(_ report: FileReport) { path = report.path }

  mutating func add(_ finding: Finding) {
    if !hasTable {
      output += "| severity | place | finding | rule |\n|---|---|---|---|\n".utf8
      hasTable = true
    }
    let start = finding.region.start
    let place = MarkdownReporter.code("\(path):\(start.line):\(start.column)")
    let rule = finding.rule.rawValue
    let cells = [
      finding.severity.rawValue, place, MarkdownReporter.sentence(finding.message),
      "[\(rule)](\(Tool.helpURI(rule: rule)))",
    ]
    output += "| \(cells.joined(separator: " | ")) |\n".utf8
  }

  mutating func end(_ summary: RunSummary, notices: [Notice]) {
    if hasTable { output += "\n".utf8 }
    output += "\(summary.sentence)\n".utf8
    if !notices.isEmpty { output += "\n".utf8 }
    for notice in notices { output += "- \(MarkdownReporter.code(notice.line))\n".utf8 }
  }

  mutating func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }

  /// The message as Markdown. Arguments that the template puts in quotes become code spans instead.
  static func sentence(_ message: Message) -> String {
    var template = message.template
    var arguments: [ShownText] = []
    for (index, argument) in message.arguments.enumerated() {
      let unquoted = template.replacing("'{\(index)}'", with: "{\(index)}")
      // A neutral word removes its quotes itself.
      guard !argument.isNeutral, unquoted != template || !isPlain(argument.text) else {
        arguments.append(argument)
        continue
      }
      arguments.append(.own(code(argument.text)))
      template = unquoted
    }
    return Message.fill(prose(template), with: arguments)
  }

  /// Whether `text` consists only of words that Markdown does not interpret (`GH-1` would become a link).
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8.lowerCaseLetters, UInt8.upperCaseLetters, UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "-"): true
      default: false
      }
    }
  }

  /// Returns `text` as a code span.
  static func code(_ text: String) -> String {
    let line = Escaping.oneLine(text).replacing("`", with: "\\x60").replacing("|", with: "\\x7C")
    // Markdown strips one space at each end of a span, and an empty span is not a span.
    if line.allSatisfy({ $0 == " " }) { return "`''`" }
    return line.hasPrefix(" ") || line.hasSuffix(" ") ? "` \(line) `" : "`\(line)`"
  }

  /// Escapes all Markdown markup in a text of `Rules/rules.yml`.
  private static func prose(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_[]<>|~&#@$".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
