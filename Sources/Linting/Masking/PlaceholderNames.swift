/// The variables that `--style env` puts in the place of secrets: `${NAME_KEY}`, numbered from the second of a name on.
///
/// A name depends on connection, key and what stands in the file already, so that a second run leaves the first one's
/// names alone and never gives one of them to another value.
package struct PlaceholderNames: Sendable {
  /// The highest number that each name has in the file; a name without a number counts as 1. Only names that are wanted
  /// are kept, so that a file full of variables costs no memory.
  private var highest: [String: Int]
  private var given: Set<String> = []
  private var scanned = ScannedName()

  /// Names for `findings`, of a file in which nothing was found taken so far.
  package init(findings: some Sequence<Finding>, fixKeys: Bool = false) {
    highest = [:]
    want(findings, fixKeys: fixKeys)
  }

  /// Wants names for more findings: the file is to be scanned again.
  mutating func want(_ findings: some Sequence<Finding>, fixKeys: Bool) {
    for finding in findings where finding.secret != nil {
      highest[PlaceholderNames.name(of: finding, fixKeys: fixKeys), default: 0] += 0
    }
    scanned = ScannedName()
  }

  /// The name for a finding's secret before numbering. The key is the one that the file has after masking.
  package static func name(of finding: Finding, fixKeys: Bool) -> String {
    let key = fixKeys ? finding.suggestion ?? finding.key : finding.key
    return name(
      connection: (finding.statement?.name ?? finding.statement?.type)?.text ?? "CONNECTION", key: key?.text ?? "SECRET"
    )
  }

  /// `connection` and `key` in upper case, joined by `_`; what is neither an ASCII letter nor a digit becomes `_`, and a
  /// name never begins with a digit. At most 64 characters of each are used.
  package static func name(connection: String, key: String) -> String {
    let parts = [words(in: connection) ?? "CONNECTION", words(in: key) ?? "SECRET"]
    let name = parts.joined(separator: "_")
    return name.utf8.first.map(isDigit) == true ? "_" + name : name
  }

  /// A name that neither the file nor an earlier call has.
  package mutating func take(_ name: String) -> String {
    var number = highest[name, default: 0] + 1
    var candidate = number == 1 ? name : "\(name)_\(number)"
    while given.contains(candidate) || isInFile(candidate) {
      number += 1
      candidate = "\(name)_\(number)"
    }
    highest[name] = number
    given.insert(candidate)
    return candidate
  }

  /// Notes which of the wanted names the next bytes of the file hold as `${...}`. Bytes of value 0 are passed over,
  /// which reads ASCII in UTF-16 of either byte order.
  package mutating func scan(_ window: Span<UInt8>) {
    for index in window.indices {
      if let name = scanned.next(window[index]) { note(name) }
    }
  }

  private mutating func note(_ name: String) {
    if let number = highest[name] { highest[name] = max(number, 1) }
    guard let underscore = name.lastIndex(of: "_"),
      let number = Int(name[name.index(after: underscore)...]), (2...999_999_999).contains(number)
    else { return }
    let stem = String(name[..<underscore])
    if let known = highest[stem] { highest[stem] = max(known, number) }
  }

  private func isInFile(_ candidate: String) -> Bool {
    highest[candidate, default: 0] > 0
  }

  private static func words(in text: String) -> String? {
    var name: [UInt8] = []
    var isApart = false
    for byte in text.utf8 where name.count < 64 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        if isApart, !name.isEmpty { name.append(0x5F) }
        isApart = false
        name.append((0x61...0x7A).contains(byte) ? byte - 0x20 : byte)
      default:
        isApart = true
      }
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }
}

/// Reads `${NAME}` out of a stream of bytes. A name has at most 160 characters.
private struct ScannedName: Sendable {
  private var name: [UInt8] = []
  private var isInside = false
  private var isAfterDollar = false

  mutating func next(_ byte: UInt8) -> String? {
    if byte == 0 { return nil }
    if isInside {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x5F:
        name.append(byte)
        isInside = name.count <= 160
        return nil
      default:
        isInside = false
        isAfterDollar = byte == 0x24
        return byte == 0x7D ? String(decoding: name, as: UTF8.self) : nil
      }
    }
    if isAfterDollar, byte == 0x7B {
      isInside = true
      name.removeAll(keepingCapacity: true)
    }
    isAfterDollar = byte == 0x24
    return nil
  }
}
