import Bytes
import PCRE2

/// Classifies a value: empty, a placeholder, or a literal with the evidence in its text.
package struct ValueClassifier: Sendable {
  /// Whether a name inside a value names a secret, given the strength of the value after it; nil asks whether any value
  /// would be a secret.
  package typealias NameReader = @Sendable (_ name: String, _ value: ValueStrength?) -> Bool

  /// Placeholders first.
  private let patterns: [ValuePattern]
  private let placeholderCount: Int
  private let prefilter: ValuePrefilter
  private let hasMeteredPatterns: Bool
  private let isSecretName: NameReader

  /// In bytes. If a value is longer than two parts of this size, only its start and its end are searched.
  package static let partSize = 16 << 10
  /// Maximum length of a placeholder in bytes.
  static let longestPlaceholder = 4 << 10
  /// Maximum number of embedded secrets that are reported per value.
  static let embeddedLimit = 100
  /// Maximum number of searches for a user's pattern, and of secret names, in one part.
  static let searchLimit = 200
  /// Maximum nesting depth of placeholders: `${A:-${B:-<your-key>}}`.
  private static let nestingLimit = 6

  /// A classifier that knows `patterns`; `isSecretName` reads the names inside values.
  package init(patterns: ValuePatterns, isSecretName: @escaping NameReader = { _, _ in false }) {
    self.isSecretName = isSecretName
    self.patterns = patterns.placeholders + patterns.finders
    placeholderCount = patterns.placeholders.count
    prefilter = patterns.prefilter ?? ValuePrefilter(self.patterns)
    hasMeteredPatterns = self.patterns.contains(where: \.isMetered)
  }

  /// Classifies a single `value`.
  package func classify(_ value: Span<UInt8>) -> ValueClass {
    var scratch = MatchScratch()
    return classify(value, &scratch)
  }

  /// Classifies `value`: the raw bytes between the quotes, in which doubled quotes stay doubled.
  package func classify(_ value: Span<UInt8>, _ scratch: inout MatchScratch) -> ValueClass {
    classify(value, forSecretsOnly: false, &scratch)
  }

  /// Returns the evidence of a literal that contains a secret in a known form, or of which only a part was searched;
  /// otherwise nil. Costs much less than ``classify(_:_:)`` for other values, because no placeholder pattern runs.
  package func secrets(in value: Span<UInt8>, _ scratch: inout MatchScratch) -> LiteralEvidence? {
    guard case .literal(let evidence) = classify(value, forSecretsOnly: true, &scratch), evidence.hasFindings else {
      return nil
    }
    return evidence
  }

  /// With `forSecretsOnly`, a text without secrets is classified as nothing, also if it is a placeholder.
  private func classify(
    _ value: Span<UInt8>, forSecretsOnly: Bool, _ scratch: inout MatchScratch
  ) -> ValueClass {
    let text = value.trimmed
    guard !text.isEmpty else { return .nothing }
    if hasMeteredPatterns { scratch.grant(text.count * MatchBudget.stepsPerByte) }
    let isShort = text.count <= 2 * ValueClassifier.partSize
    let head = value.extracting(isShort ? text : text.prefix(ValueClassifier.partSize))
    let admitted = prefilter.admitted(to: head)
    if isShort {
      if forSecretsOnly {
        if admitted.first(in: placeholderCount..<patterns.count) == nil { return .nothing }
      } else if let kind = placeholder(head, admitted, &scratch) {
        return .placeholder(kind)
      }
    }
    var evidence = LiteralEvidence()
    var isFilled = false
    if isShort {
      search(head, admitted, at: text.lowerBound, &evidence, isFilled: &isFilled, &scratch)
    } else {
      let end = text.suffix(ValueClassifier.partSize)
      let tail = value.extracting(end)
      search(head, admitted, at: text.lowerBound, &evidence, isFilled: &isFilled, &scratch)
      search(tail, prefilter.admitted(to: tail), at: end.lowerBound, &evidence, isFilled: &isFilled, &scratch)
      evidence.isIncomplete = true
    }
    if evidence.embedded.count > 1 { evidence.embedded.sort { $0.range.lowerBound < $1.range.lowerBound } }
    if forSecretsOnly {
      guard evidence.hasFindings else { return .nothing }
      if isShort, let kind = placeholder(head, admitted, &scratch) { return .placeholder(kind) }
    }
    // If all credentials in a connection string are references, the string contains no secret.
    if evidence.embedded.isEmpty, evidence.shape == nil, isFilled, !evidence.isIncomplete {
      return .placeholder(.reference)
    }
    evidence.looksRandom = looksRandom(value.extracting(text))
    return .literal(evidence)
  }

  /// Returns the kind of placeholder that the whole `value` is; nil if it is none or the match limit was reached.
  private func placeholder(
    _ value: Span<UInt8>, _ admitted: ValuePrefilter.Admitted, depth: Int = 0, _ scratch: inout MatchScratch
  ) -> PlaceholderKind? {
    guard value.count <= ValueClassifier.longestPlaceholder, depth < ValueClassifier.nestingLimit else { return nil }
    var next = 0
    while let index = admitted.first(in: next..<placeholderCount) {
      next = index + 1
      let pattern = patterns[index]
      guard let kind = pattern.kind.placeholder, let compiled = pattern.compiled(),
        case .matched(let match) = scratch.search(compiled.pattern, in: value)
      else { continue }
      guard let fixed = match.first(of: compiled.fixed) else { return kind }
      // Only the first pattern that matches counts: if its `fixed` text is no placeholder, the value is none.
      let text = value.extracting(fixed)
      let inner = text.trimmed
      guard !inner.isEmpty else { return kind }
      let part = text.extracting(inner)
      return placeholder(part, prefilter.admitted(to: part), depth: depth + 1, &scratch)
    }
    return nil
  }

  /// Adds the findings in `part` to `evidence`; `part` starts at byte `offset` of the value. Sets `isFilled` if
  /// credentials are found that are placeholders.
  private func search(
    _ part: Span<UInt8>, _ admitted: ValuePrefilter.Admitted, at offset: Int, _ evidence: inout LiteralEvidence,
    isFilled: inout Bool,
    _ scratch: inout MatchScratch
  ) {
    var next = placeholderCount
    while let index = admitted.first(in: next..<patterns.count) {
      next = index + 1
      let pattern = patterns[index]
      if pattern.kind.hasName {
        searchNames(pattern, in: part, at: offset, &evidence, isFilled: &isFilled, &scratch)
        continue
      }
      guard let compiled = pattern.compiled() else { continue }
      if pattern.kind == .provider, evidence.shape != nil { continue }
      var start = 0
      var searches = 0
      while start < part.count {
        searches += 1
        if pattern.isMetered, searches > ValueClassifier.searchLimit {
          evidence.isIncomplete = true
          scratch.giveUp()
          break
        }
        let outcome = scratch.search(compiled.pattern, in: part, from: start)
        if outcome == .limitReached { evidence.isIncomplete = true }
        guard case .matched(let match) = outcome else { break }
        if pattern.kind == .provider {
          if !pattern.isMetered, part.consistsOfWords(match.range) {
            start = match.range.upperBound
            continue
          }
          evidence.shape = FoundSecret(match.range.shifted(by: offset), pattern)
          break
        }
        let secret = part.withoutFragment(match.first(of: compiled.secret) ?? match.range)
        start = max(secret.upperBound, match.range.lowerBound + 1)
        if isEmptyOrPlaceholder(part.extracting(secret), &scratch) {
          isFilled = true
        } else {
          add(pattern, secret.shifted(by: offset), to: &evidence)
        }
      }
    }
  }

  /// The same for a `pattern` that determines where the value after a name ends.
  private func searchNames(
    _ pattern: ValuePattern, in part: Span<UInt8>, at offset: Int, _ evidence: inout LiteralEvidence,
    isFilled: inout Bool, _ scratch: inout MatchScratch
  ) {
    let scanner = NameScanner(kind: pattern.kind)
    var next = 0
    var searches = 0
    while let found = scanner.name(in: part, from: next) {
      next = found.next
      guard let name = secretName(of: found, in: part) else { continue }
      searches += 1
      guard searches <= ValueClassifier.searchLimit else {
        evidence.isIncomplete = true
        return
      }
      guard let compiled = pattern.compiled(),
        case .matched(let match) = scratch.search(compiled.pattern, in: part, from: name.start),
        let range = match.first(of: compiled.secret)
      else { continue }
      let secret = part.withoutFragment(range)
      let value = part.extracting(secret)
      if isEmptyOrPlaceholder(value, &scratch) {
        isFilled = true
      } else if isSecretName(name.text, ValueStrength(value)) {
        add(pattern, secret.shifted(by: offset), to: &evidence)
      } else {
        continue
      }
      next = max(next, secret.upperBound)
    }
  }

  /// The text of a name that may be one for secrets, and where it begins: the longer one first.
  private func secretName(of name: NameScanner.Name, in part: Span<UInt8>) -> (text: String, start: Int)? {
    if let longer = name.longer {
      let text = part.text(longer)
      if isSecretName(text, nil) { return (text, longer.lowerBound) }
    }
    let text = part.text(name.range)
    return isSecretName(text, nil) ? (text, name.start) : nil
  }

  /// Whether a credential is empty or a placeholder. Inside a text, one or two `*` are a mask too.
  private func isEmptyOrPlaceholder(_ value: Span<UInt8>, _ scratch: inout MatchScratch) -> Bool {
    let text = value.trimmed
    if text.isEmpty { return true }
    if text.count <= 2, value.extracting(text).consists(of: .asterisk) { return true }
    let part = value.extracting(text)
    return placeholder(part, prefilter.admitted(to: part), &scratch) != nil
  }

  private func add(_ pattern: ValuePattern, _ range: Range<Int>, to evidence: inout LiteralEvidence) {
    guard evidence.embedded.count < ValueClassifier.embeddedLimit else {
      evidence.isIncomplete = true
      return
    }
    guard !evidence.embedded.contains(where: { $0.range.overlaps(range) }) else { return }
    evidence.embedded.append(FoundSecret(range, pattern))
  }
}

extension FoundSecret {
  fileprivate init(_ range: Range<Int>, _ pattern: ValuePattern) {
    self.init(range: range, pattern: pattern.id, description: pattern.description)
  }
}

extension Span<UInt8> {
  /// The range without blanks and line ends at both ends.
  fileprivate var trimmed: Range<Int> {
    var start = 0
    var end = count
    while start < end, self[start].isBlank { start += 1 }
    while end > start, self[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// Returns `range` up to the first `#`, if it is in the query of a URL: a client does not send the fragment.
  fileprivate func withoutFragment(_ range: Range<Int>) -> Range<Int> {
    guard let mark = range.first(where: { self[$0] == UInt8(ascii: "#") }), mark > range.lowerBound,
      !range.contains(where: { self[$0] == UInt8(ascii: "{") })
    else { return range }
    var start = range.lowerBound
    var hasQuery = false
    while start > 0, !self[start - 1].isBlank {
      start -= 1
      if self[start] == .questionMark { hasQuery = true }
    }
    let isWeb = hasQuery && starts(with: "http", at: start)
    return isWeb ? range.lowerBound..<mark : range
  }

  private func starts(with text: StaticString, at start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= count else { return false }
    return text.withUTF8Buffer { bytes in bytes.indices.allSatisfy { self[start + $0] | 0x20 == bytes[$0] } }
  }

  /// Whether `range` is a piece of an address made of words and numbers: `al-Hilal-Riyadh-2024-Review`.
  fileprivate func consistsOfWords(_ range: Range<Int>) -> Bool {
    var words = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let isNumber = self[index].isDigit
      guard isNumber || self[index].isLetter else { return false }
      let start = index
      while index < range.upperBound, isNumber ? self[index].isDigit : self[index].isLetter {
        // A capital inside a word.
        if index > start + 1, self[index].isUpperCaseLetter != self[index - 1].isUpperCaseLetter { return false }
        index += 1
      }
      words += 1
      if index == range.upperBound { break }
      guard [.hyphen, .underscore, .dot].contains(self[index]) else { return false }
      index += 1
    }
    return words > 3
  }

  fileprivate func text(_ range: Range<Int>) -> String {
    String(decoding: range.map { self[$0] }, as: UTF8.self)
  }

  fileprivate func consists(of byte: UInt8) -> Bool {
    indices.allSatisfy { self[$0] == byte }
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == .space || self >= .tab && self <= .carriageReturn }
}

extension Range<Int> {
  fileprivate func shifted(by offset: Int) -> Range<Int> {
    lowerBound + offset..<upperBound + offset
  }
}
