import Bytes
import RuleRecords
import RuleTables

/// A problem at one place in a file.
///
/// A finding contains places and names, never the text of a secret: source text in a report always comes from
/// ``MaskedExcerpt``.
///
/// A finding stores the parts of its texts and builds the texts on demand. ``FindingList`` stores many findings.
package struct Finding: Sendable {
  /// The name of the rule: `exposed-secret`.
  package var rule: RuleName
  package var severity: Severity
  /// Whether ``region`` is a secret.
  package var isSecret: Bool
  /// Whether the engine masks this value in what it stores and shows; nil if that is unknown.
  package var redactedByServer: Bool?
  package var message: Message
  package var evidence: Evidence
  /// The number of the statement's engine in the catalogue, from 1; 0 if it is of none.
  var engine = 0
  /// The text that reports underline.
  package var region: Region
  /// The parts of ``region`` that contain its text, if a program joins the text from several literals; otherwise empty.
  package var pieces: [Region] = []
  package var statement: StatementSummary?
  /// The option's key as written; nil if there is none or if it must not be shown.
  package var key: ShownText?
  /// The key, keyword or type that was probably meant.
  package var suggestion: ShownText?
  /// The edits that fix the finding, without masking.
  package var corrections: [Fix]
  package var fingerprint: Fingerprint
  /// The source lines of the finding with all secrets masked; nil unless the report format shows source.
  package var excerpt: MaskedExcerpt?

  package init(
    rule: RuleName, severity: Severity, message: Message, region: Region, isSecret: Bool = false,
    statement: StatementSummary? = nil, key: ShownText? = nil, suggestion: ShownText? = nil,
    redactedByServer: Bool? = nil, evidence: Evidence = Evidence(), corrections: [Fix] = [],
    fingerprint: Fingerprint = Fingerprint(hash: 0),
    excerpt: MaskedExcerpt? = nil, engine: Int = 0, pieces: [Region] = []
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
    self.evidence = evidence
    self.corrections = corrections
    self.fingerprint = fingerprint
    self.excerpt = excerpt
    self.engine = engine
    self.pieces = pieces
  }

  /// How to write a statement of this engine without a secret, one sentence; nil if the catalogue does not say.
  package var engineRemedy: String? {
    guard isSecret, engine > 0 else { return nil }
    let remedy = Tables.engines[engine - 1].remedy
    return remedy.isAbsent ? nil : remedy.string
  }

  /// The bytes between the quotes that masking replaces; nil if there is nothing to mask.
  package var secret: Region? { isSecret ? region : nil }

  /// The regions that masking replaces: the first gets the mask, the others become empty.
  var maskedRegions: [Region] { isSecret ? pieces.isEmpty ? [region] : pieces : [] }

  /// All edits that fix the finding, masking first.
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

/// The text of a finding: the id and template of a message in `Rules/rules.yml`, and the arguments.
package struct Message: Sendable, Equatable {
  package var id: String
  package var template: String
  package var arguments: [ShownText]

  package init(id: String, template: String, arguments: [ShownText]) {
    self.id = id
    self.template = template
    self.arguments = arguments
  }

  /// The whole sentence, with a final period or question mark: the template with its placeholders replaced.
  package var text: String { Message.fill(template, with: arguments) }

  /// Replaces `{0}`, `{1}` ... in `template` by `arguments`; a placeholder without an argument stays. A neutral
  /// argument also replaces the quotes around it and gets a capital at the start: `A key that is not shown is ...`.
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
    // Bytes are copied in long pieces, because this runs for every finding.
    let bytes = Array(template.utf8)
    let first = output.count
    var start = 0
    var next = 0
    while let brace = bytes[next...].firstIndex(of: .leftBrace) {
      next = brace + 1
      // A test ensures that the numbers have one digit.
      guard brace + 2 < bytes.count, bytes[brace + 2] == .rightBrace,
        arguments.indices.contains(Int(bytes[brace + 1]) - Int(UInt8(ascii: "0")))
      else { continue }
      output += bytes[start..<brace]
      start = brace + 3
      let argument = arguments[Int(bytes[brace + 1]) - 0x30]
      if argument.isNeutral, output.count > first, output.last == .singleQuote, start < bytes.count,
        bytes[start] == .singleQuote
      {
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

/// The statement that contains a finding.
package struct StatementSummary: Sendable, Equatable {
  /// `create` or `alter`.
  package var kind: String
  /// The connection's name as written, without quotes; nil if there is none or if it must not be shown.
  package var name: ShownText?
  /// The connection type as written (`openai`); nil if there is none or if it must not be shown.
  package var type: ShownText?
  /// 1-based line of the statement's first keyword.
  package var line: Int
  /// Whether the statement, or this option, is inside a comment.
  package var isCommented: Bool

  package init(kind: String, name: ShownText?, type: ShownText?, line: Int, isCommented: Bool) {
    self.kind = kind
    self.name = name
    self.type = type
    self.line = line
    self.isCommented = isCommented
  }
}

/// A change that fixes a finding.
package struct Fix: Sendable, Equatable {
  /// An imperative clause: `Mask the value`.
  package var title: ShownText
  /// Sorted, without overlaps.
  package var edits: [Edit]

  package init(title: ShownText, edits: [Edit]) {
    self.title = title
    self.edits = edits
  }
}

/// The replacement of one region. `text` is Unicode; it must be encoded in the file's encoding when it is applied.
package struct Edit: Sendable, Equatable {
  package var region: Region
  package var text: ShownText

  package init(region: Region, text: ShownText) {
    self.region = region
    self.text = text
  }
}
