/// All kinds of secrets; no reader would think that one is a placeholder.
enum SecretValues {
  /// Returns a value and its kind; the text is ready for single quotes, with its own quotes doubled.
  static func random(using random: inout Generator, isOneLine: Bool = true) -> (kind: String, text: String) {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let mixed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    switch random.number(isOneLine ? 16 : 18) {
    case 0: return ("weak word", random.pick(weak))
    case 1: return ("weak word with digits", random.text(5 + random.number(4), of: letters) + "\(random.number(100))")
    case 2: return ("number", "\(1_000 + random.number(900_000_000))")
    case 3: return ("random", random.text(16 + random.number(30), of: mixed))
    case 4: return ("random with signs", random.text(12 + random.number(12), of: mixed + "!#%&*+-.=?^_~"))
    case 5: return ("base64", random.text(40, of: mixed + "+/") + random.pick(["", "=", "=="]))
    case 6: return ("hexadecimal", random.text(random.pick([8, 16, 32, 40, 64]), of: "0123456789abcdef"))
    case 7: return ("passphrase", random.pick(passphrases))
    case 8: return ("quotes doubled", random.pick(quoted))
    case 9: return ("begins with a sign", random.pick(signs))
    case 10: return ("Unicode", random.pick(unicode))
    case 11: return ("SQL inside", random.pick(sql))
    case 12: return ("uuid", uuid(using: &random))
    case 13: return ("provider format", provider(using: &random))
    case 14: return ("short", random.pick(["x", "pw", "a1", "abc", "1234", "ok!", "007", "p4"]))
    case 15: return ("JSON", json(using: &random, pretty: false))
    case 16: return ("JSON over lines", json(using: &random, pretty: true))
    default: return ("PEM", pem(using: &random))
    }
  }

  private static let weak = [
    "hunter2", "password", "letmein", "swordfish", "rosebud", "admin123", "welcome", "dragon", "qwerty", "monkey",
    "princess",
    "Password1", "Summer2026", "Passw0rd!", "iloveyou", "football", "P@ssw0rd", "secret123", "orders", "postgres",
  ]

  private static let passphrases = [
    "correct horse battery staple", "plum tree tea", "the quick, brown fox", "one; two; three", "to be (or not) to be",
    "a -- b", "wait /* no */ really", "rain = wet, sun = dry", "open sesame; please", " leading blank",
    "trailing blank ",
    "tab\tinside", "two  blanks", "with (SET) inside", "say \"friend\" and enter", "back\\slash\\es",
    "it is 5 o clock;",
    "comma, comma, comma", "WITH (''type'' is not here", "semi;colon",
  ]

  private static let quoted = [
    "it''s mine", "''quoted''", "don''t tell", "rock''n''roll", "five o''clock, sharp", "mid''", "end''", "''start",
    "x''=''y", "a'', ''b",
  ]

  private static let signs = [
    "$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy", "$1mple!Pass", "$up3r-P@ss", "$$cash99",
    ":-)smile99", ":pa ss:", "<3 you 2024", "<>hunter2", "%Pa55!", "%20abc99", "#1fan4ever", "@home 2024!",
    "&friends4ever!",
    "?what?ever?", "!mportant7", "~tilde~99", "*starry*night", "{curly!pass", "}odd{", "=equals=", "-dash-",
    "--dashes99",
    "\\backslash", "^caret^", ",comma", ";semi", ".dot.9", "(round)9", "[square]x9",
  ]

  private static let unicode = [
    "пароль123", "contraseña", "Fußgänger99", "密码一二三", "パスワード9", "암호1234", "كلمةالسر", "pässwörd", "ñandú2024",
    "🔑🔒hunter",
    "emoji🙈42", "naïve café", "Zażółć gęślą", "日本語の秘密", "zero\u{200b}width9", "combining e\u{301}9", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢9",
    "👩‍👩‍👧‍👦family1",
  ]

  private static let sql = [
    "SELECT 1; DROP TABLE x", "CREATE CONNECTION y", "WITH (", "); --", "*/", "/*", "$$", "-- x", "connection",
    "name = value",
    "END;", "{ brace }9", "NULL;1",
  ]

  private static func uuid(using random: inout Generator) -> String {
    [8, 4, 4, 4, 12].map { random.text($0, of: "0123456789abcdef") }.joined(separator: "-")
  }

  /// Vendor formats, generated here so that no file contains one.
  private static func provider(using random: inout Generator) -> String {
    let mixed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    switch random.number(12) {
    case 0: return "sk-" + "proj-" + random.text(48, of: mixed)
    case 1: return "sk-" + "ant-" + "api03-" + random.text(93, of: mixed) + "AA"
    case 2: return "AKI" + "A" + random.text(16, of: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    case 3: return random.text(40, of: mixed + "+/")
    case 4: return "AIz" + "a" + random.text(35, of: mixed + "-_")
    case 5: return "pcs" + "k_" + random.text(40, of: mixed)
    case 6: return "dap" + "i" + random.text(32, of: "0123456789abcdef")
    case 7: return "ghp" + "_" + random.text(36, of: mixed)
    case 8: return "cfl" + "t" + random.text(60, of: mixed + "+/")
    case 9: return "hv" + "s." + random.text(24, of: mixed)
    case 10: return "hf" + "_" + random.text(34, of: mixed)
    default:
      return "ey" + "J" + random.text(30, of: mixed) + ".ey" + "J" + random.text(60, of: mixed) + "."
        + random.text(43, of: mixed)
    }
  }

  private static func json(using random: inout Generator, pretty: Bool) -> String {
    let mixed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/"
    let key =
      "-----BEGIN " + "PRIVATE KEY-----\\n" + random.text(64, of: mixed) + "\\n-----END " + "PRIVATE KEY-----\\n"
    let fields = [
      "\"type\": \"service_account\"", "\"project_id\": \"orders-1\"",
      "\"private_key_id\": \"\(random.text(40, of: "0123456789abcdef"))\"",
      "\"private_key\": \"\(key)\"", "\"client_email\": \"x@orders-1.iam.gserviceaccount.com\"",
      "\"note\": \"it''s ours\"",
    ]
    return pretty ? "{\n  " + fields.joined(separator: ",\n  ") + "\n}" : "{" + fields.joined(separator: ", ") + "}"
  }

  private static func pem(using random: inout Generator) -> String {
    let mixed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/"
    let kind = random.pick(["RSA ", "EC ", "", "ENCRYPTED ", "OPENSSH "])
    let lines = (0..<3).map { _ in random.text(64, of: mixed) }.joined(separator: "\n")
    return "-----BEGIN \(kind)" + "PRIVATE KEY-----\n" + lines + "\n-----END \(kind)" + "PRIVATE KEY-----"
  }
}
