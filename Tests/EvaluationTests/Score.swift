import Foundation

@testable import Linting

/// The result of linting one case, compared with the expectation.
struct Outcome: Sendable {
  /// Whether the secret was found exactly, or correctly nothing was reported.
  var isRight = false
  /// Whether a finding overlaps the secret.
  var overlaps = false
  /// Number of error findings outside the secret but in its statement.
  var extra = 0
  /// Number of error findings in the neighbouring statements.
  var spilled = 0
  /// The reported rules and the texts they point at, for the list of failures.
  var reported: [String] = []
  var rules: [String] = []
}

extension Outcome {
  init(_ findings: [Finding], of measured: Case) {
    var found: Set<Range<Int>> = []
    for finding in findings {
      let place = finding.secret ?? finding.region
      let range = place.start.offset..<max(place.start.offset, place.end.offset)
      reported.append("\(finding.rule.rawValue) «\(measured.text(range))»")
      guard finding.severity == .error else { continue }
      if finding.secret != nil, measured.planted.contains(range) {
        found.insert(range)
        rules.append(finding.rule.rawValue)
      } else if measured.planted.contains(where: { $0.overlaps(range) }) {
        overlaps = true
      } else if let statement = measured.statement, !statement.overlaps(range) {
        spilled += 1
      } else {
        extra += 1
      }
    }
    switch measured.expectation {
    case .secret: isRight = measured.needsAll ? found.count == measured.planted.count : !found.isEmpty
    case .noError: isRight = !findings.contains { $0.severity == .error }
    case .silence: isRight = findings.isEmpty
    }
  }
}

extension Case {
  fileprivate func text(_ range: Range<Int>) -> String {
    let bytes = Array(text.utf8)
    let inside = range.clamped(to: 0..<bytes.count)
    return String(decoding: bytes[inside], as: UTF8.self)
  }
}

/// The counts of one row in the table.
struct Score {
  var cases = 0
  var right = 0
  var overlapping = 0
  var extra = 0
  var spilled = 0

  /// Percentage of correct cases; 100 if there are no cases.
  var percent: Double { cases == 0 ? 100 : 100 * Double(right) / Double(cases) }
  var wrongPercent: Double { 100 - percent }

  mutating func add(_ outcome: Outcome) {
    cases += 1
    if outcome.isRight { right += 1 } else if outcome.overlaps { overlapping += 1 }
    extra += outcome.extra
    spilled += outcome.spilled
  }
}

/// All outcomes of a run and the table of them.
struct Evaluation: Sendable {
  private(set) var cases: [Case]
  private(set) var outcomes: [Outcome]

  /// Lints every case on two threads; the result does not depend on the number of threads.
  init(_ cases: [Case], lint: @escaping @Sendable (String) -> [Finding]) async {
    self.cases = cases
    let chunk = 64
    let chunks = stride(from: 0, to: cases.count, by: chunk).map { $0..<min($0 + chunk, cases.count) }
    outcomes = await withTaskGroup(of: (Int, [Outcome]).self) { group in
      for (number, range) in chunks.enumerated() {
        group.addTask { (number, range.map { Outcome(lint(cases[$0].text), of: cases[$0]) }) }
      }
      var parts = [[Outcome]](repeating: [], count: chunks.count)
      for await (number, part) in group { parts[number] = part }
      return parts.flatMap { $0 }
    }
  }

  /// Returns the score of the groups whose names begin with `prefix`, for one engine or all.
  func score(_ prefix: String, engine: String? = nil) -> Score {
    var score = Score()
    for (measured, outcome) in zip(cases, outcomes)
    where measured.group.hasPrefix(prefix) && (engine == nil || measured.engine == engine) {
      score.add(outcome)
    }
    return score
  }

  var groups: [String] {
    Array(Set(cases.map(\.group))).sorted()
  }

  func table() -> String {
    let columns = ["cases", "right", "per cent", "overlap", "extra", "spill"].map { $0.right(9) }
    var lines = ["group".padded(58) + columns.joined()]
    func row(_ name: String, _ score: Score) {
      let numbers = [
        "\(score.cases)", "\(score.right)", String(format: "%.2f", score.percent), "\(score.overlapping)",
        "\(score.extra)", "\(score.spilled)",
      ]
      lines.append(name.padded(58) + numbers.map { $0.right(9) }.joined())
    }
    for number in ["1", "2", "3", "4", "5", "6"] {
      for group in groups where group.hasPrefix(number) {
        row(group, score(group))
        let engines = Set(cases.filter { $0.group == group }.map(\.engine)).sorted()
        // These groups are already split by style.
        if engines.count > 1, !group.hasPrefix("5a"), !group.hasPrefix("6a") {
          for engine in engines { row("      " + engine, score(group, engine: engine)) }
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The rules that reported the found secrets, by group; only for information.
  func rules() -> String {
    groups.compactMap { group in
      var counts: [String: Int] = [:]
      for (measured, outcome) in zip(cases, outcomes) where measured.group == group && measured.expectation == .secret {
        for rule in outcome.rules { counts[rule, default: 0] += 1 }
      }
      guard !counts.isEmpty else { return nil }
      let shares = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
      return group.padded(58) + shares.joined(separator: ", ")
    }.joined(separator: "\n")
  }

  /// Lists the first `limit` failed cases of each group.
  func failures(_ limit: Int) -> String {
    var text = ""
    for group in groups {
      let wrong = zip(cases, outcomes).filter { $0.0.group == group && !$0.1.isRight }
      guard !wrong.isEmpty else { continue }
      text += "\n== \(group): \(wrong.count) wrong\n"
      for (measured, outcome) in wrong.prefix(limit) {
        text += "-- [\(measured.engine)] \(measured.label)\n\(measured.text)\n   -> "
        text += (outcome.reported.isEmpty ? "nothing" : outcome.reported.joined(separator: "; ")) + "\n"
      }
    }
    return text
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    count >= width ? String(prefix(width - 1)) + " " : self + String(repeating: " ", count: width - count)
  }

  fileprivate func right(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
