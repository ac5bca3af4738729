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
  private var offset = 0
  private var line = 1
  /// The byte before, for line ends in UTF-16.
  private var previous: UInt8 = 0
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
    builder = DiffLineBuilder(encoding: plan.encoding)
  }

  /// Whether the rest of the file does not matter.
  package var isDone: Bool {
    nextShown == shown.count
  }

  /// Reads the next bytes of the file and hands on the hunks that they complete.
  package mutating func consume<Failure: Error>(
    _ window: Span<UInt8>, isLast: Bool, hunk give: (DiffHunk) throws(Failure) -> Void
  ) throws(Failure) {
    let start = offset
    let end = start + window.count
    while offset < end, nextShown < shown.count {
      if encoding == .utf8, line < shown[nextShown].lowerBound {
        skip(window, from: start)
        continue
      }
      let byte = window[offset - start]
      if line < shown[nextShown].lowerBound {
        if isLineEnd(byte) { line += 1 }
      } else {
        if hunk.isEmpty, builder.isEmpty { hunkStart = line }
        show(byte)
        let isFull = hunk.count >= MaskedDiff.mostLines
        if isFull || line > shown[nextShown].upperBound, builder.isEmpty { try finishHunk(give) }
      }
      previous = byte
      offset += 1
    }
    offset = end
    if isLast, nextShown < shown.count {
      if !builder.isEmpty { finishLine(lacksLineEnd: true) }
      try finishHunk(give)
      nextShown = shown.count
    }
  }

  /// Passes over lines of UTF-8 that are not shown. Most of a large file is read here, hence the local variables.
  private mutating func skip(_ window: Span<UInt8>, from start: Int) {
    var index = offset - start
    var missing = shown[nextShown].lowerBound - line
    while index < window.count, missing > 0 {
      if window[index] == 0x0A { missing -= 1 }
      index += 1
    }
    line = shown[nextShown].lowerBound - missing
    offset = start + index
  }

  private mutating func show(_ byte: UInt8) {
    if offset < skipsTo || startsPlace() {
      if isLineEnd(byte) {
        line += 1
        if places[nextPlace - 1].isChange { joined += 1 }
      }
    } else if isLineEnd(byte) {
      if encoding != .utf8 { builder.dropLastByte() }
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
    builder = DiffLineBuilder(encoding: encoding)
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

  private func isLineEnd(_ byte: UInt8) -> Bool {
    switch encoding {
    case .utf8: byte == 0x0A
    case .utf16LittleEndian: byte == 0 && previous == 0x0A && !offset.isMultiple(of: 2)
    case .utf16BigEndian: byte == 0x0A && previous == 0 && !offset.isMultiple(of: 2)
    }
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
