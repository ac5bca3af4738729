import Bytes
import YAML

/// Known findings, identified by place: a baseline accepts a place, not a value.
///
/// It contains no value or hash of a value, no line number and no time, so it can be committed.
package struct Baseline: Sendable, Equatable {
  /// One known finding.
  package struct Entry: Sendable, Hashable {
    package var path: String
    package var rule: RuleName
    /// The connection's name; nil if there is none or if it must not be shown.
    package var connection: String?
    /// The option's key; nil if there is none or if it must not be shown.
    package var key: String?
    /// 1-based number among the findings of the file that are equal in all other fields.
    package var ordinal: Int

    package init(path: String, rule: RuleName, connection: String?, key: String?, ordinal: Int) {
      self.path = path
      self.rule = rule
      self.connection = connection
      self.key = key
      self.ordinal = ordinal
    }
  }

  /// The version of the format that is written, and the only one that is read.
  static let version = 1

  /// Sorted, unique. There may be a million entries, and a `Set` would use twice the memory of this array.
  private var sorted: [Entry] = []
  /// Entries of a file whose path sorts before the last one in ``sorted``, so that they cannot be appended.
  private var late: [Entry] = []

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    insert(Array(entries))
  }

  /// All entries, sorted, unique.
  package var entries: [Entry] {
    late.isEmpty ? sorted : Baseline.unique((sorted + late).sorted())
  }

  package static func == (left: Baseline, right: Baseline) -> Bool {
    left.entries == right.entries
  }

  /// Calls `body` with each finding of a file and its entry, in the order of the findings.
  package static func forEachEntry(of report: FileReport, _ body: (Finding, Entry) -> Void) {
    // Counted by hash, because names may be long and many.
    var counts: [UInt64: Int32] = [:]
    for finding in report.findings {
      var entry = Entry(
        path: report.path, rule: finding.rule, connection: finding.statement?.name?.text, key: finding.key?.text,
        ordinal: 1)
      var place = FieldHash()
      place.mix(entry.rule.rawValue)
      place.mix(entry.connection)
      place.mix(entry.key)
      let count = counts[place.value, default: 0] + 1
      counts[place.value] = count
      entry.ordinal = Int(count)
      body(finding, entry)
    }
  }

  /// Adds the findings of one file.
  package mutating func add(_ report: FileReport) {
    var new: [Entry] = []
    new.reserveCapacity(report.findings.count)
    Baseline.forEachEntry(of: report) { _, entry in new.append(entry) }
    insert(new)
  }

  private mutating func insert(_ new: [Entry]) {
    let isSorted = zip(new, new.dropFirst()).allSatisfy { $0 < $1 }
    let new = isSorted ? new : Baseline.unique(new.sorted())
    if let last = sorted.last, let first = new.first, !(last < first) {
      late += new
    } else if sorted.isEmpty {
      sorted = new
    } else {
      sorted += new
    }
  }

  private static func unique(_ entries: [Entry]) -> [Entry] {
    var unique: [Entry] = []
    unique.reserveCapacity(entries.count)
    for entry in entries where unique.last != entry { unique.append(entry) }
    return unique
  }
}

/// The use of a baseline in one run.
package struct BaselineUse: Sendable {
  private let known: [Baseline.Entry]
  /// For each entry of ``known``, whether its finding occurred.
  private var met: [Bool]
  private var paths: Set<String> = []

  package init(_ baseline: Baseline) {
    known = baseline.entries
    met = Array(repeating: false, count: known.count)
  }

  private func index(of entry: Baseline.Entry) -> Int? {
    let index = known.partitioningIndex { $0 >= entry }
    return index < known.count && known[index] == entry ? index : nil
  }

  /// Removes the known findings from a report and counts them as suppressed.
  package mutating func apply(to report: inout FileReport) {
    paths.insert(report.path)
    var new = FindingList()
    Baseline.forEachEntry(of: report) { finding, entry in
      if let index = index(of: entry) { met[index] = true } else { new.append(finding) }
    }
    report.suppressedCount += report.findings.count - new.count
    report.findings = new
  }

  /// Returns the entries without a finding, sorted, for files that were linted or that do not exist any more
  /// (`isGone`). Entries of files that the run did not lint are not included.
  package func stale(isGone: (String) -> Bool = { _ in false }) -> [Baseline.Entry] {
    var answers: [String: Bool] = [:]
    var stale: [Baseline.Entry] = []
    for (index, entry) in known.enumerated() where !met[index] {
      let isChecked = paths.contains(entry.path)
      if !isChecked, answers[entry.path] == nil { answers[entry.path] = isGone(entry.path) }
      if isChecked || answers[entry.path] == true { stale.append(entry) }
    }
    return stale
  }
}

extension Baseline.Entry: Comparable {
  /// Compares bytes, like a file system: Unicode-equivalent names are different.
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

  /// Orders by path, rule, connection, key and ordinal, texts by bytes, so the order is the same on every machine.
  package static func < (left: Baseline.Entry, right: Baseline.Entry) -> Bool {
    var order = compare(left.path, right.path)
    if order == 0, left.rule != right.rule { order = compare(left.rule.rawValue, right.rule.rawValue) }
    if order == 0 { order = compare(left.connection ?? "", right.connection ?? "") }
    if order == 0 { order = compare(left.key ?? "", right.key ?? "") }
    if order != 0 { return order < 0 }
    // A missing text sorts before an empty one.
    if (left.connection == nil) != (right.connection == nil) { return left.connection == nil }
    if (left.key == nil) != (right.key == nil) { return left.key == nil }
    return left.ordinal < right.ordinal
  }

  /// Three-way comparison of the bytes: negative if `left` sorts before `right`, 0 if they are equal.
  private static func compare(_ left: String, _ right: String) -> Int {
    left.withBytes { left in
      right.withBytes { right in
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
          return left[index] < right[index] ? -1 : 1
        }
        return left.count - right.count
      }
    }
  }

  /// The entry in messages, its texts classified again: `db/x.sql: exposed-secret, connection 'c', key 'password'`.
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
