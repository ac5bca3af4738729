import Bytes

/// Reads a file once more, window by window, and gives the lines around every change, before and after masking.
///
/// Memory grows with the number of changes, not with the file.
package struct MaskedDiff: Sendable {
  /// How many unchanged lines are shown around a change.
  package static let contextLineCount = 3
  /// So many lines of the file are handed on before their hunk ends; what follows begins another one.
  package static let mostLines = 4096

  private let encoding: SourceEncoding
  private let places: [DiffPlace]
  private let shown: [ClosedRange<Int>]
  private var nextPlace = 0
  private var nextShown = 0
  /// The place before `nextPlace` is in the line already; its bytes are passed over.
  private var skipsTo = 0
  private let judged: [ShownRange]
  private var nextJudged = 0
  /// The offset in the file of the byte that was read last, and how many bytes its character has there.
  private var offset = 0
  private var width = 0
  private var line = 1
  /// The beginning of a UTF-16 character that the next window completes.
  private var rest: [UInt8] = []
  private var builder: DiffLineBuilder
  private var hunk: [DiffSourceLine] = []
  private var hunkStart = 1
  /// Line ends inside replaced places: so many lines fewer has the file after masking, up to the hunk and in it.
  private var joinedBefore = 0
  private var joined = 0

  package init(plan: MaskPlan) {
    encoding = plan.encoding
    places = MaskedDiff.places(of: plan)
    judged = ShownRange.apart(plan.shown)
    shown = MaskedDiff.shownLines(of: plan)
    builder = DiffLineBuilder()
  }

  /// Whether the rest of the file does not matter.
  package var isDone: Bool {
    nextShown == shown.count
  }

  /// Reads the next bytes of the file and hands on the hunks that they complete.
  package mutating func consume<Failure: Error>(
    _ window: Span<UInt8>, isLast: Bool, hunk give: (DiffHunk) throws(Failure) -> Void
  ) throws(Failure) {
    if encoding == .utf8 {
      try read(window, give)
    } else {
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
      if encoding == .utf8, line < shown[nextShown].lowerBound {
        index = skip(text, from: index)
        continue
      }
      let byte = text[index]
      index += 1
      if encoding == .utf8 || byte & 0xC0 != 0x80 {
        offset += width
        width = encoding == .utf8 ? 1 : byte >= 0xF0 ? 4 : 2
      }
      if line < shown[nextShown].lowerBound {
        if byte == .lineFeed { line += 1 }
      } else {
        if hunk.isEmpty, builder.isEmpty { hunkStart = line }
        show(byte)
        let isFull = hunk.count >= MaskedDiff.mostLines
        if isFull || line > shown[nextShown].upperBound, builder.isEmpty { try finishHunk(give) }
      }
    }
  }

  /// Skips lines of UTF-8 that are not shown. Most bytes of a large file are read here, hence the local variables.
  private mutating func skip(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    var missing = shown[nextShown].lowerBound - line
    while index < text.count, missing > 0 {
      if text[index] == .lineFeed { missing -= 1 }
      index += 1
    }
    line = shown[nextShown].lowerBound - missing
    offset += index - start
    return index
  }

  private mutating func show(_ byte: UInt8) {
    if offset < skipsTo || startsPlace() {
      if byte == .lineFeed {
        line += 1
        if places[nextPlace - 1].isChange { joined += 1 }
      }
    } else if byte == .lineFeed {
      line += 1
      finishLine(lacksLineEnd: false)
    } else {
      builder.append(byte, kind: kind())
    }
  }

  /// What is known of the byte at `offset`.
  private mutating func kind() -> LineSieve.Kind {
    while nextJudged < judged.count, judged[nextJudged].range.upperBound <= offset { nextJudged += 1 }
    guard nextJudged < judged.count, judged[nextJudged].range.contains(offset) else { return .source }
    return judged[nextJudged].isQuoted ? .quoted : .bare
  }

  /// Whether a place covers the byte at `offset`; the line shows it from here on.
  private mutating func startsPlace() -> Bool {
    while nextPlace < places.count, places[nextPlace].range.upperBound <= offset { nextPlace += 1 }
    guard nextPlace < places.count, places[nextPlace].range.contains(offset) else { return false }
    builder.append(places[nextPlace])
    skipsTo = places[nextPlace].range.upperBound
    nextPlace += 1
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
    // A secret that stays may reach over the lines that were to be shown.
    while nextShown < shown.count, shown[nextShown].upperBound < line { nextShown += 1 }
    if !hunk.isEmpty {
      try give(DiffHunk(oldStart: hunkStart, newStart: hunkStart - joinedBefore, lines: hunk))
    }
    hunk = []
    joinedBefore += joined
    joined = 0
  }

  private static func places(of plan: MaskPlan) -> [DiffPlace] {
    var places: [DiffPlace] = []
    var changes = plan.changes[...]
    for secret in plan.secrets {
      while let change = changes.first, change.edit.range.upperBound <= secret.lowerBound {
        places.append(DiffPlace(key: change))
        changes.removeFirst()
      }
      var new: String?
      while let change = changes.first, change.edit.range.lowerBound < secret.upperBound {
        new = (new ?? "") + change.text
        changes.removeFirst()
      }
      places.append(
        DiffPlace(range: secret, old: DiffHunk.secretText, new: new ?? DiffHunk.secretText, isChange: new != nil))
    }
    return places + changes.map(DiffPlace.init(key:))
  }

  /// The changed lines with their context, in order and apart.
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

extension DiffPlace {
  /// The place of a key that is corrected.
  fileprivate init(key change: MaskPlan.Change) {
    self.init(range: change.edit.range, old: change.shownText, new: change.text, isChange: true)
  }
}
