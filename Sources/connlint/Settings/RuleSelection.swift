import Linting

/// What the user said about the rules that run.
struct RuleSelection {
  /// Lists of names apart by commas; nothing means all.
  var selected: [String] = []
  var ignored: [String] = []

  /// The rules to run, if `configured` would run without a selection.
  func apply(to configured: Set<RuleName>) throws(CommandError) -> Set<RuleName> {
    let chosen = try RuleSelection.parse(selected)
    let dropped = try RuleSelection.parse(ignored)
    return (selected.isEmpty ? configured : chosen).subtracting(dropped)
  }

  private static func parse(_ lists: [String]) throws(CommandError) -> Set<RuleName> {
    var rules: Set<RuleName> = []
    for name in lists.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      rules.insert(try RuleName(argument: name.filter { $0 != " " }))
    }
    return rules
  }
}

extension RuleName {
  /// The rule called `argument`; the error says which one may have been meant.
  init(argument: String) throws(CommandError) {
    guard let rule = RuleName(rawValue: argument.lowercased()) else {
      let near = RuleName.nearest(to: argument).map { "; did you mean '\($0.rawValue)'?" }
      throw .setting("there is no rule '\(argument)'\(near ?? " ('connlint rules' lists them)")")
    }
    self = rule
  }

  /// The rule whose name needs the fewest edits to become `text`; nil if all need more than a third of it.
  static func nearest(to text: String) -> RuleName? {
    let wanted = Array(text.lowercased().utf8)
    let distances = allCases.map { (rule: $0, distance: editDistance(Array($0.rawValue.utf8), wanted)) }
    guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(2, best.rule.rawValue.utf8.count / 3) ? best.rule : nil
  }
}

/// Levenshtein's distance between two short names.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var row = Array(0...right.count)
  for (index, byte) in left.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for column in right.indices {
      let above = row[column + 1]
      row[column + 1] = min(above + 1, row[column] + 1, diagonal + (right[column] == byte ? 0 : 1))
      diagonal = above
    }
  }
  return row[right.count]
}
