/// Group 6: texts that must not give a finding of any severity.
enum SilentStatements {
  static func all(scale: Int) -> [Case] {
    corpus() + application(scale) + placeholdersOnly(scale)
  }

  /// Each statement of the corpus as a file, and each block as a file.
  private static func corpus() -> [Case] {
    Corpus.blocks("silent.sql").flatMap { kind, text in
      let lines = kind == "dump" ? [] : text.split(separator: "\n").map(String.init)
      return (lines + [text]).map {
        Case(
          group: "6a no statement of ours, false friends", engine: kind,
          label: $0.count > 160 ? "block of \(kind)" : $0,
          text: $0 + "\n", expectation: .silence)
      }
    }
  }

  private static let templates = [
    "SELECT {col}, {col} FROM {tab} WHERE {col} = '{val}' AND {col} <> '{val}' ORDER BY {col};",
    "SELECT c.{col} AS connection, {fn}(c.{col}) FROM {tab} c JOIN connections x ON x.id = c.{col} WHERE x.password = '{val}';",
    "INSERT INTO {tab} ({col}, {col}, connection) VALUES ('{val}', '{val}', 'connection with password {val}');",
    "UPDATE {tab} SET {col} = '{val}', {col} = '{val}' WHERE connection = '{val}';",
    "CREATE TABLE {tab} ({col} VARCHAR(255) NOT NULL DEFAULT '{val}', connection TEXT, {col} INT) WITH ('{col}' = '{val}');",
    "CREATE TABLE {tab} (id INT, {col} STRING) USING delta OPTIONS ({col} '{val}') COMMENT 'connection {val}';",
    "ALTER TABLE {tab} SET TBLPROPERTIES ('{col}' = '{val}', 'connection' = '{val}');",
    "ALTER TABLE {tab} ADD COLUMN connection_{col} TEXT DEFAULT '{val}';",
    "CREATE USER {tab} WITH PASSWORD '{val}' CONNECTION LIMIT 3;",
    "CREATE MODEL {tab} WITH ('provider' = 'openai', 'openai.connection' = '{val}', 'openai.{col}' = '{val}');",
    "CREATE SECRET {tab} AS '{val}'; -- for the connection",
    "CREATE FUNCTION {tab}({col} text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'connection % {val}', {col}; RETURN '{val}'; END $$;",
    "MERGE INTO {tab} t USING connections s ON t.{col} = s.{col} WHEN MATCHED THEN UPDATE SET {col} = '{val}';",
    "COPY INTO {tab} FROM 's3://b/{val}' CONNECTION = (CONNECTION_NAME = '{val}') FILE_FORMAT = (TYPE = CSV);",
    "SET {col} = '{val}'; SET max_connections = 10;",
    "GRANT SELECT ON {tab} TO {val}; GRANT USAGE ON CONNECTION {tab} TO {val};",
    "COMMENT ON TABLE {tab} IS 'The connection''s {col} is ''{val}''';",
    "CALL sp_connection('{val}', {col} => '{val}');",
    "WITH connection AS (SELECT '{val}' AS {col}) SELECT * FROM connection WHERE {col} = '{val}';",
    "CREATE VIEW {tab} AS SELECT connection, '{val}' AS {col} FROM connections;",
    "-- the connection to {tab} ('{col}' = '{val}') was slow\nSELECT {col} FROM {tab};",
    "/* connection: {tab}, {col}: {val} */ SELECT '{val}';",
    "DELETE FROM connections WHERE {col} IN ('{val}', '{val}'); KILL CONNECTION 7;",
    "SELECT json_extract(payload, '$.connection.{col}') FROM {tab} WHERE payload LIKE '%\"{col}\": \"{val}\"%';",
    "CREATE SOURCE CONNECTOR {tab} WITH ('connection.url' = 'jdbc:{val}', 'connection.{col}' = '{val}');",
    "EXECUTE IMMEDIATE 'INSERT INTO connections ({col}) VALUES (''{val}'')';",
  ]

  private static let columns = [
    "password", "token", "api_key", "secret", "user_name", "client_secret", "status", "created_at", "access_key",
    "connection_id", "auth_token", "email", "pwd", "credentials", "url", "host", "private_key", "session_token",
  ]

  private static let values = [
    "hunter2", "abc", "plum-tree-tea", "active", "letmein", "42", "x", "it''s", "2026-01-01", "swordfish", "open",
    "a1b2c3d4e5f6",
  ]

  private static func application(_ scale: Int) -> [Case] {
    var random = Generator("application SQL")
    return (0..<(1000 * scale)).map { round in
      let count = 1 + random.number(4)
      let text = (0..<count).map { _ in
        let template = random.pick(templates)
        var filled = template
        for (mark, choices) in [
          ("{col}", columns), ("{val}", values),
          ("{tab}", ["users", "orders", "public.accounts", "`db`.`t`", "conn_log"]),
          ("{fn}", ["upper", "md5", "coalesce"]),
        ] {
          while let place = filled.range(of: mark) {
            filled.replaceSubrange(place, with: random.pick(choices))
          }
        }
        return random.chance(20) ? filled.lowercased() : filled
      }.joined(separator: random.pick(["\n", "\n\n", "\nGO\n"]))
      return Case(
        group: "6b application SQL", engine: "many dialects", label: text, text: text + "\n", expectation: .silence)
    }
  }

  /// Well-formed statements with placeholders or references as secrets, in every layout.
  private static func placeholdersOnly(_ scale: Int) -> [Case] {
    var random = Generator("placeholders only")
    let engines = Engine.withOptions.filter { $0 != .flink }
    return (0..<(1000 * scale)).map { round in
      let engine = round % 2 == 0 ? Engine.confluent : random.pick(engines)
      var script = Statements.harmless(engine, using: &random)
      // A layout needs a planted text, which it does not change; the first blank is used.
      let head = script.text.prefix { $0 != " " }
      var marked = Script(String(head))
      marked.plant(" ")
      marked += String(script.text.dropFirst(head.count + 1))
      let layout = Layout.all[round % Layout.all.count]
      script = layout.apply(marked, &random)
      return Case(
        group: "6c statements with placeholders only", engine: engine.rawValue, label: layout.name,
        text: script.text + "\n",
        expectation: .silence)
    }
  }
}
