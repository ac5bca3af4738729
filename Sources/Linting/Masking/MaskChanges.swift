/// The changes of a ``MaskPlan``, sorted and without overlaps, in a few bytes each: there may be very many.
package struct MaskChanges: Sequence, Sendable {
  package typealias Element = MaskPlan.Change

  private var packed = Packer()
  /// Where the last change begins, in bytes and in lines.
  private var start = 0
  private var line = 0
  package private(set) var count = 0

  init() {}

  init(_ changes: some Sequence<Element>) {
    for change in changes { append(change) }
  }

  package var isEmpty: Bool { count == 0 }

  /// Adds a change that begins behind the last one.
  mutating func append(_ change: Element) {
    var gap = change.range.lowerBound - start
    var size = change.range.count
    var lineGap = change.lines.lowerBound - line
    var lineCount = change.lines.count
    var text = Text(change.text)
    var key = change.key ?? ""
    packed.pass(&gap)
    packed.pass(&size)
    packed.pass(&lineGap)
    packed.pass(&lineCount)
    packed.pass(&text, of: Text.allCases)
    if text == .other {
      var other = change.text
      packed.pass(&other)
    }
    var isKey = change.key != nil
    packed.pass(&isKey)
    if isKey { packed.pass(&key) }
    start = change.range.lowerBound
    line = change.lines.lowerBound
    count += 1
  }

  package func makeIterator() -> Iterator { Iterator(packed: Packer(reading: packed.bytes)) }

  package struct Iterator: IteratorProtocol, Sendable {
    fileprivate var packed: Packer
    private var start = 0
    private var line = 0

    fileprivate init(packed: Packer) {
      self.packed = packed
    }

    package mutating func next() -> Element? {
      if packed.isAtEnd { return nil }
      var (gap, size, lineGap, lineCount, isKey) = (0, 0, 0, 0, false)
      var text = Text.none
      packed.pass(&gap)
      packed.pass(&size)
      packed.pass(&lineGap)
      packed.pass(&lineCount)
      packed.pass(&text, of: Text.allCases)
      var replacement = text == .mask ? MaskStyle.redactedText : ""
      if text == .other { packed.pass(&replacement) }
      packed.pass(&isKey)
      var key = ""
      if isKey { packed.pass(&key) }
      start += gap
      line += lineGap
      return Element(
        range: start..<start + size, lines: line...line + lineCount - 1, text: replacement, key: isKey ? key : nil)
    }
  }

  /// The replacement, which is nearly always the same text.
  fileprivate enum Text: CaseIterable {
    case mask, none, other

    init(_ text: String) {
      self = text == MaskStyle.redactedText ? .mask : text.isEmpty ? .none : .other
    }
  }
}
