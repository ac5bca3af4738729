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

  /// Adds a change that begins after the last one.
  mutating func append(_ change: Element) {
    var step = Step(
      gap: change.range.lowerBound - start, size: change.range.count, lineGap: change.lines.lowerBound - line,
      lineCount: change.lines.count, text: change.text, key: change.key)
    packed.pass(&step)
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
      var step = Step()
      packed.pass(&step)
      start += step.gap
      line += step.lineGap
      return Element(
        range: start..<start + step.size, lines: line...line + step.lineCount - 1, text: step.text, key: step.key)
    }
  }

  /// A change as it is packed: distances from the start of the one before.
  private struct Step: Packed {
    var gap = 0
    var size = 0
    var lineGap = 0
    var lineCount = 0
    var text = ""
    var key: String?

    mutating func pass(through packer: inout Packer) {
      packer.pass(&gap)
      packer.pass(&size)
      packer.pass(&lineGap)
      packer.pass(&lineCount)
      // The replacement is nearly always the same text.
      var isMask = text == MaskStyle.redactedText
      packer.pass(&isMask)
      if isMask { text = MaskStyle.redactedText } else { packer.pass(&text) }
      var hasKey = key != nil
      packer.pass(&hasKey)
      var name = key ?? ""
      if hasKey { packer.pass(&name) }
      key = hasKey ? name : nil
    }
  }
}
