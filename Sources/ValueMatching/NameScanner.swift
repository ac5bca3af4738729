import Bytes

/// Finds the names inside a value that have values of their own: `password` in `host=h password=plum`, `apiKey` in
/// `{"apiKey": "plum"}`, `X-Api-Key` in `X-Api-Key: plum`. What the names mean is for others to say.
package struct NameScanner {
  /// A name and where it stands.
  package struct Name {
    /// Without quotes.
    package var range: Range<Int>
    /// Where the name begins, with its quote.
    var start: Int
    /// The offset at which the search for the next name begins.
    package var next: Int
    /// The same name with the words before it, if it is in a list with semicolons: `Account Key`.
    var longer: Range<Int>?
  }

  /// Bytes of a name.
  private static let longest = 64

  let kind: ValuePatternKind

  /// A scanner for the names that patterns of `kind` are tried at.
  package init(kind: ValuePatternKind) {
    self.kind = kind
  }

  /// Returns the first name whose sign (`=`, `:` or a quote) is at or after `start` of `value`.
  package func name(in value: Span<UInt8>, from start: Int) -> Name? {
    var index = start
    while index < value.count {
      let byte = value[index]
      if byte == .equals || byte == .colon || kind == .pair {
        let found: Name? =
          switch kind {
          case .pair where byte == .doubleQuote || byte == .singleQuote: pair(before: index, in: value)
          case .parameter where byte == .equals: parameter(before: index, in: value)
          case .member: member(before: index, in: value)
          case .header where byte == .colon && !isEndOfScheme(index, in: value): header(before: index, in: value)
          default: nil
          }
        if let found { return found }
      }
      index += 1
    }
    return nil
  }

  private func parameter(before sign: Int, in value: Span<UInt8>) -> Name? {
    guard let range = word(endingAt: withoutBlank(sign, in: value), in: value) else { return nil }
    var name = Name(range: range, start: range.lowerBound, next: sign + 1)
    var first = range.lowerBound
    for _ in 0..<3 {
      guard first > 0, value[first - 1] == .space, let word = word(endingAt: first - 1, in: value) else { break }
      first = word.lowerBound
    }
    let before = withoutBlank(first, in: value)
    if first < range.lowerBound, before == 0 || value[before - 1] == .semicolon {
      name.longer = first..<range.upperBound
    }
    return name
  }

  private func member(before sign: Int, in value: Span<UInt8>) -> Name? {
    var end = sign
    while end > 0, value[end - 1] == .space || value[end - 1] == .tab { end -= 1 }
    guard end > 1, value[end - 1] == .singleQuote || value[end - 1] == .doubleQuote else { return nil }
    let quote = value[end - 1]
    end -= 1
    // `\"name\"`, `''name''`.
    let escape: UInt8 = quote == .singleQuote ? quote : .backslash
    let isEscaped = value[end - 1] == escape
    if isEscaped { end -= 1 }
    var first = end
    while first > 0, end - first <= NameScanner.longest, value[first - 1].isNameByte || value[first - 1] == .space {
      first -= 1
    }
    let start = first - (isEscaped ? 2 : 1)
    guard first != end, start >= 0, value[first - 1] == quote, !isEscaped || value[start] == escape else { return nil }
    return Name(range: first..<end, start: start, next: sign + 1)
  }

  /// Whether `//` follows the colon at `sign`, as in every URL. The pattern does not match then.
  private func isEndOfScheme(_ sign: Int, in value: Span<UInt8>) -> Bool {
    sign + 2 < value.count && value[sign + 1] == .slash && value[sign + 2] == .slash
  }

  private func header(before sign: Int, in value: Span<UInt8>) -> Name? {
    guard var range = word(endingAt: withoutBlank(sign, in: value), in: value) else { return nil }
    if range.lowerBound > 0 {
      switch value[range.lowerBound - 1] {
      case .space, .tab, .lineFeed, .carriageReturn, .comma, .semicolon, .verticalBar, .leftBrace,
        .leftBracket:
        break
      // The line end of a host language: `\nX-Api-Key: plum`.
      case .backslash where range.count > 1: range = range.lowerBound + 1..<range.upperBound
      default: return nil
      }
    }
    return Name(range: range, start: range.lowerBound, next: sign + 1)
  }

  /// A name before the quote at `quote`; it begins the value or follows a comma or the value before it.
  private func pair(before quote: Int, in value: Span<UInt8>) -> Name? {
    guard let range = word(endingAt: withoutBlanks(quote, in: value), in: value) else { return nil }
    let before = withoutBlanks(range.lowerBound, in: value)
    guard before > 0 else { return Name(range: range, start: range.lowerBound, next: quote + 1) }
    // A name that a quote touches is in quotes itself.
    let isQuote = value[before - 1] == .doubleQuote || value[before - 1] == .singleQuote
    guard value[before - 1] == .comma || value[before - 1] == .semicolon || isQuote && before < range.lowerBound
    else { return nil }
    return Name(range: range, start: range.lowerBound, next: quote + 1)
  }

  private func withoutBlanks(_ end: Int, in value: Span<UInt8>) -> Int {
    var end = end
    while end > 0, value[end - 1] == .space || value[end - 1] == .backslash { end -= 1 }
    return end
  }

  private func withoutBlank(_ end: Int, in value: Span<UInt8>) -> Int {
    end > 0 && value[end - 1] == .space ? end - 1 : end
  }

  /// The letters, digits and `_.-` before `end`, of which one at least is a letter.
  private func word(endingAt end: Int, in value: Span<UInt8>) -> Range<Int>? {
    var first = end
    var hasLetter = false
    while first > 0, end - first <= NameScanner.longest, value[first - 1].isNameByte {
      first -= 1
      hasLetter = hasLetter || value[first].isLetter || value[first] >= 0x80
    }
    return hasLetter && end - first <= NameScanner.longest ? first..<end : nil
  }
}

extension UInt8 {
  /// Letters of other scripts too.
  fileprivate var isNameByte: Bool {
    isLetter || isDigit || self >= 0x80 || self == .underscore || self == .hyphen
      || self == .dot
  }
}
