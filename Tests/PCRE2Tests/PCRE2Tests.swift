import Testing

@testable import PCRE2

private func search(
  _ pattern: Pattern, _ subject: [UInt8], from start: Int = 0, limits: MatchLimits = MatchLimits()
) -> MatchOutcome {
  var scratch = MatchScratch(limits: limits)
  return scratch.search(pattern, in: subject.span, from: start)
}

@Suite("Patterns")
struct PatternTests {
  @Test(
    "Groups are reported in bytes, by number and by name; those that took no part are nil", arguments: [false, true])
  func groups(jit: Bool) throws {
    let pattern = try Pattern("(?x) (?<user> \\w+ ) : (?<word> [^@]+ ) @ (x)?").jit(jit)
    let outcome = search(pattern, Array("é joe:pä@host".utf8))
    guard case .matched(let match) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(match.range == 3..<11)
    #expect(match.first(of: pattern.groupNumbers(named: "user")) == 3..<6)
    #expect(match.first(of: pattern.groupNumbers(named: "word")) == 7..<10)
    #expect(match.first(of: [3]) == nil)
    #expect(pattern.groupNumbers(named: "nobody").isEmpty)
  }

  @Test("The same name twice: the group that took part counts")
  func duplicateNames() throws {
    let pattern = try Pattern("a(?<s>1)|b(?<s>2)", options: .duplicateNames)
    let numbers = pattern.groupNumbers(named: "s")
    #expect(numbers == [1, 2])
    guard case .matched(let match) = search(pattern, Array("xb2".utf8)) else {
      Issue.record("no match")
      return
    }
    #expect(match.first(of: numbers) == 2..<3)
  }

  @Test("Subjects may be any bytes, also none at all")
  func anyBytes() throws {
    let pattern = try Pattern("(?i)k=(.)")
    #expect(search(pattern, [0xFF, 0x00, 0x4B, 0x3D, 0xC3]) == .matched(Match(groups: [2..<5, 4..<5], range: 2..<5)))
    #expect(search(pattern, []) == .noMatch)
    #expect(search(try Pattern(""), []) == .matched(Match(groups: [], range: 0..<0)))
  }

  @Test("A search can go on after the last match and look behind")
  func goingOn() throws {
    let pattern = try Pattern("(?<=a)b")
    #expect(search(pattern, Array("abab".utf8), from: 2) == .matched(Match(groups: [], range: 3..<4)))
    #expect(search(pattern, Array("ab".utf8), from: 1) == .matched(Match(groups: [], range: 1..<2)))
    #expect(search(pattern, Array("ab".utf8), from: 2) == .noMatch)
  }

  @Test("Anchors at both ends leave only whole matches")
  func anchored() throws {
    let pattern = try Pattern("a|ab", options: .wholeWithDuplicateNames)
    #expect(search(pattern, Array("ab".utf8)) != .noMatch)
    #expect(search(pattern, Array("abc".utf8)) == .noMatch)
    #expect(search(pattern, Array("xab".utf8)) == .noMatch)
  }

  @Test(
    "What does not compile is reported with PCRE2's words and the offset",
    arguments: [
      ("a(b", 3, "missing closing parenthesis"),
      ("[z-a]", 3, "range out of order in character class"),
      ("ä(?<1>x)", 5, "subpattern name must start with a non-digit"),
      ("\\C", 2, "using \\C is disabled by the application"),
      ("(*UTF).", 6, "using UTF is disabled by the application"),
      ("(*UCP)\\w", 6, "using UCP is disabled by the application"),
    ])
  func errors(source: String, offset: Int, message: String) {
    #expect(throws: PatternError(offset: offset, message: message)) { try Pattern(source) }
  }

  @Test("A pattern that backtracks without end stops at a limit", arguments: [false, true])
  func limits(jit: Bool) throws {
    let pattern = try Pattern("(?:a+)+(?:b|c)").jit(jit)
    let subject = [UInt8](repeating: 0x61, count: 5_000) + [0x21]
    let limits = MatchLimits(steps: 10_000, stepsPerPosition: 100)
    #expect(search(pattern, subject + [0x62], limits: limits) == .limitReached)
    #expect(search(pattern, Array("aab".utf8), limits: limits) != .limitReached)
  }

  @Test("Nesting stops at the heap limit, without a crash")
  func heapLimit() throws {
    let pattern = try Pattern("((a|b)*)*c")
    let subject = [UInt8](repeating: 0x61, count: 1_000_000) + [0x63]
    let limits = MatchLimits(steps: .max, stepsPerPosition: .max, depth: .max, heap: 64)
    #expect(search(pattern, subject, limits: limits) == .limitReached)
  }

  @Test("One pattern serves many threads")
  func threads() async throws {
    let pattern = try Pattern("(\\d+)-(\\d+)").jit(true)
    let count = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<64 {
        group.addTask {
          let text = String(repeating: "x", count: number) + "12-345"
          return search(pattern, Array(text.utf8))
            == .matched(
              Match(
                groups: [number..<number + 6, number..<number + 2, number + 3..<number + 6],
                range: number..<number + 6))
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(count == 64)
  }
}

extension Pattern {
  /// The pattern, or a copy with machine code.
  fileprivate func jit(_ isWanted: Bool) throws -> Pattern {
    isWanted ? try #require(Pattern(machineCodeFor: self)) : self
  }
}
