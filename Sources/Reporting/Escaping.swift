import Bytes

/// Makes untrusted text, from SQL or a file name, safe to print: one line, no hidden characters, no commands for a
/// terminal or a CI log.
package enum Escaping {
  /// Returns `text` on one line: control characters, line ends and invisible characters as `\x1B`, `\u202E`,
  /// `\U000E0041`, and without `##[` and `##vso[`, which Azure Pipelines and GitHub execute anywhere in a line.
  package static func oneLine(_ text: String) -> String {
    if text.withBytes(isPlain) { return text }
    var escaped = ""
    let scalars = Array(text.unicodeScalars)
    for index in scalars.indices {
      if mustEscape(scalars, at: index) {
        escaped += visible(scalars[index])
      } else {
        escaped.unicodeScalars.append(scalars[index])
      }
    }
    return escaped
  }

  /// Whether ``oneLine(_:)`` returns `text` unchanged because it is printable ASCII without `#`.
  static func isPlain(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] < 0x20 || text[index] >= 0x7F || text[index] == 0x23 { return false }
    return true
  }

  /// ``oneLine(_:)`` for text at the start of a line: GitHub executes lines that begin with `::`, also after spaces.
  package static func lineStart(_ text: String) -> String {
    let line = oneLine(text)
    let start = line.drop { $0 == " " }
    guard start.hasPrefix("::") else { return line }
    return line.prefix(line.count - start.count) + "\\x3A" + start.dropFirst()
  }

  /// Whether the scalar at `index` must be escaped.
  static func mustEscape(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let scalar = scalars[index]
    if scalar == "#" { return isCommandMark(scalars[index...]) }
    return isHidden(scalar, after: index > 0 ? scalars[index - 1] : nil)
  }

  /// Escapes a scalar as its number. Without braces, because they have a meaning in SARIF messages.
  static func visible(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case ..<0x100: "\\x" + hexadecimal(scalar.value, digits: 2)
    case ..<0x10000: "\\u" + hexadecimal(scalar.value, digits: 4)
    default: "\\U" + hexadecimal(scalar.value, digits: 8)
    }
  }

  /// Returns `value` in upper-case hexadecimal with leading zeros.
  static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  private static func isHidden(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    if scalar.value >= 0x20 && scalar.value < 0x7F { return false }
    if scalar == "\u{200C}" || scalar == "\u{200D}" {
      // Joiners are part of emoji and several scripts; elsewhere they can only hide a difference.
      guard let previous else { return true }
      return previous.isASCII || isInvisible(previous)
    }
    return isInvisible(scalar)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isVariationSelector
    }
  }

  private static func isCommandMark(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    rest.starts(with: "##[".unicodeScalars) || rest.starts(with: "##vso[".unicodeScalars)
  }
}
