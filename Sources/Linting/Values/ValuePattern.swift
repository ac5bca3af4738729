import KeyMatching
import PCRE2
import Synchronization
import YAML

/// What a pattern says about a value that it matches.
package enum ValuePatternKind: String, CaseIterable, Sendable {
  /// The value has a vendor's secret in it.
  case provider
  /// The group `secret` is a credential inside a longer text.
  case embedded
  /// The whole value is a ``PlaceholderKind/reference``; what the group `fixed` matches must be a placeholder too.
  case reference
  /// The whole value is a ``PlaceholderKind/placeholder``; with `fixed` as above.
  case placeholder
  /// The whole value is a ``PlaceholderKind/mask``; with `fixed` as above.
  case mask

  /// The verdict that the kind stands for; nil for kinds that find secrets.
  var placeholder: PlaceholderKind? {
    switch self {
    case .provider, .embedded: nil
    case .reference: .reference
    case .placeholder: .placeholder
    case .mask: .mask
    }
  }
}

/// One pattern of the catalogue. It is compiled when it is first needed: most runs need few of them.
package final class ValuePattern: Sendable {
  package let kind: ValuePatternKind
  /// Texts of which a value must have one, in any case of letters; none if any value may match.
  let needs: [String]
  /// Whether the time that it takes is limited for all values of a file together: it was not written for this program.
  let isMetered: Bool
  private let texts = SetOnce<Texts>()
  /// Where ``texts`` are read from when they are first asked for.
  private let origin: (list: EntryList, entry: EntryList.Entry)?

  private let interpreted = SetOnce<CompiledValuePattern>()
  private let machineCode = SetOnce<CompiledValuePattern>()
  private let uses = Atomic<Int>(0)
  /// Machine code costs 340,000 instructions and saves 7,000 a search on average, more than that for some patterns.
  private static let usesBeforeMachineCode = 32

  package init(id: String, kind: ValuePatternKind, description: String, needs: [String], source: String) {
    self.kind = kind
    self.needs = needs
    isMetered = true
    origin = nil
    _ = texts.set(Texts(id: id, description: description, source: source))
  }

  /// The pattern of `entry` of `Rules/values.yml`, read as far as a run needs every pattern.
  init(_ entry: EntryList.Entry, of list: EntryList) throws(YAMLError) {
    kind = try ValuePatternKind(entry.fields.required("kind"))
    needs = try entry.fields["needs"]?.strings() ?? []
    isMetered = false
    origin = (list, entry)
  }

  package var id: String { loadedTexts.id }

  /// What it finds, with an article: `an OpenAI API key`.
  package var description: String { loadedTexts.description }

  package var source: String { loadedTexts.source }

  private var loadedTexts: Texts {
    if let texts = texts.value { return texts }
    do throws(YAMLError) {
      guard let origin else { return texts.set(Texts(id: "", description: "", source: "")) }
      let fields = try origin.list.node(origin.entry, reading: ["id", "description", "pattern"]).mapping()
      return texts.set(
        Texts(
          id: try fields.required("id").string(), description: try fields.required("description").string(),
          source: try fields.required("pattern").string()))
    } catch {
      // The file is part of the program, and a test reads it.
      fatalError("Rules/values.yml:\(error.line):\(error.column): \(error.message)")
    }
  }

  /// The compiled pattern, the same for every thread; nil if it does not compile, which decoding and tests rule out.
  func compiled() -> CompiledValuePattern? {
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
  func compile() throws(PatternError) -> CompiledValuePattern {
    var options: PatternOptions = kind.placeholder == nil ? .duplicateNames : .wholeWithDuplicateNames
    if isMetered { options.insert(.metered) }
    return CompiledValuePattern(try Pattern(source, options: options))
  }
}

/// What only a pattern that is tried needs.
private final class Texts: Sendable {
  let id: String
  let description: String
  let source: String

  init(id: String, description: String, source: String) {
    self.id = id
    self.description = description
    self.source = source
  }
}

/// A compiled pattern with the numbers of the groups that mean something.
final class CompiledValuePattern: Sendable {
  let pattern: Pattern
  /// Groups called `secret`.
  let secret: [Int]
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
