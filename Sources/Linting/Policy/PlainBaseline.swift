import Bytes

/// Parses a baseline line by line if it has exactly the format of ``Baseline/json()`` and no escapes. For all other
/// files the strict reader is used, which also reports errors.
///
/// A YAML tree of a million entries would use a gigabyte; this parser uses only the memory of the entries.
struct PlainBaseline {
  private let bytes: [UInt8]
  private var index = 0
  /// The path of the previous entry. The next one is usually equal and then shares its memory.
  private var path = ""

  /// Returns the entries in `bytes`, or nil if a byte is unexpected.
  static func entries(_ bytes: [UInt8]) -> [Baseline.Entry]? {
    var reader = PlainBaseline(bytes: bytes)
    guard reader.take("[ { \"version\": \(Baseline.version) }\n") else { return nil }
    var entries: [Baseline.Entry] = []
    while !reader.take("]\n") {
      guard let entry = reader.entry() else { return nil }
      // Reserves room for all entries, estimated from the first line: a growing array is copied.
      if entries.isEmpty { entries.reserveCapacity(bytes.count / max(1, reader.index)) }
      entries.append(entry)
    }
    return reader.index == bytes.count ? entries : nil
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func entry() -> Baseline.Entry? {
    guard take(", { \"path\": "), let path = text(), take(", \"rule\": "), let name = text(),
      let rule = RuleName(rawValue: name), take(", \"connection\": "), let connection = textOrNull(),
      take(", \"key\": "), let key = textOrNull(), take(", \"ordinal\": "), let ordinal = number(), take(" }\n")
    else { return nil }
    if !self.path.utf8.elementsEqual(path.utf8) { self.path = path }
    return Baseline.Entry(path: self.path, rule: rule, connection: connection.text, key: key.text, ordinal: ordinal)
  }

  private mutating func take(_ expected: String) -> Bool {
    guard bytes[index...].starts(with: expected.utf8) else { return false }
    index += expected.utf8.count
    return true
  }

  /// Parses a text in double quotes without escapes.
  private mutating func text() -> String? {
    guard index < bytes.count, bytes[index] == .doubleQuote else { return nil }
    let start = index + 1
    var end = start
    while end < bytes.count, bytes[end] != .doubleQuote {
      guard bytes[end] >= .space, bytes[end] != 0x7F, bytes[end] != .backslash else { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    index = end + 1
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    // Decoding changes invalid UTF-8, so the comparison detects it.
    return text.utf8.elementsEqual(bytes[start..<end]) ? text : nil
  }

  private mutating func textOrNull() -> (text: String?, Void)? {
    if take("null") { return (nil, ()) }
    return text().map { ($0, ()) }
  }

  /// Parses a positive number.
  private mutating func number() -> Int? {
    var value = 0
    let start = index
    while index < bytes.count, index - start < 9, bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") {
      value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      index += 1
    }
    return index > start && bytes[start] != UInt8(ascii: "0") ? value : nil
  }
}
