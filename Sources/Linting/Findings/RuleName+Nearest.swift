import EditDistance

extension RuleName {
  /// The rule that was probably meant; nil if none is near.
  package static func nearest(to text: String) -> RuleName? {
    let name = EditDistance.nearest(to: text, among: allCases.map(\.rawValue), limit: max(1, text.utf8.count / 3))
    return name.flatMap { RuleName(rawValue: $0) }
  }
}
