/// A list of mappings in one of the program's own files, of which a run needs little: some fields of each entry at once,
/// and the whole of few entries later.
package struct EntryList: Sendable {
  /// One element of the list.
  package struct Entry: Sendable {
    /// Those fields that were asked for.
    package let fields: Mapping
    fileprivate let start: Int
    fileprivate let line: Int
  }

  private let bytes: LastingBytes
  package let entries: [Entry]

  /// Reads of each entry the fields `wanted`. The list is the whole file, or what stands under `key`, its only one.
  package init(_ bytes: LastingBytes, under key: String? = nil, reading wanted: [String]) throws(YAMLError) {
    self.bytes = bytes
    var reader = PlainReader(bytes: bytes.buffer, wanted: wanted.map { Array($0.utf8) })
    guard let entries = reader.entries(under: key) else { throw reader.refusal("this is no plain list of mappings") }
    self.entries = entries
  }

  /// The fields `wanted` of `entry`; all if it is empty.
  package func node(_ entry: Entry, reading wanted: [String] = []) throws(YAMLError) -> Node {
    var reader = PlainReader(
      bytes: bytes.buffer, wanted: wanted.map { Array($0.utf8) }, start: entry.start, line: entry.line)
    guard let node = reader.entry() else { throw reader.refusal("this is no plain mapping") }
    return node
  }
}

extension PlainReader {
  /// The error `message` at the place that was reached.
  fileprivate func refusal(_ message: String) -> YAMLError {
    YAMLError(kind: .unsupported, line: line + 1, column: column + 1, message: message)
  }

  fileprivate mutating func entries(under key: String?) -> [EntryList.Entry]? {
    guard skipToContent() else { return nil }
    if let key {
      guard column == 0, isKeyAhead() else { return nil }
      let end = position + key.utf8.count
      guard end < bytes.count, text(position..<end) == key, bytes[end] == 0x3A else { return nil }
      position = end + 1
      guard finishLine(), skipToContent() else { return nil }
    }
    let indent = column
    var entries: [EntryList.Entry] = []
    repeat {
      let (start, line) = (lineStart, line)
      guard let node = entry(), case .mapping(let fields) = node.content else { return nil }
      entries.append(EntryList.Entry(fields: fields, start: start, line: line))
      // Behind a block, the next line has begun.
      if fields.entries.count == wanted.count, byte == 0x0A || column > indent { skipField(indent: indent) }
    } while skipToContent() && column == indent
    return position < bytes.count ? nil : entries
  }

  /// The entry that begins on this line.
  fileprivate mutating func entry() -> Node? {
    guard skipToContent(), stepOverMark() else { return nil }
    return mapping(indent: column, isEntry: true)
  }
}
