/// Findings that were there before, by place: a baseline accepts a place, not a value.
///
/// It holds no value, nothing made of one, no line number and no time, so that it may lie in the repository.
package struct Baseline: Sendable, Equatable {
  /// One known finding.
  package struct Entry: Sendable, Hashable {
    package var path: String
    package var rule: RuleName
    /// The connection's name; nil if the statement has none, or none that may be shown.
    package var connection: String?
    /// The option's key; nil if the finding has none, or if it must not be shown.
    package var key: String?
    /// Counts the findings of one file that are the same in all of the above, from 1.
    package var ordinal: Int

    package init(path: String, rule: RuleName, connection: String?, key: String?, ordinal: Int) {
      self.path = path
      self.rule = rule
      self.connection = connection
      self.key = key
      self.ordinal = ordinal
    }
  }

  /// The form that this program writes, and the only one that it reads.
  static let version = 1

  /// Without repetitions, in no particular order.
  package private(set) var entries: Set<Entry>

  package init(_ entries: Set<Entry> = []) {
    self.entries = entries
  }

  /// What a baseline says of one file's findings, in their order.
  package static func entries(of report: FileReport) -> [Entry] {
    var counts: [Entry: Int] = [:]
    return report.findings.map { finding in
      var entry = Entry(
        path: report.path, rule: finding.rule, connection: finding.statement?.name?.text, key: finding.key?.text,
        ordinal: 0)
      let ordinal = counts[entry, default: 0] + 1
      counts[entry] = ordinal
      entry.ordinal = ordinal
      return entry
    }
  }

  /// Adds the findings of one file.
  package mutating func add(_ report: FileReport) {
    entries.formUnion(Baseline.entries(of: report))
  }
}

/// One run's use of a baseline.
package struct BaselineUse: Sendable {
  private let baseline: Baseline
  private var met: Set<Baseline.Entry> = []
  private var paths: Set<String> = []

  package init(_ baseline: Baseline) {
    self.baseline = baseline
  }

  /// Takes the known findings out of a report and counts them as suppressed.
  package mutating func apply(to report: inout FileReport) {
    paths.insert(report.path)
    var new: [Finding] = []
    for (finding, entry) in zip(report.findings, Baseline.entries(of: report)) {
      if baseline.entries.contains(entry) { met.insert(entry) } else { new.append(finding) }
    }
    report.suppressedCount += report.findings.count - new.count
    report.findings = new
  }

  /// Entries whose finding is gone, sorted: their files were linted, or `isGone` says that they do not exist any more.
  /// Of files that a run left out nothing can be said.
  package func stale(isGone: (String) -> Bool = { _ in false }) -> [Baseline.Entry] {
    var answers: [String: Bool] = [:]
    var stale: [Baseline.Entry] = []
    for entry in baseline.entries.subtracting(met) {
      let isChecked = paths.contains(entry.path)
      if !isChecked, answers[entry.path] == nil { answers[entry.path] = isGone(entry.path) }
      if isChecked || answers[entry.path] == true { stale.append(entry) }
    }
    return stale.sorted()
  }
}

extension Baseline.Entry: Comparable {
  /// By bytes: to a file system, names that only look alike are different names.
  package static func == (left: Baseline.Entry, right: Baseline.Entry) -> Bool {
    !(left < right) && !(right < left)
  }

  package func hash(into hasher: inout Hasher) {
    for text in [path, connection ?? "", key ?? ""] {
      for byte in text.utf8 { hasher.combine(byte) }
      hasher.combine(0xFF as UInt8)
    }
    hasher.combine(rule)
    hasher.combine(ordinal)
  }

  /// By path, rule, connection, key and ordinal, text by its bytes, so that the order is the same on every machine.
  package static func < (left: Baseline.Entry, right: Baseline.Entry) -> Bool {
    for (first, second) in [
      (left.path, right.path), (left.rule.rawValue, right.rule.rawValue),
      (left.connection ?? "", right.connection ?? ""), (left.key ?? "", right.key ?? ""),
    ] where !first.utf8.elementsEqual(second.utf8) {
      return first.utf8.lexicographicallyPrecedes(second.utf8)
    }
    let leftForms = [left.connection == nil, left.key == nil]
    let rightForms = [right.connection == nil, right.key == nil]
    if leftForms != rightForms { return leftForms.lexicographicallyPrecedes(rightForms) { $0 && !$1 } }
    return left.ordinal < right.ordinal
  }

  /// For a message, in which a file's texts are judged anew: `db/x.sql: exposed-secret, connection 'c', key 'password'`.
  package var text: String {
    var text = "\(path): \(rule.rawValue)"
    if let connection { text += ", connection \(Baseline.Entry.quoted(.word(connection, as: .name)))" }
    if let key { text += ", key \(Baseline.Entry.quoted(.word(key, as: .key)))" }
    return ordinal == 1 ? text : text + " (number \(ordinal))"
  }

  private static func quoted(_ text: ShownText) -> String {
    text.isNeutral ? "(not shown)" : "'\(text.text)'"
  }
}
