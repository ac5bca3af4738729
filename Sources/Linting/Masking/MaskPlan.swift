/// What masking changes in one file.
package struct MaskPlan: Sendable {
  /// One edit and the lines that it touches.
  package struct Change: Sendable, Equatable {
    package var edit: ByteEdit
    /// 1-based lines of the file as it is.
    package var lines: ClosedRange<Int>
    /// The replacement as text.
    package var text: String
    /// What a diff shows of the bytes replaced: a misspelled key as it is, a secret never.
    package var shownText: String
    /// Whether the bytes replaced are a secret; otherwise they are a misspelled key.
    package var isSecret: Bool

    /// Whether it takes away the rest of a secret whose first piece gets the mask.
    package var isContinued: Bool { isSecret && text.isEmpty }
  }

  /// Sorted, not overlapping.
  package internal(set) var changes: [Change]
  package let encoding: SourceEncoding
  /// The stretches that no diff may show: what is masked, and what stays and may be a secret (suppressed, not selected).
  /// Sorted, not overlapping.
  package internal(set) var secrets: [Range<Int>]
  /// What a diff may show of the file, unless it is among ``secrets``; in no particular order.
  let shown: [ShownRange]
  /// Findings that are about a secret but do not say where it is.
  package let unmaskableCount: Int
  let style: MaskStyle
  let fixKeys: Bool
  /// The variables that are given and taken.
  var names: PlaceholderNames

  /// The edits alone.
  package var edits: [ByteEdit] {
    changes.map(\.edit)
  }

  /// The number of secrets that are replaced; of one in several pieces all but the first are taken away.
  package var maskedCount: Int {
    changes.count { $0.isSecret && !$0.isContinued }
  }

  /// Plans the masking of the secrets in `report`. `names` gives the variables of the style `env`; whoever calls has
  /// shown it the file. With `fixKeys` misspelled keys are corrected as well, where a finding offers that.
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
      // Nearly all masks are the same text: it is kept once.
      if let last = changes.last, last.text == text { change.edit.replacement = last.edit.replacement }
      changes.append(change)
    }
    secrets = MaskPlan.union(changes.map(\.edit.range) + report.hidden)
    if fixKeys { addKeys(of: report.findings) }
  }

  /// What takes the place of the finding's secret.
  mutating func maskText(of finding: Finding) -> String {
    switch style {
    case .redacted: MaskStyle.redactedText
    case .env: "${" + names.take(PlaceholderNames.name(of: finding, fixKeys: fixKeys)) + "}"
    }
  }

  /// Corrects keys; a key that touches a secret, or that another finding corrects already, is left alone.
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

  /// A region to be masked, the index of its finding, and whether it is the first of the finding.
  private typealias Masked = (region: Region, finding: Int, isFirst: Bool)

  /// The secret regions in file order, those that overlap made one: the outermost gives the name.
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

  /// `ranges` sorted, with overlapping ones made one.
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
  /// The edit that `mask --fix-keys` makes for it; nil if there is none.
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
