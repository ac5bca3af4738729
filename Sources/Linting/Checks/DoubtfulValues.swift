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
  /// Keys and values of the parsed statements, which were judged.
  private var judged: Set<Range<Int>> = []
  /// The ranges of placeholders, sorted. A quoted text inside is a part of the placeholder.
  private var placeholders: [Range<Int>] = []

  init(text: [UInt8], knowledge: Knowledge) {
    self.text = text
    self.knowledge = knowledge
  }

  /// Adds the doubtful values of a judged statement.
  mutating func add(
    _ check: StatementCheck, _ judgements: [OptionJudgement], _ problems: [Problem], _ scratch: inout MatchScratch
  ) {
    let lacksSecret = check.lacksSecret(judgements, problems)
    let givesSecret = judgements.contains(where: \.givesSecret) || problems.contains(where: \.isSecret)
    let secrets = Stretches(problems.filter(\.isSecret).map(\.range))
    let strangers = judgements.count { isStranger($0, to: check) }
    let statement = check.view.statement
    func place(_ range: Range<Int>) -> Range<Int> { statement.host?.source(of: range) ?? range }
    func doubt(_ range: Range<Int>) {
      ranges.append(Place(range: place(range), statementStart: statement.extent.lowerBound))
    }
    for judgement in judgements {
      let option = judgement.option.syntax
      judged.insert(place(option.key))
      // The value of an unknown key is not judged, and a clause may be a preposition: `SET api-key TO 'x'`.
      if judgement.role != .unknown, judgement.role != .plain || !option.isClause { judged.insert(place(option.value)) }
      if !judgement.isLiteral { placeholders.append(place(option.value)) }
      guard !secrets.overlap(option.value),
        lacksSecret && strangers == 1 && isStranger(judgement, to: check) && !judgement.option.keyHoldsMask
          || isDoubtful(judgement, in: check, lacksSecret: lacksSecret, givesSecret: givesSecret)
      else { continue }
      doubt(option.value)
    }
  }

  /// Whether the option has a literal under a key that is unknown.
  private func isStranger(_ judgement: OptionJudgement, to check: StatementCheck) -> Bool {
    switch judgement.role {
    case .harmless where check.engine.keys.hasHarmless(judgement.option.lowercasedKey): false
    case .harmless, .modified: judgement.isLiteral && !judgement.isSetting
    case .weak, .qualified, .vague, .unknown: judgement.isLiteral
    case .plain, .container, .secret, .nearlySecret: false
    }
  }

  private func isDoubtful(
    _ judgement: OptionJudgement, in check: StatementCheck, lacksSecret: Bool, givesSecret: Bool
  ) -> Bool {
    let option = judgement.option.syntax
    let text = check.view.text
    let value = text.span.extracting(option.value)
    switch judgement.role {
    case .plain, .container, .secret, .nearlySecret: return false
    case .harmless:
      // A secret name before another word, such as `password_us`: harmless by its words, but the value may be a secret.
      guard judgement.isLiteral, !judgement.isSetting,
        !check.engine.keys.hasHarmless(judgement.option.lowercasedKey)
      else { return false }
      if lacksSecret, option.form == .quoted, knowledge.matcher.namesSecret(judgement.option.key) { return true }
      return speaksForSecret(value) && !isIdentifier(judgement.option.lowercasedKey)
    case .weak, .qualified, .modified, .vague, .unknown: break
    }
    guard judgement.isLiteral else { return false }
    if lacksSecret, option.form == .quoted, !judgement.option.keyHoldsMask {
      return !hasScheme(text.span.extracting(option.value))
    }
    guard !judgement.isSetting, !isIdentifier(judgement.option.lowercasedKey) else { return false }
    if speaksForSecret(value) { return true }
    // The keys of an unknown type are unknown: a digit is sufficient if there is no other secret.
    return check.engine.isClosed && check.type == nil && !givesSecret && judgement.role == .unknown
      && option.value.contains { text[$0].isDigit }
  }

  /// Whether `key` names an identifier (`subscription-id`), whose value looks random but is public.
  private func isIdentifier(_ key: String) -> Bool {
    key.hasSuffix("id") && key.utf8.dropLast(2).last.map { !$0.isLowerCaseLetter } ?? true
      || key.hasSuffix("uuid") || key.hasSuffix("guid") || key.hasSuffix("arn")
  }

  /// Adds texts near the word CONNECTION in `range` that were not judged: secrets by key or by format.
  mutating func addNearby(_ range: Range<Int>, _ scratch: inout MatchScratch) {
    guard range.lowerBound < range.upperBound else { return }
    placeholders.sort { $0.lowerBound < $1.lowerBound }
    for literal in StatementParser.literals(near: range, in: text)
    where !judged.contains(literal.value) && !isInPlaceholder(literal.value) {
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
    return knowledge.matcher.verdict(on: String(decoding: text[key], as: UTF8.self)).isSecret
  }
}

extension StatementCheck {
  /// Whether a required secret is missing and no option was reported as it.
  fileprivate func lacksSecret(_ judgements: [OptionJudgement], _ problems: [Problem]) -> Bool {
    guard engine.isClosed, view.statement.kind == .create, !problems.contains(where: \.isSecret) else { return false }
    guard let type else { return false }
    return !RequiredSecrets(type: type, text: view.text).missing(given: judgements).isEmpty
  }
}
