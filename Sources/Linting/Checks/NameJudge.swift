import Bytes
import PCRE2

/// Decides which keys, names and types of a file a report may show.
struct NameJudge {
  let knowledge: Knowledge

  /// `text` if it may be shown, else a neutral word. What the catalogue knows to the letter is shown by whoever asks.
  func shown(_ text: String, as noun: ShownText.Noun, _ scratch: inout MatchScratch) -> ShownText {
    let hasVariable = noun == .name && text.contains("{") && text.contains("}")
    guard (hasVariable ? WordShape.template : .name).fits(text), !holdsEvidence(text, &scratch),
      noun != .key || hasKnownWords(text)
    else {
      return .neutral(noun)
    }
    return ShownText(judged: text)
  }

  /// A harmless value, or the part of one beside the secrets in it: an address, a region, a number.
  func shows(value: String, _ scratch: inout MatchScratch) -> Bool {
    WordShape.value.fits(value) && !holdsEvidence(value, &scratch)
  }

  /// Whether a value pattern finds a secret in `text`, or it looks as if a machine had made it.
  private func holdsEvidence(_ text: String, _ scratch: inout MatchScratch) -> Bool {
    let verdict = text.withBytes { knowledge.values.classify($0, &scratch) }
    guard case .literal(let evidence) = verdict else { return false }
    return evidence.shape != nil || !evidence.embedded.isEmpty || evidence.looksRandom || evidence.isIncomplete
  }

  /// Whether each word of a key of several is one that keys have: in `password hunter`, where a separator is missing, the
  /// second is none.
  private func hasKnownWords(_ key: String) -> Bool {
    guard key.utf8.contains(0x20) else { return true }
    return key.split(separator: " ").allSatisfy { knowledge.matcher.knows(word: $0.utf8) }
  }
}
