import Testing

@testable import Linting

/// A configuration with every key.
let fullConfiguration = """
  select: [exposed-secret, unknown-key, secret-in-url]
  ignore:
    - unknown-key
  severity:
    exposed-secret: warning
    secret-in-url: note
  fail-on: note
  exclude: ['*.gen.sql', /old/]
  extensions: [.SQL, psql]
  engines: [confluent, flink]
  keys:
    secret: [llm-pass]
    harmless: [region]
    types:
      OpenAI: {secret: [org-pass], harmless: [temperature]}
  rules:
    patterns:
      - id: acme-token
        kind: provider
        description: an Acme token
        pattern: '\\bacme_[0-9a-f]{8}'
        matches: [acme_0123abcd]
  suppressions:
    allow-inline: false
    require-reason: true
  """

@Suite("Reading the configuration")
struct ConfigurationTests {
  private func decode(_ text: String) throws(UserFileError) -> Configuration {
    try Configuration(decoding: Array(text.utf8), file: "db/.connlint.yml")
  }

  private func failure(_ text: String) -> UserFileError? {
    do throws(UserFileError) {
      _ = try decode(text)
      return nil
    } catch {
      return error
    }
  }

  @Test("Every key is read, and remembers its line")
  func everything() throws {
    let read = try decode(fullConfiguration)
    #expect(read.select.value == [.exposedSecret, .unknownKey, .secretInURL] && read.select.origin == .file(line: 1))
    #expect(read.ignore.value == [.unknownKey] && read.ignore.origin == .file(line: 2))
    #expect(read.rules == [.exposedSecret, .secretInURL])
    #expect(read.severities[.secretInURL]?.value == .note && read.severities[.secretInURL]?.origin == .file(line: 6))
    #expect(read.severities[.exposedSecret]?.value == .warning && read.severities.count == 2)
    #expect(read.failOn.value == .note && read.fails(.note))
    #expect(read.extensions.value == ["sql", "ddl", "hql", "flink", "psql"])
    #expect(read.engines.value == ["confluent", "flink"])
    #expect(read.keys.secret.value == ["llm-pass"] && read.keys.harmless.value == ["region"])
    #expect(read.typeKeys["openai"]?.secret.value == ["org-pass"] && read.typeKeys.count == 1)
    #expect(read.patterns.value.map(\.id) == ["acme-token"])
    #expect(!read.allowsInlineSuppression.value && read.requiresReason.value)
    #expect(read.requiresReason.origin == .file(line: 25))
    #expect(read.excludes(Array("x/a.gen.sql".utf8)) && read.excludes(Array("old/a.sql".utf8)))
    #expect(!read.excludes(Array("x/old/a.sql".utf8)))
  }

  @Test("What the linter gets is what was read")
  func settings() throws {
    let settings = try decode(fullConfiguration).lintSettings
    #expect(settings.rules == [.exposedSecret, .secretInURL])
    #expect(settings.severities == [.exposedSecret: .warning, .secretInURL: .note])
    #expect(settings.engines == ["confluent", "flink"])
    #expect(settings.secretKeys == ["llm-pass"] && settings.harmlessKeys == ["region"])
    #expect(settings.typeKeys["openai"]?.secret == ["org-pass"])
    #expect(settings.typeKeys["openai"]?.harmless == ["temperature"])
    #expect(settings.patterns.map(\.id) == ["acme-token"])
    #expect(settings.suppression == SuppressionPolicy(allowsComments: false, requiresReason: true))
  }

  @Test("An empty file, or one of comments, changes nothing", arguments: ["", "# nothing\n", "\n\n", "{}"])
  func empty(text: String) throws {
    let read = try decode(text)
    #expect(read.rules == RuleSet(RuleName.allCases))
    #expect(read.failOn.value == .warning && read.fails(.warning) && !read.fails(.note))
    #expect(read.lintSettings.engines == nil)
  }

  @Test(
    "What is refused, where, and with which advice",
    arguments: [
      ("slect: [a]\n", 1, 1, "unknown key 'slect'; did you mean 'select'?"),
      ("fail-on: note\nfailon: note\n", 2, 1, "did you mean 'fail-on'?"),
      ("zzz: 1\n", 1, 1, "known are select, ignore"),
      ("select: [exposed-secret, exposed-secrets]\n", 1, 26, "did you mean 'exposed-secret'?"),
      ("ignore: unknown-key\n", 1, 9, "expected a list"),
      ("select: []\n", 1, 9, "empty"),
      ("severity:\n  unknown-key: eror\n", 2, 16, "expected error, warning or note, found 'eror'"),
      ("severity:\n  unknwon-key: error\n", 2, 3, "did you mean 'unknown-key'?"),
      ("fail-on: always\n", 1, 10, "expected error, warning, note or never"),
      ("exclude: ['[a']\n", 1, 11, "']'"),
      ("exclude: [*.sql]\n", 1, 12, "quote a text that begins with '*'"),
      ("extensions: ['*.sql']\n", 1, 14, "is no extension"),
      ("engines: [confluent, flnk]\n", 1, 22, "did you mean 'flink'?"),
      ("keys: {secrets: [a]}\n", 1, 8, "did you mean 'secret'?"),
      ("keys: {secret: [a], harmless: [b, A]}\n", 1, 35, "as secret and as harmless"),
      ("keys:\n  types:\n    opnai: {secret: [a]}\n", 3, 5, "did you mean 'openai'?"),
      ("keys: {secret: ['']}\n", 1, 17, "empty"),
      ("rules: {patterns: [{id: a, kind: provider, description: an a, pattern: '('}]}\n", 1, 72, "does not compile"),
      ("suppressions: {allow-inline: yes}\n", 1, 30, "expected true or false"),
      ("suppressions: {require-reasons: true}\n", 1, 16, "did you mean 'require-reason'?"),
      ("select: [exposed-secret]\nselect: [unknown-key]\n", 2, 1, "twice"),
      ("- select\n", 1, 1, "expected a mapping"), ("select: [a\n", 2, 1, "',' or ']'"),
    ])
  func refused(text: String, line: Int, column: Int, part: String) throws {
    let error = try #require(failure(text))
    #expect(error.line == line && error.column == column, "\(error)")
    #expect(error.message.contains(part), "\(error)")
    #expect(error.text.hasPrefix("db/.connlint.yml:\(line):\(column): error: "))
  }

  @Test("The command line wins: --select anew, --ignore in addition")
  func override() throws {
    var read = try decode(fullConfiguration)
    read.override(ignore: [.secretInURL], failOn: .some(nil))
    #expect(read.rules == [.exposedSecret] && read.ignore.origin == .commandLine("--ignore"))
    #expect(read.failOn.value == nil && !read.fails(.error))
    read.override(select: [.unknownKey, .secretInURL])
    #expect(read.rules == [.unknownKey, .secretInURL] && read.select.origin == .commandLine("--select"))
    read.override(select: [.unknownKey, .secretInURL], ignore: [.unknownKey])
    #expect(read.rules == [.secretInURL])
    let before = read.rules
    read.override()
    #expect(read.rules == before)
  }
}
