import Bytes

/// Creates ``MaskedExcerpt``s. Quoted text is shown only if it was classified harmless; see ``LineSieve``.
struct ExcerptBuilder {
  let text: [UInt8]
  /// Ranges that must not be shown, sorted.
  let hidden: [Range<Int>]
  /// Ranges that were classified harmless, sorted, without overlaps.
  private let shown: [ShownRange]

  /// A line is cut to about this many characters on each side of the marked text.
  private static let reach = 80
  private static let longestKey = 60
  private static let longestLine = 1 << 16

  init(text: [UInt8], hidden: [Range<Int>], shown: [ShownRange]) {
    self.text = text
    self.shown = ShownRange.apart(shown)
    self.hidden = ExcerptBuilder.merged(hidden)
  }

  /// Returns at most five lines of `range`, with `range` as the primary mark and `key`, if it is on these lines, as a
  /// secondary mark. `firstLine` is the 1-based line of the start of `range`.
  func excerpt(of range: Range<Int>, key: Range<Int>?, firstLine: Int) -> MaskedExcerpt {
    var lines: [MaskedExcerpt.Line] = []
    var start = lineStart(of: range.lowerBound)
    var number = firstLine
    while lines.count < 5, start <= max(range.lowerBound, range.upperBound - 1) {
      let end = lineEnd(from: start, showing: range)
      lines.append(line(number, start..<end, marking: range, key: key))
      guard end < text.count, text[end] == .lineFeed else { break }
      start = end + 1
      number += 1
    }
    return MaskedExcerpt(lines: lines, region: rendered(range, marks: []).text)
  }

  private func line(_ number: Int, _ whole: Range<Int>, marking range: Range<Int>, key: Range<Int>?)
    -> MaskedExcerpt.Line
  {
    let focus = range.clamped(to: whole)
    var low = max(whole.lowerBound, focus.lowerBound - ExcerptBuilder.reach)
    if let key, key.lowerBound < low, whole.contains(key.lowerBound), low - key.lowerBound < ExcerptBuilder.longestKey {
      low = key.lowerBound
    }
    while low > whole.lowerBound, text[low] & 0xC0 == 0x80 { low -= 1 }
    var high = min(whole.upperBound, focus.upperBound + ExcerptBuilder.reach)
    while high < whole.upperBound, text[high] & 0xC0 == 0x80 { high += 1 }
    // A hidden range is never cut: it is left out completely.
    for range in hidden(near: low..<high) {
      if range.contains(low), range.lowerBound < low { low = min(range.upperBound, focus.lowerBound) }
      if range.lowerBound < high, high < range.upperBound { high = max(range.lowerBound, focus.upperBound) }
    }
    if high > low, high == whole.upperBound, text[high - 1] == .carriageReturn { high -= 1 }
    var marks: [(Range<Int>, Bool)] = [(focus, true)]
    if let key, whole.contains(key.lowerBound), key.upperBound <= whole.upperBound, !key.overlaps(range) {
      marks.append((key, false))
    }
    let isCutBefore = low > whole.lowerBound || isCut(whole.lowerBound)
    let isCutAfter = high < whole.upperBound && text[high] != .carriageReturn
    var (shown, rendering) = rendered(
      low..<max(low, high), marks: marks, isCutBefore: isCutBefore, isCutAfter: isCutAfter)
    if isCutBefore {
      shown = "..." + shown
      rendering = rendering.map {
        MaskedExcerpt.Mark(range: ($0.range.lowerBound + 3)..<($0.range.upperBound + 3), isPrimary: $0.isPrimary)
      }
    }
    if isCutAfter { shown += "..." }
    return MaskedExcerpt.Line(number: number, text: shown, marks: rendering)
  }

  /// Whether `offset` is not at the start of a line.
  private func isCut(_ offset: Int) -> Bool {
    offset > 0 && text[offset - 1] != .lineFeed && !(offset == 3 && text.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  /// Returns the text of `range` with secrets masked, unclassified text left out, control characters escaped and tabs as
  /// blanks, and `marks` converted to code points of it.
  private func rendered(
    _ range: Range<Int>, marks: [(Range<Int>, Bool)], isCutBefore: Bool = false, isCutAfter: Bool = false
  ) -> (text: String, marks: [MaskedExcerpt.Mark]) {
    let sieve = sieve(range, isCutBefore: isCutBefore, isCutAfter: isCutAfter)
    let first = range.lowerBound - (isCutBefore ? 1 : 0)
    var shown = ShownText()
    var places: [(start: Int?, end: Int?)] = marks.map { _ in (nil, nil) }
    var index = range.lowerBound
    func note() {
      for (number, mark) in marks.enumerated() {
        if places[number].start == nil, index >= mark.0.lowerBound { places[number].start = shown.count }
        if places[number].end == nil, index >= mark.0.upperBound { places[number].end = shown.count }
      }
    }
    /// Replaces the bytes from `index` on, while `belongs` is true, by `replacement`.
    func replace(by replacement: String, while belongs: (Int) -> Bool) {
      shown.append(replacement)
      repeat { index += 1 } while index < range.upperBound && belongs(index - first)
    }
    while index < range.upperBound {
      note()
      if sieve.kinds[index - first] == .opaque {
        replace(by: MaskStyle.redactedText) { sieve.kinds[$0] == .opaque }
        continue
      }
      if !sieve.isShown[index - first] {
        replace(by: LineSieve.omission) { !sieve.isShown[$0] && sieve.kinds[$0] != .opaque }
        continue
      }
      let length = min(UTF8Sequence.length(at: index, in: text.span), range.upperBound - index)
      append(text[index..<(index + length)], to: &shown)
      index += length
    }
    index = max(index, range.upperBound)
    note()
    let found = zip(marks, places).compactMap { mark, place -> MaskedExcerpt.Mark? in
      guard let start = place.start else { return nil }
      return MaskedExcerpt.Mark(range: start..<max(start, place.end ?? shown.count), isPrimary: mark.1)
    }
    return (String(decoding: shown.bytes, as: UTF8.self), found)
  }

  /// UTF-8 and the number of its code points.
  private struct ShownText {
    var bytes: [UInt8] = []
    var count = 0

    mutating func append(_ text: String) {
      bytes += text.utf8
      count += text.unicodeScalars.count
    }
  }

  /// Appends `character`, escaped if it is not visible; a tab becomes blanks.
  private func append(_ character: ArraySlice<UInt8>, to shown: inout ShownText) {
    if let byte = character.first, byte >= 0x20, byte < 0x7F {
      shown.bytes.append(byte)
      shown.count += 1
      return
    }
    if character.first == .tab { return shown.append("    ") }
    let read = String(decoding: character, as: UTF8.self)
    shown.append(read.unicodeScalars.allSatisfy(ExcerptBuilder.isVisible) ? read : "\u{FFFD}")
  }

  /// Returns the bytes of `range` with their kinds. Next to a cut, a word may be incomplete.
  private func sieve(_ range: Range<Int>, isCutBefore: Bool, isCutAfter: Bool) -> LineSieve {
    var kinds = [LineSieve.Kind](repeating: .source, count: range.count)
    for piece in shown[ShownRange.firstIndex(in: shown, endingAfter: range.lowerBound)...] {
      guard piece.range.lowerBound < range.upperBound else { break }
      for index in piece.range.clamped(to: range) { kinds[index - range.lowerBound] = piece.isQuoted ? .quoted : .bare }
    }
    for secret in hidden(near: range) {
      for index in secret.clamped(to: range) { kinds[index - range.lowerBound] = .opaque }
    }
    var bytes = Array(text[range])
    if isCutBefore { (bytes, kinds) = ([.space] + bytes, [.cut] + kinds) }
    if isCutAfter { (bytes, kinds) = (bytes + [.space], kinds + [.cut]) }
    return LineSieve(bytes, kinds: kinds)
  }

  /// Returns the start of the line that contains `offset`, limited to what an excerpt can show.
  private func lineStart(of offset: Int) -> Int {
    let lowest = max(0, offset - 4 * ExcerptBuilder.reach)
    if let lineFeed = text[lowest..<offset].lastIndex(of: .lineFeed) { return lineFeed + 1 }
    return lowest == 0 && offset >= 3 && text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : lowest
  }

  /// Returns the end of the line at `offset`, limited to what an excerpt of `range` can show, because many findings may
  /// be on one line.
  private func lineEnd(from offset: Int, showing range: Range<Int>) -> Int {
    let shown = min(range.upperBound, offset + Self.longestLine)
    let highest = min(text.count, max(offset, shown) + 4 * ExcerptBuilder.reach)
    return text[offset..<highest].firstIndex(of: .lineFeed) ?? highest
  }

  /// Returns the hidden ranges that overlap `range`.
  private func hidden(near range: Range<Int>) -> ArraySlice<Range<Int>> {
    let first = hidden.partitioningIndex { $0.upperBound > range.lowerBound }
    return hidden[first...].prefix { $0.lowerBound < range.upperBound }
  }

  /// Whether a character may be shown. Control and bidirectional characters may not: a terminal would interpret them.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: false
    default: true
    }
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
