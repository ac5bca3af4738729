import Bytes
import CRuleRecords
import ConnectionSyntax
import RuleRecords

extension DecodedStatement {
  /// Whether the statement, from its first word to its semicolon, matches one of the forms that `engine` accepts.
  func isAccepted(by engine: Engine) -> Bool {
    if let isAccepted { return isAccepted }
    let found =
      !statement.isCommented
      && engine.record.formRecords.contains { form in
        FormMatcher(text: text, items: form.formItems).matches(from: statement.range.lowerBound)
      }
    isAccepted = found
    return found
  }
}

/// Matches a text against a form of `Rules/connections.yml` as strictly as a server's parser, independently of the
/// tolerant parser.
private struct FormMatcher {
  let text: [UInt8]
  let items: Constants<FormItem>

  func matches(from start: Int) -> Bool {
    guard let end = match(0..<items.count, at: start) else { return false }
    let next = skipBlanks(end)
    // The end of the file, of the statement, or of the host literal around it.
    guard next < text.count else { return true }
    return [.semicolon, .doubleQuote, .backtick].contains(text[next])
  }

  /// Returns the end of the text at `offset` that matches the items, or nil.
  private func match(_ range: Range<Int>, at offset: Int) -> Int? {
    var offset = offset
    var index = range.lowerBound
    while index < range.upperBound {
      let item = items[index]
      let group = index + 1..<index + 1 + Int(item.length)
      switch item.kind {
      case connlint_form_optional:
        if let end = match(group, at: offset), let rest = match(group.upperBound..<range.upperBound, at: end) {
          return rest
        }
        index = group.upperBound
      case connlint_form_repeat:
        guard let end = matchRepeatedly(group, separator: item.text, at: offset) else { return nil }
        offset = end
        index = group.upperBound
      default:
        guard let end = match(item, at: skipBlanks(offset)) else { return nil }
        offset = end
        index += 1
      }
    }
    return offset
  }

  private func matchRepeatedly(_ group: Range<Int>, separator: StaticText, at offset: Int) -> Int? {
    guard var end = match(group, at: offset) else { return nil }
    while true {
      var next = end
      if !separator.isEmpty {
        next = skipBlanks(end)
        guard next < text.count, text[next] == separator[0] else { return end }
        next += 1
      }
      guard let further = match(group, at: next) else { return end }
      end = further
    }
  }

  private func match(_ item: FormItem, at offset: Int) -> Int? {
    switch item.kind {
    case connlint_form_mark: offset < text.count && text[offset] == item.text[0] ? offset + 1 : nil
    case connlint_form_word: word(item.text, at: offset)
    case connlint_form_name: name(at: offset, quote: UInt8(ascii: "`"), hasDashes: false)
    case connlint_form_dashed_name: name(at: offset, quote: UInt8(ascii: "`"), hasDashes: true)
    case connlint_form_quoted_name: name(at: offset, quote: UInt8(ascii: "\""), hasDashes: false)
    case connlint_form_text: literal(at: offset, quote: UInt8(ascii: "'"))
    case connlint_form_key: literal(at: offset, quote: UInt8(ascii: "'")).flatMap { $0 > offset + 2 ? $0 : nil }
    case connlint_form_bare_key: path(at: offset) { wordEnd(from: $0, hasDashes: false) }
    default: nil
    }
  }

  private func word(_ word: StaticText, at offset: Int) -> Int? {
    let end = offset + Int(word.count)
    guard end <= text.count, end == text.count || !text[end].isPartOfIdentifier else { return nil }
    for index in 0..<Int(word.count) where text[offset + index].asciiLowercased != word[index] { return nil }
    return end
  }

  /// Returns the end of `catalog.db.name`, with each part quoted or not. An unquoted part must not be a reserved word.
  private func name(at offset: Int, quote: UInt8, hasDashes: Bool) -> Int? {
    path(at: offset) { start in
      if start < text.count, text[start] == quote { return literal(at: start, quote: quote) }
      guard let end = wordEnd(from: start, hasDashes: hasDashes) else { return nil }
      let word = String(decoding: text[start..<end].map(\.asciiLowercased), as: UTF8.self)
      return Keywords.reserved.contains(word) ? nil : end
    }
  }

  private func path(at offset: Int, part: (Int) -> Int?) -> Int? {
    guard var end = part(offset) else { return nil }
    while end < text.count, text[end] == UInt8(ascii: "."), let next = part(end + 1) { end = next }
    return end
  }

  /// Returns the end of an unquoted word or of a template variable, whose value is unknown.
  private func wordEnd(from start: Int, hasDashes: Bool) -> Int? {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "$"), index + 1 < text.count, text[index + 1] == UInt8(ascii: "{") {
        guard let close = text[index...].prefix(64).firstIndex(of: UInt8(ascii: "}")) else { return nil }
        index = close + 1
      } else if byte.isPartOfIdentifier && !(index == start && byte.isDigit) {
        index += 1
      } else if hasDashes, byte == UInt8(ascii: "-"), index > start, index + 1 < text.count,
        text[index + 1].isPartOfIdentifier
      {
        index += 1
      } else {
        break
      }
    }
    return index > start ? index : nil
  }

  /// Returns the end of a literal, in which quotes are doubled.
  private func literal(at offset: Int, quote: UInt8) -> Int? {
    guard offset < text.count, text[offset] == quote else { return nil }
    var index = offset + 1
    while index < text.count {
      if text[index] == quote {
        guard index + 1 < text.count, text[index + 1] == quote else { return index + 1 }
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// Returns the offset after blanks, line ends and comments.
  private func skipBlanks(_ offset: Int) -> Int {
    var index = offset
    while index < text.count {
      switch text[index] {
      case .space, .tab ... .carriageReturn:
        index += 1
      case .hyphen where text[index...].starts(with: "--".utf8):
        index = text[index...].firstIndex(of: .lineFeed) ?? text.count
      case .slash where text[index...].starts(with: "/*".utf8):
        guard let end = commentEnd(from: index + 2) else { return index }
        index = end
      default:
        return index
      }
    }
    return index
  }

  private func commentEnd(from start: Int) -> Int? {
    var index = start
    while index + 1 < text.count {
      if text[index] == UInt8(ascii: "*"), text[index + 1] == UInt8(ascii: "/") { return index + 2 }
      index += 1
    }
    return nil
  }
}
