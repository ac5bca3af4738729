extension Fault {
  static let separators: [Fault] = [
    Fault(.comma, "a comma missing") { draft, random in
      let index = commaPlace(draft, using: &random)
      draft.parts[index].comma = ""
      if index + 1 < draft.parts.count, draft.parts[index + 1].before.isEmpty { draft.parts[index + 1].before = " " }
      return draft.parts.count > 1
    },
    Fault(.comma, "all commas missing") { draft, _ in
      for index in draft.parts.indices { draft.parts[index].comma = "" }
      return draft.parts.count > 1
    },
    Fault(.comma, "a doubled comma") { draft, random in
      draft.parts[commaPlace(draft, using: &random)].comma = random.pick([",,", ", ,", ",\n,"])
      return draft.parts.count > 1
    },
    Fault(.comma, "a leading comma") { draft, _ in
      draft.parts[0].before = "," + draft.parts[0].before
      return true
    },
    Fault(.separator, "colon") { draft, random in
      set(separator: random.pick([":", ": ", " : ", "\u{ff1a}", "\u{ff1d}"]), in: &draft, using: &random)
    },
    Fault(.separator, "arrow or doubled equals") { draft, random in
      set(separator: random.pick(["=>", " => ", "==", " == ", ":=", " := ", " = = "]), in: &draft, using: &random)
    },
    Fault(.separator, "no separator") { draft, random in
      guard draft.engine != .databricks, draft.engine != .materialize else { return false }
      return set(separator: random.pick([" ", "  ", "\t"]), in: &draft, using: &random)
    },
  ]

  static let keyQuotes: [Fault] = [
    Fault(.key, "double quotes round the key") { draft, random in keys("\"", "\"", &draft, &random) },
    Fault(.key, "backticks round the key") { draft, random in keys("`", "`", &draft, &random) },
    Fault(.key, "typographic quotes round the key") { draft, random in
      let (open, close) = random.pick([("\u{2018}", "\u{2019}"), ("\u{201c}", "\u{201d}"), ("\u{2019}", "\u{2019}")])
      return keys(open, close, &draft, &random)
    },
    Fault(.key, "bare key") { draft, random in keys("", "", &draft, &random) && !isBareAnyway(draft) },
    Fault(.key, "no opening quote of a key") { draft, random in keys("", nil, &draft, &random) && !isBareAnyway(draft)
    },
    Fault(.key, "no closing quote of a key") { draft, random in keys(nil, "", &draft, &random) && !isBareAnyway(draft)
    },
    Fault(.key, "doubled quotes or blanks round a key") { draft, random in
      let (open, close) = random.pick([("''", "''"), ("' ", " '"), ("\"\"", "\"\"")])
      return keys(open, close, &draft, &random)
    },
  ]

  static let valueQuotes: [Fault] = [
    Fault(.value, "double quotes round the value") { draft, random in values("\"", "\"", &draft, &random) },
    Fault(.value, "backticks round the value") { draft, random in values("`", "`", &draft, &random) },
    Fault(.value, "typographic quotes round the value") { draft, random in
      let (open, close) = random.pick([
        ("\u{2018}", "\u{2019}"), ("\u{201c}", "\u{201d}"), ("\u{201e}", "\u{201c}"), ("\u{ab}", "\u{bb}"),
        ("\u{b4}", "\u{b4}"), ("\u{2032}", "\u{2032}"), ("\u{ff07}", "\u{ff07}"),
      ])
      return values(open, close, &draft, &random)
    },
    Fault(.value, "bare value") { draft, random in values("", "", &draft, &random) },
    Fault(.value, "no opening quote of a value") { draft, random in values("", nil, &draft, &random) },
    Fault(.value, "no closing quote of a value") { draft, random in values(nil, "", &draft, &random) },
    Fault(.value, "doubled quotes round a value") { draft, random in
      let (open, close) = random.pick([("''", "''"), ("\"\"", "\"\"")])
      return values(open, close, &draft, &random)
    },
  ]

  static let wholes: [Fault] = [
    Fault(.whole, "like JSON") { draft, random in
      for index in draft.parts.indices {
        draft.parts[index].keyOpen = "\""
        draft.parts[index].keyClose = "\""
        draft.parts[index].valueOpen = "\""
        draft.parts[index].valueClose = "\""
        draft.parts[index].separator = ": "
      }
      (draft.open, draft.close) = random.pick([("{", "}"), ("(", ")"), ("({", "})")])
      return true
    },
    Fault(.whole, "cut off after the secret") { draft, _ in
      draft.isTruncated = true
      return true
    },
    Fault(.whole, "no-break or zero-width spaces") { draft, random in
      let blank = random.pick(["\u{a0}", "\u{2003}", " \u{200b}", "\u{3000}", "\u{feff} "])
      for index in draft.parts.indices {
        draft.parts[index].before = draft.parts[index].before.replacing(" ", with: blank)
        draft.parts[index].separator = draft.parts[index].separator.replacing(" ", with: blank)
      }
      draft.modifier = random.chance(50) ? blank : ""
      if !draft.modifier.isEmpty, draft.joint == " " { draft.joint = "" }
      return true
    },
  ]

  /// Additional, less common faults. They are reported separately.
  static let beyond: [Fault] = [
    Fault(.comma, "another sign for a comma") { draft, random in
      draft.parts[commaPlace(draft, using: &random)].comma = random.pick([";", ".", " |", "\u{ff0c}", " AND"])
      return draft.parts.count > 1
    },
    Fault(.separator, "another sign for equals") { draft, random in
      set(separator: random.pick([", ", " is ", " ~ ", " -> ", "", " = : "]), in: &draft, using: &random)
    },
    Fault(.value, "a stray quote after the value") { draft, random in values("'", "''", &draft, &random) },
    Fault(.key, "mixed quotes of a key") { draft, random in
      let (open, close) = random.pick([("'", "\""), ("\"", "'"), ("`", "'")])
      return keys(open, close, &draft, &random)
    },
    Fault(.value, "mixed quotes of a value") { draft, random in
      let (open, close) = random.pick([("'", "\""), ("\"", "'")])
      return values(open, close, &draft, &random)
    },
    Fault(.name, "name in brackets") { draft, _ in
      draft.name = "[my_conn]"
      return true
    },
    Fault(.object, "CONNECTION in two words") { draft, random in
      draft.object = random.pick(["CON NECTION", "CONNECT ION", "CONNEC TION", "CONNECTION CONNECTION"])
      return true
    },
  ]

  /// Chooses the comma to break: before or after the secret, or any comma.
  private static func commaPlace(_ draft: Draft, using random: inout Generator) -> Int {
    let last = max(0, draft.parts.count - 2)
    return min(last, max(0, random.pick([draft.target - 1, draft.target, random.number(last + 1)])))
  }

  /// Chooses the options to break: the secret's own, another one, or all.
  private static func places(_ draft: Draft, _ random: inout Generator) -> [Int] {
    switch random.number(10) {
    case 0...5: [draft.target]
    case 6, 7: [random.number(draft.parts.count)]
    default: Array(draft.parts.indices)
    }
  }

  private static func set(separator: String, in draft: inout Draft, using random: inout Generator) -> Bool {
    for index in places(draft, &random) { draft.parts[index].separator = separator }
    return true
  }

  private static func keys(_ open: String?, _ close: String?, _ draft: inout Draft, _ random: inout Generator) -> Bool {
    for index in places(draft, &random) {
      if let open { draft.parts[index].keyOpen = open }
      if let close { draft.parts[index].keyClose = close }
    }
    return draft.engine != .materialize
  }

  private static func values(
    _ open: String?, _ close: String?, _ draft: inout Draft, _ random: inout Generator
  ) -> Bool {
    let isHalf = open == nil || close == nil
    for index in isHalf ? [random.chance(60) ? draft.target : random.number(draft.parts.count)] : places(draft, &random)
    {
      if let open { draft.parts[index].valueOpen = open }
      if let close { draft.parts[index].valueClose = close }
    }
    return true
  }

  private static func isBareAnyway(_ draft: Draft) -> Bool {
    draft.engine == .risingWave || draft.engine == .databricks
  }
}
