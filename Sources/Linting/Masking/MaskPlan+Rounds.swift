import Bytes

extension MaskPlan {
  /// Maximum number of rounds of linting and masking the masked text again.
  private static let roundLimit = 32

  /// Repeats planning until the masked text contains no maskable secret: in a broken statement a mask may let the
  /// parser find another secret. Returns the plan, the number of secrets left, and the report on the masked text.
  ///
  /// `scan` scans the file for variable names; `relint` lints the edited file. The findings of `report` are freed before,
  /// because those of a large file take as much memory as linting it.
  package static func complete<Failure: Error>(
    report: consuming FileReport, style: MaskStyle, fixKeys: Bool,
    scan: (inout PlaceholderNames) throws(Failure) -> Void,
    relint: ([ByteEdit]) throws(Failure) -> FileReport
  ) throws(Failure) -> (plan: MaskPlan, left: Int, last: FileReport) {
    let readsNames = style == .env && report.findings.contains { $0.secret != nil }
    var names = PlaceholderNames(path: report.origin.path)
    if readsNames {
      names.want(report.findings, fixKeys: fixKeys)
      try scan(&names)
    }
    var plan = MaskPlan(report: copy report, style: style, fixKeys: fixKeys, names: names)
    guard !plan.changes.isEmpty else { return (plan, 0, report) }
    _ = consume report
    for _ in 0..<roundLimit {
      let next = try relint(plan.edits)
      guard next.findings.contains(where: { $0.secret != nil }) else { return (plan, 0, next) }
      if readsNames {
        plan.names.want(next.findings, fixKeys: fixKeys)
        try scan(&plan.names)
      }
      plan.extend(by: next)
    }
    let last = try relint(plan.edits)
    return (plan, last.findings.count { $0.secret != nil }, last)
  }

  /// Adds the secrets of `report`, a report on the masked text. A secret that overlaps a mask is merged with it.
  mutating func extend(by report: FileReport) {
    let offsets = MaskedOffsets(changes, encoding)
    var all: [(change: Change, finding: Int?)] = changes.map { ($0, nil) }
    for (index, finding) in report.findings.enumerated() {
      for (number, secret) in finding.maskedRegions.enumerated() {
        let (start, end) = (offsets.start(secret.start), offsets.end(secret.end))
        let change = Change(
          range: start.offset..<max(start.offset, end.offset), lines: start.line...max(start.line, end.line), text: "")
        all.append((change, number == 0 ? index : nil))
      }
    }
    all.sort { left, right in
      (left.change.range.lowerBound, right.change.range.upperBound)
        < (right.change.range.lowerBound, left.change.range.upperBound)
    }
    let hidden = report.hidden.map {
      offsets.start($0.lowerBound)..<max(offsets.start($0.lowerBound), offsets.end($0.upperBound))
    }
    changes = MaskChanges()
    for group in MaskPlan.overlapping(all) { changes.append(merge(group, of: report.findings)) }
    secrets = SortedRanges.union(changes.filter(\.isSecret).map(\.range) + secrets + hidden)
  }

  /// One change for all that overlap: the first mask keeps its text.
  private mutating func merge(_ group: ArraySlice<(change: Change, finding: Int?)>, of findings: FindingList) -> Change
  {
    var change = group[group.startIndex].change
    for other in group.dropFirst() {
      let range = change.range.lowerBound..<max(change.range.upperBound, other.change.range.upperBound)
      change.range = range
      change.lines = change.lines.lowerBound...max(change.lines.upperBound, other.change.lines.upperBound)
    }
    guard let index = group.lazy.compactMap(\.finding).first else { return change }
    if let mask = group.first(where: { $0.finding == nil && $0.change.isSecret }) {
      change.text = mask.change.text
    } else {
      change.text = maskText(of: findings[index])
    }
    change.key = nil
    return change
  }

  private static func overlapping(
    _ sorted: [(change: Change, finding: Int?)]
  ) -> [ArraySlice<(change: Change, finding: Int?)>] {
    var starts: [Int] = []
    var end = 0
    for (index, next) in sorted.enumerated() {
      if index == 0 || next.change.range.lowerBound >= end { starts.append(index) }
      end = max(end, next.change.range.upperBound)
    }
    return zip(starts, starts.dropFirst() + [sorted.count]).map { sorted[$0..<$1] }
  }
}

/// Converts offsets of the masked text to offsets of the file. An offset inside a mask means the whole replaced range.
private struct MaskedOffsets {
  private struct Segment {
    var masked: Range<Int>
    var original: Range<Int>
    /// Number of line ends that were removed before the segment, and in it.
    var linesBefore: Int
    var lines: Int
  }

  private var segments: [Segment] = []

  init(_ changes: MaskChanges, _ encoding: SourceEncoding) {
    var shift = 0
    var lines = 0
    for change in changes {
      let start = change.range.lowerBound + shift
      let size = encoding.size(of: change.text)
      segments.append(
        Segment(
          masked: start..<start + size, original: change.range, linesBefore: lines,
          lines: change.lines.count - 1))
      shift += size - change.range.count
      lines += change.lines.count - 1
    }
  }

  func start(_ position: Position) -> (offset: Int, line: Int) {
    guard let segment = segment(at: position.offset) else { return (position.offset, position.line) }
    let line = position.line + segment.linesBefore
    if position.offset < segment.masked.upperBound { return (segment.original.lowerBound, line) }
    return (segment.original.upperBound + position.offset - segment.masked.upperBound, line + segment.lines)
  }

  func end(_ position: Position) -> (offset: Int, line: Int) {
    guard let segment = segment(at: position.offset) else { return (position.offset, position.line) }
    let line = position.line + segment.linesBefore
    if position.offset == segment.masked.lowerBound { return (segment.original.lowerBound, line) }
    let behind = max(0, position.offset - segment.masked.upperBound)
    return (segment.original.upperBound + behind, line + segment.lines)
  }

  func start(_ offset: Int) -> Int {
    start(Position(offset: offset, line: 1, column: 1, columnUTF16: 1)).offset
  }

  func end(_ offset: Int) -> Int {
    end(Position(offset: offset, line: 1, column: 1, columnUTF16: 1)).offset
  }

  /// Returns the last segment that begins at or before `offset`.
  private func segment(at offset: Int) -> Segment? {
    let next = segments.partitioningIndex { $0.masked.lowerBound > offset }
    return next == 0 ? nil : segments[next - 1]
  }
}
