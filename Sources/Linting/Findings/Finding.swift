/// One problem at one place of one file, ready for a report.
///
/// A finding holds places and names, never the text of a secret: what a report shows of the source comes from
/// ``MaskedExcerpt`` alone.
package struct Finding: Sendable {
  /// The rule's name, `exposed-secret` for example.
  package var rule: RuleName
  package var severity: Severity
  package var message: Message
  /// The text to underline.
  package var region: Region
  /// The bytes that masking replaces, between the quotes; nil where nothing is to be masked.
  package var secret: Region?
  package var statement: StatementSummary?
  /// The option's key as it is written, unless the key is itself a secret.
  package var key: String?
  /// The key that was probably meant.
  package var suggestion: String?
  /// Whether the engine would mask this value in what it stores and shows; nil where that is not known.
  package var redactedByServer: Bool?
  package var fixes: [Fix]
  /// 16 hexadecimal digits made of rule, path, connection, key and ordinal: never of a value or a line number.
  package var fingerprint: String
  /// The lines around the finding with every secret masked; nil unless the report's format shows source.
  package var excerpt: MaskedExcerpt?

  package init(
    rule: RuleName, severity: Severity, message: Message, region: Region, secret: Region? = nil,
    statement: StatementSummary? = nil, key: String? = nil, suggestion: String? = nil,
    redactedByServer: Bool? = nil, fixes: [Fix] = [], fingerprint: String = "",
    excerpt: MaskedExcerpt? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.region = region
    self.secret = secret
    self.statement = statement
    self.key = key
    self.suggestion = suggestion
    self.redactedByServer = redactedByServer
    self.fixes = fixes
    self.fingerprint = fingerprint
    self.excerpt = excerpt
  }
}

/// What a finding says: the name of one of its rule's message templates (`Rules/rules.yml`), the arguments, and both
/// put together.
package struct Message: Sendable, Equatable {
  package var id: String
  package var arguments: [String]
  /// The sentence, ending in a period.
  package var text: String

  /// Fills `{0}`, `{1}` ... of `template` with `arguments`.
  package init(id: String, template: String, arguments: [String]) {
    self.id = id
    self.arguments = arguments
    self.text = Message.fill(template, with: arguments)
  }

  /// `template` with `{0}`, `{1}` ... replaced by `arguments`; a number without an argument stays as it is.
  package static func fill(_ template: String, with arguments: [String]) -> String {
    // In bytes: this is done for every finding, and characters cost ten times as much.
    let template = Array(template.utf8)
    var text: [UInt8] = []
    text.reserveCapacity(template.count + 64)
    var index = 0
    while index < template.count {
      // A test holds the numbers to one digit.
      if template[index] == 0x7B, index + 2 < template.count, template[index + 2] == 0x7D,
        arguments.indices.contains(Int(template[index + 1]) - 0x30)
      {
        text += Array(arguments[Int(template[index + 1]) - 0x30].utf8)
        index += 3
      } else {
        text.append(template[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// The statement that a finding belongs to.
package struct StatementSummary: Sendable, Equatable {
  /// `create` or `alter`.
  package var kind: String
  /// The connection's name as written, without quotes; nil if the statement has none.
  package var name: String?
  /// The connection type as written (`openai`); nil if the statement does not say.
  package var type: String?
  /// 1-based line of the statement's first keyword.
  package var line: Int
  /// Whether the statement, or this option of it, stands in a comment.
  package var isCommented: Bool

  package init(kind: String, name: String?, type: String?, line: Int, isCommented: Bool) {
    self.kind = kind
    self.name = name
    self.type = type
    self.line = line
    self.isCommented = isCommented
  }
}

/// A change that would mend a finding.
package struct Fix: Sendable, Equatable {
  /// An imperative, `Mask the value` for example.
  package var title: String
  /// Sorted, not overlapping.
  package var edits: [Edit]

  package init(title: String, edits: [Edit]) {
    self.title = title
    self.edits = edits
  }
}

/// The replacement of one stretch of a file. `text` is given in Unicode; whoever applies it encodes it as the file is.
package struct Edit: Sendable, Equatable {
  package var region: Region
  package var text: String

  package init(region: Region, text: String) {
    self.region = region
    self.text = text
  }
}
