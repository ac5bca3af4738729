import KeyMatching
import Testing

@Suite("Verdict on a key")
struct KeyMatcherTests {
  let matcher = KeyMatcher()

  @Test("a known key is exact, whatever its case", arguments: ["api-key", "API-KEY", "Api-Key"])
  func exact(key: String) {
    let verdict = matcher.verdict(on: key, known: Confluent.keys)
    #expect(verdict == KeyVerdict(kind: .exact, name: "api-key", suggestion: "api-key"))
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
    let verdict = matcher.verdict(on: key, known: Confluent.keys)
    #expect(verdict.kind == .style)
    #expect(verdict.suggestion == suggestion)
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
    let verdict = matcher.verdict(on: key, known: Confluent.keys)
    #expect(verdict.kind == .near)
    #expect(verdict.suggestion == suggestion)
    #expect(verdict.distance > 0)
  }

  @Test(
    "what stands around a secret's name makes it harmless",
    arguments: [
      "token-endpoint", "token-endpiont", "password.policy", "secret-arn", "key-format", "keystore.location",
      "api-key-header", "max-tokens", "use_password", "enableTokenAuth", "passwordFile", "tokenurl", "secretid",
      "client-id", "private_key_path", "credentials.provider", "next_page_token", "jdbc_connection_string",
      "completion_tokens", "password_min_length",
    ])
  func harmless(key: String) {
    #expect(matcher.verdict(on: key).kind == .harmless)
    #expect(!matcher.verdict(on: key, known: Confluent.keys).isSecret)
  }

  @Test(
    "a word that exists is no misspelling",
    arguments: [
      "taken", "broken", "passive", "passenger", "secretary", "tokenizer", "pastor", "passport", "sector", "socket",
      "secure", "regret", "passed", "surpass", "passthrough", "keyspace", "primary-key", "partition.key", "public_key",
      "sslkey",
    ])
  func realWords(key: String) {
    #expect(!matcher.verdict(on: key).isSecret)
  }

  @Test(
    "in a closed world a single edit outweighs the word that it happens to make", arguments: ["taken"])
  func closedWorldFirst(key: String) {
    #expect(!matcher.verdict(on: key).isSecret)
    #expect(matcher.verdict(on: key, known: Confluent.keys).kind == .near)
  }

  @Test(
    "a word that sounds right or has the right letters counts where a name lacks it",
    arguments: [
      "bearer-tockn", "access-taken", "secret-kie", "service-eyk", "aws-aksess-cky", "client-secrete", "excess-key",
      "accesstolken",
    ])
  func stretched(key: String) {
    #expect(matcher.verdict(on: key).kind == .near)
  }

  @Test(
    "other words do not",
    arguments: ["service-dev", "access-kit", "host-keep", "client-sector", "time-taken", "key-plum", "sqrtt"])
  func notStretched(key: String) {
    #expect(!matcher.verdict(on: key).isSecret)
  }

  @Test(
    "what says only where a secret belongs changes nothing",
    arguments: [
      "fs.azure.account.key.plum-lake.dfs.core.windows.net", "adls.sas-token.prodlogs.blob.core.windows.net",
      "AWS_BEARER_TOKEN_BEDROCK", "jwt_private_key_pkcs8_value",
    ])
  func places(key: String) {
    #expect(matcher.verdict(on: key).kind == .style)
  }

  @Test("short and vague keys need other evidence", arguments: ["ky", "pw", "cred", "key", "auth", "MYSQL_PDW", "pat"])
  func weak(key: String) {
    #expect(matcher.verdict(on: key).kind == .weak)
  }

  @Test("option words are harmless, unknown ones unknown")
  func others() {
    for key in ["region", "timeout", "bootstrap.servers", "max-tokens"] {
      #expect(matcher.verdict(on: key).kind == .harmless)
    }
    for key in ["frobnicate", "quux-zork", "", "--", "\u{6F22}\u{5B57}", "12345"] {
      #expect(matcher.verdict(on: key).kind == .unknown)
    }
  }

  @Test("a misspelled harmless key names the one that was meant")
  func misspelledHarmless() {
    let verdict = matcher.verdict(on: "usrename", known: Confluent.keys)
    #expect(verdict == KeyVerdict(kind: .harmless, suggestion: "username", distance: 1))
  }

  @Test("the only secret of a type is suggested for any other")
  func onlySecret() {
    let openai = KnownKeys(secrets: ["api-key"], harmless: ["type", "endpoint"])
    #expect(matcher.verdict(on: "credentials", known: openai).suggestion == "api-key")
    #expect(matcher.verdict(on: "credentials").suggestion == nil)
  }

  @Test("keys of another engine are exact in their own style")
  func multiWordKnown() {
    let materialize = KnownKeys(secrets: ["SASL PASSWORD", "SSL KEY"], harmless: ["BROKER", "SSL CERTIFICATE"])
    #expect(matcher.verdict(on: "sasl password", known: materialize).kind == .exact)
    #expect(matcher.verdict(on: "SASL_PASSWORD", known: materialize).kind == .style)
    #expect(matcher.verdict(on: "SASL PASWORD", known: materialize).kind == .near)
    #expect(matcher.verdict(on: "SSL CERTIFICATE", known: materialize).kind == .harmless)
  }

  @Test("hostile keys cost little and crash nothing")
  func hostile() {
    var random = SplitMix(seed: 3)
    for _ in 0..<100 {
      let bytes = (0..<random.next(below: 400)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      _ = matcher.verdict(on: String(decoding: bytes, as: UTF8.self), known: Confluent.keys)
    }
    for key in [String(repeating: "aB", count: 50_000), String(repeating: "key.", count: 50_000)] {
      _ = matcher.verdict(on: key, known: Confluent.keys)
    }
  }
}
