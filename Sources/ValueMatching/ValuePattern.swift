import CRuleRecords
import LazyReferences
import PCRE2
import RuleRecords

/// The meaning of a match.
package enum ValuePatternKind: String, CaseIterable, Sendable {
  /// The value contains a vendor's secret.
  case provider
  /// The group `secret` matches a credential inside a longer text.
  case embedded
  /// The group `secret` matches the value after a secret's name and `=`: `password=plum`.
  case parameter
  /// The same after a name in quotes and `:`, as in JSON.
  case member
  /// The same after a name and `:`, as in headers.
  case header
  /// The same after a name and a blank, in quotes: `host "h", password "plum"`.
  case pair
  /// The whole value is a ``PlaceholderKind/reference`` if the text of the group `fixed` is also a placeholder.
  case reference
  /// The whole value is a ``PlaceholderKind/placeholder``, with `fixed` as above.
  case placeholder
  /// The whole value is a ``PlaceholderKind/mask``, with `fixed` as above.
  case mask

  /// The kinds that a user's pattern may have. The others need code that classifies the names they find.
  package static let forUsers: [ValuePatternKind] = [.provider, .embedded, .reference, .placeholder, .mask]

  init(_ kind: connlint_pattern_kind) {
    switch kind {
    case connlint_provider: self = .provider
    case connlint_embedded: self = .embedded
    case connlint_parameter: self = .parameter
    case connlint_member: self = .member
    case connlint_header: self = .header
    case connlint_pair: self = .pair
    case connlint_reference: self = .reference
    case connlint_placeholder: self = .placeholder
    default: self = .mask
    }
  }

  /// Whether the group `secret` is a credential inside the value.
  package var isEmbedded: Bool {
    switch self {
    case .embedded, .parameter, .member, .header, .pair: true
    case .provider, .reference, .placeholder, .mask: false
    }
  }

  /// Whether the pattern matches the value after a name, which ``NameScanner`` finds.
  var hasName: Bool {
    switch self {
    case .parameter, .member, .header, .pair: true
    case .provider, .embedded, .reference, .placeholder, .mask: false
    }
  }

  /// The kind of placeholder; nil for kinds that find secrets.
  package var placeholder: PlaceholderKind? {
    switch self {
    case .provider, .embedded, .parameter, .member, .header, .pair: nil
    case .reference: .reference
    case .placeholder: .placeholder
    case .mask: .mask
    }
  }
}

/// A pattern, lazily compiled, because most runs need few of them.
package final class ValuePattern: Sendable {
  package let kind: ValuePatternKind
  private let record: PatternRecord
  /// Whether matching counts against the file's ``MatchBudget``: true for a user's patterns.
  let isMetered: Bool
  /// Owns the texts of a user's pattern.
  private let storage: TextStorage?

  private let interpreted = LazyReference<CompiledValuePattern>()
  private let machineCode = LazyReference<CompiledValuePattern>()
  private let uses = SharedCount(0)
  /// JIT compilation costs 340,000 instructions and saves 7,000 per search on average.
  private static let usesBeforeMachineCode = 32

  /// Creates a pattern of the constant tables.
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
    // The record's `kind` is not used after this.
    record = PatternRecord(
      id: texts[0], kind: connlint_provider, description: texts[1], needs: storage.texts(from: 3), source: texts[2])
  }

  package var id: String { record.id.string }
  /// What the pattern finds, with an article: `an OpenAI API key`.
  package var description: String { record.description.string }
  /// Needles: the value must contain one of these texts (case-insensitive). Empty if any value may match.
  package var needs: StaticTextList { record.needs }
  package var source: String { record.source.string }

  /// The compiled pattern, shared by all threads; nil if it does not compile, which decoding and tests exclude.
  package func compiled() -> CompiledValuePattern? {
    if let fast = machineCode.value { return fast }
    guard let plain = interpretedPattern() else { return nil }
    let count = uses.add(1)
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

  /// Compiles the pattern, uncached. Placeholder patterns are anchored at both ends here.
  package func compile() throws(PatternError) -> CompiledValuePattern {
    var options: PatternOptions = kind.placeholder == nil ? .duplicateNames : .wholeWithDuplicateNames
    if isMetered { options.insert(.metered) }
    return CompiledValuePattern(try Pattern(source, options: options))
  }
}

/// A compiled pattern and the numbers of its named groups.
package final class CompiledValuePattern: Sendable {
  package let pattern: Pattern
  /// Groups named `secret`.
  package let secret: [Int]
  /// Groups named `fixed`.
  let fixed: [Int]

  /// JIT-compiles `plain`.
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
