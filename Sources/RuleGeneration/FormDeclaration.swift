import Bytes
import YAML

/// A form of statements that an engine accepts, from `forms` in `Rules/connections.yml`:
/// `CREATE CONNECTION [IF NOT EXISTS] <name> WITH ( { <key> = <text> },... )`.
package struct FormDeclaration: Sendable {
  private struct Item {
    var kind: String
    var text: String?
    var length = 0
  }

  private var items: [Item] = []

  private static let placeholders = ["name", "dashed-name", "quoted-name", "key", "bare-key", "text"]

  init(_ node: Node) throws(YAMLError) {
    let form = try node.string()
    var open: [(index: Int, isOptional: Bool)] = []
    for word in FormDeclaration.tokens(of: form) {
      switch word {
      case "[", "{":
        open.append((items.count, word == "["))
        items.append(Item(kind: word == "[" ? "optional" : "repeat", text: word == "{" ? "" : nil))
      case "]", "}", "}...", "},...":
        guard let group = open.popLast(), group.isOptional == (word == "]") else {
          throw node.error("'\(word)' closes what is not open")
        }
        items[group.index].length = items.count - group.index - 1
        if word == "},..." { items[group.index].text = "," }
      case "=", "(", ")", ",", ".":
        items.append(Item(kind: "mark", text: word))
      default:
        if word.hasPrefix("<"), word.hasSuffix(">") {
          let name = String(word.dropFirst().dropLast())
          guard Self.placeholders.contains(name) else { throw node.error("'\(word)' is no part of a form") }
          items.append(Item(kind: name))
        } else {
          guard word.utf8.allSatisfy({ $0.isUpperCaseLetter || $0 == .underscore }) else {
            throw node.error("'\(word)' is no keyword in capitals")
          }
          items.append(Item(kind: "word", text: word.lowercased()))
        }
      }
    }
    if !open.isEmpty { throw node.error("a bracket of the form is not closed") }
  }

  /// Splits the text into words and punctuation; brackets need no blanks around them.
  private static func tokens(of form: String) -> [String] {
    var tokens: [String] = []
    for word in form.split(separator: " ").map(String.init) {
      var rest = word[...]
      while let first = rest.first, first == "[" || first == "{" {
        tokens.append(String(first))
        rest.removeFirst()
      }
      let close = rest.firstIndex { $0 == "]" || $0 == "}" } ?? rest.endIndex
      if close > rest.startIndex { tokens.append(String(rest[..<close])) }
      rest = rest[close...]
      while rest.first == "]" {
        tokens.append("]")
        rest.removeFirst()
      }
      if !rest.isEmpty { tokens.append(String(rest)) }
    }
    return tokens
  }

  /// The C initializer of `struct connlint_form`.
  var record: String {
    let rows = items.map { item in
      "{ connlint_form_\(item.kind.identifier), \(item.text?.cText ?? "ABSENT"), \(item.length) }"
    }
    return "{ (const struct connlint_form_item[]){ \(rows.joined(separator: ", ")) }, \(items.count) }"
  }
}
