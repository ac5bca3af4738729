import Bytes

/// Reads a file again, window by window, and returns the lines around every change, before and after masking.
///
/// Memory grows with the number of changes, not with the size of the file.
package struct MaskedDiff: Sendable {
  /// Number of unchanged lines shown around a change.
  package static let contextLineCount = 3
  /// Maximum number of file lines in a hunk; then another hunk begins.
  package static let mostLines = 4096

  private let encoding: SourceEncoding
  /// The changes and secrets that are in no place yet.
  private var changes: MaskChanges.Iterator
  private var nextChange: MaskPlan.Change?
  private var secrets: ArraySlice<Range<Int>>
  /// The next place.
  private var place: DiffPlace?
  private let shown: [ClosedRange<Int>]
  private var nextShown = 0
  /// Where the place before ends, which is in the line already: its bytes are passed over.
  private var skipsTo = 0
  private var skipsChange = false
  private var classified: ShownRanges.Iterator
  private var nextClassified: ShownRange?
  /// The offset in the file of the byte that was read last, and of the next one.
  private var offset = 0
  private var nextOffset = 0
  private var line = 1
  /// The first bytes of a UTF-16 character that the next window completes.
  private var rest: [UInt8] = []
  private var builder: DiffLineBuilder
  private var hunk: [DiffSourceLine] = []
  private var hunkStart = 1
  /// Number of line ends that masking removes, before the current hunk and in it.
  private var joinedBefore = 0
  private var joined = 0

  package init(plan: MaskPlan) {
    encoding = plan.encoding
    changes = plan.changes.makeIterator()
    nextChange = changes.next()
    secrets = plan.secrets[...]
    classified = plan.shown.makeIterator()
    shown = MaskedDiff.shownLines(of: plan)
    builder = DiffLineBuilder()
    place = takePlace()
    nextClassified = classified.next()
  }

  /// Whether the rest of the file is not needed.
  package var isDone: Bool {
    nextShown == shown.count
  }

  /// Reads the next bytes of the file and passes the completed hunks to `give`.
  package mutating func consume<Failure: Error>(
    _ window: Span<UInt8>, isLast: Bool, hunk give: (DiffHunk) throws(Failure) -> Void
  ) throws(Failure) {
    if encoding == .utf8 {
      try read(window, give)
    } else {
      // Windows are cut by size, so a character may be split. The linter returns how much it consumed and gets the rest
      // again; a diff has nothing to come back to, so it keeps the few bytes itself.
      window.withUnsafeBufferPointer { rest.append(contentsOf: $0) }
      let (text, taken, _) = Transcoding.utf8(from: rest.span, encoding, isLast: isLast)
      rest.removeFirst(taken)
      try read(text.span, give)
    }
    if isLast, nextShown < shown.count {
      if !builder.isEmpty { finishLine(lacksLineEnd: true) }
      try finishHunk(give)
      nextShown = shown.count
    }
  }

  private mutating func read<Failure: Error>(
    _ text: Span<UInt8>, _ give: (DiffHunk) throws(Failure) -> Void
  ) throws(Failure) {
    var index = 0
    while index < text.count, nextShown < shown.count {
      if line < shown[nextShown].lowerBound {
        index = skip(text, from: index)
        continue
      }
      let byte = text[index]
      index += 1
      let size = encoding.size(ofByte: byte)
      if size > 0 { offset = nextOffset }
      nextOffset += size
      if hunk.isEmpty, builder.isEmpty { hunkStart = line }
      show(byte)
      let isFull = hunk.count >= MaskedDiff.mostLines
      if isFull || line > shown[nextShown].upperBound, builder.isEmpty { try finishHunk(give) }
    }
  }

  /// Skips lines that are not shown. Local variables, because most of a large file is read here.
  private mutating func skip(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    var missing = shown[nextShown].lowerBound - line
    while index < text.count, missing > 0 {
      if text[index] == .lineFeed { missing -= 1 }
      index += 1
    }
    line = shown[nextShown].lowerBound - missing
    nextOffset += encoding.size(of: text.extracting(start..<index))
    return index
  }

  private mutating func show(_ byte: UInt8) {
    if offset < skipsTo || startsPlace() {
      if byte == .lineFeed {
        line += 1
        if skipsChange { joined += 1 }
      }
    } else if byte == .lineFeed {
      line += 1
      finishLine(lacksLineEnd: false)
    } else {
      builder.append(byte, kind: kind())
    }
  }

  /// Returns the kind of the byte at `offset`.
  private mutating func kind() -> LineSieve.Kind {
    while let next = nextClassified, next.range.upperBound <= offset { nextClassified = classified.next() }
    guard let next = nextClassified, next.range.contains(offset) else { return .source }
    return next.isQuoted ? .quoted : .bare
  }

  /// Whether a replaced range covers the byte at `offset`; if so, adds it to the line.
  private mutating func startsPlace() -> Bool {
    while let next = place, next.range.upperBound <= offset { place = takePlace() }
    guard let next = place, next.range.contains(offset) else { return false }
    builder.append(next)
    (skipsTo, skipsChange) = (next.range.upperBound, next.isChange)
    place = takePlace()
    return true
  }

  private mutating func finishLine(lacksLineEnd: Bool) {
    var shown = builder.finish(lacksLineEnd: lacksLineEnd)
    if hunkStart == 1, hunk.isEmpty { shown.dropByteOrderMark() }
    hunk.append(shown)
    builder = DiffLineBuilder()
  }

  private mutating func finishHunk<Failure: Error>(
    _ give: (DiffHunk) throws(Failure) -> Void
  ) throws(Failure) {
    // A secret that is not masked may extend over the next lines to show.
    while nextShown < shown.count, shown[nextShown].upperBound < line { nextShown += 1 }
    if !hunk.isEmpty {
      try give(DiffHunk(oldStart: hunkStart, newStart: hunkStart - joinedBefore, lines: hunk))
    }
    hunk = []
    joinedBefore += joined
    joined = 0
  }

  /// Makes the next place of the file: a key that is corrected, or a secret with all changes that touch it.
  private mutating func takePlace() -> DiffPlace? {
    if let change = nextChange, change.range.upperBound <= secrets.first?.lowerBound ?? .max {
      nextChange = changes.next()
      return DiffPlace(
        range: change.range, old: change.key ?? DiffHunk.secretText, new: change.text, isChange: true)
    }
    guard let secret = secrets.popFirst() else { return nil }
    var new: String?
    while let change = nextChange, change.range.lowerBound < secret.upperBound {
      new = (new ?? "") + change.text
      nextChange = changes.next()
    }
    return DiffPlace(range: secret, old: DiffHunk.secretText, new: new ?? DiffHunk.secretText, isChange: new != nil)
  }

  /// Returns the ranges of changed lines with their context, sorted, without overlaps.
  private static func shownLines(of plan: MaskPlan) -> [ClosedRange<Int>] {
    var shown: [ClosedRange<Int>] = []
    for change in plan.changes {
      let first = max(1, change.lines.lowerBound - contextLineCount)
      let last = change.lines.upperBound + contextLineCount
      if let before = shown.last, first <= before.upperBound + 1 {
        shown[shown.count - 1] = before.lowerBound...max(before.upperBound, last)
      } else {
        shown.append(first...last)
      }
    }
    return shown
  }
}
