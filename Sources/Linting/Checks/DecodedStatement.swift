import Bytes
import ConnectionSyntax
import RuleRecords
import RuleTables

/// A statement with the text of its names and keys. A class, because it is large and passed to every check.
final class DecodedStatement {
  struct DecodedOption {
    let syntax: Option
    /// As written, without quotes.
    let key: String
    let lowercasedKey: String

    init(_ syntax: Option, key: String, lowercasedKey: String) {
      self.syntax = syntax
      self.key = key
      self.lowercasedKey = lowercasedKey
    }

    /// Decodes the key of `syntax`, an option in `text`.
    init(_ syntax: Option, in text: [UInt8]) {
      let bytes = text[syntax.key]
      // Fast path: most keys are plain and in lower case.
      if syntax.key.allSatisfy({ text[$0].isLowerCaseLetter || text[$0] == .hyphen || text[$0] == .underscore }) {
        let key = String(decoding: bytes, as: UTF8.self)
        self.init(syntax, key: key, lowercasedKey: key)
        return
      }
      let isPlain = !bytes.contains(.lineFeed) && !bytes.contains(.asterisk)
      let key = String(decoding: isPlain ? bytes : DecodedStatement.withoutComments(bytes)[...], as: UTF8.self)
      self.init(syntax, key: key, lowercasedKey: key.lowercased())
    }

    /// The first word of a clause with several words: `identified` of `IDENTIFIED BY`.
    var firstWord: Substring {
      if lowercasedKey.utf8.allSatisfy({ !$0.isBlank }) { return lowercasedKey[...] }
      return lowercasedKey.prefix { $0 != " " && $0 != "\n" && $0 != "\t" && $0 != "\r" }
    }
  }

  let text: [UInt8]
  let statement: Statement
  let options: [DecodedOption]
  /// The connection type as written; nil if it is missing or a placeholder.
  let type: String?
  /// The same in lower case.
  let lowercasedType: String?
  /// The range of the type.
  let typeRange: Range<Int>?
  /// Whether the type is an option in the list, not a clause.
  let typeIsListed: Bool
  /// Whether most keys in the list are unquoted.
  let keysAreBare: Bool
  /// Whether the engine accepts the statement; cached.
  var isAccepted: Bool?

  init(_ statement: consuming Statement, in text: [UInt8]) {
    self.text = text
    options = statement.options.map { DecodedOption($0, in: text) }
    var listed = 0
    var bare = 0
    for option in statement.options where !option.isClause && !option.isCommented {
      listed += 1
      if !DecodedStatement.isQuoted(option.key, in: text) { bare += 1 }
    }
    keysAreBare = bare * 2 > listed
    let option = DecodedStatement.typeOption(options, in: text)
    let name = option.map { String(decoding: text[$0.syntax.value], as: UTF8.self) }
    type = name
    lowercasedType = name?.lowercased()
    typeRange = option?.syntax.value
    typeIsListed = option.map { !$0.syntax.isClause } ?? false
    self.statement = statement
  }

  /// Whether an unquoted key in the list has several words.
  var keysAreSpaced: Bool {
    options.contains { option in
      !option.syntax.isClause && option.key.contains(" ") && !DecodedStatement.isQuoted(option.syntax.key, in: text)
    }
  }

  /// Removes comments and line ends from a key of several words.
  fileprivate static func withoutComments(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let rest = bytes[index...]
      if rest.starts(with: [.hyphen, .hyphen]) {
        index = rest.firstIndex(of: .lineFeed) ?? bytes.endIndex
      } else if rest.starts(with: [.slash, .asterisk]) {
        index += 2
        while index < bytes.endIndex, !bytes[index...].starts(with: [.asterisk, .slash]) { index += 1 }
        index = min(bytes.endIndex, index + 2)
      } else {
        let byte = bytes[index]
        if !byte.isBlank { words.append(byte) } else if words.last != .space { words.append(.space) }
        index += 1
      }
    }
    return words
  }

  /// The connection's name without quotes, including those inside a name of several parts (`"db"."s"."c"`).
  var name: String? {
    statement.name.map { range in
      let name = text[range]
      guard name.contains(.dot) else { return String(decoding: name, as: UTF8.self) }
      let bytes = name.indices.filter { index in
        guard name[index] == .doubleQuote || name[index] == .backtick else { return true }
        let isBesidePoint =
          index > name.startIndex && name[index - 1] == .dot || index + 1 < name.endIndex && name[index + 1] == .dot
        return !isBesidePoint && index > name.startIndex && index + 1 < name.endIndex
      }
      return String(decoding: bytes.map { name[$0] }, as: UTF8.self)
    }
  }

  /// Returns `value`. If it is unclosed and no quote follows within the parser's limit for literals, the parser ends it
  /// after the first line; then it is extended to the next quote.
  func withRest(_ value: Range<Int>) -> Range<Int> {
    func isQuote(_ byte: UInt8) -> Bool { byte == .singleQuote || byte == .doubleQuote || byte == .backtick }
    guard value.upperBound < text.count, !isQuote(text[value.upperBound]) else { return value }
    let rest = text[value.upperBound...]
    guard rest.count > DecodedStatement.longestLiteral,
      !rest.prefix(DecodedStatement.longestLiteral).contains(where: isQuote)
    else { return value }
    return value.lowerBound..<(rest.firstIndex(where: isQuote) ?? text.endIndex)
  }

  /// In bytes; slightly less than the parser's limit.
  private static let longestLiteral = 250 << 10

  func bytes(_ range: Range<Int>) -> [UInt8] {
    Array(text[range])
  }

  /// Returns the `type` option, or the word after TO or FOR.
  private static func typeOption(_ options: [DecodedOption], in text: [UInt8]) -> DecodedOption? {
    var found: DecodedOption?
    for key in Tables.statements.type_keys.texts where found == nil {
      for option in options where key.equals(option.lowercasedKey) && (found == nil || !option.syntax.isCommented) {
        found = option
        if !option.syntax.isCommented { break }
      }
    }
    found =
      found
      ?? options.first {
        $0.syntax.isClause && $0.syntax.form == .bare && ($0.firstWord == "to" || $0.firstWord == "for")
      }
    guard let option = found, option.syntax.form != .reference, !option.syntax.value.isEmpty,
      option.syntax.value.count <= 64, text[option.syntax.value].allSatisfy({ $0.isTypeByte })
    else { return nil }
    return option
  }

  private static func isQuoted(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    guard range.lowerBound > 0 else { return false }
    let before = text[range.lowerBound - 1]
    return before == .singleQuote || before == .doubleQuote || before == .backtick || before >= 0x80
  }
}

extension UInt8 {
  /// Whether the byte may occur in the name of a type.
  fileprivate var isTypeByte: Bool {
    self.isLetter || self.isDigit || self == .underscore || self == .hyphen
      || self == .space || self == .dot
  }
}
