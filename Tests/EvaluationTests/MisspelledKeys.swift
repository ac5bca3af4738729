/// Group 1: a weak literal under a misspelled key for secrets, or under such a key in a foreign style.
struct MisspelledKeys {
  static let weakValues = [
    "hunter2", "plum-tree-tea", "letmein", "Summer2026", "swordfish", "abc123", "qwerty12", "correct horse", "1234567",
    "rosebud", "t0psecret", "open-sesame", "iloveyou", "mySecret99", "s3cr3t", "trustno1", "blue42", "P@ssw0rd", "x9f",
    "tea4two", "nothing", "zzTop", "moon light", "dragon", "9d8e7f6a5b4c",
  ]

  private var random: Generator
  private let scale: Int
  private(set) var cases: [Case] = []

  private init(_ name: String, scale: Int) {
    random = Generator(name)
    self.scale = scale
  }

  static func all(scale: Int) -> [Case] {
    rule(scale) + ownKeys(scale) + human(scale) + byHand(scale) + twoEdits(scale) + synonyms(scale)
      + lookAlikes(scale) + MissingSecrets.all(scale: scale)
  }

  /// Every single edit of every Confluent key.
  private static func rule(_ scale: Int) -> [Case] {
    var maker = MisspelledKeys("rule", scale: scale)
    for key in ConfluentType.secretKeys {
      for edit in Edits.single(of: key, using: &maker.random) {
        maker.add("1a misspelled: single edits", meant: key, written: edit.text, kind: edit.kind)
      }
    }
    return maker.cases
  }

  /// Single edits of the other engines' keys.
  private static func ownKeys(_ scale: Int) -> [Case] {
    var maker = MisspelledKeys("own", scale: scale)
    for engine in Engine.withOptions where engine != .confluent {
      for key in engine.secretKeys {
        let letters = key.filter(\.isLetter).count
        // Only the last words are edited, because an edit of the prefix does not change the meaning.
        let tail = key.split(separator: ".").last.map(String.init) ?? key
        guard letters >= 5 else { continue }
        for _ in 0..<(24 * scale) {
          let isShort = tail.count < 6
          let edited =
            isShort
            ? Edits.one(key, using: &maker.random)
            : String(key.dropLast(tail.count)) + Edits.one(tail, using: &maker.random)
          guard edited != key, !edited.hasSuffix(" "), !edited.hasPrefix(" ") else { continue }
          maker.add("1a misspelled: other engines' keys", meant: key, written: edited, kind: "edit", engine: engine)
        }
      }
    }
    return maker.cases
  }

  private static func human(_ scale: Int) -> [Case] {
    var maker = MisspelledKeys("human", scale: scale)
    var seen = Set(ConfluentType.secretKeys)
    let keys = ConfluentType.secretKeys + ["secret-key", "access-token", "bearer-token", "private-key"]
    for _ in 0..<(6000 * scale) {
      let key = maker.random.pick(keys)
      var written = HumanErrors.one(key, using: &maker.random)
      if key.count > 9, maker.random.chance(20) { written = HumanErrors.one(written, using: &maker.random) }
      if maker.random.chance(25) { written = maker.random.pick(Edits.styles(of: written)).text }
      guard written.count > 3, seen.insert(written).inserted else { continue }
      maker.add("1b misspelled: people (model)", meant: key, written: written, kind: "human")
    }
    return maker.cases
  }

  private static func byHand(_ scale: Int) -> [Case] {
    var maker = MisspelledKeys("hand", scale: scale)
    for (meant, written) in Corpus.misspellings("misspellings.txt") {
      maker.add("1b misspelled: people (list)", meant: meant, written: written, kind: "list")
    }
    return maker.cases
  }

  private static func twoEdits(_ scale: Int) -> [Case] {
    var maker = MisspelledKeys("two", scale: scale)
    let keys = ConfluentType.secretKeys.filter { $0.count >= 8 }
    var seen = Set(keys)
    for _ in 0..<(2000 * scale) {
      let key = maker.random.pick(keys)
      let once = Edits.one(key, using: &maker.random)
      let twice = Edits.one(once, using: &maker.random)
      guard once != key, seen.insert(twice).inserted else { continue }
      maker.add("1c misspelled: two edits", meant: key, written: twice, kind: "two edits")
    }
    return maker.cases
  }

  private static func synonyms(_ scale: Int) -> [Case] {
    var maker = MisspelledKeys("synonyms", scale: scale)
    for key in Corpus.names("secrets.txt") {
      // Only Flink's own factory treats these as secrets.
      let engine: Engine? = ["auth-params", "basic-auth", "http-headers", "jaas.config"].contains(key) ? .flink : nil
      maker.add("1d synonyms and foreign styles", meant: key, written: key, kind: "as is", engine: engine)
      guard key.filter(\.isLetter).count >= 6 else { continue }
      for _ in 0..<(4 * scale) {
        let written = Edits.one(key, using: &maker.random)
        // `use_password` is a different word, not a misspelled `user_password`.
        guard written != key, !written.lowercased().hasPrefix("use_"), !written.hasPrefix("use.") else { continue }
        maker.add("1d synonyms, one edit", meant: key, written: written, kind: "edit", engine: engine)
      }
    }
    return maker.cases
  }

  private static func lookAlikes(_ scale: Int) -> [Case] {
    var maker = MisspelledKeys("look-alikes", scale: scale)
    let keys = ConfluentType.secretKeys + ["api_key", "secret_key", "accessToken"]
    var seen = Set(keys)
    for _ in 0..<(1500 * scale) {
      let key = maker.random.pick(keys)
      let (kind, written) = LookAlikes.one(key, using: &maker.random)
      guard seen.insert(written).inserted else { continue }
      maker.add("1e look-alikes", meant: key, written: written, kind: kind, isPlainASCII: false)
    }
    return maker.cases
  }

  /// Adds a case: the misspelled key in a statement of `engine` (by default mostly Confluent). The correct secret is a
  /// placeholder or missing.
  private mutating func add(
    _ group: String, meant: String, written: String, kind: String, engine: Engine? = nil, isPlainASCII: Bool = true
  ) {
    var engine = engine ?? (random.chance(65) ? .confluent : random.pick(Engine.withOptions))
    // Unquoted keys contain letters, digits and few signs only.
    let isWord =
      isPlainASCII && written.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_. ".contains($0)) }
    if !isWord, engine == .materialize || engine == .databend { engine = .confluent }
    let isPresent = random.chance(50)
    var options: [Option] = []
    var type: ConfluentType?
    if engine == .confluent {
      let taking = ConfluentType.taking(meant)
      var chosen = random.pick(taking.isEmpty ? ConfluentType.all : taking)
      // New types are often unknown, and people omit the type.
      if random.chance(14) {
        chosen.name = random.pick(["", "", "mistralai", "snowflake_cortex", "openia", "kafka_rest"])
      }
      type = chosen
      options = Statements.filled(chosen, without: isPresent ? [] : [meant], using: &random)
    } else if isPresent {
      options = [Option(random.pick(engine.secretKeys), Statements.placeholder(engine, using: &random))]
    }
    let secret = Option(engine.styled(written), .secret(random.pick(MisspelledKeys.weakValues)))
    options.insert(secret, at: random.number(options.count + 1))
    let script = Statements.make(engine, type: type, options, using: &random)
    cases.append(
      Case(
        group: group, engine: engine.rawValue,
        label: "\(kind): \(meant) -> \(written)\(isPresent ? " (right one present)" : "")", text: script.text + "\n",
        expectation: .secret, planted: script.planted))
  }
}
