import Foundation
import Testing

/// Configurations, baselines and lists from unreviewed changes.
@Suite struct HostileSettingsTests {
  private static let secret = "quince-and-sorrel"

  /// Typical contents of private files that a link may lead to.
  private static let privateTexts = [
    "-----BEGIN KEY-----\n\(secret)\n\(secret)\n-----END KEY-----\n", "https://me:\(secret)@example.com\n",
    "machine example.com login me password \(secret)\n", "db:5432:app:me:\(secret)\n", "- \(secret)\n",
    "'\(secret) and more than 32 bytes of it': x\n", "select: \(secret)\n", "select: [a, '\(secret) 1 2 3 4']\n",
    "severity: {\(secret)-and-more-than-32-bytes: error}\n", "fail-on: {a: \(secret)}\n", "exclude: '\(secret)'\n",
    "exclude: ['[\(secret)']\n", "extensions: ['*\(secret)']\n", "suppressions: {allow-inline: '\(secret)'}\n",
    "keys: {secret: ['\(secret) 1'], harmless: ['\(secret) 1']}\n", "{\"\(secret) 1\": 1, \"\(secret) 1\": 2}\n",
    "*\(secret)\n", "&\(secret) a\n", "!\(secret) a\n", "\(secret): [\n", "\"\(secret)\n", "%\(secret)\n",
    "[{version: 1}, {path: a, rule: '\(secret) 1', connection: a, key: b, ordinal: 1}]",
    "[{version: '\(secret)'}]", "[{version: 1}, {path: a, rule: unknown-key, connection: [\(secret)]}]",
    "rules: {patterns: [{id: '\(secret) 1', kind: mask, description: d, pattern: x}, "
      + "{id: '\(secret) 1', kind: mask, description: d, pattern: x}]}\n",
    "rules: {patterns: [{id: a, kind: '\(secret)', description: d, pattern: x}]}\n",
    "rules: {patterns: [{id: a, kind: mask, description: d, pattern: '\(secret)('}]}\n",
  ]

  @Test(arguments: privateTexts)
  func noMessageQuotesAFile(text: String) throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.clean)
    try folder.write("private", text)
    for option in ["--config", "--baseline"] {
      let outcome = try Program.run([option, "private", "a.sql"], in: folder)
      #expect(outcome.code == 2)
      #expect(outcome.messages.hasPrefix("connlint: error: private:"), "\(outcome.messages)")
      #expect(!(outcome.messages + outcome.text).contains(Self.secret), "\(option): \(outcome.messages)")
    }
  }

  @Test(arguments: ["private", "/dev/zero", "missing", "sub"])
  func aConfigurationThatIsFoundIsNoLink(target: String) throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.clean)
    try folder.write("private", "ignore: [exposed-secret]\n")
    try folder.makeFolder("sub")
    try folder.link(".connlint.yml", to: target)
    let outcome = try Program.run(["a.sql"], in: folder)
    #expect(outcome.code == 2)
    #expect(
      outcome.messages == "connlint: error: .connlint.yml: the configuration cannot be read: "
        + "is a symbolic link, which is not followed here\n")
    // A link that the user names is allowed.
    if target == "private" { #expect(try Program.run(["--config", ".connlint.yml", "a.sql"], in: folder).code == 0) }
  }

  @Test func onlyFilesOfAReasonableSizeAreRead() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.clean)
    try Program.require(["mkfifo", ".connlint.yml"], in: folder)
    #expect(try Program.run(["a.sql"], in: folder).messages.hasSuffix("cannot be read: is not a regular file\n"))
    try Program.require(["rm", ".connlint.yml"], in: folder)
    // Sparse, so it can come from a repository of a few kilobytes.
    try Program.require(["truncate", "-s", "3G", ".connlint.yml"], in: folder)
    #expect(try Program.run(["a.sql"], in: folder).messages.hasSuffix("cannot be read: is too large\n"))
    #expect(try Program.run(["--baseline", ".connlint.yml", "--no-config", "a.sql"], in: folder).code == 2)
    let endless = try Program.run(["--config", "/dev/zero", "a.sql"], in: folder)
    #expect(endless.messages.hasSuffix("cannot be read: is too large\n"))
    #expect(try Program.run(["--config", "/dev/null", "a.sql"], in: folder).code == 0)
  }

  @Test(arguments: [
    ("exclude: [" + String(repeating: "a,", count: 1001) + "]", "more than 1000 entries"),
    ("keys: {secret: [" + String(repeating: "a,", count: 1001) + "]}", "more than 1000 entries"),
    (
      "rules: {patterns: [" + (0...100).map { "{id: a\($0), kind: mask, description: d, pattern: x}," }.joined() + "]}",
      "more than 100 patterns"
    ),
    (
      "rules: {patterns: [{id: a, kind: mask, description: d, pattern: '" + String(repeating: "x", count: 4097)
        + "'}]}",
      "the pattern is longer than 4096 bytes"
    ),
    (
      "rules: {patterns: [{id: a, kind: mask, description: d, pattern: x, matches: [{repeat: "
        + String(repeating: "x", count: 11) + ", times: 100000}]}]}", "the examples are longer than 1048576 bytes"
    ),
  ])
  func listsHaveLimits(text: String, message: String) throws {
    let folder = try TestFolder()
    try folder.write(".connlint.yml", text)
    try folder.write("a.sql", Sample.clean)
    let outcome = try Program.run(["a.sql"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  @Test(arguments: ["(*UTF)", "(*UCP)", "(*CRLF)", "(*NO_JIT)", "(*LIMIT_MATCH=1)", "(*BSR_ANYCRLF)"])
  func patternsDoNotChangeTheMode(verb: String) throws {
    let folder = try TestFolder()
    try folder.write(
      ".connlint.yml", "rules:\n  patterns:\n    - {id: a, kind: provider, description: d, pattern: '\(verb).'}\n")
    try folder.write("a.sql", Sample.clean)
    let outcome = try Program.run(["a.sql"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.messages.contains("error: .connlint.yml:3:56: the pattern begins with '(*'"), "\(outcome.messages)")
  }

  /// Twenty patterns that search the rest of the value from every position, on 1 MB of SQL: this takes 90 seconds
  /// without a budget.
  @Test func patternsThatTakeTooLongAreGivenUpAndNamed() throws {
    let folder = try TestFolder()
    let entries = (0..<20).map {
      "    - {id: a\($0), kind: embedded, description: d, pattern: '(?<secret>a)(?=a*+(b?))'}\n"
    }
    try folder.write(".connlint.yml", "rules:\n  patterns:\n" + entries.joined())
    let value = String(repeating: "a", count: 16_000)
    try folder.write("slow.sql", String(repeating: "CREATE CONNECTION c WITH ('region' = '\(value)');\n", count: 62))
    try folder.write("z.sql", Sample.exposed)
    let clock = ContinuousClock()
    for arguments in [["."], ["mask", "."]] {
      var outcome: Outcome?
      let time = try clock.measure { outcome = try Program.run(arguments, in: folder) }
      #expect(time < .seconds(20))
      #expect(outcome?.code == 2)
      let message =
        "slow.sql: not \(arguments.count == 1 ? "linted to its end" : "masked"): the value patterns of its configuration"
      #expect(outcome?.messages.contains(message) == true, "\(outcome?.messages ?? "")")
    }
    #expect(try folder.read("z.sql").contains("[REDACTED]"))
  }

  @Test func whatAConfigurationLetsPassIsTold() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    try folder.write(
      "db/.connlint.yml",
      """
      ignore: [exposed-secret, unknown-type]
      severity: {secret-in-url: note, unknown-key: note}
      fail-on: never
      engines: [flink]
      exclude: ['*.sql', vendor/]
      keys: {harmless: [API-key, x-region]}
      rules: {patterns: [{id: a, kind: mask, description: d, pattern: '(?s).+'}]}
      """)
    try folder.write("db/a.sql", Sample.exposed)
    let note = """
      connlint: note: db/.connlint.yml: lets more pass than connlint by itself: does not run exposed-secret; \
      lowers secret-in-url; fail-on never; reads statements of 1 engine only; excludes all 'sql' files; \
      takes a secret key for harmless; takes any value for a placeholder\n
      """
    for command in ["lint", "mask"] {
      let outcome = try Program.run([command, "."], in: folder)
      #expect(outcome.messages.contains(note), "\(outcome.messages)")
    }
    #expect(try Program.run(["--quiet", "."], in: folder).messages == "")
    // An empty match of the secret makes the whole text harmless.
    for pattern in [
      "kind: reference, description: d, pattern: '.*'", "kind: embedded, description: d, pattern: '(?<secret>)'",
    ] {
      try folder.write("db/.connlint.yml", "rules: {patterns: [{id: a, \(pattern)}]}\n")
      let outcome = try Program.run(["."], in: folder)
      #expect(outcome.messages.contains("by itself: takes any value for a placeholder\n"), "\(pattern)")
    }
    try folder.write(
      "db/.connlint.yml", "ignore: [unknown-type]\nexclude: [vendor/]\nkeys: {harmless: [x-region]}\nfail-on: note\n")
    #expect(!(try Program.run(["."], in: folder).messages.contains("lets more pass")))
  }

  /// `/tmp/.connlint.yml` of another user.
  @Test(.enabled(if: getuid() == 0, "to give a file away takes the superuser"))
  func othersDoNotConfigureFromAbove() throws {
    let folder = try TestFolder()
    try folder.write(".connlint.yml", "ignore: [exposed-secret]\n")
    try folder.write("mine/a.sql", Sample.exposed)
    func lint() throws -> Outcome {
      try Program.require(["sh", "-c", "cd mine && { \"$0\" a.sql; echo $? >code; }", Program.path], in: folder)
    }
    #expect(try lint().text == "")
    for change in ["chown 65534 .connlint.yml", "chown 0 .connlint.yml && chmod 666 .connlint.yml"] {
      try Program.require(["sh", "-c", change], in: folder)
      let outcome = try lint()
      #expect(outcome.text.contains("[exposed-secret]"))
      #expect(outcome.messages.contains(".connlint.yml: is not used, since others may have written it"))
    }
    // In the working folder and in a repository, the file belongs to the linted content.
    #expect(try Program.run(["mine/a.sql"], in: folder).code == 0)
    try folder.makeRepository()
    #expect(try lint().text == "")
    try Program.require(["chown", "65534", ".git"], in: folder)
    #expect(try lint().text.contains("[exposed-secret]"))
  }

  @Test func aListMayComeLater() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    let script = "mkfifo list; { sleep 0.3; echo a.sql >list; } & \"$0\" --files-from list; echo $? >code"
    let outcome = try Program.require(["sh", "-c", script, Program.path], in: folder)
    #expect(outcome.lines.count == 1)
    #expect(try folder.read("code") == "1\n")
  }

  @Test func argumentsAreShownWithoutControlCharacters() throws {
    let folder = try TestFolder()
    try folder.write(rawName: Array("a".utf8) + [0x1B, 0xFF] + Array(".sql".utf8), Sample.exposed)
    let odd: [UInt8] = [0x61, 0x1B, 0xFF]
    for arguments in [["explain"], ["--select"], ["mask", "--ignore"]] {
      let outcome = try Program.run(raw: arguments.map { Array($0.utf8) } + [odd], in: folder)
      #expect(outcome.messages.contains("there is no rule 'a\\x1B\u{FFFD}'"), "\(outcome.messages)")
    }
    let wrong = try Program.run(raw: [Array("--exclude".utf8), odd + Array("[".utf8)], in: folder)
    #expect(wrong.messages.contains("--exclude 'a\\x1B\u{FFFD}[': "))
    // A pattern matches the bytes of a name.
    #expect(try Program.run(["."], in: folder).code == 1)
    #expect(try Program.run(raw: [Array("--exclude".utf8), odd + Array("*".utf8)], in: folder).code == 0)
  }

  @Test func moreJobsThanPlacesRefuseNoFile() throws {
    let folder = try TestFolder()
    for index in 0..<600 { try folder.write("\(index).sql", Sample.exposed) }
    let outcome = try Program.run(["mask", "--jobs", "600", "."], in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.messages.contains("connlint: note: --jobs 600: 200 is the most here, and is used\n"))
    #expect(outcome.messages.contains("Values were masked in 600 files."))
  }
}
