/// The closed world of Confluent's types: a required secret is missing, and another option contains it.
enum MissingSecrets {
  /// Keys that are too far from any secret name to be recognised by spelling.
  private static let far = [
    "kee", "apy-kee", "cred", "creds", "ky", "pw", "k", "my-openai", "openai", "login-code", "magic-word", "value",
    "the-thing",
    "auth", "authorization", "bearer", "pin", "sesame", "pass-it", "prod", "x",
    "schluessel",
    "passwort", "clave", "contrasena", "mot-de-passe", "geheim", "tkn", "scrt", "psw", "akey", "apk",
    "credential-value",
    "license", "hush", "my-value", "openai-login", "azure-thing", "sk", "jeton", "chiave", "senha", "wachtwoord",
    "lykilord",
  ]

  /// Clearly harmless options, for types whose secret is missing.
  private static let plain = [
    ("region", "eu-west-1"), ("timeout", "30000"), ("max-tokens", "4096"), ("temperature", "0.7"), ("model", "gpt-4o"),
    ("retries", "3"), ("batch.size", "100"), ("enabled", "true"), ("api-version", "2024-10-21"), ("port", "443"),
    ("host", "api.example.com"), ("timezone", "UTC"), ("max_retries", "5"), ("request.timeout.ms", "5000"),
    ("username", "svc_orders"), ("client-id", "flink"), ("scope", "read"), ("environment", "prod"), ("format", "json"),
    ("compression", "gzip"), ("parallelism", "4"), ("database", "orders"), ("collection", "items"),
    ("url", "https://h/v1"),
    ("transport-type", "SSE"), ("sse-endpoint", "https://h/sse"), ("ssl", "true"), ("version", "2"),
    ("max-parallelism", "8"),
  ]

  static func all(scale: Int) -> [Case] {
    farNames(scale) + twoKeys(scale)
  }

  private static func farNames(_ scale: Int) -> [Case] {
    var random = Generator("far names")
    var cases: [Case] = []
    for name in far {
      for _ in 0..<(6 * scale) {
        let type = random.pick(ConfluentType.all.filter { $0.secrets.count == 1 && !$0.identities.contains("scope") })
        var options = Statements.filled(type, without: type.secrets, using: &random)
        options.append(
          Option(name, .secret(random.pick(MisspelledKeys.weakValues.filter { !$0.allSatisfy(\.isNumber) }))))
        options.append(Option("endpoint", .plain("https://api.example.com/v1")))
        if random.chance(40) {
          let other = random.pick(plain)
          if !options.contains(where: { $0.key == other.0 }) { options.append(Option(other.0, .plain(other.1))) }
        }
        options.insert(Option("type", .plain(type.name)), at: 0)
        let script = Statements.script(
          "CREATE CONNECTION \(random.pick(Statements.names)) WITH", " (", options, ")", using: &random)
        cases.append(
          Case(
            group: "1f far names, required secret absent", engine: "Confluent", label: "\(type.name): \(name)",
            text: script.text + "\n", expectation: .secret, planted: script.planted))
      }
    }
    return cases
  }

  /// An AWS type with both secrets misspelled; both must be found.
  private static func twoKeys(_ scale: Int) -> [Case] {
    var random = Generator("two keys")
    return (0..<(200 * scale)).map { _ in
      let type = random.pick(ConfluentType.taking("aws-secret-key"))
      let options = type.secrets.map {
        Option(Edits.one($0, using: &random), .secret(random.pick(MisspelledKeys.weakValues)))
      }
      let script = Statements.make(.confluent, type: type, options, using: &random)
      return Case(
        group: "1g both keys misspelled", engine: "Confluent", label: options.map(\.key).joined(separator: ", "),
        text: script.text + "\n", expectation: .secret, planted: script.planted, needsAll: true)
    }
  }

  /// Statements without their secret and with harmless options only.
  static func withoutAny() -> [Case] {
    var random = Generator("without any")
    return ConfluentType.all.flatMap { type in
      (0..<8).map { _ in
        let options = [Option("type", .plain(type.name))] + random.sample(plain, 2).map { Option($0.0, .plain($0.1)) }
        let script = Statements.script(
          "CREATE CONNECTION \(random.pick(Statements.names)) WITH", " (", options, ")", using: &random)
        return Case(
          group: "2c harmless options, secret absent", engine: "Confluent",
          label: options.map(\.key).joined(separator: ", "),
          text: script.text + "\n", expectation: .noError)
      }
    }
  }
}
