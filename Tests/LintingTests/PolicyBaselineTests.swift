import Foundation
import Testing

@testable import Linting

@Suite("Baselines")
struct BaselineTests {
  private typealias Entry = Baseline.Entry

  private func finding(_ rule: RuleName, connection: String?, key: String?, line: Int = 1) -> Finding {
    let place = Position(offset: line * 10, line: line, column: 1, columnUTF16: 1)
    return Finding(
      rule: rule, severity: .error, message: RuleBook.standard.message(.unusedSuppression, "no-rule", ["x"]),
      region: Region(start: place, end: place),
      statement: connection.map {
        StatementSummary(kind: "create", name: .own($0), type: nil, line: line, isCommented: false)
      },
      key: key.map { .own($0) })
  }

  private func report(_ path: String, _ findings: some Sequence<Finding>) -> FileReport {
    FileReport(path: path, findings: findings)
  }

  private var sample: FileReport {
    report(
      "db/x.sql",
      [
        finding(.exposedSecret, connection: "c", key: "password", line: 3),
        finding(.exposedSecret, connection: "c", key: "password", line: 9),
        finding(.secretInURL, connection: "c", key: "endpoint", line: 10),
        finding(.unusedSuppression, connection: nil, key: nil, line: 11),
      ])
  }

  private func read(_ text: String) throws(UserFileError) -> Baseline {
    try Baseline(decoding: Array(text.utf8), file: "known.json")
  }

  @Test("The file: JSON, one entry a line, sorted, nothing but names and a count")
  func form() throws {
    var baseline = Baseline()
    baseline.add(sample)
    baseline.add(report("a.sql", [finding(.exposedSecret, connection: nil, key: "it's \"1\"\n\u{202E}é🙂")]))
    #expect(
      baseline.json() == """
        [ { "version": 1 }
        , { "path": "a.sql", "rule": "exposed-secret", "connection": null, "key": "it's \\"1\\"\\n\\u202eé🙂", "ordinal": 1 }
        , { "path": "db/x.sql", "rule": "exposed-secret", "connection": "c", "key": "password", "ordinal": 1 }
        , { "path": "db/x.sql", "rule": "exposed-secret", "connection": "c", "key": "password", "ordinal": 2 }
        , { "path": "db/x.sql", "rule": "secret-in-url", "connection": "c", "key": "endpoint", "ordinal": 1 }
        , { "path": "db/x.sql", "rule": "unused-suppression", "connection": null, "key": null, "ordinal": 1 }
        ]

        """)
    let objects = try JSONSerialization.jsonObject(with: Data(baseline.json().utf8)) as? [[String: Any]]
    #expect(objects?.count == 6)
    #expect(try read(baseline.json()) == baseline)
  }

  @Test("An empty baseline can be written and read")
  func empty() throws {
    #expect(try read(Baseline().json()).entries.isEmpty)
  }

  @Test("What any name may hold comes back as it was")
  func roundTrip() throws {
    let names = [
      "", "null", "a b", "#", "a: b", "[x]", "'", "\"", "\\", "\u{7F}\u{85}\u{2028}\u{FEFF}", "\u{0}\u{1F}\t\r\n",
      "\u{FFFD}", "\u{FFFF}", "🙂", "- a", "true", "1", "{{ x }}", "é", "e\u{301}", String(repeating: "x", count: 3_000),
    ]
    for name in names {
      let entry = Entry(path: name.isEmpty ? "x" : name, rule: .exposedSecret, connection: name, key: name, ordinal: 7)
      let again = try read(Baseline([entry]).json())
      #expect(
        again.entries.first.map { Array($0.connection?.utf8 ?? "-".utf8) } == Array(name.utf8),
        "\(name.debugDescription)")
      #expect(again == Baseline([entry]))
    }
  }

  @Test("JSON that another tool laid out anew is read as well")
  func otherLayout() throws {
    let text = """
      [
        {"version":1},
        {
          "ordinal":2,"key":null,"connection":"c\\/d",
          "rule":"exposed-secret","path":"x.sql"
        }
      ]
      """
    #expect(
      try read(text).entries == [Entry(path: "x.sql", rule: .exposedSecret, connection: "c/d", key: nil, ordinal: 2)])
  }

  @Test(
    "What is refused, and where",
    arguments: [
      ("", 1, "empty"), ("[]", 1, "version"), ("{}", 1, "expected a list"), ("[ { \"version\": 2 }\n]", 1, "version 1"),
      ("[ { \"version\": 1 }\n, { \"path\": \"x\" }\n]", 2, "'rule' is missing"),
      (
        "[ { \"version\": 1 }\n\n, { \"path\": \"x\", \"rule\": \"exposed-secrets\", \"connection\": null, "
          + "\"key\": null, \"ordinal\": 1 }\n]", 3, "did you mean 'exposed-secret'?"
      ),
      (
        "[ { \"version\": 1 }\n, { \"path\": \"x\", \"rule\": \"exposed-secret\", \"connection\": null, "
          + "\"key\": null, \"ordinal\": 0 }\n]", 2, "1 or more"
      ),
      (
        "[ { \"version\": 1 }\n, { \"path\": \"x\", \"rule\": \"exposed-secret\", \"connection\": null, "
          + "\"key\": null, \"ordinal\": 1, \"line\": 3 }\n]", 2, "unknown field 'line'"
      ),
      ("[ { \"version\": 1 }\n<<<<<<< ours\n]", 2, ""), ("[ { \"version\": 1 }\n", 2, ""),
    ])
  func refused(text: String, line: Int, part: String) {
    #expect {
      try read(text)
    } throws: { error in
      guard let error = error as? UserFileError else { return false }
      return error.line == line && (part.isEmpty || error.message.contains(part))
        && error.text.hasPrefix("known.json:\(line):")
    }
  }

  @Test("Known findings are left out and counted; what is new stays")
  func apply() {
    var baseline = Baseline()
    baseline.add(sample)
    var use = BaselineUse(baseline)
    var same = sample
    use.apply(to: &same)
    #expect(same.findings.isEmpty && same.suppressedCount == 4)
    #expect(use.stale().isEmpty)

    use = BaselineUse(baseline)
    var more = sample
    more.findings.append(finding(.exposedSecret, connection: "c", key: "password", line: 20))
    more.findings.append(finding(.exposedSecret, connection: "d", key: "password", line: 21))
    more.findings.append(finding(.misspelledSecretKey, connection: "c", key: "password", line: 22))
    use.apply(to: &more)
    #expect(more.findings.map(\.region.start.line) == [20, 21, 22] && more.suppressedCount == 4)
  }

  @Test("Another file is another place, and lines do not matter")
  func places() {
    var baseline = Baseline()
    baseline.add(sample)
    var use = BaselineUse(baseline)
    var other = report("db/y.sql", sample.findings)
    use.apply(to: &other)
    #expect(other.findings.count == 4)
    var moved = report("db/x.sql", [finding(.secretInURL, connection: "c", key: "endpoint", line: 999)])
    use.apply(to: &moved)
    #expect(moved.findings.isEmpty)
  }

  @Test("Entries without a finding are stale, if their file was linted or is gone")
  func stale() {
    var baseline = Baseline()
    baseline.add(sample)
    baseline.add(report("left-out.sql", [finding(.exposedSecret, connection: "c", key: "token")]))
    baseline.add(report("gone.sql", [finding(.exposedSecret, connection: "c", key: "token")]))
    var use = BaselineUse(baseline)
    var half = report("db/x.sql", Array(sample.findings.prefix(1)))
    use.apply(to: &half)
    #expect(
      use.stale().map(\.text) == [
        "db/x.sql: exposed-secret, connection 'c', key 'password' (number 2)",
        "db/x.sql: secret-in-url, connection 'c', key 'endpoint'", "db/x.sql: unused-suppression",
      ])
    #expect(use.stale { $0 == "gone.sql" }.map(\.path) == ["db/x.sql", "db/x.sql", "db/x.sql", "gone.sql"])
  }

  @Test("The order is total and does not depend on how entries came")
  func order() {
    let entries = (0..<200).map { index in
      Entry(
        path: ["b", "a", "é", "e\u{301}"][index % 4], rule: RuleName.allCases[index % 3],
        connection: [nil, "", "x"][index % 3], key: [nil, "", "k", "j"][(index / 2) % 4], ordinal: 1 + index / 60)
    }
    let texts = Set([entries, entries.reversed(), entries.sorted()].map { Baseline($0).json() })
    #expect(texts.count == 1)
    let sorted = Set(entries).sorted()
    for (left, right) in zip(sorted, sorted.dropFirst()) { #expect(left < right && !(right < left)) }
  }

  @Test("Two branches that add entries merge in git without a conflict")
  func merge() throws {
    let folder = FileManager.default.temporaryDirectory.appending(component: "baseline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func entry(_ path: String) -> Entry {
      Entry(path: path, rule: .exposedSecret, connection: "c", key: "k", ordinal: 1)
    }
    let base = Set(["d", "f", "m", "r", "t"].map(entry))
    let versions = [
      "base": base, "ours": base.union([entry("a"), entry("g")]),
      "theirs": base.union([entry("z"), entry("n")]).subtracting([entry("r")]),
    ]
    for (name, entries) in versions {
      try Data(Baseline(entries).json().utf8).write(to: folder.appending(component: name))
    }
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "merge-file", "-p", "ours", "base", "theirs"]
    git.currentDirectoryURL = folder
    let output = Pipe()
    git.standardOutput = output
    try git.run()
    let merged = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    #expect(git.terminationStatus == 0)
    let expected = base.union(["a", "g", "n", "z"].map(entry)).subtracting([entry("r")])
    #expect(try Baseline(decoding: Array(merged), file: "x") == Baseline(expected))
    #expect(String(decoding: merged, as: UTF8.self) == Baseline(expected).json())
  }
}
