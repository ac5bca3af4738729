import KeyMatching
import YAML

/// All rules, in the order of precedence.
package struct RuleBook: Sendable {
  private let slots: [Slot]

  /// A rule, and where it is read from when it is first asked for.
  private final class Slot: Sendable {
    let rule = SetOnce<Loaded>()
    let origin: (list: EntryList, entry: EntryList.Entry)?

    init(_ list: EntryList, _ entry: EntryList.Entry) {
      origin = (list, entry)
    }

    init(_ rule: Rule) {
      origin = nil
      _ = self.rule.set(Loaded(rule))
    }
  }

  private final class Loaded: Sendable {
    let rule: Rule

    init(_ rule: Rule) {
      self.rule = rule
    }
  }

  /// The rules of this program, each read when it is first asked for: most findings are of one or two rules.
  package static let standard = RuleBook.embedded { () throws(YAMLError) in
    let list = try EntryList(EmbeddedRules.rules.lasting, reading: ["name"])
    return RuleBook(slots: list.entries.map { Slot(list, $0) })
  }

  private init(slots: [Slot]) {
    self.slots = slots
  }

  private static func embedded<Value>(_ read: () throws(YAMLError) -> Value) -> Value {
    do throws(YAMLError) {
      return try read()
    } catch {
      // The file is part of the program, and a test reads it.
      fatalError("Rules/rules.yml:\(error.line):\(error.column): \(error.message)")
    }
  }

  /// Reads the text of a `rules.yml`; every rule must be there, once and in order, and nothing else.
  package init(decoding bytes: [UInt8]) throws(YAMLError) {
    guard let root = try Node.parseOwn(bytes) else {
      throw YAMLError(kind: .syntax, line: 1, column: 1, message: "there are no rules")
    }
    let nodes = try root.sequence()
    var rules: [Rule] = []
    for node in nodes { rules.append(try Rule(node)) }
    for (index, name) in RuleName.allCases.enumerated() {
      guard rules.indices.contains(index) else { throw root.error("the rule '\(name.rawValue)' is missing") }
      guard rules[index].name == name else { throw nodes[index].error("expected the rule '\(name.rawValue)' here") }
    }
    guard rules.count == RuleName.allCases.count else {
      throw nodes[RuleName.allCases.count].error("a rule occurs twice")
    }
    slots = rules.map(Slot.init)
  }

  /// The declaration of `name`.
  package subscript(_ name: RuleName) -> Rule { loaded(name).rule }

  /// The same as an object, since a rule is large to copy.
  private func loaded(_ name: RuleName) -> Loaded {
    let slot = slots[name.precedence]
    if let loaded = slot.rule.value { return loaded }
    let rule = RuleBook.embedded { () throws(YAMLError) in
      guard let (list, entry) = slot.origin else { fatalError("a rule is neither here nor there") }
      return try Rule(list.node(entry))
    }
    return slot.rule.set(Loaded(rule))
  }

  /// One for each ``RuleName``, in the order of its cases.
  package var rules: [Rule] { RuleName.allCases.map { self[$0] } }

  /// The sentence `id` of `rule`, filled with `arguments`.
  package func message(_ rule: RuleName, _ id: String, _ arguments: [ShownText] = []) -> Message {
    guard let template = loaded(rule).rule.messages.first(where: { $0.id == id })?.template else {
      // A fault of the caller that tests must meet, but no reason to lose the finding.
      assertionFailure("Rules/rules.yml has no message '\(id)' of '\(rule.rawValue)'")
      return Message(id: id, template: self[rule].summary + ".", arguments: arguments)
    }
    return Message(id: id, template: template, arguments: arguments)
  }
}

extension Rule {
  fileprivate init(_ node: Node) throws(YAMLError) {
    let fields = try node.mapping(of: [
      "name", "severity", "summary", "explanation", "remedy", "bad", "good", "cwe", "security-severity", "precision",
      "messages",
    ])
    let name = try fields.required("name")
    guard let ruleName = RuleName(rawValue: try name.string()) else {
      throw name.error("the program has no rule '\(try name.string())'")
    }
    let severity = try fields.required("severity")
    guard let level = Severity(rawValue: try severity.string()) else {
      throw severity.error("expected error, warning or note")
    }
    let precision = try fields.required("precision")
    guard ["very-high", "high", "medium", "low"].contains(try precision.string()) else {
      throw precision.error("expected very-high, high, medium or low")
    }
    var cwe: [Int] = []
    for number in try fields.required("cwe").sequence() { cwe.append(try number.int()) }
    self.init(
      name: ruleName, severity: level, summary: try fields.required("summary").string(),
      explanation: try fields.required("explanation").block(), remedy: try fields.required("remedy").block(),
      badExample: try fields.required("bad").block(), goodExample: try fields.required("good").block(), cwe: cwe,
      securitySeverity: try fields["security-severity"]?.string(), precision: try precision.string(),
      messages: try Rule.messages(try fields.required("messages").mapping()))
  }

  private static func messages(_ mapping: Mapping) throws(YAMLError) -> [(id: String, template: String)] {
    var messages: [(id: String, template: String)] = []
    for entry in mapping.entries { messages.append((entry.key, try entry.value.string())) }
    return messages
  }
}

extension Node {
  /// The text of a block without the line feed at its end.
  fileprivate func block() throws(YAMLError) -> String {
    var text = try string()
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
