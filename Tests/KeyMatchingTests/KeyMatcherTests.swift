import KeyMatching
import Testing

@Suite("Verdict on a key")
struct KeyMatcherTests {
  let matcher = KeyMatcher()

  @Test("a known key is exact, whatever its case", arguments: ["api-key", "API-KEY", "Api-Key"])
  func exact(key: String) {
    let keyClass = matcher.classify(key, known: Confluent.keys)
    #expect(keyClass == KeyClass(kind: .exact, name: "api-key", suggestion: "api-key"))
  }

  /// The lists of all types and of one type add keys to the same list: the texts of the first were freed.
  @Test("keys that are added twice stay")
  func addedTwice() {
    let long = (0..<200).map { "a-key-with-a-long-name-\($0)" }
    let known = long.reduce(KnownKeys.open) { $0.adding(secrets: [$1], harmless: ["plain-\($1)"]) }
    let others = long.map { KnownKeys.open.adding(secrets: [$0.uppercased()], harmless: []) }
    #expect(known.secrets == long && known.harmless == long.map { "plain-\($0)" } && others.count == long.count)
  }

  @Test(
    "another style or name of a known key",
    arguments: [
      ("api_key", "api-key"), ("apikey", "api-key"), ("apiKey", "api-key"), ("api key", "api-key"), ("pwd", "password"),
      ("passwd", "password"), ("db.password", "password"), ("accessToken", "token"), ("BEARER_TOKEN", "token"),
      ("OAUTH2_CLIENT_SECRET", "client-secret"), ("aws_secret_access_key", "aws-secret-key"),
      ("ACCESS KEY ID", "aws-access-key"), ("AwsSessionToken", "aws-session-token"), ("openai.api_key", "api-key"),
      ("service_account_key", "service-key"), ("sasl.password", "password"), ("ssh_key_passphrase", "password"),
    ])
  func style(key: String, suggestion: String) {
    let keyClass = matcher.classify(key, known: Confluent.keys)
    #expect(keyClass.kind == .style)
    #expect(keyClass.suggestion == suggestion)
  }

  @Test(
    "a misspelled key",
    arguments: [
      ("ap-key", "api-key"), ("pasword", "password"), ("tolken", "token"), ("clinet-secret", "client-secret"),
      ("aws-secert-key", "aws-secret-key"), ("aws_secert_access_key", "aws-secret-key"), ("sasl.pasword", "password"),
      ("properties.ssl.key.pasword", "password"), ("p4ssw0rd", "password"), ("\u{440}assword", "password"),
      ("key-api", "api-key"), ("fs.s3a.acess.key", "aws-access-key"), ("dbpasword", "password"),
    ])
  func near(key: String, suggestion: String) {
    let keyClass = matcher.classify(key, known: Confluent.keys)
    #expect(keyClass.kind == .near)
    #expect(keyClass.suggestion == suggestion)
    #expect(keyClass.distance > 0)
  }

  @Test(
    "what stands around a secret's name makes it harmless",
    arguments: [
      "token-endpoint", "token-endpiont", "password.policy", "secret-arn", "key-format", "keystore.location",
      "api-key-header", "passwordFile", "tokenurl", "secretid",
      "client-id", "private_key_path", "credentials.provider", "next_page_token", "jdbc_connection_string",
      "password_min_length",
    ])
  func harmless(key: String) {
    #expect(matcher.classify(key).kind == .harmless)
    #expect(!matcher.classify(key, known: Confluent.keys).isSecret)
  }

  @Test(
    "a word behind the name may say whose or which it is",
    arguments: [
      "password_admin", "password_db", "api-key-internal", "api-key-primary", "password_root", "token-tenant",
      "api_key_us", "secret-backup", "token-access",
    ])
  func qualified(key: String) {
    #expect(matcher.classify(key).kind == .qualified)
    #expect(matcher.classify(key).name != nil)
  }

  @Test(
    "a word before the name may make it another thing",
    arguments: ["max-tokens", "use_password", "completion_tokens", "input-api-key", "with.token", "next-password"])
  func modified(key: String) {
    #expect(matcher.classify(key).kind == .modified)
  }

  @Test("a word that joins others changes only their order", arguments: ["key-for-api", "keyOfApi", "key.to.service"])
  func reordered(key: String) {
    #expect(matcher.classify(key).kind == .near)
  }

  @Test(
    "words of other languages are read as English ones",
    arguments: [
      ("clave-api", "api key"), ("klucz_api", "api key"), ("chave.de.api", "api key"), ("cle-api", "api key"),
      ("api-klic", "api key"), ("zugangsschluessel", "access key"), ("haslo", "password"), ("kata_sandi", "password"),
      ("\u{5BC6}\u{7801}", "password"), ("api\u{D0A4}", "api key"),
      ("\u{43F}\u{430}\u{440}\u{43E}\u{43B}\u{44C}", "password"), ("jeton", "token"),
      ("db-\u{30D1}\u{30B9}\u{30EF}\u{30FC}\u{30C9}", "db password"),
    ])
  func foreign(key: String, name: String) {
    let keyClass = matcher.classify(key)
    #expect(keyClass.isSecret)
    #expect(keyClass.name == name)
  }

  @Test(
    "texts that ask for a secret, in any language",
    arguments: [
      "TWOJ_KLUCZ", "dein-passwort", "votre_mot_de_passe", "IHR_PASSWORT_HIER", "sua senha", "la-tua-chiave",
      "\u{3042}\u{306A}\u{305F}\u{306E}API\u{30AD}\u{30FC}", "HIER_EINF\u{DC}GEN", "YOUR\u{5BC6}\u{94A5}",
      "\u{3053}\u{3053}\u{306B}\u{30AD}\u{30FC}\u{3092}\u{5165}\u{529B}", "insert api key here",
    ])
  func placeholders(value: String) {
    #expect(matcher.isPlaceholder(Array(value.utf8)[...]))
  }

  @Test(
    "other texts in these languages are no placeholders",
    arguments: [
      "plum-tree-tea", "passwort", "dein-hund", "hier", "clave1", "tu-gato-negro", "", "12", "your", "s3cret",
    ])
  func noPlaceholders(value: String) {
    #expect(!matcher.isPlaceholder(Array(value.utf8)[...]))
  }

  @Test(
    "a word that exists is no misspelling",
    arguments: [
      "taken", "broken", "passive", "passenger", "secretary", "tokenizer", "pastor", "passport", "sector", "socket",
      "secure", "regret", "passed", "surpass", "passthrough", "keyspace", "primary-key", "partition.key", "public_key",
      "sslkey",
    ])
  func realWords(key: String) {
    #expect(!matcher.classify(key).isSecret)
  }

  @Test(
    "in a closed world a single edit outweighs the word that it happens to make", arguments: ["taken"])
  func closedWorldFirst(key: String) {
    #expect(!matcher.classify(key).isSecret)
    #expect(matcher.classify(key, known: Confluent.keys).kind == .near)
  }

  @Test(
    "a word that sounds right or has the right letters counts where a name lacks it",
    arguments: [
      "bearer-tockn", "access-taken", "secret-kie", "service-eyk", "aws-aksess-cky", "client-secrete", "excess-key",
      "accesstolken",
    ])
  func stretched(key: String) {
    #expect(matcher.classify(key).kind == .near)
  }

  @Test(
    "other words do not",
    arguments: ["service-dev", "access-kit", "host-keep", "client-sector", "time-taken", "key-plum", "sqrtt"])
  func notStretched(key: String) {
    #expect(!matcher.classify(key).isSecret)
  }

  @Test(
    "what says only where a secret belongs changes nothing",
    arguments: [
      "fs.azure.account.key.plum-lake.dfs.core.windows.net", "adls.sas-token.prodlogs.blob.core.windows.net",
      "AWS_BEARER_TOKEN_BEDROCK", "jwt_private_key_pkcs8_value",
    ])
  func places(key: String) {
    #expect(matcher.classify(key).kind == .style)
  }

  @Test(
    "short and vague keys need other evidence", arguments: ["pw", "cred", "key", "auth", "MYSQL_PDW", "pat", "my-key"])
  func weak(key: String) {
    #expect(matcher.classify(key).kind == .weak)
  }

  @Test(
    "any short word, and the key of something, may be anything", arguments: ["ky", "lang", "event-key", "dedup_key"])
  func vague(key: String) {
    #expect(matcher.classify(key).kind == .vague)
  }

  @Test("option words are harmless, unknown ones unknown")
  func others() {
    for key in ["region", "timeout", "bootstrap.servers"] {
      #expect(matcher.classify(key).kind == .harmless)
    }
    for key in ["frobnicate", "quux-zork", "", "--", "\u{6F22}\u{5B57}", "12345"] {
      #expect(matcher.classify(key).kind == .unknown)
    }
  }

  @Test("a misspelled harmless key names the one that was meant")
  func misspelledHarmless() {
    let keyClass = matcher.classify("usrename", known: Confluent.keys)
    #expect(keyClass == KeyClass(kind: .harmless, suggestion: "username", distance: 1))
  }

  @Test("the only secret of a type is suggested for any other")
  func onlySecret() {
    let openai = KnownKeys(secrets: ["api-key"], harmless: ["type", "endpoint"])
    #expect(matcher.classify("credentials", known: openai).suggestion == "api-key")
    #expect(matcher.classify("credentials").suggestion == nil)
  }

  @Test("keys of another engine are exact in their own style")
  func multiWordKnown() {
    let materialize = KnownKeys(secrets: ["SASL PASSWORD", "SSL KEY"], harmless: ["BROKER", "SSL CERTIFICATE"])
    #expect(matcher.classify("sasl password", known: materialize).kind == .exact)
    #expect(matcher.classify("SASL_PASSWORD", known: materialize).kind == .style)
    #expect(matcher.classify("SASL PASWORD", known: materialize).kind == .near)
    #expect(matcher.classify("SSL CERTIFICATE", known: materialize).kind == .harmless)
  }

  @Test("hostile keys cost little and crash nothing")
  func hostile() {
    var random = SplitMix(seed: 3)
    for _ in 0..<100 {
      let bytes = (0..<random.next(below: 400)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      _ = matcher.classify(String(decoding: bytes, as: UTF8.self), known: Confluent.keys)
    }
    for key in [String(repeating: "aB", count: 50_000), String(repeating: "key.", count: 50_000)] {
      _ = matcher.classify(key, known: Confluent.keys)
    }
  }
}
