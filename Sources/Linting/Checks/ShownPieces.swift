import Bytes
import ConnectionSyntax
import PCRE2

/// Collects the parts of a statement that excerpts and diffs may show.
struct ShownPieces {
  let decoded: DecodedStatement
  let sieve: NameSieve
  private(set) var ranges: [ShownRange] = []

  init(_ decoded: DecodedStatement, sieve: NameSieve) {
    self.decoded = decoded
    self.sieve = sieve
  }

  /// Adds the keywords at the beginning and the name.
  mutating func addHead(_ scratch: inout MatchScratch) {
    let statement = decoded.statement
    let name = statement.name
    let first = min(
      name?.lowerBound ?? .max, decoded.options.first?.syntax.key.lowerBound ?? .max, statement.range.upperBound)
    var index = statement.range.lowerBound
    while index < min(first, index + 512) {
      var end = index
      while end < first, !decoded.text[end].isBlank { end += 1 }
      if end > index { add(index..<end, isQuoted: false) }
      index = end + 1
    }
    if let name, let text = decoded.name, !sieve.shown(text, as: .name, &scratch).isNeutral { add(name) }
  }

  /// Adds the key of an option, and the harmless parts of its value. `secrets` are the ranges that are masked.
  mutating func add(_ classified: ClassifiedOption, secrets: SortedRanges, _ scratch: inout MatchScratch) {
    let option = classified.option.syntax
    if !classified.shownKey.isNeutral, !secrets.overlap(option.key) { add(option.key) }
    let value = option.value
    guard !value.isEmpty, value.count <= 512 else { return }
    switch classified.value {
    case .placeholder: if WordShape.placeholder.fits(text(value)) { add(value, isQuoted: true) }
    case .nothing where option.form == .reference:
      if WordShape.placeholder.fits(text(value)) { add(value, isQuoted: true) }
    case .nothing: if WordShape.value.fits(text(value)) { add(value) }
    case .literal:
      let isPartly =
        secrets.overlapping(value).contains { $0 != value } && !(classified.evidence?.embedded.isEmpty ?? true)
      guard classified.role == .plain || classified.role == .harmless || isPartly else { return }
      var start = value.lowerBound
      var parts: [Range<Int>] = []
      for secret in secrets.overlapping(value) {
        if start < secret.lowerBound { parts.append(start..<secret.lowerBound) }
        start = max(start, secret.upperBound)
      }
      if start < value.upperBound { parts.append(start..<value.upperBound) }
      if parts.allSatisfy({ isHarmless($0, &scratch) }) {
        for part in parts { add(part, isQuoted: option.form == .quoted) }
      }
    }
  }

  /// Whether a part of a value may be shown. In `host=h user=joe password=` each word must be a setting of its own: a single
  /// word may be the rest of a password with blanks.
  private func isHarmless(_ part: Range<Int>, _ scratch: inout MatchScratch) -> Bool {
    let words = text(part).split(separator: " ").map(String.init)
    if words.count < 2, text(part) == words.first ?? "" { return sieve.shows(value: text(part), &scratch) }
    return words.allSatisfy { $0.utf8.contains(.equals) && sieve.shows(value: $0, &scratch) }
  }

  private mutating func add(_ range: Range<Int>) {
    let isQuoted =
      range.lowerBound > 0 && range.upperBound < decoded.text.count && decoded.text[range.lowerBound - 1].isPartOfQuote
      && decoded.text[range.upperBound].isPartOfQuote
    add(range, isQuoted: isQuoted)
  }

  private mutating func add(_ range: Range<Int>, isQuoted: Bool) {
    ranges.append(ShownRange(range: range, isQuoted: isQuoted))
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: decoded.text[range], as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether the byte is a quote, a backslash or a byte of a non-ASCII character.
  fileprivate var isPartOfQuote: Bool {
    self == .singleQuote || self == .doubleQuote || self == .backtick || self == .backslash || self >= 0x80
  }
}
