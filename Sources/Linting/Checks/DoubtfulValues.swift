import Bytes
import ConnectionSyntax
import KeyMatching
import PCRE2
import ValueMatching

/// Gathers the values of one window that may be secrets although no rule calls them so.
///
/// A rule must be right before it speaks; whoever is told that a file holds no more secrets needs the opposite. The values
/// are left as they are, since nobody knows.
struct DoubtfulValues {
  struct Place {
    /// In bytes of the window.
    var range: Range<Int>
    /// Where the statement begins; nil if none was made out.
    var statementStart: Int?
  }

  let text: [UInt8]
  let knowledge: Knowledge
  private(set) var ranges: [Place] = []
  /// Keys and values of the statements that were made out: they are judged.
  private var judged: Set<Range<Int>> = []
  /// Values that stand for others: what is quoted inside is theirs. In order.
  private var placeholders: [Range<Int>] = []

  init(text: [UInt8], knowledge: Knowledge) {
    self.text = text
    self.knowledge = knowledge
  }

  /// Adds the doubtful values of a statement that was judged.
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
      // Of an unknown key nothing is known, and a clause may be a preposition: `SET api-key TO 'x'`.
      if judgement.role != .unknown, judgement.role != .plain || !option.isClause { judged.insert(place(option.value)) }
      if !judgement.isLiteral { placeholders.append(place(option.value)) }
      guard !secrets.overlap(option.value),
        lacksSecret && strangers == 1 && isStranger(judgement, to: check) && !judgement.option.keyHoldsMask
          || isDoubtful(judgement, in: check, lacksSecret: lacksSecret, givesSecret: givesSecret)
      else { continue }
      doubt(option.value)
    }
  }

  /// Whether nobody knows the key of an option with a value of its own.
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
      // A secret's name with a word behind it: `password_us`. The words say that it is none, the value may know better.
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
    // Of a type that nobody knows, nobody knows the keys: a digit is enough if nothing else is a secret.
    return check.engine.isClosed && check.type == nil && !givesSecret && judgement.role == .unknown
      && option.value.contains { text[$0].isDigit }
  }

  /// `subscription-id`: what it names looks random, and is none the less known to everybody.
  private func isIdentifier(_ key: String) -> Bool {
    key.hasSuffix("id") && key.utf8.dropLast(2).last.map { !(0x61...0x7A).contains($0) } ?? true
      || key.hasSuffix("uuid") || key.hasSuffix("guid") || key.hasSuffix("arn")
  }

  /// Adds what stands near the word CONNECTION, in `range`, and was not judged: secrets by their keys or by their format.
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
      text[key].contains(where: { $0 <= 0x20 })
    {
      return true
    }
    return knowledge.matcher.verdict(on: String(decoding: text[key], as: UTF8.self)).isSecret
  }
}

extension StatementCheck {
  /// Whether the type needs a secret that the statement does not give, and nothing was taken for it.
  fileprivate func lacksSecret(_ judgements: [OptionJudgement], _ problems: [Problem]) -> Bool {
    guard engine.isClosed, view.statement.kind == .create, !problems.contains(where: \.isSecret) else { return false }
    guard let type else { return false }
    return !RequiredSecrets(type: type, text: view.text).missing(given: judgements).isEmpty
  }
}
