import KeyMatching
import Linting
import Testing

@testable import ValueMatching

private let classifier = ValueClassifier(patterns: .builtIn, names: KeyMatcher())

/// Both errors matter: a placeholder reported as a secret is a false alarm, a literal taken for a placeholder a leak.
@Suite("Placeholders and literals")
struct PlaceholderTests {
  @Test(
    "Placeholders of every style",
    arguments: [
      "${VAR}", " ${VAR} ", "$VAR", "$(VAR)", "$(cat /run/secrets/x)", "${var.x}", "%{ x }", "{{ env_var('X') }}",
      "{{ var('x') }}", "{% x %}", "{{sessionconfig/sql.secrets.x}}", "{{secrets/scope/key}}", "${{ secrets.X }}",
      ":name", ":'name'", "&name", "&&name", "?", "%s", "%(name)s", "@VAR", "@@X@@", "@X@", "#{X}", "#{X}#", "__X__",
      "%X%", "<% x %>", "{x}", "${ENV:VAR}", "${file:path:key}", "${vault:secret/x:y}", "${secret:x}",
      "op://vault/item/field", "<your-api-key>", "your-api-key", "YOUR_PASSWORD_HERE", "changeme", "not-used", "***",
      "....", "XXXX", "0000000", "REDACTED", "[REDACTED]", "<REDACTED>", "hidden", "[string]",
      "AKIA" + "IOSFODNN7EXAMPLE", "<your-api-key", "your-api-key>", "Bearer ${TOKEN}", "Bearer {{ token }}",
      "Basic ${USER}:${PW}", "{{ env_var(''X'') }}", "{{ env_var(\"X\") }}", "{{env_var('X')}}", "{{- x -}}",
      "{{ x | default('') }}", "${X:-}", "${X:?missing}", "${X^^}", "${X:0:8}", "\\${X}", "$${X}", "'${X}'",
      "\"${X}\"", "''${X}''", "${DATABRICKS_TOKEN}", "{{ source('a', 'b') }}", "{{ conn.pg.password }}",
      "{{ var.value.pw }}", "{{ vault_password }}", "{{ .Values.pw }}", "{{ lookup('env', 'PW') }}",
      "{{ ti.xcom_pull('x') }}", "<INSERT KEY>", "< your key >", "<api_key>", "<YOUR_OPENAI_API_KEY>", "<sk-...>",
      "insert-key-here", "ENTER_YOUR_KEY", "replace-me", "REPLACEME", "CHANGE_THIS", "TODO", "todo: add key", "TBD",
      "n/a", "null", "sk-...", "sk-xxxxxxxxxxxxxxxx", "sk-your-key-here", "sk-<your-key>", "sk-${KEY}", "ghp_****",
      "xoxb-your-token", "AKIAXXXXXXXXXXXXXXXX", "****1234", "ab****", "••••••••", "…",
      "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "<secret>", "[hidden]", "(hidden)", "<hidden>", "*****REDACTED*****",
      "[MASKED]", "<password removed>", "my-api-key", "MY_API_KEY", "OPENAI_API_KEY", "dummy-key", "fake",
      "example-token", "placeholder", "secret('scope','key')", "SECRET pw", "process.env.PW", "os.environ['PW']",
      "$env:PW", "!PW!", "~{PW}", "@pipeline().parameters.pw", "@{variables('pw')}",
      "arn:aws:secretsmanager:eu-west-1:1:secret:x", "vault:secret/data/x#pw", "ref+vault://secret/x", "ENC(abc=)",
      "/run/secrets/pw", "%%PW%%", "$PW$", "#PW#", "postgres://joe:${PW}@h/d", "postgres://${U}:${PW}@h/d",
      "jdbc:x://h;password=${PW};x=1", "password=:pw host=h", "https://h/v1?api_key=${KEY}", "postgres://joe:****@h",
      "postgres://joe:<password>@h/d", "{\"password\": \"${PW}\"}", "Authorization: Bearer ${TOKEN}",
      "AccountKey=<key>;AccountName=x", "redis://:{{ pw }}@h", "host=h password={{ env_var('PW') }}",
      "https://h?sig=%SIG%", "x-api-key: $KEY", "((db-password))", "<<pw>>", "[[pw]]", "[% pw %]", "${env:PW}",
      "${sys:pw}", "${PW!}", "${my.pw}", "${my-pw}", "{{PW}}", "{{{ pw }}}", "${ssm:/path/pw}", "${aws-sm:x}",
      "{cipher}abc", "to-be-replaced", "your_token_1", "yourpassword", "YourApiKey", "<your 32 character key>",
      "<base64-encoded-key>", "[your password]", "{your-key}", "secret-key-here", "password_goes_here",
      "add-your-token", "PUT_YOUR_KEY_HERE", "xxx", "XXX", "---", "______", "${DB_PASSWORD}", "${db.password}",
      "${env.DB_PASSWORD}", "${{ env.PW }}", "${env:DB_PASSWORD}", "${env:DB_PASSWORD:-}", "$ENV{DB_PASSWORD}",
      "%env(DB_PASSWORD)%", "%(db_password)s", "%{DB_PASSWORD}", "${TF_VAR_pw}",
      "${data.vault_generic_secret.db.data[\"password\"]}", "${module.db.password}", "${random_password.db.result}",
      "${lookup(var.passwords, \"db\")}", "${sm://project/secret}", "${akeyless:/path/x}",
      "${secretsmanager:prod/db:password}", "{{ secrets.DB_PASSWORD }}", "{{ env.DB_PASSWORD }}",
      "{{ env['DB_PASSWORD'] }}", "{{ dbt_utils.x('y') }}", "{{ var(\"db_password\") }}", "{{ get_secret('x') }}",
      "{{ macros.secret(\"x\") }}", "{{- .Values.db.password | quote -}}", "{{ .Values.password | b64enc }}",
      "{{ with secret \"x\" }}{{ .Data.password }}{{ end }}", "{{ params.password }}",
      "{{ dag_run.conf['password'] }}", "{{ Variable.get('x') }}", "{{ keyVault.secret }}", "{{env `DB_PASSWORD`}}",
      "{% raw %}{{ x }}{% endraw %}", "@Password", "@{activity('x').output.value}", "@linkedService().password",
      "@@DB_PASSWORD", ":db_password", ":\"db_password\"", ":{password}", ":1", "?1", "$1", "&db_password", "&1",
      "&{db_password}", "<%= @password %>", "<%= ENV.fetch('PW') %>", "{password}", "{db.password}", "{0}", "{{0}}",
      "__PW__", "__DB_PASSWORD__", "#{DbPassword}", "#{DbPassword}#", "#DbPassword#", "~DbPassword~", "|PW|",
      "[[PW]]", "[DB_PASSWORD]", "(DB_PASSWORD)", "<DB_PASSWORD>", "<<DB_PASSWORD>>", "«password»", "‹password›",
      "%DB_PASSWORD%", "%%DB_PASSWORD%%", "!DB_PASSWORD!", "$(DB_PASSWORD)", "$(az keyvault secret show --name x)",
      "$(System.AccessToken)", "$[variables.pw]", "`cat /run/secrets/pw`", "$DB_PASSWORD", "$env:DB_PASSWORD",
      "$$DB_PASSWORD$$", "$DB_PASSWORD$", "vault:secret/data/db#password", "vault://secret/db", "awssm://prod/db",
      "aws-secretsmanager://x", "gcpsm://x", "azurekv://x/y", "op://Private/x/y", "secret://x", "keyring://x/y",
      "env://DB_PASSWORD", "file:///run/secrets/x", "arn:aws:secretsmanager:us-east-1:123456789012:secret:x-abc",
      "/run/secrets/db", "projects/1/secrets/db/versions/1", "secretref:db-password", "SECRET db_password",
      "secret('scope', 'key')", "secret(\"scope\", \"key\")", "dbutils.secrets.get(scope=\"a\", key=\"b\")",
      "YOUR_API_KEY", "your_api_key", "your-password", "<your password>", "<your-password-here>", "[YOUR_API_KEY]",
      "{YOUR_API_KEY}", "{your_api_key}", "YOUR-API-KEY-HERE", "your api key", "your_openai_api_key_here",
      "<openai-api-key>", "<YOUR KEY>", "<replace-me>", "<REPLACE_WITH_YOUR_KEY>", "replace_with_your_key",
      "REPLACE_ME", "replaceme", "CHANGEME", "ChangeMe", "change-me-please", "changeMe!", "PLACEHOLDER",
      "placeholder-value", "FIXME", "xxxxxxxx", "XXXXXXXXXXXX", "xxx-xxx-xxx", "********", "****", "•••••••", "...",
      "________", "00000000", "000000000000", "<redacted>", "(redacted)", "{REDACTED}", "**REDACTED**", "[FILTERED]",
      "[SECRET]", "[PASSWORD]", "<password>", "<masked>", "*** hidden ***", "none", "NULL", "N/A", "not_set",
      "unused", "undefined", "dummy", "dummy-password", "fake-key", "fake_token_123", "example-key",
      "EXAMPLE_API_KEY", "sample_password", "insert-your-key-here", "INSERT_KEY_HERE", "put-your-key-here",
      "enter-password-here", "enter your API key", "paste_token_here", "add_your_key", "api-key-here", "API_KEY",
      "my_token", "<MY_TOKEN>", "sk-****", "sk-xxx", "sk-XXXXXXXXXXXXXXXXXXXXXXXX", "sk-your-openai-key",
      "sk-proj-xxxxxxxxxxxx", "sk-ant-...", "AIza...", "ghp_xxx", "AKIA...", "eyJ...", "eyJhbGciOi...",
      "Bearer <token>", "Bearer YOUR_TOKEN", "Bearer xxx", "Basic <base64>", "<access-key-id>",
      "<aws_secret_access_key>", "<key>", "<...>", "<***>", "${...}", "{{ ... }}", "${<your-key>}",
      "<ENTER PASSWORD>", "<insert secret here>", "secret-goes-here", "your-secret-key", "your_secret",
      "your-token-here", "actual-api-key-here", "real-key-goes-here", "<SNIP>", "[snip]", "[...]", "<omitted>",
      "omitted", "removed", "<removed>", "[REMOVED]", "{\"type\": \"service_account\", \"private_key\": \"${KEY}\"}",
      "{\"type\": \"service_account\", \"project_id\": \"x\", \"private_key\": \"<your private key>\", \"client_email\": \"a@b\"}",
      "{\"type\":\"service_account\",\"private_key\":\"***\"}", "{{ env_var('DBT_PW') | as_text }}",
      "${SECRET_KEY?err}", "${AWS_SECRET_ACCESS_KEY:?not set}", "$SNOWFLAKE_PASSWORD", "${{secrets.PW}}",
      "${vault:kv/db.password}", "${cyberark:x}", "${conf.password}", "${jndi:x}", "#{systemProperties['pw']}",
      "#{environment.PW}", "@db.password@", "@project.password@", "${project.password}", "%pw%", "{{secret:db/pw}}",
      "<vault:secret/data/db#password>", "<path:secret/data/db#password>", "!vault |", "!secret db_password",
      "!Ref DbPassword", "var.db_password", "local.pw", "process.env.DB_PASSWORD", "os.environ[\"DB_PASSWORD\"]",
      "os.getenv(\"DB_PASSWORD\")", "System.getenv(\"DB_PASSWORD\")", "env(\"DB_PASSWORD\")", "ENV[\"DB_PASSWORD\"]",
      "ENV['DB_PASSWORD']", "getenv('DB_PASSWORD')", "current_setting('app.pw')", "yourSecretKey",
      "YOUR_SECRET_ACCESS_KEY_HERE", "<your_aws_secret_access_key>", "<AZURE_OPENAI_KEY>", "same-as-above",
      "see-vault", "from-vault", "stored-in-vault", "*", "**",
    ])
  func placeholders(value: String) {
    let valueClass = classifier.classify(Array(value.utf8).span)
    guard case .placeholder = valueClass else {
      Issue.record("taken for a secret: \(value)")
      return
    }
  }

  @Test(
    "Literals of every look",
    arguments: [
      "x", "xx", "hunter2", "password", "Password", "PASSWORD", "secret", "my-secret", "mysecretpassword", "admin",
      "changeit", "changeme123", "letmein", "P@ssw0rd", "p4ssw0rd!", "123456", "1234567890", "abc123", "test",
      "$2b$10$abcdefghijklmnopqrstuv", "$ecret", "$uperman1", "$Summer2024", "$tr0ngP4ss", "$$$1", "$a!b", "${",
      "${}", "${VAR:-plum}", "${VAR-plum}", "${VAR:=plum}", "${db.pw:plum}", "{{ env_var('X','plum') }}",
      "{{ env_var(''X'', ''plum'') }}", "{{ x | default(\"plum\") }}", "{{ 'plum' }}", "${{ secrets.X || 'plum' }}",
      "sk-${env}abcdefgh", "${PREFIX}plumtree", "plum${SUFFIX}", "{{ a }}plum", "Bearer plum", "Bearer ${A}plum",
      "<plum", "plum>", "<Pl!um$>", "plum-tree-tea", "correct horse battery staple", "?plum", "??", "%plum", "@dm1n",
      "@plum!", "&plum;", ":plum!", ":)", "#1fan", "~plum", "{a!b}", "{{plum", "plum}}", "[plum1]", "(plum)",
      "!Plum1!", "_plum_", "yourmom", "YourStrong!Passw0rd", "your-mother-was-a-hamster", "hidden-valley", "nothing",
      "notplum", "dummyplum", "fakenews", "todo1234", "examples.plum.77", "here-be-dragons", "keyboard", "token",
      "secret123", "adminadmin", "iloveyou", "qwerty", "s3cr3t", "Tr0ub4dor&3", "abab", "aab", "1112", "a...b.c",
      "plum...tree", "3f9a0c7e3f9a0c7e3f9a0c7e3f9a0c7e", "0f8fad5b-d9cb-469f-a165-70867728950e", "pass:plum",
      "secret:plum", "SG.plum", "sk-plumtree", "key-plum", "Plum_Tree_9", "PLUM_TREE", "the quick brown fox", "ключ",
      "пароль", "密码", "é", "a'b", "a''b", "it''s", "pl\"um", "pl\\um", "-plum-", "--", "%", "$",
      "usethefork", "setpoint9", "addison", "enterprise", "putin", "insertcoin", "typewriter", "replacement",
      "nonsense", "nullify", "emptyset9", "maskerade", "filtered-coffee-9", "secret_sauce", "key", "my-dog", "mykey1",
      "{noop}plum", "{SSHA}c2VjcmV0", "$1$ab$plum", "$argon2id$v=19$m=65536$c2VjcmV0", "pbkdf2:sha256:1$a$b",
      "postgres://joe:plum@h/d", "host=h password=plum", "{\"password\": \"plum\"}", "https://h?api_key=plum",
      "<api-key>plum", "${A}:plum", "${A}${B:-plum}", "Basic am9lOnBsdW0=", "x-api-key: plum", "a", "1", "Passw0rd",
      "P@$$w0rd", "$Passw0rd", "$w0rdfish", "Pa$$word", "$3cr3t!", "!QAZ2wsx", "@Winter2023", "%100sure", "#hashtag1",
      "{curly}1", "[x]y", "<3cats", "i<3you", "a>b", "(o_o)", "***abc123***xyz", "x*x*x", "changeme1",
      "changeme2024!", "yourname2", "myp4ssword", "mypass", "my_password", "my-secret-password", "supersecret",
      "super-secret-key", "test-key", "test123", "test-password", "demo", "root", "sa", "postgres", "guest",
      "minioadmin", "rootpass", "kafka-secret", "connect-secret", "prod-db-password", "ThisIsMyPassword",
      "this-is-a-secret", "not-a-secret", "a-real-secret", "NotUsedAnymore7", "nonexistent", "example123",
      "examplePassword1!", "sample7", "default", "welcome1", "admin123", "00001111", "123456789012", "aaaabbbb",
      "abcabcabc", "xyxyxyxy", "xoxo", "xXx_dragon_xXx", "plum_tree_$tea", "${plum", "$plum}", "{{plum}", "{plum}}",
      "$$", "{{}}", "<>", "[]", "()", "%%", "@@", "::", "__", "${a}${b}plum", "${a}plumtree", "plumtree-${a}",
      "{{ a }}-plumtree", "${PW:-hunter2}", "${PW:=x}", "${pw:hunter2}", "${spring.pw:hunter2}", "${ENV_PW:hunter2}",
      "{{ env_var(\"PW\", \"hunter2\") }}", "{{ env_var('PW', default='hunter2') }}", "{{ var('pw', 'hunter2') }}",
      "{{ pw | default('hunter2') }}", "{{ pw | d('hunter2') }}", "{{ pw or \"hunter2\" }}",
      "{{ pw if pw else 'hunter2' }}", "{{ \"hunter2\" }}", "{{ 'hunter2' | upper }}",
      "${{ secrets.PW || 'hunter2' }}", "os.getenv(\"PW\", \"hunter2\")", "${PW:-\"hunter2\"}", "${PW:-'hunter2'}",
      "$(echo hunter2)", "sk-${env}abc123def456", "sk-abc123def456ghi789", "AKIAplum", "Bearer hunter2", "Basic dTpw",
      "<hunter2", "hunter2>", "ARealSecret", "TopSecret!", "keepitsecret", "tokenize-me",
      "passphrase with several words", "Hidden1", "hide-and-seek", "maskofzorro", "removedalready7", "null0",
      "nullpointer", "none-of-your-business", "todo-list-7", "n0ne", "insert coin", "enterprise-key", "addkey",
      "usekey99", "setmeup", "replaceable", "fixme99", "dummy!Str0ng", "fakeorreal", "EXAMPLEish", "yourkingdom",
      "../../etc/passwd", "C:\\keys\\x", "10.0.0.1", "a@b.c", "joe:plum", "ÄÖÜäöü", "ééé1", "密码密码", "😀😀😀😀",
      "•secret•", "{\"a\": 1}", "eyJhbGciOiJIUzI1NiJ9", "3f9a0c7e-3f9a-0c7e-3f9a-0c7e3f9a0c7e",
      "00000000-0000-0000-0000-000000000001", "Q29ycmVjdEhvcnNl", "?password?", "$name!", "$n@me", "${na me", "%s%s1",
      ":name!", "&name=1", "@name.com1!", "SECRET", "KEY", "TOKEN", "PLUM_KEY_9", "WINTER_IS_COMING", "api-key",
      "apikey", "password1", "pass word", "key=plum", "<x y=z>", "plum...", "wait...what", "a..b", "....plum",
    ])
  func literals(value: String) {
    let valueClass = classifier.classify(Array(value.utf8).span)
    guard case .literal = valueClass else {
      Issue.record("taken for \(valueClass): \(value)")
      return
    }
  }
}
