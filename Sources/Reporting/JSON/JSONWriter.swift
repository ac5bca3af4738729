import Bytes

/// Writes JSON incrementally; the same calls give the same bytes.
///
/// Containers down to a given depth have one element per line; deeper ones are on one line.
struct JSONWriter: Sendable {
  /// The UTF-8 bytes that have not been taken yet.
  private(set) var bytes: [UInt8] = []

  /// The open containers: for each, whether it already has an element.
  private var open: [Bool] = []
  private var isAfterKey = false

  /// The number of outer container levels with one element per line.
  private var expandedDepth: Int

  init(expandedDepth: Int) {
    self.expandedDepth = expandedDepth
  }

  /// Returns what was written since the last call.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  mutating func beginObject() { begin("{") }
  mutating func endObject() { end("}") }
  mutating func beginArray() { begin("[") }
  mutating func endArray() { end("]") }

  /// Ends the line, at the end of a text file or in JSON Lines.
  mutating func newline() { bytes.append(.lineFeed) }

  /// Writes the key of a member; the next call must write its value.
  mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes += ": ".utf8
    isAfterKey = true
  }

  /// Writes a member of the current object.
  mutating func member(_ name: String, _ value: JSONValue) {
    key(name)
    write(value)
  }

  /// Writes a member with `extraDepth` more levels of one element per line.
  mutating func member(_ name: String, _ value: JSONValue, extraDepth: Int) {
    expandedDepth += extraDepth
    member(name, value)
    expandedDepth -= extraDepth
  }

  /// Writes an array element, the value of a member, or a whole document.
  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: scalar("null")
    case .boolean(let truth): scalar(truth ? "true" : "false")
    case .integer(let number): scalar(String(number))
    case .string(let text):
      separate()
      quote(text)
    case .array(let elements):
      beginArray()
      for element in elements { write(element) }
      endArray()
    case .object(let members):
      beginObject()
      for entry in members { member(entry.key, entry.value) }
      endObject()
    }
  }

  private mutating func scalar(_ text: String) {
    separate()
    bytes += text.utf8
  }

  private mutating func begin(_ bracket: String) {
    separate()
    bytes += bracket.utf8
    open.append(false)
  }

  private mutating func end(_ bracket: String) {
    let isExpanded = open.count <= expandedDepth
    if open.removeLast() && isExpanded { startLine() }
    bytes += bracket.utf8
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard let hasElements = open.last else { return }
    let isExpanded = open.count <= expandedDepth
    if hasElements { bytes += (isExpanded ? "," : ", ").utf8 }
    if isExpanded { startLine() }
    open[open.count - 1] = true
  }

  private mutating func startLine() {
    bytes.append(.lineFeed)
    bytes += repeatElement(.space, count: open.count * 2)
  }

  private mutating func quote(_ text: String) {
    bytes.append(.doubleQuote)
    if text.utf8.allSatisfy(JSONWriter.isPlain) {
      bytes += text.utf8
    } else {
      let scalars = Array(text.unicodeScalars)
      for index in scalars.indices { append(scalars, at: index) }
    }
    bytes.append(.doubleQuote)
  }

  /// Printable ASCII that never needs an escape. Excludes `#`, which may need one (``Escaping/mustEscape(_:at:)``).
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= .space && byte < 0x7F && byte != .doubleQuote && byte != .backslash && byte != .hash
  }

  private mutating func append(_ scalars: [Unicode.Scalar], at index: Int) {
    let scalar = scalars[index]
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    case _ where Escaping.mustEscape(scalars, at: index):
      for unit in UTF16.encode(scalar) ?? .init() {
        bytes += ("\\u" + Escaping.hexadecimal(UInt32(unit), digits: 4)).utf8
      }
    default: bytes += UTF8.encode(scalar) ?? .init()
    }
  }
}
