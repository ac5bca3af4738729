/// Text that a report may show. Reports accept names, keys and types from a file only in this form.
///
/// The text at the position of a name may be a secret, for example if key and value are swapped or a quote is missing.
/// So text from a file is converted only by ``NameSieve``, which rejects everything that does not look like a name. The
/// program's own texts need no check: they are literals, or ``own(_:)`` converts them.
package struct ShownText: Sendable, Equatable, ExpressibleByStringLiteral {
  /// The role of a text in the statement.
  package enum Noun: String, Sendable {
    case key, name, type, word
  }

  package private(set) var text: String
  /// Whether it replaces a text that must not be shown: `a key that is not shown`.
  package private(set) var isNeutral: Bool

  /// Creates a text from a literal in the program.
  package init(stringLiteral text: StaticString) {
    self.init(text.description, isNeutral: false)
  }

  /// Converts the program's own text: from `Rules/`, the source code or the configuration, never from a linted file.
  package static func own(_ text: String) -> ShownText {
    ShownText(text, isNeutral: false)
  }

  /// The replacement for a text that must not be shown.
  package static func neutral(_ noun: Noun) -> ShownText {
    // Literals, because a text that is put together needs memory.
    let text =
      switch noun {
      case .key: "a key that is not shown"
      case .name: "a name that is not shown"
      case .type: "a type that is not shown"
      case .word: "a word that is not shown"
      }
    return ShownText(text, isNeutral: true)
  }

  /// Returns `text` if it looks like a name, otherwise a neutral text. For suppression comments and baseline entries.
  package static func word(_ text: String, as noun: Noun) -> ShownText {
    WordShape.name.fits(text) ? ShownText(text, isNeutral: false) : neutral(noun)
  }

  /// The text, or nil if it is neutral; for optional fields.
  package var named: ShownText? { isNeutral ? nil : self }

  /// `text` was classified by ``NameSieve``, or by a check that found it in the catalogue.
  init(classified text: String) {
    self.init(text, isNeutral: false)
  }

  private init(_ text: String, isNeutral: Bool) {
    self.text = text
    self.isNeutral = isNeutral
  }
}

extension ShownText: Packed {
  init() {
    self.init("", isNeutral: false)
  }

  mutating func pass(through packer: inout Packer) {
    packer.pass(&text)
    packer.pass(&isNeutral)
  }
}
