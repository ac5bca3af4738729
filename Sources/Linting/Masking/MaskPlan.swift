/// The changes that masking makes in one file.
package struct MaskPlan: Sendable {
  /// One edit and the lines that it affects.
  package struct Change: Sendable, Equatable {
    package var edit: ByteEdit
    /// 1-based lines of the unmasked file.
    package var lines: ClosedRange<Int>
    /// The replacement as text.
    package var text: String
    /// The replaced text as a diff shows it: a misspelled key unchanged, a secret never.
    package var shownText: String
    /// Whether the replaced bytes are a secret; otherwise they are a misspelled key.
    package var isSecret: Bool

    /// Whether the change removes a later piece of a secret; the first piece gets the mask.
    package var isContinued: Bool { isSecret && text.isEmpty }
  }

  /// Sorted, without overlaps.
  package internal(set) var changes: [Change]
  package let encoding: SourceEncoding
  /// The ranges that a diff must not show: masked secrets, and secrets that remain (suppressed or not selected).
  /// Sorted, without overlaps.
  package internal(set) var secrets: [Range<Int>]
  /// The ranges that a diff may show unless they are in ``secrets``; unsorted.
  let shown: [ShownRange]
  /// Number of findings that concern a secret without its position.
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
    for merged in MaskPlan.merge(report.findings) {
      let text = merged.isFirst ? maskText(of: report.findings[merged.finding]) : ""
      var change = MaskPlan.change(merged.region, from: DiffHunk.secretText, to: text, isSecret: true, in: encoding)
      // Most masks are the same text, so its memory is shared.
      if let last = changes.last, last.text == text { change.edit.replacement = last.edit.replacement }
      changes.append(change)
    }
    secrets = MaskPlan.union(changes.map(\.edit.range) + report.hidden)
    if fixKeys { addKeys(of: report.findings) }
  }

  /// Returns the replacement for the finding's secret.
  mutating func maskText(of finding: Finding) -> String {
    switch style {
    case .redacted: MaskStyle.redactedText
    case .env: "${" + names.take(PlaceholderNames.name(of: finding, fixKeys: fixKeys)) + "}"
    }
  }

  /// Adds the corrections of keys, except keys that overlap a secret or that another finding corrects.
  private mutating func addKeys(of findings: [Finding]) {
    var keys = findings.compactMap { finding -> Change? in
      guard let edit = finding.keyCorrection else { return nil }
      let shown = finding.key?.text ?? DiffHunk.secretText
      return MaskPlan.change(edit.region, from: shown, to: edit.text.text, isSecret: false, in: encoding)
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
    _ region: Region, from shown: String, to text: String, isSecret: Bool, in encoding: SourceEncoding
  ) -> Change {
    Change(
      edit: ByteEdit(
        range: region.start.offset..<max(region.start.offset, region.end.offset), replacement: encoding.encode(text)),
      lines: region.start.line...max(region.start.line, region.end.line), text: text, shownText: shown,
      isSecret: isSecret)
  }

  /// A region to mask, the index of its finding, and whether it is the finding's first region.
  private typealias Masked = (region: Region, finding: Int, isFirst: Bool)

  /// Returns the secret regions in file order. Overlapping regions are merged, and the outermost determines the name.
  private static func merge(_ findings: [Finding]) -> [Masked] {
    var found: [Masked] = []
    found.reserveCapacity(findings.count)
    for (index, finding) in findings.enumerated() {
      for (number, region) in finding.maskedRegions.enumerated() where region.end.offset > region.start.offset {
        found.append((region, index, number == 0))
      }
    }
    found.sort { left, right in
      (left.region.start.offset, right.region.end.offset, findings[left.finding].rule)
        < (right.region.start.offset, left.region.end.offset, findings[right.finding].rule)
    }
    var merged: [Masked] = []
    merged.reserveCapacity(found.count)
    for next in found {
      if let last = merged.last, next.region.start.offset < last.region.end.offset {
        if next.region.end.offset > last.region.end.offset { merged[merged.count - 1].region.end = next.region.end }
        if next.isFirst { merged[merged.count - 1].isFirst = true }
      } else {
        merged.append(next)
      }
    }
    return merged
  }

  /// Sorts `ranges` and merges overlapping ones.
  static func union(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) })
    where !range.isEmpty {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
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
