import TestSupport

/// A statement of one engine with secrets, in values and in wrong positions.
struct LeakStatement {
  private(set) var text = ""
  private(set) var secrets: [String] = []

  mutating func replaceText(with text: String) {
    self.text = text
  }

  private typealias Pair = (key: String, value: String)

  init(_ numbers: inout SeededNumbers) {
    let form = Int.random(in: 0..<13, using: &numbers)
    switch form {
    case 0, 1: text = confluent(&numbers)
    case 2:
      text = spaced(
        &numbers, head: "CREATE CONNECTION \(name(&numbers)) TYPE postgresql OPTIONS (", secretKey: "password")
    case 3:
      text = "CREATE CONNECTION \(name(&numbers)) TO 'db.example:1521/x' USER 'sys' IDENTIFIED BY \(quoted(&numbers));"
    case 4:
      text = """
        CREATE CONNECTION \(name(&numbers)) TO KAFKA (
          BROKER 'broker.example:9092', SASL MECHANISMS = 'PLAIN', SASL USERNAME = 'reader',
          SASL PASSWORD = \(quoted(&numbers))
        );
        """
    case 5:
      text = """
        CREATE CONNECTION \(name(&numbers)) WITH (
          type = 'kafka', properties.bootstrap.server = 'broker.example:9092',
          properties.sasl.password = \(quoted(&numbers))
        );
        """
    case 6:
      text =
        "CREATE EXTERNAL CONNECTION \(name(&numbers)) AS "
        + "'s3://bucket/path?AWS_ACCESS_KEY_ID=\(plant(&numbers))&AWS_SECRET_ACCESS_KEY=\(plant(&numbers))';"
    case 7:
      text =
        "CREATE SUBSCRIPTION \(name(&numbers)) CONNECTION "
        + "'host=db.example port=5432 user=reader password=\(plant(&numbers)) dbname=app' PUBLICATION p;"
    case 8:
      text =
        "CREATE TABLE t (id INT) ENGINE=FEDERATED CONNECTION='mysql://reader:\(plant(&numbers))@db.example:3306/app/t';"
    case 9:
      text =
        "CREATE CONNECTION \(name(&numbers)) STORAGE_TYPE='s3' ACCESS_KEY_ID=\(quoted(&numbers)) "
        + "SECRET_ACCESS_KEY=\(quoted(&numbers));"
    case 10:
      let key = numbers.pick(["api-key", "password", "ap-key", "colour", "sasl.password"])
      text = "ALTER CONNECTION \(name(&numbers)) SET ('\(key)' = \(quoted(&numbers)));"
    case 11: text = spaced(&numbers, head: "CREATE FOREIGN CONNECTION \(name(&numbers)) OPTIONS (", secretKey: "token")
    default: text = confluent(&numbers)
    }
    if numbers.chance(10) { text += " -- was 'api-key'='\(plant(&numbers))'" }
    if numbers.chance(5) { text += " /* '\(plant(&numbers))' */" }
    if numbers.chance(10) {
      text = "-- \(numbers.pick(["connlint:ignore exposed-secret, \(plant(&numbers))", plant(&numbers)]))\n" + text
    }
  }

  /// Creates a new secret and records it.
  private mutating func plant(_ numbers: inout SeededNumbers) -> String {
    let secret = numbers.secret()
    secrets.append(secret)
    return secret
  }

  /// Returns a secret as a value, whole or in parts.
  private mutating func quoted(_ numbers: inout SeededNumbers) -> String {
    let secret = plant(&numbers)
    switch Int.random(in: 0..<24, using: &numbers) {
    case 0: return "'\(secret)' '\(plant(&numbers))'"
    case 1: return "'\(secret)'\n  '\(plant(&numbers))'"
    case 2: return "CONCAT('\(secret)', '\(plant(&numbers))')"
    case 3: return "'\(secret)' || '\(plant(&numbers))'"
    case 4: return "'\(secret)' + '\(plant(&numbers))'"
    case 5: return secret
    case 6: return "\"\(secret)\""
    default: return "'\(secret)'"
    }
  }

  private mutating func name(_ numbers: inout SeededNumbers) -> String {
    if numbers.chance(6) { return "`\(plant(&numbers))`" }
    if numbers.chance(2) { return plant(&numbers) }
    return numbers.pick(["c", "`openai-prod`", "\"db\".\"s\".\"c\"", "my_conn"])
  }

  private mutating func confluent(_ numbers: inout SeededNumbers) -> String {
    let known = numbers.pick(["openai", "azureopenai", "mongodb", "bedrock", "confluent_jdbc", "opnai", "rest"])
    var pairs: [Pair] = [
      ("'type'", "'\(known)'"),
      ("'endpoint'", "'https://api.example.com/v1/chat'"),
      (
        "'\(numbers.pick(["api-key", "ap-key", "password", "aws-secret-key", "token", "colour", "passwort"]))'",
        quoted(&numbers)
      ),
    ]
    if numbers.chance(20) { pairs.append(("'username'", "'reader'")) }
    if numbers.chance(8) { pairs[1].value = "'https://reader:\(plant(&numbers))@api.example.com/v1'" }
    if numbers.chance(5) { pairs[0].value = "'\(plant(&numbers))'" }
    if numbers.chance(5) { pairs.append(("'\(plant(&numbers))'", "'eu'")) }
    if numbers.chance(4) { pairs.append(("'api-key=\(plant(&numbers))'", "'eu'")) }
    if numbers.chance(4) { pairs.append(("'password \(plant(&numbers))'", "'eu'")) }
    if numbers.chance(4) { pairs.append(("'mongodb://app:\(plant(&numbers))@h/db'", "'endpoint'")) }
    if numbers.chance(12) {
      let index = Int.random(in: 0..<pairs.count, using: &numbers)
      pairs[index] = (pairs[index].value, pairs[index].key)
    }
    if numbers.chance(6) { pairs[Int.random(in: 0..<pairs.count, using: &numbers)].key = "" }
    pairs.shuffle(using: &numbers)
    let separator = numbers.pick([",\n  ", ",\n  ", ",\n  ", ", "])
    let equals = numbers.pick([" = ", "=", " = "])
    let list = pairs.map { $0.key.isEmpty ? $0.value : $0.key + equals + $0.value }.joined(separator: separator)
    return "CREATE CONNECTION \(name(&numbers)) WITH (\n  \(list)\n);"
  }

  private mutating func spaced(_ numbers: inout SeededNumbers, head: String, secretKey: String) -> String {
    var pairs = ["host 'db.example'", "port '5432'", "user 'reader'", "\(secretKey) \(quoted(&numbers))"]
    if numbers.chance(10) { pairs.append("PASSWORD \(plant(&numbers)) 'x'") }
    if numbers.chance(10) { pairs.append("sasl.password \(plant(&numbers)) = 'x'") }
    if numbers.chance(10) { pairs.append("\(quoted(&numbers)) password") }
    return head + pairs.joined(separator: ", ") + ");"
  }
}
