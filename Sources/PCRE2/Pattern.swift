import CPCRE2

/// The options for compiling a pattern.
package struct PatternOptions: OptionSet, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Allows several groups with the same name.
  package static let duplicateNames = PatternOptions(rawValue: PCRE2_DUPNAMES)
  /// Charges every step to the ``MatchBudget``; for patterns that are not built in, for example the user's.
  package static let metered = PatternOptions(rawValue: PCRE2_AUTO_CALLOUT)
  /// A match must be the whole subject; several groups may have the same name.
  package static let wholeWithDuplicateNames = PatternOptions(
    rawValue: PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_DUPNAMES)
}

/// A compiled PCRE2 pattern over bytes.
///
/// `@unchecked Sendable`, because `pcre2_code` does not change after `init` and PCRE2 documents it as safe to share
/// between threads. State of a match is in ``MatchScratch``, which is not copyable.
package final class Pattern: @unchecked Sendable {
  let code: OpaquePointer
  private let groups: [(name: String, number: Int)]
  /// Whether the pattern has machine code.
  package let isJIT: Bool
  /// The maximum cost of a step, without the bytes it advances in the subject; nil if the pattern is not metered.
  let stepCost: StepCost?

  /// The work that PCRE2 may do without a callback: repeating an item, or comparing with a group's text.
  enum StepCost {
    /// The largest repeat count in braces, such as 100 in `a{100}`.
    case repeats(Int)
    /// A back-reference; the group's text may be as long as the subject.
    case subject
  }

  /// Compiles `source`, which always matches bytes. `(*UTF)` and `(*UCP)` at its start are errors, because PCRE2 would
  /// read beyond the end of a subject that is not valid UTF-8.
  package init(_ source: String, options: PatternOptions = []) throws(PatternError) {
    var code: Int32 = 0
    var offset = 0
    // `\C` is not needed, and it would split UTF-8 characters.
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

  /// A copy of `pattern` with machine code, if PCRE2 supports it; that takes three times as long as compiling.
  /// `pattern` itself does not change, because other threads may be using it.
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

  /// The numbers of the groups named `name`, ascending.
  package func groupNumbers(named name: String) -> [Int] {
    groups.filter { $0.name == name }.map(\.number).sorted()
  }

  /// Parses PCRE2's table: entries of fixed size with a big-endian 16-bit number and a null-terminated name.
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
