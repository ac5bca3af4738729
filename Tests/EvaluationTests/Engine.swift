/// The engines whose statements are measured.
enum Engine: String, CaseIterable {
  case confluent = "Confluent"
  case flink = "Flink"
  case databricks = "Databricks"
  case risingWave = "RisingWave"
  case materialize = "Materialize"
  case databend = "Databend"
  case hazelcast = "Hazelcast"
  case small = "small engines"
  case exasol = "Exasol"
  case cockroach = "CockroachDB"
  case postgres = "PostgreSQL"
  case mysql = "MySQL"

  /// Engines whose statements take a list of options with free names.
  static let withOptions: [Engine] = [
    .confluent, .flink, .databricks, .risingWave, .materialize, .databend, .hazelcast, .small,
  ]

  /// The keys for secrets in this engine's spelling.
  var secretKeys: [String] {
    switch self {
    case .confluent:
      ConfluentType.secretKeys
    case .flink:
      [
        "password", "secret", "fs.azure.account.key", "apikey", "api-key", "auth-params", "service-key", "token",
        "basic-auth", "jaas.config", "http-headers",
      ]
    case .databricks:
      ["password", "bearer_token", "client_secret", "access_token", "personalAccessToken"]
    case .risingWave:
      [
        "properties.sasl.password", "properties.ssl.key.pem", "properties.ssl.key.password", "s3.access.key",
        "s3.secret.key", "schema.registry.password", "aws.credentials.secret_access_key", "gcs.credential",
        "azblob.account_key", "catalog.credential", "catalog.token", "catalog.jdbc.password",
      ]
    case .materialize:
      ["SASL PASSWORD", "PASSWORD", "SECRET ACCESS KEY", "SESSION TOKEN", "SSL KEY", "ACCESS KEY ID"]
    case .databend:
      [
        "SECRET_ACCESS_KEY", "ACCOUNT_KEY", "ACCESS_KEY_SECRET", "SECRET_KEY", "TOKEN", "CREDENTIAL", "ACCESS_KEY_ID",
      ]
    case .hazelcast:
      ["password"]
    case .small:
      ["secret_key", "password", "api_key", "token", "client_secret"]
    case .exasol, .cockroach, .postgres, .mysql:
      []
    }
  }

  /// Typical harmless options of this engine.
  var usual: [(key: String, value: String)] {
    switch self {
    case .confluent, .flink: [("endpoint", "https://api.example.com/v1/chat/completions")]
    case .databricks: [("host", "db.example.com"), ("port", "5432"), ("user", "reader"), ("sslmode", "require")]
    case .risingWave:
      [
        ("properties.bootstrap.server", "broker-1:9092"), ("properties.security.protocol", "SASL_SSL"),
        ("properties.sasl.mechanism", "PLAIN"), ("s3.region", "us-east-1"), ("catalog.type", "rest"),
      ]
    case .materialize: [("BROKER", "broker-1:9092"), ("SASL MECHANISMS", "PLAIN"), ("SASL USERNAME", "app")]
    case .databend: [("ENDPOINT_URL", "https://s3.example.com"), ("REGION", "eu-west-1")]
    case .hazelcast: [("jdbcUrl", "jdbc:mysql://db.example.com:3306/orders"), ("user", "app")]
    case .small: [("base_url", "https://api.example.com"), ("region", "eu-west-1")]
    case .exasol, .cockroach, .postgres, .mysql: []
    }
  }

  /// Converts `key` (lower-case words with hyphens) to this engine's style.
  func styled(_ key: String) -> String {
    switch self {
    case .materialize: Engine.words(key).joined(separator: " ").uppercased()
    case .databend: Engine.words(key).joined(separator: "_").uppercased()
    case .small: key.replacing("-", with: "_").replacing(" ", with: "_")
    default: key
    }
  }

  /// The words of a key in any style. Empty words are kept, so that doubled separators remain.
  private static func words(_ key: String) -> [String] {
    var spaced = ""
    var wasLower = false
    for character in key {
      if character.isUppercase, wasLower { spaced += "-" }
      wasLower = character.isLowercase || character.isNumber
      spaced.append(character)
    }
    return spaced.split(omittingEmptySubsequences: false) { "-_. ".contains($0) }.map(String.init)
  }
}

/// A connection type of Confluent Cloud.
struct ConfluentType {
  var name: String
  /// The required secrets, the optional secrets and the identifiers of the credentials.
  var secrets: [String]
  var optionalSecrets: [String] = []
  var identities: [String] = []

  static let secretKeys = [
    "api-key", "aws-secret-key", "aws-session-token", "aws-access-key", "service-key", "password", "token",
    "client-secret",
  ]

  /// Every type, once for each alternative of its credentials.
  static let all: [ConfluentType] =
    [
      "openai", "azureopenai", "azureml", "anthropic", "fireworksai", "googleai", "pinecone", "cosmosdb", "elastic",
      "a2a", "mcp_server",
    ].map { ConfluentType(name: $0, secrets: ["api-key"]) }
    + ["bedrock", "sagemaker", "s3vectors"].map {
      ConfluentType(name: $0, secrets: ["aws-access-key", "aws-secret-key"], optionalSecrets: ["aws-session-token"])
    }
    + [ConfluentType(name: "vertexai", secrets: ["service-key"])]
    + ["mongodb", "couchbase", "confluent_jdbc", "elastic", "a2a", "rest", "mcp_server"].map {
      ConfluentType(name: $0, secrets: ["password"], identities: ["username"])
    }
    + ["a2a", "rest", "mcp_server"].map { ConfluentType(name: $0, secrets: ["token"]) }
    + ["a2a", "rest", "mcp_server"].map {
      ConfluentType(name: $0, secrets: ["client-secret"], identities: ["token-endpoint", "client-id", "scope"])
    }

  /// The types in which `key` is a secret.
  static func taking(_ key: String) -> [ConfluentType] {
    all.filter { $0.secrets.contains(key) || $0.optionalSecrets.contains(key) }
  }

  static func value(of identity: String) -> String {
    switch identity {
    case "username": "svc_orders"
    case "token-endpoint": "https://idp.example.com/oauth2/token"
    case "client-id": "flink-gateway"
    default: "read:orders"
    }
  }
}
