/// One way to break a statement.
struct Fault: Sendable {
  /// Faults with the same slot exclude each other.
  enum Slot: Sendable { case verb, object, with, brackets, comma, separator, key, value, name, whole }

  var slot: Slot
  var name: String
  /// Breaks the draft; returns false if the fault is not applicable.
  var apply: @Sendable (inout Draft, inout Generator) -> Bool

  init(_ slot: Slot, _ name: String, _ apply: @escaping @Sendable (inout Draft, inout Generator) -> Bool) {
    self.slot = slot
    self.name = name
    self.apply = apply
  }

  static var all: [Fault] { words + brackets + separators + keyQuotes + valueQuotes + wholes }

  /// Changes one or two letters of a keyword; the result always differs from it.
  static func misspell(_ word: String, edits: Int, using random: inout Generator) -> String {
    var result = word
    while result.uppercased() == word.uppercased() {
      result = word
      for _ in 0..<edits {
        let edited = Edits.one(result.lowercased(), using: &random).filter { $0.isLetter || $0.isNumber }
        result = edited.isEmpty ? result : edited
      }
    }
    return word == word.uppercased() ? result.uppercased() : result
  }

  private static let words: [Fault] = [
    Fault(.verb, "misspelled CREATE or ALTER") { draft, random in
      draft.verb = misspell(draft.verb, edits: 1 + random.number(2), using: &random)
      return true
    },
    Fault(.verb, "no CREATE or ALTER") { draft, _ in
      guard draft.engine != .hazelcast else { return false }
      draft.verb = ""
      draft.joint = ""
      return true
    },
    Fault(.object, "CONNECTION with one edit") { draft, random in
      draft.object = misspell(draft.object, edits: 1, using: &random)
      return true
    },
    Fault(.object, "CONNECTION with one edit") { draft, random in
      draft.object = misspell(draft.object, edits: 1, using: &random)
      return true
    },
    Fault(.object, "CONNECTION with two edits") { draft, random in
      draft.object = misspell(draft.object, edits: 2, using: &random)
      return true
    },
    Fault(.object, "CREATE and CONNECTION joined") { draft, random in
      guard draft.joint == " " else { return false }
      draft.joint = random.pick(["", "_", "-"])
      return true
    },
    Fault(.object, "CONNECTION and name joined") { draft, _ in
      draft.object += draft.name
      draft.name = ""
      return draft.object.contains("`")
    },
    Fault(.with, "no WITH, SET or OPTIONS") { draft, _ in
      draft.with = ""
      return draft.engine != .materialize
    },
    Fault(.with, "misspelled WITH, SET or OPTIONS") { draft, random in
      guard !draft.with.isEmpty else { return false }
      draft.with = misspell(draft.with, edits: 1, using: &random)
      return true
    },
    Fault(.with, "WITH transposed or phonetic") { draft, random in
      guard draft.with == "WITH" else { return false }
      draft.with = random.pick(["WIHT", "WTIH", "WHIT", "IWTH", "WIT", "WTH", "WITHH", "WHITH", "WIDTH", "WIF", "W1TH"])
      return true
    },
    Fault(.with, "another keyword") { draft, random in
      guard !draft.with.isEmpty else { return false }
      let right = draft.with
      draft.with = random.pick(
        ["WITH", "SET", "OPTIONS", "PROPERTIES", "USING", "AS", "WITH OPTIONS", "WITH WITH", "WITH ="]
          .filter { $0 != right })
      return true
    },
    Fault(.name, "no name") { draft, _ in
      draft.name = ""
      return true
    },
    Fault(.name, "hyphens or blanks in the name") { draft, random in
      draft.name = random.pick(["my-open-ai-conn", "my conn", "prod.my-conn", "1st-conn", "my-conn-", "conn$1"])
      return true
    },
    Fault(.name, "name in quotes") { draft, random in
      draft.name = random.pick(["'my_conn'", "\"my_conn\"", "`my_conn", "my_conn`", "`my\u{2010}conn`"])
      return true
    },
  ]

  private static let brackets: [Fault] = [
    Fault(.brackets, "no opening bracket") { draft, _ in
      draft.open = ""
      return true
    },
    Fault(.brackets, "no closing bracket") { draft, _ in
      draft.close = ""
      return true
    },
    Fault(.brackets, "no brackets") { draft, _ in
      draft.open = ""
      draft.close = ""
      return true
    },
    Fault(.brackets, "other brackets") { draft, random in
      (draft.open, draft.close) = random.pick([("[", "]"), ("{", "}"), ("\u{ff08}", "\u{ff09}"), ("<", ">")])
      return true
    },
    Fault(.brackets, "doubled or mixed brackets") { draft, random in
      (draft.open, draft.close) = random.pick([
        ("((", "))"), ("((", ")"), ("(", "))"), ("(", "]"), ("{", ")"), ("([", "])"),
      ])
      return true
    },
  ]
}
