import Foundation
import Linting
import Testing

/// The evaluation: how much is found and how much is falsely called a secret, measured with generated data.
///
/// `swift test --filter Evaluation` prints the table. `EVALUATION_FAILURES=5` also prints the first five failures of each
/// group, `EVALUATION_SCALE=10` makes ten times as many cases, `EVALUATION_GROUP=3` measures the groups that begin so.
///
/// Neither the data nor the generators come from `Rules/` or from the code that is measured. Sources: the table of
/// statements and keys that the documentation of each engine gives, and the pages named in `Corpora/`.
@Suite struct EvaluationTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let scale = max(1, environment["EVALUATION_SCALE"].flatMap { Int($0) } ?? 1)

  private static func cases() -> [Case] {
    let all =
      MisspelledKeys.all(scale: scale) + HarmlessNames.all(scale: scale) + BrokenStatements.all(scale: scale)
      + RightKeys.all(scale: scale) + Placeholders.all(scale: scale) + SilentStatements.all(scale: scale)
    guard let group = environment["EVALUATION_GROUP"] else { return all }
    return all.filter { $0.group.hasPrefix(group) }
  }

  @Test func evaluation() async throws {
    let start = ContinuousClock.now
    let cases = Self.cases()
    let linter = Linter()
    let evaluation = await Evaluation(cases) { Self.lint($0, linter) }
    print(evaluation.table())
    print("\(cases.count) cases in \(ContinuousClock.now - start)")
    if let limit = Self.environment["EVALUATION_FAILURES"].flatMap({ Int($0) }) {
      print(evaluation.failures(limit))
    }
  }

  /// Lints one file held in memory, as the program does with the last window of a file.
  static func lint(_ text: String, _ linter: Linter) -> [Finding] {
    var file = FileLinter(path: "evaluation.sql", linter: linter)
    let bytes = Array(text.utf8)
    _ = file.consume(bytes.span, isLast: true)
    return file.finish().findings
  }
}
