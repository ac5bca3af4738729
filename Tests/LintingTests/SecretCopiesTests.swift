import Foundation
import TestSupport
import Testing

@testable import Linting

@Suite struct SecretCopiesTests {
  /// A text with statements and the check results for them.
  private struct Sample {
    var bytes: [UInt8] = []
    var statements: [CheckedStatement] = []
    var extents: [Range<Int>] = []

    mutating func add(_ text: String) {
      bytes += text.utf8
    }

    mutating func addStatement(_ values: [String]) {
      let start = bytes.count
      var problems: [Problem] = []
      for value in values {
        bytes += "'k' = '".utf8
        let range = bytes.count..<bytes.count + value.utf8.count
        bytes += (value + "', ").utf8
        problems.append(
          Problem(rule: .exposedSecret, message: "unknown", arguments: [], range: range, isSecret: true))
      }
      statements.append(CheckedStatement(start: start, kind: .create, problems: problems))
      extents.append(start..<bytes.count)
    }

    func copies(from lowest: Int = 0) -> [(statement: Int, text: String)] {
      SecretCopies(text: bytes, statements: statements, extents: extents, from: lowest).copies(in: statements)
        .map { ($0.statement, String(decoding: bytes[$0.problem.range], as: UTF8.self)) }
    }
  }

  @Test func wholeWordsAndPiecesOfWhatAMachineMade() {
    var sample = Sample()
    sample.add("-- plum-tree-tea, plum-tree-teapot, password, kQ7vB2xL\n")
    sample.addStatement(["plum-tree-tea", "password", "kQ7vB2xLm9Zt4RwYc8Hd", "plum-tree-tea.plum-tree-tea"])
    sample.add("\nplum-tree-tea.plum-tree-tea (plum-tree-tea) m9Zt4RwY kQ7vB2x")
    #expect(
      sample.copies().map(\.text) == [
        "plum-tree-tea", "kQ7vB2xL", "plum-tree-tea.plum-tree-tea", "plum-tree-tea", "m9Zt4RwY",
      ])
    #expect(sample.copies(from: 20).map(\.text).first == "kQ7vB2xL")
  }

  /// A copy of a secret counts only near a statement that contains the secret.
  @Test(arguments: [8, 9, 15, 16, 17, 1024])
  func copiesAreFoundNearTheStatement(_ length: Int) {
    let secret = "Plum" + String(repeating: "-t", count: length).prefix(length - 4)
    var sample = Sample()
    sample.addStatement(["another-one"])
    sample.add(String(repeating: " ", count: 2000) + "\(secret) ")
    sample.add(String(repeating: " ", count: max(0, 1022 - secret.utf8.count)) + "\(secret) ")
    sample.addStatement([secret])
    sample.add(" \(secret)" + String(repeating: " ", count: max(0, 1023 - secret.utf8.count)))
    sample.add("\(secret) ")
    sample.addStatement(["another-one"])
    let copies = sample.copies()
    #expect(copies.map(\.statement) == (length == 1024 ? [] : [1, 1]))
    #expect(copies.allSatisfy { $0.text == secret })
  }

  /// Twice as many secrets in a statement of twice the size take about twice the time.
  @Test func theCostGrowsWithTheStatement() {
    func seconds(_ count: Int) -> Double {
      var numbers = SeededNumbers(state: 7)
      var sample = Sample()
      // All have the same beginning, and each has copies.
      let values = (0..<count).map { _ in "plum-tree-\(numbers.next())\(numbers.next())aB3x" }
      sample.addStatement(values)
      sample.addStatement(values)
      return (0..<3).map { _ in
        let start = secondsOfThread()
        _ = sample.copies()
        return secondsOfThread() - start
      }.min() ?? 0
    }
    let (small, large) = (seconds(200), seconds(1600))
    #expect(large < 16 * small + 0.05, "\(small) s, \(large) s")
  }
}
