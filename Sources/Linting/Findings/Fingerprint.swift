import Bytes

/// What stays the same about a finding while the file around it changes: 16 hexadecimal digits that trackers of results
/// compare from run to run.
///
/// It is made of names and a count, never of a value, so that nothing about a secret can be learnt from it, and never of
/// a line number, so that it survives edits elsewhere.
package struct Fingerprint: Sendable, Hashable {
  private let hash: UInt64

  package init(hash: UInt64) {
    self.hash = hash
  }

  /// `connection` and `key` are what a report may show: of a text that may be a secret there is no hash either. `ordinal`
  /// counts what has the same rule, connection and key in one file, in the order of the file.
  package init(
    rule: RuleName, path: String, statementKind: String?, connection: ShownText?, key: ShownText?, ordinal: Int
  ) {
    var fields = FieldHash()
    fields.mix(rule.rawValue)
    fields.mix(path)
    fields.mix(statementKind)
    fields.mix(connection?.text)
    fields.mix(key?.text)
    fields.mix(String(ordinal))
    hash = fields.value
  }

  /// 16 hexadecimal digits in lower case.
  package var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// A hash of several texts: short, and the same on every machine. It need not resist attacks, since no secret enters it.
struct FieldHash {
  private var hash = ByteHash()

  var value: UInt64 { hash.value }

  mutating func mix(_ field: String?) {
    // A field that is absent differs from an empty one, and no text can hold 0xFF, so that fields cannot run together.
    guard let field else { return hash.add(0xFE) }
    hash.add(0xFF)
    for byte in field.utf8 { hash.add(byte) }
  }
}
