/// One problem at one place of one file, ready for a report.
///
/// A finding holds places and names, never the text of a secret: what a report shows of the source comes from
/// ``MaskedExcerpt`` alone.
///
/// There may be very many, so it holds what its texts are made of and makes them when they are asked for.
package struct Finding: Sendable {
  /// The rule's name, `exposed-secret` for example.
  package var rule: RuleName
  package var severity: Severity
  /// Whether ``region`` is a secret.
  package var isSecret: Bool
  /// Whether the engine would mask this value in what it stores and shows; nil where that is not known.
  package var redactedByServer: Bool?
  package var message: Message
  /// The text to underline.
  package var region: Region
  /// The stretches of ``region`` that hold its text, if a program joins it of several; else empty.
  package var pieces: [Region] = []
  package var statement: StatementSummary?
  /// The option's key as it is written; nil if there is none, or if it must not be shown.
  package var key: ShownText?
  /// The key, keyword or type that was probably meant.
  package var suggestion: ShownText?
  /// The changes that would mend it, masking aside.
  package var corrections: [Fix]
  package var fingerprint: Fingerprint
  /// The lines around the finding with every secret masked; nil unless the report's format shows source.
  package var excerpt: MaskedExcerpt?

  package init(
    rule: RuleName, severity: Severity, message: Message, region: Region, isSecret: Bool = false,
    statement: StatementSummary? = nil, key: ShownText? = nil, suggestion: ShownText? = nil,
    redactedByServer: Bool? = nil, corrections: [Fix] = [], fingerprint: Fingerprint = Fingerprint(hash: 0),
    excerpt: MaskedExcerpt? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.region = region
    self.isSecret = isSecret
    self.statement = statement
    self.key = key
    self.suggestion = suggestion
    self.redactedByServer = redactedByServer
    self.corrections = corrections
    self.fingerprint = fingerprint
    self.excerpt = excerpt
  }

  /// The bytes that masking replaces, between the quotes; nil where nothing is to be masked.
  package var secret: Region? { isSecret ? region : nil }

  /// The stretches that masking replaces: the first by the mask, all others by nothing.
  var maskedRegions: [Region] { isSecret ? pieces.isEmpty ? [region] : pieces : [] }

  /// All that would mend it, masking first.
  package var fixes: [Fix] {
    guard isSecret else { return corrections }
    return [
      Fix(
        title: "Mask the value",
        edits: maskedRegions.enumerated().map { number, region in
          Edit(region: region, text: .own(number == 0 ? MaskStyle.redactedText : ""))
        })
    ] + corrections
  }
}

/// What a finding says: one of its rule's message templates (`Rules/rules.yml`) with its name, and the arguments.
package struct Message: Sendable, Equatable {
  package var id: String
  package var template: String
  package var arguments: [ShownText]

  package init(id: String, template: String, arguments: [ShownText]) {
    self.id = id
    self.template = template
    self.arguments = arguments
  }

  /// The sentence, ending in a period or a question mark: the template with `{0}`, `{1}` ... replaced by the arguments.
  package var text: String { Message.fill(template, with: arguments) }

  /// `template` with `{0}`, `{1}` ... replaced by `arguments`; a number without an argument stays as it is. A neutral word
  /// takes the place of the quotes around it too, and begins a sentence with a capital: `A key that is not shown is ...`.
  package static func fill(_ template: String, with arguments: [ShownText]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(template.utf8.count + 64)
    append(template, with: arguments, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the sentence to `output`.
  package func append(to output: inout [UInt8]) {
    Message.append(template, with: arguments, to: &output)
  }

  private static func append(_ template: String, with arguments: [ShownText], to output: inout [UInt8]) {
    // In bytes, and in long pieces: this is done for every finding.
    let bytes = Array(template.utf8)
    let first = output.count
    var start = 0
    var next = 0
    while let brace = bytes[next...].firstIndex(of: 0x7B) {
      next = brace + 1
      // A test holds the numbers to one digit.
      guard brace + 2 < bytes.count, bytes[brace + 2] == 0x7D,
        arguments.indices.contains(Int(bytes[brace + 1]) - 0x30)
      else { continue }
      output += bytes[start..<brace]
      start = brace + 3
      let argument = arguments[Int(bytes[brace + 1]) - 0x30]
      if argument.isNeutral, output.count > first, output.last == 0x27, start < bytes.count, bytes[start] == 0x27 {
        output.removeLast()
        start += 1
      }
      let place = output.count
      output += argument.text.utf8
      if argument.isNeutral, place == first { output[place] &= 0xDF }
      next = start
    }
    output += bytes[start...]
  }
}

/// The statement that a finding belongs to.
package struct StatementSummary: Sendable, Equatable {
  /// `create` or `alter`.
  package var kind: String
  /// The connection's name as written, without quotes; nil if the statement has none, or none that may be shown.
  package var name: ShownText?
  /// The connection type as written (`openai`); nil if the statement does not say, or if it must not be shown.
  package var type: ShownText?
  /// 1-based line of the statement's first keyword.
  package var line: Int
  /// Whether the statement, or this option of it, stands in a comment.
  package var isCommented: Bool

  package init(kind: String, name: ShownText?, type: ShownText?, line: Int, isCommented: Bool) {
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
  package var title: ShownText
  /// Sorted, not overlapping.
  package var edits: [Edit]

  package init(title: ShownText, edits: [Edit]) {
    self.title = title
    self.edits = edits
  }
}

/// The replacement of one stretch of a file. `text` is given in Unicode; whoever applies it encodes it as the file is.
package struct Edit: Sendable, Equatable {
  package var region: Region
  package var text: ShownText

  package init(region: Region, text: ShownText) {
    self.region = region
    self.text = text
  }
}
