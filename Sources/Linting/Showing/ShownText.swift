/// Text that a report may show. A report takes names, keys and types of a file in no other form.
///
/// What stands where a name is due may be a secret: somebody swapped key and value, or lost a quote. So text of a file
/// becomes one of these only through ``NameJudge``, which refuses what does not read like a name. The program's own words
/// need no judge: they are literals, or come from `Rules/` by way of ``own(_:)``.
package struct ShownText: Sendable, Equatable, ExpressibleByStringLiteral {
  /// What a text was to be the name of.
  package enum Noun: String, Sendable {
    case key, name, type, word
  }

  package private(set) var text: String
  /// Whether it stands for a text that must not be shown: `a key that is not shown`.
  package private(set) var isNeutral: Bool

  /// A word of the program's source.
  package init(stringLiteral text: StaticString) {
    self.init(text.description, isNeutral: false)
  }

  /// A text of the program's own: of `Rules/`, of its source, of the user's configuration. Never of a file that is linted.
  package static func own(_ text: String) -> ShownText {
    ShownText(text, isNeutral: false)
  }

  /// What stands for a text that must not be shown.
  package static func neutral(_ noun: Noun) -> ShownText {
    ShownText("a \(noun.rawValue) that is not shown", isNeutral: true)
  }

  /// `text` if it reads like a name and needs no further judge: a word of a suppression comment, an entry of a baseline.
  package static func word(_ text: String, as noun: Noun) -> ShownText {
    WordShape.name.fits(text) ? ShownText(text, isNeutral: false) : neutral(noun)
  }

  /// Nil in place of a neutral word, for fields that may be absent.
  package var named: ShownText? { isNeutral ? nil : self }

  /// The caller has judged `text`: ``NameJudge``, or a check that found the text in the catalogue.
  init(judged text: String) {
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
