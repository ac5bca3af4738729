import Bytes

/// The variables that replace secrets with `--style env`: `${NAME_KEY}`; the second one of a name has a number. In
/// Terraform `${NAME_KEY}` would be a resource that does not exist, so an input variable is written: `${var.name_key}`.
///
/// A name depends on the connection, the key and the variables already in the file, so that a second run keeps the
/// names of the first run and never reuses one for another value.
package struct PlaceholderNames: Sendable {
  /// The highest number of each name in the file, or taken; a name without a number counts as 1. Only names that may
  /// be needed are stored, so that a file full of variables needs no memory, and only as hashes. Two names with the
  /// same hash count as one, so one of them gets a higher number than necessary.
  private var highest: [UInt64: Int32] = [:]
  private let language: VariableLanguage
  private var scanned: VariableScanner

  /// Names for `findings` of the file at `path`, in which nothing was found taken so far.
  package init(findings: some Sequence<Finding> = [], path: String, fixKeys: Bool = false) {
    language = VariableLanguage(path: path)
    scanned = VariableScanner(language)
    want(findings, fixKeys: fixKeys)
  }

  /// Wants names for more findings: the file is to be scanned again.
  mutating func want(_ findings: some Sequence<Finding>, fixKeys: Bool) {
    for finding in findings where finding.secret != nil {
      highest[PlaceholderNames.hash(PlaceholderNames.name(of: finding, fixKeys: fixKeys)), default: 0] += 0
    }
    scanned = VariableScanner(language)
  }

  /// Returns a reference to a new variable for a finding's secret.
  mutating func takeReference(for finding: Finding, fixKeys: Bool) -> String {
    language.reference(to: take(PlaceholderNames.name(of: finding, fixKeys: fixKeys)))
  }

  /// Returns the name for a finding's secret, without a number. The key is the one in the masked file.
  package static func name(of finding: Finding, fixKeys: Bool) -> String {
    let key = fixKeys ? finding.suggestion ?? finding.key : finding.key
    return name(
      connection: (finding.statement?.name ?? finding.statement?.type)?.text ?? "CONNECTION", key: key?.text ?? "SECRET"
    )
  }

  /// Joins `connection` and `key`, in upper case, by `_`; other characters than ASCII letters and digits become `_`,
  /// and `_` is added before a leading digit. At most 64 characters of each are used.
  package static func name(connection: String, key: String) -> String {
    let parts = [words(in: connection) ?? "CONNECTION", words(in: key) ?? "SECRET"]
    let name = parts.joined(separator: "_")
    return name.utf8.first.map(\.isDigit) == true ? "_" + name : name
  }

  /// Returns a name that is neither in the file nor returned before.
  package mutating func take(_ name: String) -> String {
    var number = highest[PlaceholderNames.hash(name), default: 0] + 1
    var candidate = number == 1 ? name : "\(name)_\(number)"
    while highest[PlaceholderNames.hash(candidate), default: 0] > 0 {
      number += 1
      candidate = "\(name)_\(number)"
    }
    highest[PlaceholderNames.hash(candidate)] = 1
    highest[PlaceholderNames.hash(name)] = number
    return candidate
  }

  /// Records which of the stored names are variables in the next bytes of the file. Zero bytes are ignored, so that ASCII
  /// in UTF-16 of either byte order is recognised; a source map would need the text of each window, to find out the same.
  package mutating func scan(_ window: Span<UInt8>) {
    for index in window.indices {
      if let name = scanned.next(window[index]) { note(name) }
    }
  }

  private mutating func note(_ name: String) {
    note(PlaceholderNames.hash(name), 1)
    guard let underscore = name.lastIndex(of: "_"),
      let number = Int32(name[name.index(after: underscore)...]), (2...999_999_999).contains(number)
    else { return }
    note(PlaceholderNames.hash(name[..<underscore]), number)
  }

  private mutating func note(_ hash: UInt64, _ number: Int32) {
    if let known = highest[hash] { highest[hash] = max(known, number) }
  }

  private static func hash(_ name: some StringProtocol) -> UInt64 {
    var hash = ByteHash()
    for byte in name.utf8 { hash.add(byte) }
    return hash.value
  }

  private static func words(in text: String) -> String? {
    var name: [UInt8] = []
    var isApart = false
    for byte in text.utf8 where name.count < 64 {
      switch byte {
      case UInt8.digits, UInt8.upperCaseLetters, UInt8.lowerCaseLetters:
        if isApart, !name.isEmpty { name.append(.underscore) }
        isApart = false
        name.append(byte.asciiUppercased)
      default:
        isApart = true
      }
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
