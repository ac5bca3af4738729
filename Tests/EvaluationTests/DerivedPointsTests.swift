import ConnectionSyntax
import Foundation
import PCRE2
import RuleTables
import Testing
import ValueMatching

@testable import Linting

/// Derives the points of `Rules/evidence.yml` anew from the statements of the evaluation, and holds the file to them.
///
/// `DERIVE_POINTS=1 swift test --filter DerivedPointsTests` prints what it would change. A wrong answer costs 100, and a right
/// answer by less than two points costs the difference. The search changes one point after the other to the value with the
/// lowest cost, as long as that mends a wrong answer. The same statements give the same points.
@Suite struct DerivedPointsTests {
  @Test func thePointsOfTheFileAreTheDerivedOnes() {
    let decisions = Decisions(
      of: MisspelledKeys.all(scale: 1) + HarmlessNames.all(scale: 1) + RightKeys.all(scale: 1)
        + StatementsOfOthersTests.openCases())
    let points = Points.ofTheFile
    let best = decisions.descend(from: points)
    let (cost, least) = (decisions.cost(points), decisions.cost(best))
    print("points: \(decisions.count) decisions; cost \(cost) with those of the file, \(least) with derived ones")
    if ProcessInfo.processInfo.environment["DERIVE_POINTS"] != nil {
      for index in points.values.indices where points.values[index] != best.values[index] {
        print("  \(Points.names[index]): \(points.values[index]) -> \(best.values[index])")
      }
    }
    #expect(decisions.count > 500)
    #expect(points.values == best.values, "Rules/evidence.yml says other points than the search derives")
  }
}

/// The points, in one row.
private struct Points {
  var values: [Int]

  static let roles: [ClassifiedOption.Role] = [.weak, .qualified, .modified, .vague, .unknown, .harmless]
  static let strengths: [ValueStrength] = [.random, .mixed, .word, .name, .setting, .address]
  static let needs: [Weighing.Need] = [.possible, .missing, .onlyOne]

  static let names: [String] =
    ["unknown-type", "missing-secret", "only-option"]
    + roles.flatMap { role in strengths.map { "\(role.name) \($0)" } }

  static var ofTheFile: Points {
    let table = Tables.evidence
    let rows = roles.flatMap { role in strengths.map { Weighing.points(role, $0) ?? 0 } }
    return Points(values: [Int(table.unknown_type), Int(table.missing_secret), Int(table.only_option)] + rows)
  }

  subscript(_ option: Decision.Option) -> Int {
    values[Points.needs.count + option.role * Points.strengths.count + option.strength]
  }
}

/// What is to be decided of one statement.
private struct Decision: Hashable {
  struct Option: Hashable {
    /// Numbers in ``Points``.
    var role: Int
    var strength: Int
    var isSecret: Bool
  }

  var options: [Option]
  /// The number of what the statement says; nil if nothing.
  var need: Int?
  /// How many of the options are secrets at the most.
  var limit: Int

  func cost(_ points: Points) -> Int {
    let added = need.map { points.values[$0] } ?? 0
    let scores = options.map { points[$0] + added - Int(Tables.evidence.threshold) }
    let best = scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }.prefix(limit)
    var cost = 0
    for (index, option) in options.enumerated() {
      let isTaken = scores[index] >= 0 && best.contains(index)
      if isTaken != option.isSecret { cost += 100 }
      // 0 is the least of a secret, -1 the most of another.
      cost += max(0, option.isSecret ? 1 - scores[index] : scores[index] + 2)
    }
    return cost
  }
}

/// The decisions of many statements, each with how often it occurs.
private struct Decisions {
  private var counts: [(decision: Decision, count: Int)] = []
  var count: Int { counts.reduce(0) { $0 + $1.count } }

  init(of cases: [Case]) {
    let knowledge = Knowledge(LintSettings())
    var scratch = MatchScratch()
    var sums: [Decision: Int] = [:]
    for measured in cases {
      let text = Array(measured.text.utf8)
      for statement in StatementParser.parse(text, from: 0, isLast: true).statements {
        // The places of the secrets are those of the file, not of a text inside a literal of a program.
        if statement.host != nil { continue }
        let view = DecodedStatement(statement, in: text)
        guard let engine = knowledge.engine(of: view, enabled: nil) else { continue }
        let check = StatementCheck(view, engine: engine, knowledge: knowledge)
        let classifiedOptions = check.run(wantsShown: false, &scratch).classifiedOptions
        for decision in Decisions.decisions(check, classifiedOptions, planted: measured.planted) {
          sums[decision, default: 0] += 1
        }
      }
    }
    counts = sums.map { ($0.key, $0.value) }.sorted { "\($0.decision)" < "\($1.decision)" }
  }

  func cost(_ points: Points) -> Int { counts.reduce(0) { $0 + $1.decision.cost(points) * $1.count } }

  /// The points from which no single change costs less.
  func descend(from start: Points) -> Points {
    var best = start
    var least = cost(start)
    var isChanged = true
    while isChanged {
      isChanged = false
      for index in best.values.indices {
        for value in -12...12 {
          var points = best
          points.values[index] = value
          let cost = cost(points)
          if cost + 100 <= least { (best, least, isChanged) = (points, cost, true) }
        }
      }
    }
    return best
  }

  private static func decisions(_ check: StatementCheck, _ classifiedOptions: [ClassifiedOption], planted: [Range<Int>])
    -> [Decision]
  {
    func option(_ classified: ClassifiedOption) -> Decision.Option? {
      guard let role = Points.roles.firstIndex(of: classified.role),
        let strength = classified.strength(in: check.decoded.text).flatMap({ Points.strengths.firstIndex(of: $0) })
      else { return nil }
      return Decision.Option(role: role, strength: strength, isSecret: planted.contains(classified.option.syntax.value))
    }
    if check.engine.isClosed, let type = check.type, check.decoded.statement.kind == .create {
      let missing = RequiredSecrets(type: type, text: check.decoded.text).missing(given: classifiedOptions)
      let left = classifiedOptions.filter(RequiredSecrets.mayBeSecret)
      if !missing.isEmpty {
        let options = left.compactMap(option)
        return options.isEmpty ? [] : [Decision(options: options, need: left.count == 1 ? 2 : 1, limit: missing.count)]
      }
    }
    let need = check.engine.isClosed && check.type == nil && !classifiedOptions.contains(where: \.givesSecret) ? 0 : nil
    return classifiedOptions.compactMap { classified in
      guard classified.evidence?.embedded.isEmpty ?? false, let option = option(classified), option.role < 4 else {
        return nil
      }
      return Decision(options: [option], need: need, limit: 1)
    }
  }
}
