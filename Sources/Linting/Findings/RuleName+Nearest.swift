import EditDistance

extension RuleName {
  /// Returns the rule whose name is nearest to `text`, or nil if more edits than a third of its length are necessary.
  package static func nearest(to text: String) -> RuleName? {
    let name = EditDistance.nearest(to: text, among: allCases.map(\.rawValue))
    return name.flatMap { RuleName(rawValue: $0) }
  }
}
