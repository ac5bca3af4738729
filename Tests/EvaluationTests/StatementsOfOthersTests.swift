import Foundation
import Linting
import Testing

/// Statements that people wrote and labelled who knew neither the code nor its lists: see `Statements/README.md`.
///
/// `open.jsonl` and `open-2.jsonl` may be looked at when a mechanism is mended (`EVALUATION_FAILURES=5` prints what is
/// wrong), the held-out halves never: of them only sums are printed.
@Suite struct StatementsOfOthersTests {
  /// A labelled statement; the secrets are marked in its text.
  private struct Labelled: Decodable {
    var id: String
    var group: String
    var expect: String
    var text: String
    /// The name of the file that it would stand in.
    var file: String?
    /// A wider range, or one inside the mark, is right as well.
    var accept_outer: Bool?
    var accept_inner: Bool?

    /// Whether a secret stands in a statement that has no CONNECTION, of which the program says nothing on purpose.
    var isOutside: Bool {
      let others = [
        "user mapping", "foreign data wrapper", "scoped credential", "openrowset", "dblink", "connect to",
      ]
      let text = text.lowercased()
      return expect == "found" && others.contains(where: text.contains) && !text.contains("connection ")
    }

    /// The text without marks, and where they were.
    var script: Script {
      var script = Script()
      var rest = text[...]
      while let start = rest.range(of: "«S:"), let end = rest[start.upperBound...].range(of: "»") {
        script += String(rest[..<start.lowerBound])
        script.plant(String(rest[start.upperBound..<end.lowerBound]))
        rest = rest[end.upperBound...]
      }
      return script + String(rest)
    }
  }

  /// The least share of right statements, in per cent.
  private struct Floor {
    var found: Double
    var silent: Double
  }

  private static let floors = [
    "open": Floor(found: 98.5, silent: 99), "held-out": Floor(found: 97, silent: 97),
    "open-2": Floor(found: 94, silent: 97), "held-out-2": Floor(found: 91, silent: 97),
  ]

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Statements")

  @Test(arguments: ["open", "held-out", "open-2", "held-out-2"])
  func statements(_ part: String) throws {
    let linter = LintContext()
    let limit = ProcessInfo.processInfo.environment["EVALUATION_FAILURES"].flatMap { Int($0) } ?? 0
    var scores: [String: Score] = [:]
    var sums: [Bool: Score] = [:]
    var outside = Score()
    for labelled in try Self.load(part) {
      var outcome = Outcome()
      outcome.isRight = isRight(labelled, linter)
      if labelled.isOutside {
        outside.add(outcome)
        continue
      }
      sums[labelled.expect == "found", default: Score()].add(outcome)
      scores[labelled.group, default: Score()].add(outcome)
      if part.hasPrefix("open"), !outcome.isRight, scores[labelled.group]?.wrong ?? 0 <= limit {
        print("-- \(labelled.id)\n\(labelled.text)")
      }
    }
    print("statements of others, \(part):")
    for (group, score) in scores.sorted(by: { $0.key < $1.key }) {
      print("  \(group): \(score.right) of \(score.cases)")
    }
    if outside.cases > 0 { print("  statements of other kinds, not counted: \(outside.right) of \(outside.cases)") }
    let floor = Self.floors[part] ?? Floor(found: 96, silent: 97)
    for (hasSecret, least) in [(true, floor.found), (false, floor.silent)] {
      let score = try #require(sums[hasSecret])
      let percent = String(format: "%.1f", score.percent)
      print("  \(hasSecret ? "with secrets" : "without"): \(score.right) of \(score.cases), \(percent) per cent")
      #expect(score.percent >= least)
    }
  }

  /// Whether `range` is the id of an access key: `ACCESS_KEY_ID = 'x'`.
  private func isAccessKeyID(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let before = String(decoding: bytes[max(0, range.lowerBound - 32)..<range.lowerBound], as: UTF8.self)
    let letters = before.lowercased().filter(\.isLetter)
    return letters.hasSuffix("accesskeyid") || letters.hasSuffix("saccesskey")
  }

  /// The open half, to tune by.
  static func openCases() -> [Case] {
    ["open", "open-2"].flatMap { (try? load($0)) ?? [] }.map { labelled in
      let script = labelled.script
      return Case(
        group: labelled.group, engine: "", label: labelled.id, text: script.text, expectation: .secret,
        planted: script.planted)
    }
  }

  @Test func noStatementStandsInBothParts() throws {
    for number in ["", "-2"] {
      let open = Set(try Self.load("open" + number).map(\.text))
      #expect(try Self.load("held-out" + number).allSatisfy { !open.contains($0.text) })
    }
  }

  private static func load(_ part: String) throws -> [Labelled] {
    let text = try String(contentsOf: folder.appending(path: part + ".jsonl"), encoding: .utf8)
    // Nobody's scanner is to stop for a text in a provider's format.
    return try text.replacing("¦", with: "").split(separator: "\n").map {
      try JSONDecoder().decode(Labelled.self, from: Data($0.utf8))
    }
  }

  /// Whether what is found is what the labels say, to the byte; a finding that is no secret breaks silence only.
  private func isRight(_ labelled: Labelled, _ linter: LintContext) -> Bool {
    let script = labelled.script
    var file = FileLinter(path: labelled.file ?? "evaluation.sql", linter: linter)
    let bytes = Array(script.text.utf8)
    _ = file.consume(bytes.span, isLast: true)
    let findings = file.finish().findings
    if labelled.expect == "silent" { return findings.isEmpty }
    var found = findings.compactMap { $0.secret.map { $0.start.offset..<$0.end.offset } }
    // The second author does not mark access key ids; the contract of the program counts them.
    found.removeAll { range in !script.planted.contains { $0.overlaps(range) } && isAccessKeyID(range, in: bytes) }
    func fits(_ range: Range<Int>, _ mark: Range<Int>) -> Bool {
      range == mark || labelled.accept_outer ?? false && range.clamped(to: mark) == mark
        || labelled.accept_inner ?? false && mark.clamped(to: range) == range
    }
    return script.planted.allSatisfy { mark in found.contains { fits($0, mark) } }
      && found.allSatisfy { range in script.planted.contains { $0.overlaps(range) } }
  }
}

extension Score {
  /// Cases that are not right.
  var wrong: Int { cases - right }
}
