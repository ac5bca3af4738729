/// What stays the same about a finding while the file around it changes: 16 hexadecimal digits that trackers of results
/// compare from run to run.
///
/// It is made of names and a count, never of a value, so that nothing about a secret can be learnt from it, and never of
/// a line number, so that it survives edits elsewhere.
package struct Fingerprint: Sendable, Equatable {
  /// 16 hexadecimal digits in lower case.
  package let text: String

  /// `ordinal` counts what has the same rule, connection and key in one file, in the order of the file.
  package init(
    rule: RuleName, path: String, statementKind: String?, connection: String?, key: String?, ordinal: Int
  ) {
    // FNV-1a, 64 bits: short, the same everywhere, and there is nothing to protect.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    for field in [rule.rawValue, path, statementKind, connection, key, String(ordinal)] {
      // A field that is absent differs from an empty one, and no text can hold 0xFF, so that fields cannot run together.
      mix(field == nil ? 0xFE : 0xFF)
      for byte in (field ?? "").utf8 { mix(byte) }
    }
    let digits = String(hash, radix: 16)
    text = String(repeating: "0", count: 16 - digits.count) + digits
  }
}
