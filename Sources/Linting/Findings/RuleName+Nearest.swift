import EditDistance

extension RuleName {
  /// The rule whose name is nearest to `text`; nil if none is within a third of its length in edits.
  package static func nearest(to text: String) -> RuleName? {
    let name = EditDistance.nearest(to: text, among: allCases.map(\.rawValue), limit: max(1, text.utf8.count / 3))
    return name.flatMap { RuleName(rawValue: $0) }
  }
}
