import PCRE2
import Testing
import YAML

@testable import Linting

/// Runs the examples of `Rules/values.yml`.
@Suite("Rules/values.yml")
struct ValuesFileTests {
  static let entries = (try? ValuePatterns.builtInEntries()) ?? []

  @Test("It can be read")
  func readable() throws {
    let entries = try ValuePatterns.builtInEntries()
    #expect(entries.count > 100)
    for kind in ValuePatternKind.allCases { #expect(entries.contains { $0.pattern.kind == kind }) }
  }

  @Test("Reading a pattern when it is first asked for gives the same as reading all")
  func late() throws {
    func tell(_ pattern: ValuePattern) -> [String] {
      [pattern.id, pattern.kind.rawValue, pattern.description, pattern.source] + pattern.needs
    }
    let all = ValuePatterns(Self.entries.map(\.pattern)).all
    #expect(try ValuePatterns.builtIn().all.map(tell) == all.map(tell))
  }

  @Test("Every pattern compiles, is described and has examples of both kinds", arguments: entries.map(\.pattern.id))
  func complete(id: String) throws {
    let entry = try #require(Self.entries.first { $0.pattern.id == id })
    do throws(PatternError) {
      let compiled = try entry.pattern.compile()
      #expect(entry.pattern.kind != .embedded || !compiled.secret.isEmpty, "no group 'secret'")
    } catch {
      let before = entry.pattern.source.utf8.prefix(error.offset).suffix(60)
      Issue.record("\(error.message) after \(String(decoding: Array(before), as: UTF8.self))")
    }
    #expect(!entry.matches.isEmpty && !entry.mismatches.isEmpty)
  }

  @Test("Every pattern does as its examples say", arguments: entries.map(\.pattern.id))
  func examples(id: String) throws {
    let entry = try #require(Self.entries.first { $0.pattern.id == id })
    // Alone, but with the other placeholders: they decide about the group `fixed`, and what is no credential.
    let others = Self.entries.map(\.pattern).filter { $0.kind.placeholder != nil && $0.id != id }
    let alone = ValueClassifier(patterns: ValuePatterns(others).preceded(by: [entry.pattern]))
    for example in entry.matches + entry.mismatches {
      let isExpected = entry.matches.contains { $0.line == example.line }
      let bytes = Array(example.text.utf8)
      let verdict = alone.classify(bytes.span)
      let found =
        if entry.pattern.kind.placeholder != nil {
          // Another pattern may know the value as well, so this one is also asked alone.
          Self.isPlaceholder(verdict) && Self.matches(entry.pattern, bytes)
        } else {
          Self.finds(entry.pattern, in: verdict)
        }
      #expect(found == isExpected, "line \(example.line): \(example.text)")
      if isExpected, let secrets = example.secrets {
        #expect(Self.secrets(verdict, in: bytes) == secrets, "line \(example.line)")
      }
    }
  }

  @Test("No example of a provider stands in the file as it is")
  func assembled() {
    let file = String(decoding: EmbeddedRules.values.bytes, as: UTF8.self)
    for entry in Self.entries where entry.pattern.kind == .provider {
      for example in entry.matches { #expect(!file.contains(example.text), "line \(example.line)") }
    }
  }

  private static func matches(_ pattern: ValuePattern, _ bytes: [UInt8]) -> Bool {
    guard let compiled = pattern.compiled() else { return false }
    var scratch = MatchScratch()
    if case .matched = scratch.search(compiled.pattern, in: bytes.span) {
      return ValuePrefilter([pattern]).admitted(to: bytes.span).first(in: 0..<1) == 0
    }
    return false
  }

  private static func isPlaceholder(_ verdict: ValueVerdict) -> Bool {
    if case .placeholder = verdict { true } else { false }
  }

  private static func finds(_ pattern: ValuePattern, in verdict: ValueVerdict) -> Bool {
    guard case .literal(let evidence) = verdict else { return false }
    return evidence.shape?.pattern == pattern.id || evidence.embedded.contains { $0.pattern == pattern.id }
  }

  private static func secrets(_ verdict: ValueVerdict, in bytes: [UInt8]) -> [String] {
    guard case .literal(let evidence) = verdict else { return [] }
    return evidence.embedded.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}
