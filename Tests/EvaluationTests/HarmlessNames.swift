/// Group 2: harmless options next to the correct secret as a placeholder.
struct HarmlessNames {
  /// Returns a typical value for an option with the name `name`.
  static func value(for name: String, using random: inout Generator) -> String {
    let word = name.split { !$0.isLetter && !$0.isNumber }.last.map { $0.lowercased() } ?? ""
    let lower = name.lowercased()
    func ends(_ endings: String...) -> Bool { endings.contains { word.hasSuffix($0) } }
    if ends("enabled", "enable", "disable", "disabled", "required") || lower.hasPrefix("use") || lower.hasPrefix("is")
      || lower.hasPrefix("allow") || lower.hasPrefix("enable") || lower.hasPrefix("disable")
      || lower.hasPrefix("require")
      || lower.hasPrefix("has") || lower.hasPrefix("validate") || lower.hasPrefix("verify")
    {
      return random.pick(["true", "false"])
    }
    if ends(
      "ms", "sec", "seconds", "timeout", "size", "max", "min", "count", "bytes", "rows", "retries", "limit", "port",
      "length", "tokens", "days", "interval", "num", "records", "millis", "ttl", "partitions", "attempts", "threads")
      || lower.hasPrefix("max") || lower.hasPrefix("min") || lower.hasPrefix("num")
    {
      return random.pick(["3", "100", "30000", "8192", "1", "5m", "64mb", "900"])
    }
    if ends("url", "uri", "endpoint") {
      return random.pick(["https://svc.example.com/v1", "http://localhost:8081", "jdbc:postgresql://db:5432/orders"])
    }
    if ends("path", "file", "location", "dir", "keytab", "cert", "keyfile") {
      return random.pick(["/etc/app/client.conf", "/var/data/x", "s3://lake/path", "C:\\data\\app"])
    }
    if ends("class", "classname", "impl", "factory", "driver") {
      return random.pick(["com.example.Thing", "org.example.sql.Driver"])
    }
    if ends("arn") { return "arn:aws:iam::123456789012:role/reader" }
    if ends("email", "account") { return "app@project.iam.gserviceaccount.com" }
    if ends("id") {
      return random.pick(["orders-7", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "1234567890", "lkc-9x2k"])
    }
    if ends("hosts", "servers", "nodes", "host", "hostname", "server", "brokers") {
      return random.pick(["db.example.com", "broker-1:9092,broker-2:9092", "10.0.0.7"])
    }
    return random.pick([
      "orders", "main", "default", "append", "eu-west-1", "json", "public", "latest-offset", "none", "strict", "42",
      "true",
      "SASL_SSL", "customer_id", "UTC", "left,right", "v2", "Europe/Berlin", "plain", "snapshot", "*", "org.example",
    ])
  }

  static func all(scale: Int) -> [Case] {
    var random = Generator("harmless")
    var cases: [Case] = []
    // One name per case, so that each false alarm is counted once.
    for name in Corpus.names("harmless.txt") {
      let engine = random.chance(40) ? Engine.confluent : random.pick(Engine.withOptions)
      let option = Option(engine.styled(name), .plain(value(for: name, using: &random)))
      let script = Statements.harmless(engine, using: &random, [option])
      cases.append(
        Case(
          group: "2a harmless option names", engine: engine.rawValue, label: name, text: script.text + "\n",
          expectation: .noError))
    }
    for (key, value) in Corpus.pairs("identities.txt") {
      for engine in random.sample(Engine.withOptions, 3) {
        let script = Statements.harmless(engine, using: &random, [Option(engine.styled(key), .plain(value))])
        cases.append(
          Case(
            group: "2b names, hosts, ARNs, paths", engine: engine.rawValue, label: "\(key) = \(value)",
            text: script.text + "\n", expectation: .noError))
      }
    }
    return cases + MissingSecrets.withoutAny()
  }
}
