import Bytes
import CRuleRecords
import ConnectionSyntax
import RuleRecords

/// Whether the server masks a value in what it stores and shows. nil wherever nobody can tell, above all where the
/// statement is none that the engine's grammar accepts: the server may then show the text as it was sent.
struct ServerRedaction {
  let view: StatementView
  let engine: Engine
  let type: ConnectionType?

  /// Of the value of a key for secrets that is spelled right. What stands in a comment is no option to the server.
  func of(_ option: StatementView.OptionView) -> Bool? {
    option.syntax.isCommented ? nil : of(option.key)
  }

  private func of(_ key: String) -> Bool? {
    if engine.record.clear.contains(key.lowercased()) { return false }
    switch engine.redaction {
    // A server refuses what it does not know, and what it says then is not documented.
    case .knownKeys: return type?.keys.secrets.contains(key) ?? false && isAccepted ? true : nil
    case .exactKeys: return masks(engine.record.redacted.contains(key))
    case .anyCase: return masks(engine.record.redacted.contains(key.lowercased()))
    case .keyParts:
      let key = key.lowercased()
      return masks(engine.record.redacted.texts.contains { key.contains($0.string) })
    case .all: return masks(true)
    case .never: return false
    case .unknown: return nil
    }
  }

  /// Of the value of a key that the engine does not know, or not as one for secrets.
  func ofUnknownKey(_ key: String) -> Bool? {
    switch engine.redaction {
    case .all, .keyParts: of(key)
    case .unknown: nil
    default: false
    }
  }

  /// Of the credential at `range`, which stands inside the value of `key`.
  func of(embedded range: Range<Int>, under key: String) -> Bool? {
    engine.record.secret_parameters.keys.isEmpty ? ofUnknownKey(key) : of(parameter(before: range.lowerBound))
  }

  private func masks(_ isListed: Bool) -> Bool? {
    isListed ? (isAccepted ? true : nil) : false
  }

  private var isAccepted: Bool { view.isAccepted(by: engine) }

  /// `sasl_password` of `?sasl_password=x`; empty for what is no parameter.
  private func parameter(before offset: Int) -> String {
    let text = view.text
    guard offset > 0, text[offset - 1] == UInt8(ascii: "=") else { return "" }
    var start = offset - 1
    while start > 0, offset - start < 64,
      text[start - 1].isLetter || text[start - 1].isDigit || text[start - 1] == UInt8(ascii: "_")
    {
      start -= 1
    }
    return String(decoding: text[start..<(offset - 1)], as: UTF8.self)
  }
}
