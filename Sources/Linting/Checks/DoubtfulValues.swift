import Bytes
import ConnectionSyntax
import KeyMatching
import PCRE2
import ValueMatching

/// Collects the values in one window that may be secrets although no rule reports them.
///
/// A rule should have few false alarms; `mask` needs the opposite, because its users expect that no secret remains. The
/// values themselves are not changed.
struct DoubtfulValues {
  struct Place {
    /// In bytes of the window.
    var range: Range<Int>
    /// The start of the statement; nil if none was parsed.
    var statementStart: Int?
  }

  let text: [UInt8]
  let knowledge: Knowledge
  private(set) var ranges: [Place] = []
  /// Keys and values of the parsed statements, which were classified.
  private var classifiedRanges: Set<Range<Int>> = []
  /// The ranges of placeholders, sorted. A quoted text inside is a part of the placeholder.
  private var placeholders: [Range<Int>] = []

  init(text: [UInt8], knowledge: Knowledge) {
    self.text = text
    self.knowledge = knowledge
  }

  /// Adds the doubtful values of a classified statement.
  mutating func add(
    _ check: StatementCheck, _ classifiedOptions: [ClassifiedOption], _ problems: [Problem],
    _ scratch: inout MatchScratch
  ) {
    let lacksSecret = check.lacksSecret(classifiedOptions, problems)
    let givesSecret = classifiedOptions.contains(where: \.givesSecret) || problems.contains(where: \.isSecret)
    let secrets = SortedRanges(problems.filter(\.isSecret).map(\.range))
    let strangers = classifiedOptions.count { isStranger($0, to: check) }
    let statement = check.decoded.statement
    func place(_ range: Range<Int>) -> Range<Int> { statement.host?.source(of: range) ?? range }
    func doubt(_ range: Range<Int>) {
      ranges.append(Place(range: place(range), statementStart: statement.extent.lowerBound))
    }
    for classified in classifiedOptions {
      let option = classified.option.syntax
      classifiedRanges.insert(place(option.key))
      // The value of an unknown key is not classified, and a clause may be a preposition: `SET api-key TO 'x'`.
      if classified.role != .unknown, classified.role != .plain || !option.isClause {
        classifiedRanges.insert(place(option.value))
      }
      if !classified.isLiteral { placeholders.append(place(option.value)) }
      guard !secrets.overlap(option.value),
        lacksSecret && strangers == 1 && isStranger(classified, to: check) && !classified.option.keyHoldsMask
          || isDoubtful(classified, in: check, lacksSecret: lacksSecret, givesSecret: givesSecret)
      else { continue }
      doubt(option.value)
    }
  }

  /// Whether the option has a literal under a key that is unknown.
  private func isStranger(_ classified: ClassifiedOption, to check: StatementCheck) -> Bool {
    switch classified.role {
    case .harmless where check.engine.keys.hasHarmless(classified.option.lowercasedKey): false
    case .harmless, .modified: classified.isLiteral && !classified.isSetting(in: check.decoded.text)
    case .weak, .qualified, .vague, .unknown: classified.isLiteral
    case .plain, .container, .secret, .nearlySecret: false
    }
  }

  private func isDoubtful(
    _ classified: ClassifiedOption, in check: StatementCheck, lacksSecret: Bool, givesSecret: Bool
  ) -> Bool {
    let option = classified.option.syntax
    let text = check.decoded.text
    let value = text.span.extracting(option.value)
    switch classified.role {
    case .plain, .container, .secret, .nearlySecret: return false
    case .harmless:
      // A secret name before another word, such as `password_us`: harmless by its words, but the value may be a secret.
      guard classified.isLiteral, !classified.isSetting(in: text),
        !check.engine.keys.hasHarmless(classified.option.lowercasedKey)
      else { return false }
      if lacksSecret, option.form == .quoted, knowledge.matcher.namesSecret(classified.option.key) { return true }
      return speaksForSecret(value) && !isIdentifier(classified.option.lowercasedKey)
    case .weak, .qualified, .modified, .vague, .unknown: break
    }
    guard classified.isLiteral else { return false }
    if lacksSecret, option.form == .quoted, !classified.option.keyHoldsMask {
      return !hasScheme(text.span.extracting(option.value))
    }
    guard !classified.isSetting(in: text), !isIdentifier(classified.option.lowercasedKey) else { return false }
    if speaksForSecret(value) { return true }
    // The keys of an unknown type are unknown: a digit is sufficient if there is no other secret.
    return check.engine.isClosed && check.type == nil && !givesSecret && classified.role == .unknown
      && option.value.contains { text[$0].isDigit }
  }

  /// Whether `key` names an identifier (`subscription-id`), whose value looks random but is public.
  private func isIdentifier(_ key: String) -> Bool {
    key.hasSuffix("id") && key.utf8.dropLast(2).last.map { !$0.isLowerCaseLetter } ?? true
      || key.hasSuffix("uuid") || key.hasSuffix("guid") || key.hasSuffix("arn")
  }

  /// Adds texts near the word CONNECTION in `range` that were not classified: secrets by key or by format.
  mutating func addNearby(_ range: Range<Int>, _ scratch: inout MatchScratch) {
    guard range.lowerBound < range.upperBound else { return }
    placeholders.sort { $0.lowerBound < $1.lowerBound }
    for literal in StatementParser.literals(near: range, in: text)
    where !classifiedRanges.contains(literal.value) && !isInPlaceholder(literal.value) {
      guard case .literal(let evidence) = knowledge.values.classify(text.span.extracting(literal.value), &scratch)
      else {
        continue
      }
      guard evidence.shape != nil || !evidence.embedded.isEmpty || literal.key.map(isSecretKey) ?? false else {
        continue
      }
      ranges.append(Place(range: literal.value, statementStart: nil))
    }
  }

  private func isInPlaceholder(_ range: Range<Int>) -> Bool {
    let next = placeholders.partitioningIndex { $0.lowerBound > range.lowerBound }
    return next > 0 && placeholders[next - 1].upperBound >= range.upperBound
  }

  private func isSecretKey(_ key: Range<Int>) -> Bool {
    // IDENTIFIED BY, also misspelled.
    if text[key].prefix(7).lazy.map(\.asciiLowercased).elementsEqual("identif".utf8),
      text[key].contains(where: { $0.isBlank })
    {
      return true
    }
    return knowledge.matcher.classify(String(decoding: text[key], as: UTF8.self)).isSecret
  }
}

extension StatementCheck {
  /// Whether a required secret is missing and no option was reported as it.
  fileprivate func lacksSecret(_ classifiedOptions: [ClassifiedOption], _ problems: [Problem]) -> Bool {
    guard engine.isClosed, decoded.statement.kind == .create, !problems.contains(where: \.isSecret) else {
      return false
    }
    guard let type else { return false }
    return !RequiredSecrets(type: type, text: decoded.text).missing(given: classifiedOptions).isEmpty
  }
}
