import Bytes
import PCRE2
import ValueMatching

/// Decides which keys, names and types of a file a report may show.
struct NameSieve {
  let knowledge: Knowledge

  /// Returns `text` if it may be shown, otherwise a neutral text. Callers show exact names of the catalogue.
  func shown(_ text: String, as noun: ShownText.Noun, _ scratch: inout MatchScratch) -> ShownText {
    let hasVariable = noun == .name && text.utf8.contains(.leftBrace) && text.utf8.contains(.rightBrace)
    guard (hasVariable ? WordShape.template : .name).fits(text), !holdsEvidence(text, &scratch),
      noun != .key || hasKnownWords(text)
    else {
      return .neutral(noun)
    }
    return ShownText(classified: text)
  }

  /// Whether a value, or a part of one next to a secret, is harmless and may be shown: an address, a region, a number.
  func shows(value: String, _ scratch: inout MatchScratch) -> Bool {
    WordShape.value.fits(value) && !holdsEvidence(value, &scratch)
  }

  /// Whether a value pattern matches `text`, or it looks generated.
  private func holdsEvidence(_ text: String, _ scratch: inout MatchScratch) -> Bool {
    text.withBytes { bytes in
      if knowledge.values.secrets(in: bytes, &scratch) != nil { return true }
      guard looksRandom(bytes), case .literal = knowledge.values.classify(bytes, &scratch) else { return false }
      return true
    }
  }

  /// Whether all words of a key with blanks are known; false for `password hunter`, where a separator is missing.
  private func hasKnownWords(_ key: String) -> Bool {
    guard key.utf8.contains(.space) else { return true }
    return key.split(separator: " ").allSatisfy { knowledge.matcher.knows(word: $0.utf8) }
  }
}
