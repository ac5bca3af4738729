import ConnectionSyntax
import KeyMatching
import PCRE2

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
  let library: Library
  private(set) var ranges: [Place] = []
  /// Keys and values of the statements that were made out: they are judged.
  private var judged: Set<Range<Int>> = []

  init(text: [UInt8], library: Library) {
    self.text = text
    self.library = library
  }

  /// Adds the doubtful values of a statement that was judged.
  mutating func add(
    _ check: StatementCheck, _ judgements: [OptionJudgement], _ problems: [Problem], _ scratch: inout MatchScratch
  ) {
    let lacksSecret = check.lacksSecret(judgements, problems)
    for judgement in judgements {
      let option = judgement.option.syntax
      judged.insert(option.key)
      judged.insert(option.value)
      guard !problems.contains(where: { $0.isSecret && $0.range.overlaps(option.value) }),
        isDoubtful(judgement, in: check, lacksSecret: lacksSecret)
      else { continue }
      ranges.append(Place(range: option.value, statementStart: check.view.statement.range.lowerBound))
    }
  }

  private func isDoubtful(_ judgement: OptionJudgement, in check: StatementCheck, lacksSecret: Bool) -> Bool {
    let option = judgement.option.syntax
    let value = text.span.extracting(option.value)
    switch judgement.role {
    case .plain, .container, .secret, .nearlySecret: return false
    case .harmless:
      // A secret's name with a word behind it: `password_us`. The words say that it is none, the value may know better.
      return judgement.isLiteral && !judgement.isSetting && speaksForSecret(value)
        && !check.engine.keys.hasHarmless(judgement.option.lowercasedKey)
    case .weak: if judgement.isLiteral, !judgement.isSetting { return true }
    case .unknown: break
    }
    guard option.form != .reference, !option.value.isEmpty else { return false }
    if lacksSecret, option.form == .quoted { return judgement.isLiteral && !isAddress(option.value) }
    return judgement.isLiteral && !judgement.isSetting && speaksForSecret(value)
  }

  private func speaksForSecret(_ value: Span<UInt8>) -> Bool {
    looksRandom(value) || looksChosen(value)
  }

  private func isAddress(_ value: Range<Int>) -> Bool {
    value.dropLast(2).contains { text[$0] == 0x3A && text[$0 + 1] == 0x2F && text[$0 + 2] == 0x2F }
  }

  /// Adds what stands near the word CONNECTION, in `range`, and was not judged: secrets by their keys or by their format.
  mutating func addNearby(_ range: Range<Int>, _ scratch: inout MatchScratch) {
    guard range.lowerBound < range.upperBound else { return }
    for literal in StatementParser.literals(near: range, in: text) where !judged.contains(literal.value) {
      guard case .literal(let evidence) = library.values.classify(text.span.extracting(literal.value), &scratch) else {
        continue
      }
      guard evidence.shape != nil || !evidence.embedded.isEmpty || literal.key.map(isSecretKey) ?? false else {
        continue
      }
      ranges.append(Place(range: literal.value, statementStart: nil))
    }
  }

  private func isSecretKey(_ key: Range<Int>) -> Bool {
    library.matcher.verdict(on: String(decoding: text[key], as: UTF8.self)).isSecret
  }
}

extension StatementCheck {
  /// Whether the type needs a secret that the statement does not give, and nothing was taken for it.
  fileprivate func lacksSecret(_ judgements: [OptionJudgement], _ problems: [Problem]) -> Bool {
    guard engine.isClosed, let type, view.statement.kind == .create,
      !problems.contains(where: { $0.rule == .missingSecret })
    else { return false }
    return !RequiredSecrets(type: type).missing(given: judgements).isEmpty
  }
}
