import Bytes
import Linting

/// Converts file names to URIs (RFC 3986), relative to a symbolic base without an address. So the log does not reveal
/// where the files are and is the same on every machine.
struct SARIFLocations: Sendable {
  /// The absolute folder that relative paths with `..` start from.
  let workingDirectory: String?

  private static let baseID = "%SRCROOT%"

  /// The declaration of the base (3.14.14).
  static let baseIDs: JSONValue = .object([
    .init(
      key: baseID,
      value: ["description": ["text": "The directory that the program ran in, the root of the repository as a rule."]])
  ])

  /// The members of an artifact location (3.4) for `path`, as in a ``FileReport``.
  func artifact(_ path: String) -> [JSONValue.Member] {
    if let absolute = absolute(path) {
      return [.init(key: "uri", value: .string("file://" + SARIFLocations.percentEncode(absolute)))]
    }
    return [
      .init(key: "uri", value: .string(SARIFLocations.percentEncode(path))),
      .init(key: "uriBaseId", value: .string(SARIFLocations.baseID)),
    ]
  }

  /// The absolute path of a file outside the base; nil for a file inside.
  private func absolute(_ path: String) -> String? {
    if path.hasPrefix("/") { return path }
    guard path == ".." || path.hasPrefix("../"), let workingDirectory else { return nil }
    var parts = workingDirectory.split(separator: "/")
    for part in path.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// Percent-encodes all bytes except unreserved characters and slashes. Colons are encoded too, because a first
  /// segment with a colon would be parsed as a scheme.
  static func percentEncode(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8.upperCaseLetters, UInt8.lowerCaseLetters,
        UInt8.digits, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default: encoded += "%" + Escaping.hexadecimal(UInt32(byte), digits: 2)
      }
    }
    return encoded
  }
}

extension JSONValue {
  /// A text region (3.30): 1-based lines and UTF-16 columns, exclusive end.
  static func sarifRegion(_ region: Region, snippet: String? = nil) -> JSONValue {
    [
      "startLine": .integer(region.start.line),
      "startColumn": .integer(region.start.columnUTF16),
      "endLine": .integer(region.end.line),
      "endColumn": .integer(region.end.columnUTF16),
      "snippet": snippet.map { ["text": .string($0)] },
    ]
  }

  /// The masked lines around `region`; nil if they do not contain the whole region (3.29.5).
  static func sarifContext(_ excerpt: MaskedExcerpt, around region: Region) -> JSONValue? {
    guard let first = excerpt.lines.first, let last = excerpt.lines.last,
      first.number <= region.start.line, last.number >= region.end.line
    else { return nil }
    return [
      "startLine": .integer(first.number),
      "endLine": .integer(last.number),
      "snippet": ["text": .string(excerpt.lines.map(\.text).joined(separator: "\n"))],
    ]
  }
}
