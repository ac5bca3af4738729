import Bytes

/// A stable identifier of a finding, 16 hexadecimal digits, with which result trackers compare runs.
///
/// It is a hash of names and a count. It never includes a value, so it reveals nothing about a secret, and never a line
/// number, so it does not change when other lines change.
package struct Fingerprint: Sendable, Hashable {
  private var hash: UInt64

  package init(hash: UInt64) {
    self.hash = hash
  }

  /// Pass only `connection` and `key` that a report may show, so that no possible secret is hashed. `ordinal` counts
  /// the findings of the same rule, connection and key in the file.
  package init(
    rule: RuleName, origin: Origin, statementKind: String?, connection: ShownText?, key: ShownText?, ordinal: Int
  ) {
    var fields = FieldHash()
    fields.mix(rule.rawValue)
    fields.mix(origin.identity)
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

extension Fingerprint: Packed {
  init() {
    self.init(hash: 0)
  }

  mutating func pass(through packer: inout Packer) { packer.pass(&hash) }
}

/// A short hash of several texts, equal on every machine. It need not be cryptographic, because it hashes no secret.
struct FieldHash {
  private var hash = ByteHash()

  var value: UInt64 { hash.value }

  mutating func mix(_ field: String?) {
    // 0xFE (missing) and 0xFF (present) do not occur in UTF-8, so they separate the fields unambiguously.
    guard let field else { return hash.add(0xFE) }
    hash.add(0xFF)
    field.withBytes { bytes in
      for index in bytes.indices { hash.add(bytes[index]) }
    }
  }
}
