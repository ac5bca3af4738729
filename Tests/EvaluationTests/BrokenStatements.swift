/// Group 3: statements with one or two faults and an unmasked secret, between well-formed statements without secrets.
enum BrokenStatements {
  private static let engines: [Engine] =
    [Engine](repeating: .confluent, count: 12) + [
      .flink, .flink, .databricks, .databricks, .risingWave, .risingWave, .hazelcast, .materialize,
    ]

  static func all(scale: Int) -> [Case] {
    one("3a broken: one fault", Fault.all, scale) + two(scale) + one("3c broken: not in the list", Fault.beyond, scale)
  }

  /// Each fault in every Confluent type and in the other engines.
  private static func one(_ group: String, _ faults: [Fault], _ scale: Int) -> [Case] {
    var random = Generator(group)
    var cases: [Case] = []
    for fault in faults {
      let others = engines.filter { $0 != .confluent }
      for round in 0..<((ConfluentType.all.count + 34) * scale) {
        let engine = round < ConfluentType.all.count * scale ? .confluent : random.pick(others)
        let type = ConfluentType.all[round % ConfluentType.all.count]
        var draft = Draft.make(engine, type: type, using: &random)
        guard fault.apply(&draft, &random) else { continue }
        cases.append(between(group, draft, fault.name, using: &random))
      }
    }
    return cases
  }

  /// Random pairs of faults with different slots.
  private static func two(_ scale: Int) -> [Case] {
    var random = Generator("two faults")
    var cases: [Case] = []
    let faults = Fault.all
    while cases.count < 2000 * scale {
      let first = random.pick(faults)
      let second = random.pick(faults)
      guard first.slot != second.slot, ![first.slot, second.slot].contains(.whole) || random.chance(50) else {
        continue
      }
      var draft = Draft.make(random.pick(engines), type: random.pick(ConfluentType.all), using: &random)
      guard first.apply(&draft, &random), second.apply(&draft, &random), isDecidable(draft) else { continue }
      cases.append(between("3b broken: two faults", draft, "\(first.name) + \(second.name)", using: &random))
    }
    return cases
  }

  /// Whether a reader can still identify the secret.
  private static func isDecidable(_ draft: Draft) -> Bool {
    let part = draft.parts[draft.target]
    let hasWall = !part.keyClose.isEmpty || !part.valueOpen.isEmpty || !part.separator.isEmpty
    // The end of the value must be visible: a closing quote, or a sign that cannot belong to an unquoted value.
    let hasEnd = !part.valueClose.isEmpty || [",", "", ",,", ", ,"].contains(part.comma)
    return hasWall && hasEnd
  }

  private static func between(
    _ group: String, _ draft: Draft, _ label: String, using random: inout Generator
  ) -> Case {
    var script = Statements.harmless(random.pick(Engine.withOptions), using: &random)
    script += "\n\n"
    let start = script.count
    script += draft.script()
    let end = script.count
    if !draft.isTruncated {
      script += "\n\n"
      script += Statements.harmless(random.pick(Engine.withOptions), using: &random)
    }
    script += random.chance(80) ? "\n" : ""
    return Case(
      group: group, engine: draft.engine.rawValue, label: label, text: script.text, expectation: .secret,
      planted: script.planted, statement: start..<end)
  }
}
