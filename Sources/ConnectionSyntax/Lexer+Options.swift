import Bytes
import RuleTables

// Options in comments, and what an option says about the type.
extension Lexer {
  /// Whether `option` gives the connection's type.
  func givesType(_ option: Option) -> Bool { Keywords.givesType(lowercased(option.key)) }

  /// Adds the options in `comments`, in the order of the text. In a statement that is commented out every option is
  /// commented.
  func addOptions(inComments comments: [Range<Int>], to options: inout [Option]) {
    for comment in comments { options += self.options(inComment: comment) }
    options.sort { $0.key.lowerBound < $1.key.lowerBound }
    if context.isCommented { options.indices.forEach { options[$0].isCommented = true } }
  }

  /// Whether an engine has the type that is written at `range`.
  func isKnownType(_ range: Range<Int>) -> Bool {
    let name = lowercased(range)
    return Tables.engines.contains { $0.typeRecords.contains { $0.lowercase.equals(name) } }
  }

  /// Parses options in a comment of a statement: `-- 'api-key' = 'x',`. Stricter than outside, because comments contain
  /// prose.
  func options(inComment range: Range<Int>) -> [Option] {
    var context = context
    context.limit = range.upperBound
    context.margin = []
    context.isMarginRequired = false
    let lexer = Lexer(text: text, context: context, budget: budget)
    var options: [Option] = []
    var offset = range.lowerBound
    while offset < range.upperBound, !budget.isExceeded {
      let key = lexer.next(at: offset, role: .key)
      guard key.kind != .end else { break }
      offset = max(key.range.upperBound, offset + 1)
      guard key.isString || key.isWord, !key.content.isEmpty else { continue }
      let separator = lexer.next(at: key.range.upperBound, role: .value)
      if let option = lexer.sentence(key: key, verb: separator) {
        options.append(option)
        offset = option.value.upperBound + 1
        continue
      }
      guard separator.isMark(.equals) || separator.isMark(.colon) else { continue }
      let start = lexer.trivia(at: separator.range.upperBound).end
      let value = lexer.token(at: start, role: .value)
      if value.isString {
        // `was: 'api-key' = 'x'`: the text is a key, and the word before it is prose.
        if key.isWord, lexer.next(at: value.range.upperBound, role: .value).isMark(.equals) {
          offset = value.range.lowerBound
          continue
        }
        options.append(
          Option(key: key.content, value: value.content, form: .quoted, isClause: false, isCommented: true))
        offset = value.range.upperBound
      } else if key.isString, value.isWord || value.kind == .template {
        let bare = lexer.bareValue(at: start, extendsToComma: false)
        guard !bare.content.isEmpty else { continue }
        options.append(
          Option(key: key.content, value: bare.content, form: bare.form, isClause: false, isCommented: true))
        offset = bare.end
      }
    }
    return options
  }
}
