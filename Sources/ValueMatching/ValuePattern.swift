import CRuleRecords
import LazyReferences
import PCRE2
import RuleRecords
import Synchronization

/// What a pattern says about a value that it matches.
package enum ValuePatternKind: String, CaseIterable, Sendable {
  /// The value has a vendor's secret in it.
  case provider
  /// The group `secret` is a credential inside a longer text.
  case embedded
  /// The group `secret` is what stands behind a name and `=`, if the name is one for secrets: `password=plum`.
  case parameter
  /// The same behind a name in quotes and `:`, as in JSON.
  case member
  /// The same behind a name and `:`, as in headers.
  case header
  /// The whole value is a ``PlaceholderKind/reference``; what the group `fixed` matches must be a placeholder too.
  case reference
  /// The whole value is a ``PlaceholderKind/placeholder``; with `fixed` as above.
  case placeholder
  /// The whole value is a ``PlaceholderKind/mask``; with `fixed` as above.
  case mask

  /// Those of a user's patterns; the others are of use only with what reads their names.
  package static let forUsers: [ValuePatternKind] = [.provider, .embedded, .reference, .placeholder, .mask]

  init(_ kind: connlint_pattern_kind) {
    switch kind {
    case connlint_provider: self = .provider
    case connlint_embedded: self = .embedded
    case connlint_parameter: self = .parameter
    case connlint_member: self = .member
    case connlint_header: self = .header
    case connlint_reference: self = .reference
    case connlint_placeholder: self = .placeholder
    default: self = .mask
    }
  }

  /// Whether the group `secret` is a credential inside the value.
  package var isEmbedded: Bool {
    switch self {
    case .embedded, .parameter, .member, .header: true
    case .provider, .reference, .placeholder, .mask: false
    }
  }

  /// The verdict that the kind stands for; nil for kinds that find secrets.
  package var placeholder: PlaceholderKind? {
    switch self {
    case .provider, .embedded, .parameter, .member, .header: nil
    case .reference: .reference
    case .placeholder: .placeholder
    case .mask: .mask
    }
  }
}

/// One pattern. It is compiled when it is first needed: most runs need few of them.
package final class ValuePattern: Sendable {
  package let kind: ValuePatternKind
  private let record: PatternRecord
  /// Whether the time that it takes is limited for all values of a file together: it was not written for this program.
  let isMetered: Bool
  /// Where the texts of a user's pattern are.
  private let storage: TextStorage?

  private let interpreted = SetOnce<CompiledValuePattern>()
  private let machineCode = SetOnce<CompiledValuePattern>()
  private let uses = Atomic<Int>(0)
  /// Machine code costs 340,000 instructions and saves 7,000 a search on average, more than that for some patterns.
  private static let usesBeforeMachineCode = 32

  /// A pattern of the constant tables.
  package init(_ record: PatternRecord) {
    kind = ValuePatternKind(record.kind)
    self.record = record
    isMetered = false
    storage = nil
  }

  package init(id: String, kind: ValuePatternKind, description: String, needs: [String], source: String) {
    let storage = TextStorage(([id, description, source] + needs).map { Array($0.utf8) })
    let texts = storage.texts().texts
    self.kind = kind
    self.storage = storage
    isMetered = true
    // The record's own kind is not asked any more.
    record = PatternRecord(
      id: texts[0], kind: connlint_provider, description: texts[1], needs: storage.texts(from: 3), source: texts[2])
  }

  package var id: String { record.id.string }
  /// What it finds, with an article: `an OpenAI API key`.
  package var description: String { record.description.string }
  /// Texts of which a value must have one, in any case of letters; none if any value may match.
  package var needs: StaticTextList { record.needs }
  package var source: String { record.source.string }

  /// The compiled pattern, the same for every thread; nil if it does not compile, which decoding and tests rule out.
  package func compiled() -> CompiledValuePattern? {
    if let fast = machineCode.value { return fast }
    guard let plain = interpretedPattern() else { return nil }
    let count = uses.add(1, ordering: .relaxed).newValue
    if count >= ValuePattern.usesBeforeMachineCode, let fast = CompiledValuePattern(machineCodeFor: plain) {
      return machineCode.set(fast)
    }
    return plain
  }

  private func interpretedPattern() -> CompiledValuePattern? {
    if let plain = interpreted.value { return plain }
    guard let plain = try? compile() else { return nil }
    return interpreted.set(plain)
  }

  /// Compiles anew. Placeholders are anchored at both ends, so that no pattern can forget it.
  package func compile() throws(PatternError) -> CompiledValuePattern {
    var options: PatternOptions = kind.placeholder == nil ? .duplicateNames : .wholeWithDuplicateNames
    if isMetered { options.insert(.metered) }
    return CompiledValuePattern(try Pattern(source, options: options))
  }
}

/// A compiled pattern with the numbers of the groups that mean something.
package final class CompiledValuePattern: Sendable {
  package let pattern: Pattern
  /// Groups called `secret`.
  package let secret: [Int]
  /// Groups called `fixed`.
  let fixed: [Int]

  /// The same with machine code.
  init?(machineCodeFor plain: CompiledValuePattern) {
    guard let pattern = Pattern(machineCodeFor: plain.pattern) else { return nil }
    self.pattern = pattern
    secret = plain.secret
    fixed = plain.fixed
  }

  init(_ pattern: Pattern) {
    self.pattern = pattern
    secret = pattern.groupNumbers(named: "secret")
    fixed = pattern.groupNumbers(named: "fixed")
  }
}
