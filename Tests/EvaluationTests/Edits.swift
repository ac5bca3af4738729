/// Generated misspellings: single edits of a key.
enum Edits {
  static let neighbours: [Character: String] = [
    "q": "wa", "w": "qes", "e": "wrd", "r": "etf", "t": "ryg", "y": "tuh", "u": "yij", "i": "uok", "o": "ipl",
    "p": "ol",
    "a": "qsz", "s": "awdx", "d": "sefc", "f": "drgv", "g": "fthb", "h": "gyjn", "j": "hukm", "k": "jil", "l": "kop",
    "z": "xas", "x": "zcsd", "c": "xvdf", "v": "cbfg", "b": "vngh", "n": "bmhj", "m": "njk", "-": "0p=_", "_": "0p=-",
    ".": ",l/",
  ]

  /// Returns every single edit of `key`, unique, with its kind: deletion, doubling, swap, substitution or insertion of
  /// a neighbouring key on the keyboard or of a random letter, another separator, another case.
  static func single(of key: String, using random: inout Generator) -> [(kind: String, text: String)] {
    let letters = Array(key)
    var edits: [(String, String)] = []
    func add(_ kind: String, _ changed: [Character]) { edits.append((kind, String(changed))) }
    for index in letters.indices {
      var changed = letters
      changed.remove(at: index)
      add("delete", changed)
      changed = letters
      changed.insert(letters[index], at: index)
      add("double", changed)
      if index + 1 < letters.count, letters[index] != letters[index + 1] {
        changed = letters
        changed.swapAt(index, index + 1)
        add("swap", changed)
      }
      for near in neighbours[Character(letters[index].lowercased())] ?? "" {
        changed = letters
        changed[index] = near
        add("neighbour", changed)
        changed = letters
        changed.insert(near, at: index + (random.chance(50) ? 1 : 0))
        add("extra neighbour", changed)
      }
      for _ in 0..<3 {
        let letter = random.pick(Array("abcdefghijklmnopqrstuvwxyz"))
        if letter != letters[index] {
          changed = letters
          changed[index] = letter
          add("substitute", changed)
        }
        changed = letters
        changed.insert(random.pick(Array("abcdefghijklmnopqrstuvwxyz0123456789")), at: index)
        add("insert", changed)
      }
    }
    add("insert", letters + [random.pick(Array("abcdefghijklmnoprtuvwxyz"))])
    add("insert", letters + ["s"])
    edits += styles(of: key)
    var seen: Set<String> = [key]
    return edits.filter { seen.insert($0.1).inserted && !isOther($0.1) }
  }

  /// Returns the same words with other separators or in another case.
  static func styles(of key: String) -> [(kind: String, text: String)] {
    let words = key.split { "-_. ".contains($0) }.map { $0.lowercased() }
    let capitals = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    var styles = [
      ("case", key.uppercased()), ("case", capitals.joined(separator: "-")), ("case", capitals.joined()),
    ]
    if words.count > 1 {
      for separator in ["", " ", ".", "_", "--", "/", ":", "-_", "~", "\u{2010}", "\u{2013}"] {
        styles.append(("separator", words.joined(separator: separator)))
      }
      styles.append(("separator", words[0] + capitals.dropFirst().joined()))
      styles.append(("separator", words.map { $0.uppercased() }.joined(separator: "_")))
      styles.append(("separator", words[0] + words[1] + words.dropFirst(2).map { "-" + $0 }.joined()))
      styles.append(("separator", words[0] + "_" + words.dropFirst().joined(separator: "-")))
    }
    return styles
  }

  /// Returns `key` with one random letter edit; common kinds are more frequent.
  static func one(_ key: String, using random: inout Generator) -> String {
    var letters = Array(key)
    guard letters.count > 1 else { return key }
    let index = random.number(letters.count)
    switch random.number(10) {
    case 0, 1, 2: letters.remove(at: index)
    case 3, 4: letters.insert(letters[index], at: index)
    case 5, 6: letters.swapAt(min(index, letters.count - 2), min(index, letters.count - 2) + 1)
    case 7, 8: letters[index] = random.pick(Array(neighbours[Character(letters[index].lowercased())] ?? "x"))
    default: letters.insert(random.pick(Array("abcdefghijklmnopqrstuvwxyz")), at: index)
    }
    return String(letters)
  }

  /// Whether the edit made another existing word, which no longer indicates a secret.
  private static func isOther(_ key: String) -> Bool {
    ["taken", "woken", "toked"].contains(key)
  }
}

/// Human misspellings: by sound, by fast typing, by the habits of another language.
enum HumanErrors {
  /// Letters that people confuse, the most typical first.
  static let confusions: [(from: String, to: [String])] = [
    ("ss", ["s", "sss", "zz"]), ("cc", ["c", "ks", "x"]), ("ll", ["l"]), ("ie", ["ei", "i", "e"]), ("ei", ["ie"]),
    ("ce", ["se", "ze"]), ("se", ["ce", "sse", "ze"]), ("wor", ["or", "wer", "war", "wrd", "vor"]),
    ("rd", ["r", "dr", "rt", "d"]),
    ("cr", ["kr", "c", "cer"]), ("et", ["it", "at", "ett", "te", "ete"]), ("en", ["in", "an", "on", "ne", "n"]),
    ("ke", ["k", "ck", "cke", "kke", "kee"]), ("ok", ["ock", "olk", "oak"]),
    ("ey", ["y", "ie", "ee", "ay", "eye", "ye"]),
    ("ient", ["ent", "iant", "eint", "int"]), ("vice", ["vise", "vis", "vic", "ivce"]),
    ("ssion", ["tion", "sion", "ssoin", "ssin"]),
    ("er", ["ar", "or", "re", "err"]), ("ac", ["ax", "acc", "ak"]), ("pi", ["pie", "p", "ip"]),
    ("api", ["ap", "apy", "app"]),
    ("aws", ["asw", "was", "aw", "amazon-aws"]), ("cli", ["cil", "cl", "kli"]), ("ph", ["f"]), ("qu", ["kw", "k"]),
  ]

  /// Returns `key` with one human error.
  static func one(_ key: String, using random: inout Generator) -> String {
    if random.chance(45) {
      let fitting = confusions.filter { key.contains($0.from) }
      if !fitting.isEmpty {
        let confusion = random.pick(fitting)
        let places = key.ranges(of: confusion.from)
        return key.replacingCharacters(in: random.pick(places), with: random.pick(confusion.to))
      }
    }
    var letters = Array(key)
    let vowels = letters.indices.filter { "aeiou".contains(letters[$0]) }
    switch random.number(7) {
    case 0 where !vowels.isEmpty: letters[random.pick(vowels)] = random.pick(Array("aeiou"))
    case 1 where !vowels.isEmpty: letters.remove(at: random.pick(vowels))
    case 2 where !vowels.isEmpty:
      let vowel = random.pick(vowels)
      letters.insert(letters[vowel], at: vowel)
    case 3:
      // Fast typing drops or doubles letters inside a word, rarely the first one.
      letters.remove(at: 1 + random.number(letters.count - 1))
    case 4:
      let index = 1 + random.number(letters.count - 1)
      letters.insert(letters[index], at: index)
    default:
      let index = random.number(letters.count - 1)
      letters.swapAt(index, index + 1)
    }
    return String(letters)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}

/// Keys that look the same but have other bytes.
enum LookAlikes {
  static let letters: [Character: [String]] = [
    "a": ["\u{430}", "\u{3b1}", "\u{251}", "\u{ff41}", "@", "4", "\u{e1}", "\u{e0}", "\u{1d41a}", "a\u{300}"],
    "c": ["\u{441}", "\u{3f2}", "\u{ff43}", "\u{e7}", "\u{1d41c}"],
    "e": ["\u{435}", "\u{ff45}", "3", "\u{e9}", "\u{e8}", "\u{451}", "\u{1d41e}", "e\u{301}"],
    "i": ["\u{456}", "\u{3b9}", "1", "\u{ff49}", "\u{131}", "\u{ed}", "!", "|", "\u{1d422}"],
    "k": ["\u{43a}", "\u{3ba}", "\u{ff4b}", "\u{1d424}"],
    "l": ["1", "|", "\u{ff4c}", "\u{4cf}", "I"],
    "n": ["\u{f1}", "\u{ff4e}", "\u{1d427}"],
    "o": ["\u{43e}", "\u{3bf}", "0", "\u{ff4f}", "\u{f6}", "\u{1d428}"],
    "p": ["\u{440}", "\u{3c1}", "\u{ff50}", "\u{1d429}"],
    "r": ["\u{433}", "\u{ff52}", "\u{1d42b}"],
    "s": ["\u{455}", "5", "$", "\u{ff53}", "\u{15b}", "\u{1d42c}"],
    "t": ["\u{442}", "\u{3c4}", "7", "+", "\u{ff54}", "\u{1d42d}"],
    "v": ["\u{3bd}", "\u{ff56}", "\u{1d42f}"],
    "w": ["\u{461}", "vv", "\u{ff57}"],
    "y": ["\u{443}", "\u{3b3}", "\u{ff59}", "\u{1d432}"],
    "d": ["\u{501}", "\u{ff44}", "\u{1d41d}"],
    "-": ["\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", "\u{fe63}", "\u{ff0d}", "\u{ad}-"],
  ]

  static let invisible = [
    "\u{200b}", "\u{200c}", "\u{200d}", "\u{2060}", "\u{feff}", "\u{ad}", "\u{34f}", "\u{180e}", "\u{200e}",
  ]

  /// Returns `key` with look-alikes for some letters, or with an invisible character.
  static func one(_ key: String, using random: inout Generator) -> (kind: String, text: String) {
    if random.chance(30) {
      var letters = Array(key).map(String.init)
      letters.insert(random.pick(invisible), at: random.number(letters.count + 1))
      return ("invisible", letters.joined())
    }
    if random.chance(10) {
      let wide = key.unicodeScalars.map { scalar in
        (0x21...0x7e).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0xfee0).map(Character.init) ?? "?" : "?"
      }
      return ("full width", String(wide))
    }
    let places = key.indices.filter { letters[key[$0]] != nil }
    let chosen = Set(random.sample(places, 1 + random.number(min(3, places.count))))
    let text = key.indices.map {
      chosen.contains($0) ? random.pick(letters[key[$0], default: [String(key[$0])]]) : String(key[$0])
    }.joined()
    return ("look-alike", text)
  }
}
