import Bytes
import ConnectionSyntax
import KeyMatching
import PCRE2
import ValueMatching

// Finds secrets outside values: in a key, in the connection's name, in a literal without a key, in a comment. These
// findings have no key, because the text around the secret is unreliable.
extension StatementCheck {
  /// Returns the secrets in the key of an option: the key is a secret, contains one, or was swapped with the value. An
  /// empty array means that the key contains a mask; then the value is harmless too, unless it looks like a secret.
  func secretsInKey(
    _ classified: ClassifiedOption, lacksSecret: Bool, _ scratch: inout MatchScratch
  ) -> [Problem]? {
    switch classified.role {
    case .secret, .plain, .container: return nil
    case .nearlySecret, .harmless, .weak, .qualified, .modified, .vague, .unknown: break
    }
    let option = classified.option
    let key = option.syntax.key
    if option.keyHoldsMask { return speaksForSecret(option.syntax.value) ? nil : [] }
    if let name = keyInPlaceOfValue(classified, lacksSecret: lacksSecret) {
      return [misplaced(.misspelledSecretKey, "swapped", name, at: key, isCommented: option.syntax.isCommented)]
    }
    if let secret = secretBehindName(option) {
      return [
        misplaced(
          .brokenStatement, "key-position", "a separator or a quote is missing", at: secret,
          isCommented: option.syntax.isCommented)
      ]
    }
    // Fast path: most keys are short and consist of letters and hyphens.
    guard key.count >= 20 || decoded.text[key].contains(where: { $0 == .equals || $0 == .colon || $0 == .at }) else {
      return nil
    }
    guard let evidence = secrets(at: key, &scratch) else { return nil }
    if let shape = evidence.shape {
      return [
        misplaced(
          .secretShapedValue, "key-position", shape.description, at: key, isCommented: option.syntax.isCommented)
      ]
    }
    // `aws-secret-=key` is a misspelled key: the `key` in it is no value.
    let embedded = evidence.embedded.filter { secret in
      guard case .nearlySecret = classified.role, let suggestion = classified.suggestion else { return true }
      let text = String(decoding: decoded.text[secret.range.shifted(by: key.lowerBound)], as: UTF8.self)
      return !suggestion.contains(text)
    }
    if embedded.isEmpty { return nil }
    return embedded.map { secret in
      misplaced(
        .secretInURL, "key-position", secret.description, at: secret.range.shifted(by: key.lowerBound),
        isCommented: option.syntax.isCommented)
    }
  }

  /// Returns the key that is in the place of the value, as in `'hunter2' = 'password'`: the value is a secret name of
  /// the catalogue or of the word lists in any spelling, and the key looks like a secret.
  private func keyInPlaceOfValue(_ classified: ClassifiedOption, lacksSecret: Bool) -> String? {
    if case .nearlySecret = classified.role { return nil }
    let option = classified.option
    guard option.syntax.form == .quoted, option.syntax.value.count <= 64, option.syntax.key.count >= 4 else {
      return nil
    }
    let value = String(decoding: decoded.text[option.syntax.value], as: UTF8.self)
    let lowercased = value.lowercased()
    guard speaksForSecret(option.syntax.key) else {
      // `'heslo' = 'password'` may be a weak password under a foreign key. So the value must be a key of this type, the
      // type's secret must be missing, and the key must have a digit or no known word: `'plum-tree-tea' = 'api-key'`.
      let hasDigit = option.syntax.key.contains { decoded.text[$0].isDigit }
      guard lacksSecret, let type, hasDigit || classified.role == .unknown else { return nil }
      return type.keys.secrets.first { $0.lowercased() == lowercased }
    }
    if let name = engine.keys.secrets.first(where: { $0.lowercased() == lowercased }) { return name }
    let keyClass = classifier.knowledge.matcher.classify(value, known: type?.keys ?? engine.untypedKeys)
    return keyClass.kind == .exact || keyClass.kind == .style ? keyClass.name : nil
  }

  /// Returns the last word of a key such as `password hunter2`, where a separator is missing.
  private func secretBehindName(_ option: DecodedStatement.DecodedOption) -> Range<Int>? {
    let key = option.syntax.key
    guard let blank = decoded.text[key].lastIndex(of: .space), key.upperBound - blank > 4 else { return nil }
    let word = blank + 1..<key.upperBound
    let hasDigit = word.contains { decoded.text[$0].isDigit }
    let isValue =
      speaksForSecret(word)
      || hasDigit && word.contains { $0 > word.lowerBound && (decoded.text[$0] | 0x20) >= UInt8(ascii: "a") }
    guard isValue else { return nil }
    let name = String(decoding: decoded.text[key.lowerBound..<blank], as: UTF8.self)
    return classifier.knowledge.matcher.classify(name, known: type?.keys ?? engine.untypedKeys).isSecret ? word : nil
  }

  /// Returns the secrets in the name, in literals without a key, and in comments inside and beside the statement that
  /// are not among `problems`.
  func looseSecrets(beside problems: [Problem], _ scratch: inout MatchScratch) -> [Problem] {
    let beside = secretsInOptionsBeside(&scratch)
    var found: [Problem] = []
    if let name = decoded.statement.name { found = secrets(in: name, isComment: false, &scratch) }
    for literal in decoded.statement.literals { found += secrets(in: literal, isComment: false, &scratch) }
    for comment in decoded.statement.comments { found += secrets(in: comment, isComment: true, &scratch) }
    for comment in decoded.statement.commentsBeside { found += secrets(in: comment, isComment: true, &scratch) }
    if found.isEmpty { return beside }
    let known = SortedRanges(
      decoded.options.map(\.syntax.value) + (problems + beside).filter(\.isSecret).map(\.range))
    return beside + found.filter { !known.overlap($0.range) }
  }

  /// Returns the secrets under right and misspelled keys in the comments beside the statement.
  private func secretsInOptionsBeside(_ scratch: inout MatchScratch) -> [Problem] {
    decoded.statement.optionsBeside.compactMap { option in
      let classified = classifier.classify(DecodedStatement.DecodedOption(option, in: decoded.text), &scratch)
      guard classified.isLiteral else { return nil }
      return switch classified.role {
      case .secret: exposed(classified)
      case .nearlySecret(let isMisspelled): misspelled(classified, isMisspelled: isMisspelled)
      default: nil
      }
    }
  }

  /// Returns the evident secrets in `range`. In a comment only the exact range of a finding is a secret, and a
  /// credential must look random or chosen: the one in `-- token = expired` does not.
  private func secrets(in range: Range<Int>, isComment: Bool, _ scratch: inout MatchScratch) -> [Problem] {
    guard range.count >= 12, let evidence = secrets(at: range, &scratch) else { return [] }
    let isCommented = isComment || decoded.statement.isCommented
    if let shape = evidence.shape {
      return [
        misplaced(
          .secretShapedValue, "provider-without-key", shape.description,
          at: isComment ? shape.range.shifted(by: range.lowerBound) : range, isCommented: isCommented)
      ]
    }
    return evidence.embedded.compactMap { secret in
      let place = secret.range.shifted(by: range.lowerBound)
      if isComment, !speaksForSecret(place), !secret.pattern.hasPrefix("url-") { return nil }
      return misplaced(
        .secretInURL, isComment ? "comment" : "embedded-without-key",
        isComment ? "a credential" : secret.description, at: place, isCommented: isCommented)
    }
  }

  /// Whether the text at `range` looks like a generated or chosen secret.
  private func speaksForSecret(_ range: Range<Int>) -> Bool {
    let text = decoded.text
    return ValueMatching.speaksForSecret(text.span.extracting(range))
  }

  private func secrets(at range: Range<Int>, _ scratch: inout MatchScratch) -> LiteralEvidence? {
    let text = decoded.text
    return classifier.knowledge.values.secrets(in: text.span.extracting(range), &scratch)
  }

  private func misplaced(
    _ rule: RuleName, _ message: String, _ argument: String, at range: Range<Int>, isCommented: Bool
  ) -> Problem {
    Problem(
      rule: rule, message: message, arguments: [.own(argument)], range: range, isSecret: true,
      redactedByServer: engine.redaction == .unknown ? nil : false, isCommented: isCommented,
      evidence: Evidence(
        value: rule == .secretShapedValue ? .provider : rule == .secretInURL ? .embedded : nil, statement: .displaced,
        syntax: isCommented ? .comment : nil))
  }
}

extension DecodedStatement.DecodedOption {
  /// Whether a secret in the key was masked, so that the value is probably the key.
  ///
  /// False for `${PREFIX}.api-key`, a key that contains a variable.
  var keyHoldsMask: Bool {
    guard key.utf8.contains(.leftBracket) || key.utf8.contains(.dollar) else { return false }
    return key.contains(MaskStyle.redactedText) || key.hasPrefix("${") && key.hasSuffix("}")
      || ["=${", ":${", " ${"].contains { key.contains($0) }
  }
}

extension Range<Int> {
  fileprivate func shifted(by offset: Int) -> Range<Int> {
    lowerBound + offset..<upperBound + offset
  }
}
