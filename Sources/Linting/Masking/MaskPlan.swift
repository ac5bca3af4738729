/// The changes that masking makes in one file.
package struct MaskPlan: Sendable {
  /// One edit and the lines that it affects.
  package struct Change: Sendable, Equatable {
    package var edit: ByteEdit
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
  package internal(set) var changes: [Change]
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
    changes.map(\.edit)
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
    self.names = names ?? PlaceholderNames(findings: report.findings, fixKeys: fixKeys)
    encoding = report.encoding
    shown = report.shown
    unmaskableCount = report.findings.count { $0.secret == nil && $0.rule.carriesSecret }
    changes = []
    secrets = []
    changes.reserveCapacity(report.findings.count)
    for merged in MaskPlan.merge(report.findings) {
      let text = merged.isFirst ? maskText(of: report.findings[merged.finding]) : ""
      var change = MaskPlan.change(merged.range, lines: merged.lines, from: nil, to: text, in: encoding)
      // Nearly all masks are the same text: it is kept once.
      if let last = changes.last, last.text == change.text { change.edit.replacement = last.edit.replacement }
      changes.append(change)
    }
    secrets = SortedRanges.union(changes.map(\.edit.range) + report.hidden)
    if fixKeys { addKeys(of: report.findings) }
  }

  /// Returns the replacement for the finding's secret.
  mutating func maskText(of finding: Finding) -> String {
    switch style {
    case .redacted: MaskStyle.redactedText
    case .env: "${" + names.take(PlaceholderNames.name(of: finding, fixKeys: fixKeys)) + "}"
    }
  }

  /// Corrects keys; a key that touches a secret, or that another finding corrects already, is left alone.
  private mutating func addKeys(of findings: FindingList) {
    var keys = findings.compactMap { finding -> Change? in
      guard let edit = finding.keyCorrection else { return nil }
      return MaskPlan.change(
        edit.region.offsets, lines: edit.region.lines, from: finding.key?.text ?? DiffHunk.secretText,
        to: edit.text.text, in: encoding)
    }
    keys.sort { $0.edit.range.lowerBound < $1.edit.range.lowerBound }
    var end = 0
    var next = secrets.startIndex
    for key in keys {
      let range = key.edit.range
      while next < secrets.endIndex, secrets[next].upperBound <= range.lowerBound { next += 1 }
      let touchesSecret = next < secrets.endIndex && secrets[next].overlaps(range)
      guard range.lowerBound >= end, !touchesSecret else { continue }
      changes.append(key)
      end = range.upperBound
    }
    changes.sort { $0.edit.range.lowerBound < $1.edit.range.lowerBound }
  }

  private static func change(
    _ range: Range<Int>, lines: ClosedRange<Int>, from key: String?, to text: String, in encoding: SourceEncoding
  ) -> Change {
    Change(edit: ByteEdit(range: range, replacement: encoding.encode(text)), lines: lines, text: text, key: key)
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
    var merged: [Masked] = []
    merged.reserveCapacity(found.count)
    for next in found {
      if let last = merged.last, next.range.lowerBound < last.range.upperBound {
        let end = max(last.range.upperBound, next.range.upperBound)
        merged[merged.count - 1].range = last.range.lowerBound..<end
        merged[merged.count - 1].lines = last.lines.lowerBound...max(last.lines.upperBound, next.lines.upperBound)
        if next.isFirst { merged[merged.count - 1].isFirst = true }
      } else {
        merged.append(next)
      }
    }
    return merged
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
