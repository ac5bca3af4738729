/// Maps the text of one window to the bytes of the file. Checks and positions count bytes of the text; only here is it
/// known that a file may be UTF-16.
struct SourceMap {
  /// The offset in the file of the text's first byte.
  private let base: Int
  /// For UTF-16: the number of units before every ``step``th byte of the text. Empty if the text is the file's bytes.
  private var units: [Int32] = []

  private static let step = 256

  /// The map of a text that consists of the bytes of the file from `base` on. It costs nothing.
  init(from base: Int) {
    self.base = base
  }

  /// The map of `text`, which was UTF-16 from `base` on.
  init(utf16 text: [UInt8], from base: Int) {
    self.base = base
    units.reserveCapacity(text.count / SourceMap.step + 1)
    var count: Int32 = 0
    for (index, byte) in text.enumerated() {
      if index % SourceMap.step == 0 { units.append(count) }
      count += Int32(Transcoding.unitCount(byte))
    }
    if text.count % SourceMap.step == 0 { units.append(count) }
  }

  /// Returns the offset in the file of the byte at `offset` of `text`.
  func offset(of offset: Int, in text: Span<UInt8>) -> Int {
    if units.isEmpty { return base + offset }
    let step = offset / SourceMap.step
    var count = Int(units[step])
    for index in step * SourceMap.step..<offset { count += Transcoding.unitCount(text[index]) }
    return base + 2 * count
  }

  /// Returns the range in the file of `range` of `text`.
  func range(of range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    offset(of: range.lowerBound, in: text)..<offset(of: range.upperBound, in: text)
  }
}
