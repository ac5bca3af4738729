import CPCRE2

/// How a pattern is compiled.
package struct PatternOptions: OptionSet, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// ASCII letters match in both cases.
  package static let caseless = PatternOptions(rawValue: PCRE2_CASELESS)
  /// Several groups may have the same name.
  package static let duplicateNames = PatternOptions(rawValue: PCRE2_DUPNAMES)
  /// A match must start where the search does.
  package static let anchored = PatternOptions(rawValue: PCRE2_ANCHORED)
  /// A match must end at the end of the subject.
  package static let endAnchored = PatternOptions(rawValue: PCRE2_ENDANCHORED)
  /// Every step of a search is charged to its ``MatchBudget``: for patterns that the program did not bring along.
  package static let metered = PatternOptions(rawValue: PCRE2_AUTO_CALLOUT)
  /// ``anchored``, ``endAnchored`` and ``duplicateNames``: as one number, since a list literal is not compiled into one.
  package static let wholeWithDuplicateNames = PatternOptions(
    rawValue: PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_DUPNAMES)
}

/// A compiled PCRE2 pattern over bytes.
///
/// `@unchecked Sendable`: `pcre2_code` does not change after `init`, and PCRE2 documents compiled patterns as safe to share
/// between threads. What changes during a match is in ``MatchScratch``, which cannot be copied.
package final class Pattern: @unchecked Sendable {
  let code: OpaquePointer
  private let groups: [(name: String, number: Int)]
  /// Whether machine code was made of it.
  package let isJIT: Bool
  /// What a step costs at most beside the way that it goes on in the subject; nil if the pattern is not metered.
  let stepCost: StepCost?

  /// What PCRE2 may do in one step without a word: repeat an item, or compare with what a group matched.
  enum StepCost {
    /// The largest number in braces, `{100}`.
    case repeats(Int)
    /// A reference to a group, which may be as long as the subject.
    case subject
  }

  /// Compiles `source`. It matches bytes, whatever it says: `(*UTF)` and `(*UCP)` at its start are errors, because a
  /// subject that is no UTF-8 would be read beyond its end.
  package init(_ source: String, options: PatternOptions = []) throws(PatternError) {
    var code: Int32 = 0
    var offset = 0
    // `\C` would cut UTF-8 characters apart; nothing here needs it.
    let flags = options.rawValue | PCRE2_NEVER_BACKSLASH_C | PCRE2_NEVER_UTF | PCRE2_NEVER_UCP
    var text = source
    let compiled = text.withUTF8 { utf8 in
      withUnsafePointer(to: 0 as UInt8) { empty in
        pcre2_compile_8(utf8.baseAddress ?? empty, utf8.count, flags, &code, &offset, nil)
      }
    }
    guard let compiled else { throw PatternError(code: code, offset: offset) }
    self.code = compiled
    isJIT = false
    groups = Pattern.readGroups(of: compiled)
    stepCost = options.contains(.metered) ? Pattern.stepCost(of: compiled, source) : nil
  }

  private static func stepCost(of code: OpaquePointer, _ source: String) -> StepCost {
    var reference: UInt32 = 0
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_BACKREFMAX), &reference)
    if reference > 0 { return .subject }
    let numbers = source.utf8.split(separator: UInt8(ascii: "{")).dropFirst().map { text in
      text.prefix { $0 != UInt8(ascii: "}") }.split(separator: UInt8(ascii: ",")).compactMap { Int(Substring($0)) }
    }
    return .repeats(numbers.joined().max() ?? 0)
  }

  /// The same pattern with machine code, where PCRE2 can make it; that costs three times as much as compiling. `pattern`
  /// stays as it is, since other threads may be
  /// using it.
  package init?(machineCodeFor pattern: Pattern) {
    guard let copy = pcre2_code_copy_8(pattern.code) else { return nil }
    code = copy
    isJIT = pcre2_jit_compile_8(copy, PCRE2_JIT_COMPLETE) == 0
    groups = pattern.groups
    stepCost = pattern.stepCost
  }

  deinit {
    pcre2_code_free_8(code)
  }

  /// The numbers of the groups called `name`, in the order of the pattern.
  package func groupNumbers(named name: String) -> [Int] {
    groups.filter { $0.name == name }.map(\.number).sorted()
  }

  /// Reads PCRE2's table: fixed-size entries, two bytes of number (high byte first), then the name with a zero byte.
  private static func readGroups(of code: OpaquePointer) -> [(name: String, number: Int)] {
    var count: UInt32 = 0
    var size: UInt32 = 0
    var table: UnsafePointer<UInt8>?
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
    guard count > 0 else { return [] }
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table else { return [] }
    return (0..<Int(count)).map { index in
      let entry = table + index * Int(size)
      return (String(cString: entry + 2), Int(entry[0]) << 8 | Int(entry[1]))
    }
  }
}
