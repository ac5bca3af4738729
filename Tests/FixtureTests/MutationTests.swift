import Foundation
import Linting
import TestSupport
import Testing

/// Fixtures with one byte inserted, deleted or changed, deterministic: nothing may crash, positions must be correct,
/// and masking once must nearly always be enough. `MUTATIONS=100` tests that many mutations of each fixture.
@Suite struct MutationTests {
  @Test func oneMaskingIsEnough() throws {
    let count = ProcessInfo.processInfo.environment["MUTATIONS"].flatMap { Int($0) } ?? 1
    var tried = 0
    var faults: [String] = []
    // In UTF-16 a deleted byte makes the rest unreadable.
    for fixture in FixtureCase.all where !fixture.name.contains("utf16") {
      let source = try fixture.load()
      guard !source.bytes.isEmpty else { continue }
      var random = SeededNumbers(
        state: fixture.name.utf8.reduce(0x9E37_79B9_7F4A_7C15) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
      for _ in 0..<count {
        let (bytes, mutation) = mutate(source.bytes, &random)
        let report = lint(bytes, as: fixture)
        let place = "Fixtures/\(fixture.name), \(mutation)"
        checkPositions(of: report, in: bytes, place)
        let masked = mask(bytes, report)
        let again = lint(masked, as: fixture)
        tried += 1
        if again.findings.contains(where: { $0.secret != nil }) { faults.append(place) }
      }
    }
    #expect(faults.count * 500 <= tried, "\(faults.joined(separator: "\n"))")
  }

  private func checkPositions(of report: FileReport, in bytes: [UInt8], _ place: String) {
    guard !report.findings.isEmpty else { return }
    let ruler = Ruler(bytes)
    for finding in report.findings {
      for position in [finding.region.start, finding.region.end] {
        let said = Ruler.Place(line: position.line, column: position.column, columnUTF16: position.columnUTF16)
        #expect(ruler.place(at: position.offset) == said, "\(place)")
      }
    }
  }

  private func mutate(_ bytes: [UInt8], _ random: inout SeededNumbers) -> (bytes: [UInt8], mutation: String) {
    var copy = bytes
    let offset = Int(random.next() % UInt64(bytes.count))
    switch random.next() % 5 {
    case 0:
      copy.remove(at: offset)
      return (copy, "without byte \(offset)")
    case 1:
      copy.insert(copy[offset], at: offset)
      return (copy, "byte \(offset) twice")
    case 2:
      let other = Int(random.next() % UInt64(bytes.count))
      copy.swapAt(offset, other)
      return (copy, "bytes \(offset) and \(other) swapped")
    case 3:
      let marks = Array("'\"`(),;=- \n{}$*/".utf8)
      copy[offset] = marks[Int(random.next() % UInt64(marks.count))]
      return (copy, "byte \(offset) is \(copy[offset])")
    default:
      return (Array(bytes[..<offset]), "cut at \(offset)")
    }
  }
}
