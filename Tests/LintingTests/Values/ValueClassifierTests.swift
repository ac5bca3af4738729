import Testing

@testable import Linting

private let classifier = ValueClassifier(patterns: (try? .builtIn()) ?? ValuePatterns([]))

private func classify(_ text: String) -> ValueVerdict {
  classifier.classify(Array(text.utf8).span)
}

private func secrets(_ text: String) -> [String]? {
  guard case .literal(let evidence) = classify(text) else { return nil }
  let bytes = Array(text.utf8)
  return evidence.embedded.map { String(decoding: bytes[$0.range], as: UTF8.self) }
}

@Suite("What a value is")
struct ValueClassifierTests {
  @Test("Nothing", arguments: ["", " ", "\t\r\n"])
  func nothing(value: String) {
    #expect(classify(value) == .nothing)
  }

  @Test(
    "Placeholders of every style",
    arguments: [
      "${VAR}", " ${VAR} ", "$VAR", "$(VAR)", "$(cat /run/secrets/x)", "${var.x}", "%{ x }", "{{ env_var('X') }}",
      "{{ var('x') }}", "{% x %}", "{{sessionconfig/sql.secrets.x}}", "{{secrets/scope/key}}", "${{ secrets.X }}",
      ":name", ":'name'", "&name", "&&name", "?", "%s", "%(name)s", "@VAR", "@@X@@", "@X@", "#{X}", "#{X}#",
      "__X__", "%X%", "<% x %>", "{x}", "${ENV:VAR}", "${file:path:key}", "${vault:secret/x:y}", "${secret:x}",
      "op://vault/item/field", "<your-api-key>", "your-api-key", "YOUR_PASSWORD_HERE", "changeme", "not-used", "***",
      "....", "XXXX", "0000000", "REDACTED", "[REDACTED]", "<REDACTED>", "hidden", "[string]",
      "AKIA" + "IOSFODNN7EXAMPLE",
      "<your-api-key", "your-api-key>", "Bearer ${TOKEN}", "Bearer {{ token }}", "Basic ${USER}:${PW}",
      "{{ env_var(''X'') }}", "{{ env_var(\"X\") }}", "{{env_var('X')}}", "{{- x -}}", "{{ x | default('') }}",
      "${X:-}", "${X:?missing}", "${X^^}", "${X:0:8}", "\\${X}", "$${X}", "'${X}'", "\"${X}\"", "''${X}''",
      "${DATABRICKS_TOKEN}", "{{ source('a', 'b') }}", "{{ conn.pg.password }}", "{{ var.value.pw }}",
      "{{ vault_password }}", "{{ .Values.pw }}", "{{ lookup('env', 'PW') }}", "{{ ti.xcom_pull('x') }}",
      "<INSERT KEY>", "< your key >", "<api_key>", "<YOUR_OPENAI_API_KEY>", "<sk-...>", "insert-key-here",
      "ENTER_YOUR_KEY", "replace-me", "REPLACEME", "CHANGE_THIS", "TODO", "todo: add key", "TBD", "n/a", "null",
      "sk-...", "sk-xxxxxxxxxxxxxxxx", "sk-your-key-here", "sk-<your-key>", "sk-${KEY}", "ghp_****", "xoxb-your-token",
      "AKIAXXXXXXXXXXXXXXXX", "****1234", "ab****", "••••••••", "…", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
      "<secret>", "[hidden]", "(hidden)", "<hidden>", "*****REDACTED*****", "[MASKED]", "<password removed>",
      "my-api-key", "MY_API_KEY", "OPENAI_API_KEY", "dummy-key", "fake", "example-token", "placeholder",
      "secret('scope','key')", "SECRET pw", "process.env.PW", "os.environ['PW']", "$env:PW", "!PW!", "~{PW}",
      "@pipeline().parameters.pw", "@{variables('pw')}", "arn:aws:secretsmanager:eu-west-1:1:secret:x",
      "vault:secret/data/x#pw", "ref+vault://secret/x", "ENC(abc=)", "/run/secrets/pw", "%%PW%%", "$PW$", "#PW#",
      "postgres://joe:${PW}@h/d", "postgres://${U}:${PW}@h/d", "jdbc:x://h;password=${PW};x=1", "password=:pw host=h",
      "https://h/v1?api_key=${KEY}", "postgres://joe:****@h", "postgres://joe:<password>@h/d",
      "{\"password\": \"${PW}\"}", "Authorization: Bearer ${TOKEN}", "AccountKey=<key>;AccountName=x",
      "redis://:{{ pw }}@h", "host=h password={{ env_var('PW') }}", "https://h?sig=%SIG%", "x-api-key: $KEY",
      "((db-password))", "<<pw>>", "[[pw]]", "[% pw %]", "${env:PW}", "${sys:pw}", "${PW!}", "${my.pw}", "${my-pw}",
      "{{PW}}", "{{{ pw }}}", "${ssm:/path/pw}", "${aws-sm:x}", "{cipher}abc", "to-be-replaced", "your_token_1",
      "yourpassword", "YourApiKey", "<your 32 character key>", "<base64-encoded-key>", "[your password]", "{your-key}",
      "secret-key-here", "password_goes_here", "add-your-token", "PUT_YOUR_KEY_HERE", "xxx", "XXX", "---", "______",
    ])
  func placeholders(value: String) {
    guard case .placeholder = classify(value) else {
      Issue.record("taken for a secret: \(value)")
      return
    }
  }

  @Test(
    "Literals of every look",
    arguments: [
      "x", "xx", "hunter2", "password", "Password", "PASSWORD", "secret", "my-secret", "mysecretpassword", "admin",
      "changeit", "changeme123", "letmein", "P@ssw0rd", "p4ssw0rd!", "123456", "1234567890", "abc123", "test",
      "$2b$10$abcdefghijklmnopqrstuv", "$ecret", "$uperman1", "$Summer2024", "$tr0ngP4ss", "$$$1", "$a!b", "${", "${}",
      "${VAR:-plum}", "${VAR-plum}", "${VAR:=plum}", "${db.pw:plum}", "{{ env_var('X','plum') }}",
      "{{ env_var(''X'', ''plum'') }}", "{{ x | default(\"plum\") }}", "{{ 'plum' }}", "${{ secrets.X || 'plum' }}",
      "sk-${env}abcdefgh", "${PREFIX}plumtree", "plum${SUFFIX}", "{{ a }}plum", "Bearer plum", "Bearer ${A}plum",
      "<plum", "plum>", "<Pl!um$>", "plum-tree-tea", "correct horse battery staple", "?plum", "??", "%plum", "@dm1n",
      "@plum!", "&plum;", ":plum!", ":)", "#1fan", "~plum", "{a!b}", "{{plum", "plum}}", "[plum1]", "(plum)",
      "!Plum1!", "_plum_", "yourmom", "YourStrong!Passw0rd", "your-mother-was-a-hamster", "hidden-valley", "nothing",
      "notplum", "dummyplum", "fakenews", "todo1234", "examples.plum.77", "here-be-dragons", "keyboard", "token",
      "secret123", "adminadmin", "iloveyou", "qwerty", "s3cr3t", "Tr0ub4dor&3", "abab", "aab", "1112", "a...b.c",
      "plum...tree", "3f9a0c7e3f9a0c7e3f9a0c7e3f9a0c7e", "0f8fad5b-d9cb-469f-a165-70867728950e", "pass:plum",
      "secret:plum", "SG.plum", "sk-plumtree", "key-plum", "Plum_Tree_9", "PLUM_TREE", "the quick brown fox",
      "ключ", "пароль", "密码", "é", "\u{1F511}", "a'b", "a''b", "it''s", "pl\"um", "pl\\um", "-plum-", "--", "%", "$",
      "usethefork", "setpoint9", "addison", "enterprise", "putin", "insertcoin", "typewriter", "replacement",
      "nonsense", "nullify", "emptyset9", "maskerade", "filtered-coffee-9", "secret_sauce", "key", "my-dog", "mykey1",
      "{noop}plum", "{SSHA}c2VjcmV0", "$1$ab$plum", "$argon2id$v=19$m=65536$c2VjcmV0", "pbkdf2:sha256:1$a$b",
      "postgres://joe:plum@h/d", "host=h password=plum", "{\"password\": \"plum\"}", "https://h?api_key=plum",
      "<api-key>plum", "${A}:plum", "${A}${B:-plum}", "Basic am9lOnBsdW0=", "x-api-key: plum",
    ])
  func literals(value: String) {
    guard case .literal = classify(value) else {
      Issue.record("taken for \(classify(value)): \(value)")
      return
    }
  }

  @Test("Several credentials in one value are found apart, placeholders among them are not")
  func several() {
    #expect(secrets("postgres://joe:plum@h/d?sslpassword=pear&x=1") == ["plum", "pear"])
    #expect(secrets("postgres://joe:${PW}@h/d?sslpassword=pear") == ["pear"])
    #expect(secrets("S3_ACCESS_KEY=${ID};S3_SECRET_KEY=plum") == ["plum"])
    #expect(secrets("{\"headers\": {\"Authorization\": \"Bearer plum\"}, \"password\": \"pear\"}") == ["plum", "pear"])
    #expect(secrets("  host=h password=plum") == ["plum"])
  }

  @Test("Addresses without credentials hold none")
  func harmless() {
    for value in [
      "https://api.example.org/v1/chat/completions", "jdbc:postgresql://h:5432/d?ssl=true&user=joe", "kafka:9092",
      "https://login.example.org/oauth2/token", "mongodb+srv://cluster0.example.net/d", "joe@example.org", "us-east-1",
      "https://example.org/a?page_token=1", "SSE", "application/json", "{\"Accept\": \"text/plain\"}", "gpt-4o-mini",
      "projects/p/locations/l", "https://h.example.org:443/a/b@v1", "scope.read scope.write", "Bearer token",
      "host=h user=joe dbname=d sslmode=require", "https://example.org/password/reset", "basic", "token",
    ] {
      #expect(secrets(value) ?? [] == [], "\(value)")
      if case .literal(let evidence) = classify(value) { #expect(evidence.shape == nil, "\(value)") }
    }
  }

  @Test("Random values look random, and words do not")
  func random() {
    func isRandom(_ text: String) -> Bool {
      if case .literal(let evidence) = classify(text) { evidence.looksRandom } else { false }
    }
    #expect(isRandom("aB3xQ9zKpW7mT2vL"))
    #expect(isRandom("9f86d081884c7d659a2feaa0c55ad015"))
    #expect(isRandom("Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA=="))
    for text in [
      "hunter2", "plum-tree-tea-and-a-long-sentence", "text-embedding-ada-002", "2024-01-01T00:00:00", "us-east-1",
      "https://example.org/a/b/c", "gpt-4o-mini-2024-07-18", "12345678901234567890", "my_database_name_for_2024",
    ] {
      #expect(!isRandom(text), "\(text)")
    }
  }

  @Test("Long and hostile values end soon")
  func hostile() {
    let pieces = [
      "a", "{", "${", "{{ ", "<", "x-", "password=", "://a:", "your-", "'", "\\\"", "=;", "-----BEGIN ", "@",
    ]
    let clock = ContinuousClock()
    for piece in pieces {
      let value = Array(String(repeating: piece, count: 1 << 20).utf8)
      #expect(clock.measure { _ = classifier.classify(value.span) } < .seconds(10), "\(piece)")
    }
  }

  @Test("The ends of a long value are looked at")
  func long() {
    let filler = String(repeating: "plum tree ", count: 20_000)
    let value = "password=pear " + filler + " token=apple"
    #expect(secrets(value) == ["pear", "apple"])
    guard case .literal(let evidence) = classify(value) else {
      Issue.record("no literal")
      return
    }
    #expect(evidence.isIncomplete)
  }
}
