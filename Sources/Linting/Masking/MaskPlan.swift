/// The changes that masking makes in one file.
package struct MaskPlan: Sendable {
  /// The replacement of a range, and the lines that it affects.
  package struct Change: Sendable, Equatable {
    /// Byte offsets in the file on disk.
    package var range: Range<Int>
    /// 1-based lines of the unmasked file.
    package var lines: ClosedRange<Int>
    /// The replacement as text.
    package var text: String
    /// The misspelled key that is replaced, as a diff shows it; nil if it is a secret.
    package var key: String?

    /// Whether the bytes replaced are a secret; otherwise they are a misspelled key.
    package var isSecret: Bool { key == nil }

    /// Whether the change removes a later piece of a secret; the first piece gets the mask.
    package var isContinued: Bool { isSecret && text.isEmpty }
  }

  /// Sorted, without overlaps.
  package internal(set) var changes = MaskChanges()
  package let encoding: SourceEncoding
  /// The ranges that a diff must not show: masked secrets, and secrets that remain (suppressed or not selected).
  /// Sorted, without overlaps.
  package internal(set) var secrets: [Range<Int>]
  /// What a diff may show of the file, unless it is among ``secrets``.
  let shown: ShownRanges
  /// Findings that are about a secret but do not say where it is.
  package let unmaskableCount: Int
  let style: MaskStyle
  let fixKeys: Bool
  /// The variables that are used so far.
  var names: PlaceholderNames

  /// The edits of ``changes``.
  package var edits: [ByteEdit] {
    // Nearly all replacements are the same text: it is stored once.
    let mask = encoding.encode(MaskStyle.redactedText)
    var edits: [ByteEdit] = []
    edits.reserveCapacity(changes.count)
    for change in changes {
      let replacement = change.text == MaskStyle.redactedText ? mask : encoding.encode(change.text)
      edits.append(ByteEdit(range: change.range, replacement: replacement))
    }
    return edits
  }

  /// The number of secrets that are replaced. A secret in several pieces counts once.
  package var maskedCount: Int {
    changes.count { $0.isSecret && !$0.isContinued }
  }

  /// Plans the masking of the secrets in `report`. `names` provides the variables for the style `env` and must have
  /// scanned the file. With `fixKeys` misspelled keys are corrected if the finding has a correction.
  package init(
    report: FileReport, style: MaskStyle = .redacted, fixKeys: Bool = false, names: PlaceholderNames? = nil
  ) {
    self.style = style
    self.fixKeys = fixKeys
    let findings = style == .env ? report.findings : FindingList()
    self.names = names ?? PlaceholderNames(findings: findings, path: report.origin.path, fixKeys: fixKeys)
    encoding = report.encoding
    shown = report.shown
    unmaskableCount = report.findings.count { $0.secret == nil && $0.rule.carriesSecret }
    secrets = []
    for merged in MaskPlan.merge(report.findings) {
      let text = merged.isFirst ? maskText(of: report.findings[merged.finding]) : ""
      changes.append(Change(range: merged.range, lines: merged.lines, text: text))
    }
    secrets = SortedRanges.union(changes.map(\.range) + report.hidden)
    if fixKeys { addKeys(of: report.findings) }
  }

  /// Returns the replacement for the finding's secret.
  mutating func maskText(of finding: Finding) -> String {
    switch style {
    case .redacted: MaskStyle.redactedText
    case .env: names.takeReference(for: finding, fixKeys: fixKeys)
    }
  }

  /// Corrects keys; a key that touches a secret, or that another finding corrects already, is left alone.
  private mutating func addKeys(of findings: FindingList) {
    var keys = findings.compactMap { finding -> Change? in
      guard let edit = finding.keyCorrection else { return nil }
      return Change(
        range: edit.region.offsets, lines: edit.region.lines, text: edit.text.text,
        key: finding.key?.text ?? DiffHunk.secretText)
    }
    keys.sort { $0.range.lowerBound < $1.range.lowerBound }
    var all = Array(changes)
    var end = 0
    var next = secrets.startIndex
    for key in keys {
      let range = key.range
      while next < secrets.endIndex, secrets[next].upperBound <= range.lowerBound { next += 1 }
      let touchesSecret = next < secrets.endIndex && secrets[next].overlaps(range)
      guard range.lowerBound >= end, !touchesSecret else { continue }
      all.append(key)
      end = range.upperBound
    }
    changes = MaskChanges(all.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// A range to be masked, the lines that it is on, the index of its finding, and whether it is the first of the finding.
  private struct Masked {
    var range: Range<Int>
    var lines: ClosedRange<Int>
    var finding: Int
    var rule: RuleName
    var isFirst: Bool
  }

  /// The secret ranges in file order, those that overlap made one: the outermost gives the name.
  private static func merge(_ findings: FindingList) -> [Masked] {
    var found: [Masked] = []
    found.reserveCapacity(findings.count)
    for (index, finding) in findings.enumerated() {
      for (number, region) in finding.maskedRegions.enumerated() where region.end.offset > region.start.offset {
        found.append(
          Masked(
            range: region.offsets, lines: region.lines, finding: index, rule: finding.rule, isFirst: number == 0))
      }
    }
    found.sort { left, right in
      (left.range.lowerBound, right.range.upperBound, left.rule)
        < (right.range.lowerBound, left.range.upperBound, right.rule)
    }
    // In place: the merged ranges are at the start of the array.
    var count = 0
    for next in found {
      if count > 0, next.range.lowerBound < found[count - 1].range.upperBound {
        let last = found[count - 1]
        let end = max(last.range.upperBound, next.range.upperBound)
        found[count - 1].range = last.range.lowerBound..<end
        found[count - 1].lines = last.lines.lowerBound...max(last.lines.upperBound, next.lines.upperBound)
        if next.isFirst { found[count - 1].isFirst = true }
      } else {
        found[count] = next
        count += 1
      }
    }
    found.removeLast(found.count - count)
    return found
  }
}

extension Region {
  fileprivate var offsets: Range<Int> { start.offset..<max(start.offset, end.offset) }
  fileprivate var lines: ClosedRange<Int> { start.line...max(start.line, end.line) }
}

extension Finding {
  /// The edit that `mask --fix-keys` makes; nil if there is none.
  var keyCorrection: Edit? {
    guard rule.isAboutKey, let suggestion,
      let edit = corrections.lazy.flatMap(\.edits).first(where: { $0.text == suggestion }),
      edit.region != secret, edit.region.start.offset < edit.region.end.offset
    else { return nil }
    return edit
  }
}

extension RuleName {
  /// Whether the suggestion of such a finding is a key.
  fileprivate var isAboutKey: Bool {
    carriesSecret || self == .unknownKey
  }
}
