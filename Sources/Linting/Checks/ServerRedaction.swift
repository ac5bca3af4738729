import Bytes
import CRuleRecords
import ConnectionSyntax
import RuleRecords

/// Whether the server masks a value in what it stores and shows. Nil if this is unknown, for example if the engine's
/// grammar does not accept the statement: the server may then show the original text.
struct ServerRedaction {
  let decoded: DecodedStatement
  let engine: Engine
  let type: ConnectionType?

  /// For the value of a correctly spelled key for secrets. The server ignores options in comments.
  func of(_ option: DecodedStatement.DecodedOption) -> Bool? {
    option.syntax.isCommented ? nil : of(option.key)
  }

  private func of(_ key: String) -> Bool? {
    if engine.record.clear.count > 0, engine.record.clear.contains(key.lowercased()) { return false }
    switch engine.redaction {
    // The server rejects unknown types and statements; its error messages are not documented.
    case .knownKeys: return type?.keys.hasSecret(exactly: key) ?? false && isAccepted ? true : nil
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

  /// For the value of a key that the engine does not have as a key for secrets.
  func ofUnknownKey(_ key: String) -> Bool? {
    switch engine.redaction {
    case .all, .keyParts: of(key)
    case .unknown: nil
    default: false
    }
  }

  /// For the credential at `range` in the value of `key`.
  func of(embedded range: Range<Int>, under key: String) -> Bool? {
    engine.record.secret_parameters.keys.isEmpty ? ofUnknownKey(key) : of(parameter(before: range.lowerBound))
  }

  private func masks(_ isListed: Bool) -> Bool? {
    isListed ? (isAccepted ? true : nil) : false
  }

  private var isAccepted: Bool { decoded.isAccepted(by: engine) }

  /// The name of the parameter, for example `sasl_password` in `?sasl_password=x`; empty if there is none.
  private func parameter(before offset: Int) -> String {
    let text = decoded.text
    guard offset > 0, text[offset - 1] == UInt8(ascii: "=") else { return "" }
    var start = offset - 1
    while start > 0, offset - start < 64, text[start - 1].isPartOfIdentifier { start -= 1 }
    return String(decoding: text[start..<(offset - 1)], as: UTF8.self)
  }
}
